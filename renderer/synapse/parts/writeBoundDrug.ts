import type { PartSink } from '#renderer/synapse/contract/PartSink.ts';
import type { Placing } from '#renderer/synapse/layout/Placing.ts';
import { placePoint } from '#renderer/synapse/layout/Placing.ts';
import { boundDrugForward } from '#renderer/synapse/layout/places.ts';
import { drugBound, drugDocked } from '#renderer/synapse/layout/receptorGeometry.ts';
import { drugMagnification, writeDrug } from './writeDrug.ts';

// A bound bead turns its ring towards the reader.
const axis = { x: 0.52, y: 0.36, z: -0.775 };
const point = new Float64Array(3);

/** Writes where the bound drug's centre lies at pose u: on the open lobe at 0, in the shut trap from 1 on. */
export function boundDrugPlace(placing: Placing, u: number, out: Float64Array): void {
  const share = Math.min(1, u);
  placePoint(
    placing,
    drugDocked[0] + (drugBound[0] - drugDocked[0]) * share,
    drugDocked[1] + (drugBound[1] - drugDocked[1]) * share,
    drugDocked[2] + (drugBound[2] - drugDocked[2]) * share,
    out,
  );
}

/** Writes the bound drug of a window's receptor as drug molecule `index`, magnified, in front of the wall that would hide it. */
export function writeBoundDrug(sink: PartSink, placing: Placing, u: number, index: number): void {
  boundDrugPlace(placing, u, point);
  writeDrug(
    sink,
    'drug',
    index,
    point[0]!,
    point[1]!,
    point[2]! + boundDrugForward,
    axis.x,
    axis.y,
    axis.z,
    drugMagnification,
  );
}

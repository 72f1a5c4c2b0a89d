import type { ColourRole, PartKind, PartSink } from '#renderer/synapse/contract/PartSink.ts';
import type { BeadCloud, SynapseMoment } from '#renderer/synapse/contract/SynapseMoment.ts';
import { sceneCounts } from '#renderer/synapse/contract/SynapseMoment.ts';
import { drugMagnification, writeDrug } from './writeDrug.ts';
import { grainRadius } from './writeVesicle.ts';

const gabaRadius = 1.15;
const potassiumRadii = [0.8, 0.95] as const;
const calciumRadii = [0.8, 1] as const;
const cyclicAmpRadii = [0.6, 0.7] as const;

/** Unit axes of the drug beads: an even scatter over the sphere, one for each, so that a bead keeps its look as it wanders. */
const axes = new Float32Array(sceneCounts.drugBeads * 3);
for (let i = 0; i < sceneCounts.drugBeads; i++) {
  const z = 1 - (2 * (i + 0.5)) / sceneCounts.drugBeads;
  const across = Math.sqrt(1 - z * z);
  const turn = i * 2.399963;
  axes.set([across * Math.cos(turn), across * Math.sin(turn), z], i * 3);
}

/** Writes everything that floats: drug, GABA, glutamate, ions and cyclic AMP. */
export function writeBeads(sink: PartSink, moment: SynapseMoment): void {
  const { positions, count } = moment.drug;
  for (let i = 0; i < count; i++) {
    writeDrug(
      sink,
      'drug',
      i,
      positions[i * 3]!,
      positions[i * 3 + 1]!,
      positions[i * 3 + 2]!,
      axes[i * 3]!,
      axes[i * 3 + 1]!,
      axes[i * 3 + 2]!,
      drugMagnification,
    );
  }
  writeCloud(sink, 'gaba', 'gaba', moment.gaba, gabaRadius, gabaRadius);
  writeCloud(sink, 'glutamate', 'glutamate', moment.glutamate, grainRadius, grainRadius);
  writeCloud(sink, 'potassium-ion', 'potassium-ion', moment.potassium, potassiumRadii[0], potassiumRadii[1]);
  writeCloud(sink, 'calcium-ion', 'calcium-ion', moment.calcium, calciumRadii[0], calciumRadii[1]);
  writeCloud(sink, 'cyclase', 'cyclic-amp', moment.cyclicAmp, cyclicAmpRadii[0], cyclicAmpRadii[1]);
}

function writeCloud(
  sink: PartSink,
  kind: PartKind,
  role: ColourRole,
  cloud: BeadCloud,
  least: number,
  most: number,
): void {
  const { positions, count } = cloud;
  // Cyclic AMP belongs to its cyclase; its molecules follow the two enzymes in number.
  const first = kind === 'cyclase' ? sceneCounts.cyclases : 0;
  for (let i = 0; i < count; i++) {
    sink.molecule(kind, first + i);
    sink.part();
    const radius = least + (most - least) * ((i * 0.618034) % 1);
    sink.bead(positions[i * 3]!, positions[i * 3 + 1]!, positions[i * 3 + 2]!, radius, role, 1);
  }
}

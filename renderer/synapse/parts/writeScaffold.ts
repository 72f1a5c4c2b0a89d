import type { PartSink } from '#renderer/synapse/contract/PartSink.ts';
import { scaffoldPlate } from '#renderer/synapse/layout/places.ts';

/** Writes the plate under the receiving membrane opposite the place of release: one flat lens. */
export function writeScaffold(sink: PartSink): void {
  const { halfWidth, y, halfThickness, frontZ, backZ } = scaffoldPlate;
  sink.molecule('scaffold', 0);
  sink.part();
  sink.ellipsoid(
    0,
    y,
    (frontZ + backZ) / 2,
    0,
    0,
    0,
    1,
    halfWidth,
    halfThickness,
    (frontZ - backZ) / 2,
    'scaffold',
    1,
  );
}

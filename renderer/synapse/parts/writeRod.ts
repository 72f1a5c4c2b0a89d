import type { ColourRole, PartSink } from '#renderer/synapse/contract/PartSink.ts';
import type { Placing } from '#renderer/synapse/layout/Placing.ts';
import { placePoint } from '#renderer/synapse/layout/Placing.ts';

const from = new Float64Array(3);
const to = new Float64Array(3);

/** Writes a bent rod as capsules along its placed axis points, moved by (dx, dy, dz) in the window; every `stride`-th point. */
export function writeRod(
  sink: PartSink,
  placing: Placing,
  points: Float32Array,
  stride: number,
  dx: number,
  dy: number,
  dz: number,
  radius: number,
  role: ColourRole,
  tone: number,
): void {
  const count = points.length / 3;
  placePoint(placing, points[0]!, points[1]!, points[2]!, from);
  for (let i = stride; i < count; i += stride) {
    placePoint(placing, points[i * 3]!, points[i * 3 + 1]!, points[i * 3 + 2]!, to);
    sink.capsule(
      from[0]! + dx,
      from[1]! + dy,
      from[2]! + dz,
      to[0]! + dx,
      to[1]! + dy,
      to[2]! + dz,
      radius,
      role,
      tone,
    );
    from.set(to);
  }
}

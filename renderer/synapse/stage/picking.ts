import type { PartKind } from '#renderer/synapse/contract/PartSink.ts';
import { type PartProxy, partProxies } from '#renderer/synapse/layout/partProxies.ts';
import { type CameraPose, poseMatrices, wholeView } from './CameraPose.ts';

/** A line of sight: a point of it and its unit direction away from the reader, nm. */
export interface SightLine {
  readonly from: readonly [number, number, number];
  readonly along: readonly [number, number, number];
}

const view = new Float64Array(16);
const projection = new Float64Array(16);

/** The line of sight through a point of a view, as fractions of its width and height from the upper left corner. */
export function sightLine(
  pose: CameraPose,
  width: number,
  height: number,
  across: number,
  down: number,
): SightLine {
  const distance = poseMatrices(pose, width, height, wholeView, view, projection);
  // At the target's depth every camera shows the same; the direction leans with the pinhole's share.
  const x = (2 * across - 1) / projection[0]!;
  const y = (1 - 2 * down) / projection[5]!;
  const lean = (1 - pose.parallel) / distance;
  const length = Math.hypot(x * lean, y * lean, 1);
  const world = (a: number, b: number, c: number): [number, number, number] => [
    view[0]! * a + view[1]! * b + view[2]! * c,
    view[4]! * a + view[5]! * b + view[6]! * c,
    view[8]! * a + view[9]! * b + view[10]! * c,
  ];
  const [dx, dy, dz] = world(x, y, 0);
  return {
    from: [pose.targetX + dx, pose.targetY + dy, pose.targetZ + dz],
    along: world((x * lean) / length, (y * lean) / length, -1 / length),
  };
}

/** The part that a line of sight meets first. Crowds of beads never stand in the way; depth is that of a part's middle. */
export function pickedPart(line: SightLine): { readonly kind: PartKind; readonly index: number } | null {
  let best: PartProxy | null = null;
  let bestDepth = Number.POSITIVE_INFINITY;
  for (const proxy of partProxies) {
    if (!proxy.isPickable) continue;
    const { depth, distance } = nearestOf(line, proxy);
    if (distance <= proxy.radius && depth < bestDepth) {
      best = proxy;
      bestDepth = depth;
    }
  }
  return best && { kind: best.kind, index: best.index };
}

/** How near a line passes a proxy's axis, and how deep. */
function nearestOf(line: SightLine, proxy: PartProxy): { readonly depth: number; readonly distance: number } {
  const { from, along } = line;
  const axis = [0, 1, 2].map((k) => proxy.b[k]! - proxy.a[k]!);
  const gap = [0, 1, 2].map((k) => proxy.a[k]! - from[k]!);
  const dot = (u: readonly number[], v: readonly number[]): number =>
    u[0]! * v[0]! + u[1]! * v[1]! + u[2]! * v[2]!;
  const [aa, ad, ga, gd] = [dot(axis, axis), dot(axis, along), dot(gap, axis), dot(gap, along)];
  const across = aa - ad * ad;
  const share = across > 1e-9 ? Math.min(1, Math.max(0, (ad * gd - ga) / across)) : 0;
  const depth = gd + share * ad;
  const offset = [0, 1, 2].map((k) => gap[k]! + share * axis[k]! - depth * along[k]!);
  return { depth, distance: Math.hypot(...offset) };
}

/** Where a point of the window stands in a view, as fractions from its upper left corner, and whether that is inside it. */
export function projectedPoint(
  pose: CameraPose,
  width: number,
  height: number,
  [x, y, z]: readonly [number, number, number],
): { readonly across: number; readonly down: number; readonly isInside: boolean } {
  poseMatrices(pose, width, height, wholeView, view, projection);
  const seen = [0, 1, 2].map(
    (row) => view[row]! * x + view[4 + row]! * y + view[8 + row]! * z + view[12 + row]!,
  );
  const w = projection[11]! * seen[2]! + projection[15]!;
  const across = 0.5 + (0.5 * projection[0]! * seen[0]!) / w;
  const down = 0.5 - (0.5 * projection[5]! * seen[1]!) / w;
  const isInside = w > 0 && across >= 0 && across <= 1 && down >= 0 && down <= 1;
  return { across, down, isInside };
}

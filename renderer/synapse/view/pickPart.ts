import type { PartKind } from '#renderer/synapse/contract/PartSink.ts';
import type { CameraFrame } from '#renderer/synapse/layout/CameraFrame.ts';
import { type PartProxy, partProxies } from '#renderer/synapse/layout/partProxies.ts';

const from = [0, 0, 0, 0];
const to = [0, 0, 0, 0];
/** What lies over or under everything else is found only where nothing else is: beads in front of their channels, membranes. */
const lastKinds: ReadonlySet<PartKind> = new Set<PartKind>([
  'membrane-above',
  'membrane-below',
  'drug',
  'gaba',
  'glutamate',
  'potassium-ion',
  'calcium-ion',
]);
const behindAll = 1000;
/** A pointer need not be exact: parts reach so many px further than they are. */
const slackPixels = 2;

/** The part under a point of a window, px: the nearest to the eye of those it lies on. */
export function pickPart(camera: CameraFrame, x: number, y: number): PartProxy | null {
  let best: PartProxy | null = null;
  let bestDepth = Number.POSITIVE_INFINITY;
  for (const proxy of partProxies) {
    camera.project(proxy.a[0], proxy.a[1], proxy.a[2], from);
    camera.project(proxy.b[0], proxy.b[1], proxy.b[2], to);
    const reach = proxy.radius * from[3]! + slackPixels;
    if (distanceToSegment(x, y, from, to) > reach) continue;
    const depth = (from[2]! + to[2]!) / 2 + (lastKinds.has(proxy.kind) ? behindAll : 0);
    if (depth >= bestDepth) continue;
    best = proxy;
    bestDepth = depth;
  }
  return best;
}

/** Where a part stands in a window and how large it is there, px. */
export function placeOfPart(
  camera: CameraFrame,
  proxy: PartProxy,
): { readonly x: number; readonly y: number; readonly radius: number } {
  camera.project(proxy.a[0], proxy.a[1], proxy.a[2], from);
  camera.project(proxy.b[0], proxy.b[1], proxy.b[2], to);
  const half = Math.hypot(to[0]! - from[0]!, to[1]! - from[1]!) / 2;
  return {
    x: (from[0]! + to[0]!) / 2,
    y: (from[1]! + to[1]!) / 2,
    radius: half + proxy.radius * from[3]!,
  };
}

function distanceToSegment(x: number, y: number, a: readonly number[], b: readonly number[]): number {
  const [dx, dy] = [b[0]! - a[0]!, b[1]! - a[1]!];
  const length = dx * dx + dy * dy;
  const share = length > 0 ? Math.min(1, Math.max(0, ((x - a[0]!) * dx + (y - a[1]!) * dy) / length)) : 0;
  return Math.hypot(x - a[0]! - share * dx, y - a[1]! - share * dy);
}

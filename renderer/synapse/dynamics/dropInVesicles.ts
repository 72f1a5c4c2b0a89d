import type { BeadCloud } from '#renderer/synapse/contract/SynapseMoment.ts';
import { vesicleGeometry, vesiclePlaces } from '#renderer/synapse/layout/places.ts';

const ionRadius = 1;
const { outerRadius, fusedDrop } = vesicleGeometry;
const reachSquared = (outerRadius + ionRadius) ** 2;

/**
 * Takes out of a cloud, from bead `first` on, what would stand in a docked vesicle or before the inside of one that is cut open: there
 * it would be read as its load. `fusion` says how far each vesicle hangs low.
 */
export function dropInVesicles(cloud: BeadCloud, first: number, fusion: Float32Array): void {
  const { positions } = cloud;
  let kept = first;
  for (let bead = first; bead < cloud.count; bead += 1) {
    if (isInVesicle(positions, bead * 3, fusion)) continue;
    for (let axis = 0; axis < 3; axis += 1) positions[kept * 3 + axis] = positions[bead * 3 + axis]!;
    kept += 1;
  }
  cloud.count = kept;
}

/** Numbers are read here and not handed over: engines make a heap number of each that crosses a call. */
function isInVesicle(positions: Float32Array, at: number, fusion: Float32Array): boolean {
  for (let vesicle = 0; vesicle < vesiclePlaces.length; vesicle += 1) {
    const place = vesiclePlaces[vesicle]!;
    const deep = positions[at + 2]! - place.z;
    if (deep >= outerRadius || deep <= -outerRadius) continue;
    // The half before the cut is gone: what stands there is seen before the inside, however near the reader.
    const behind = deep < 0 ? deep : 0;
    const across = positions[at]! - place.x;
    const up = positions[at + 1]! - place.y + fusedDrop * fusion[vesicle]!;
    if (across * across + up * up + behind * behind < reachSquared) return true;
  }
  return false;
}

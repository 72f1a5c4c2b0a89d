import { adaptationCheckpoints } from './checkpoints/adaptationCheckpoints.ts';
import type { Checkpoint } from './checkpoints/checkpoint.ts';
import { effectCheckpoints } from './checkpoints/effectCheckpoints.ts';
import { patientCheckpoints } from './checkpoints/patientCheckpoints.ts';
import { spinalFluidCheckpoints } from './checkpoints/spinalFluidCheckpoints.ts';
import { tabletCheckpoints } from './checkpoints/tabletCheckpoints.ts';
import { timingCheckpoints } from './checkpoints/timingCheckpoints.ts';

/** Everything published that the baclofen model is held against, in the order of its numbers. */
export const checkpoints: readonly Checkpoint[] = [
  ...tabletCheckpoints,
  ...patientCheckpoints,
  ...spinalFluidCheckpoints,
  ...effectCheckpoints,
  ...timingCheckpoints,
  ...adaptationCheckpoints,
].toSorted((left, right) => numberOf(left) - numberOf(right));

function numberOf({ id }: Checkpoint): number {
  return Number(id.slice(1));
}

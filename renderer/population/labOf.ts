import type { Explorer } from '#renderer/explore/Explorer.ts';
import { clientOf } from './clientOf.ts';
import { PopulationLab } from './PopulationLab.ts';

const labs = new WeakMap<Explorer, PopulationLab>();

/** The one laboratory of an explorer: its people outlive the screen. */
export function labOf(explorer: Explorer): PopulationLab {
  const known = labs.get(explorer);
  if (known) return known;
  const lab = new PopulationLab(explorer.store, clientOf(explorer));
  labs.set(explorer, lab);
  return lab;
}

import type { Change } from './schedule.ts';
import type { Workspace } from './Workspace.ts';

export type SteadyStateChange = Extract<Change, { readonly kind: 'steady-state' }>;
type InstantChange = Exclude<Change, SteadyStateChange>;

/** Carries out one change on the present states and rates. Rates take effect once the segment is prepared. */
export function applyChange(work: Workspace, change: InstantChange): void {
  const { memory, layout } = work.system;
  switch (change.kind) {
    case 'add':
      memory[layout.state + change.state]! += change.amount;
      break;
    case 'replace':
      memory[layout.state + change.state] = change.value;
      break;
    case 'multiply':
      memory[layout.state + change.state]! *= change.factor;
      break;
    case 'rate':
      memory[layout.rates + change.rate] = change.value;
      break;
    case 'reset':
      work.resetStates();
      break;
  }
}

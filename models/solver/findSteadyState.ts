import { applyChange, type SteadyStateChange } from './applyChange.ts';
import { FixedPointAcceleration } from './FixedPointAcceleration.ts';
import type { IntegrationStop } from './integration.ts';
import type { Schedule } from './schedule.ts';
import { solveSegment } from './solveSegment.ts';
import type { Workspace } from './Workspace.ts';

/** A steady state is found once a cycle changes no state by more than this part of it. */
const convergence = 1e-9;
const mostCycles = 400;
/** Constant rates are treated as a cycle of this length. */
const constantPeriodHours = 24;

/**
 * Puts the states where repeating a cycle leaves them, as they are when the next cycle is due; the cycles end at the present time.
 * Within the cycles only their own rates act; the rates that are set stay as they were. Counters, which have no steady state, go back to their
 * initial value, or stay where they are if the steady amounts are added to what is there.
 */
export function findSteadyState(work: Workspace, change: SteadyStateChange): IntegrationStop | null {
  const { memory, layout, isCounter, rateSymbols } = work.system;
  const { stateCount, state, rates, initials } = layout;
  const presentHours = work.timeHours;
  const presentStates = memory.slice(state, state + stateCount);
  const presentRates = memory.slice(rates, rates + rateSymbols.length);
  const presentLargest = work.largest.slice();

  const found = iterate(work, change, presentHours);

  work.timeHours = presentHours;
  work.largest.set(presentLargest);
  memory.set(presentRates, rates);
  if (!(found instanceof Float64Array)) {
    memory.set(presentStates, state);
    return { ...found, timeHours: presentHours };
  }
  for (let i = 0; i < stateCount; i++) {
    const steady = isCounter[i] ? memory[initials + i]! : found[i]!;
    const added = isCounter[i] ? presentStates[i]! : presentStates[i]! + steady;
    memory[state + i] = change.superpose ? added : steady;
  }
  return null;
}

/** Repeats the cycle until nothing changes; gives the states, or why there are none. */
function iterate(
  work: Workspace,
  steady: SteadyStateChange,
  endHours: number,
): Float64Array | IntegrationStop {
  const { memory, layout, isCounter, isNonNegative } = work.system;
  const { stateCount, state, initials } = layout;
  const start = memory.slice(initials, initials + stateCount);
  const acceleration = new FixedPointAcceleration();
  let point: Float64Array = start.slice();
  let result: Float64Array = point;
  let isPlain = true;
  let worst = 0;
  for (let count = 0; count < mostCycles; count++) {
    memory.set(point, state);
    const stop = runCycle(work, steady, endHours);
    if (stop !== null && isPlain) return count > 0 ? withoutSteadyState(stop) : stop;
    if (stop !== null) {
      // The extrapolation left what the equations can bear: go on from the last result that a cycle gave.
      acceleration.restart();
      point = result.slice();
      isPlain = true;
      continue;
    }
    result = memory.slice(state, state + stateCount);
    for (let i = 0; i < stateCount; i++) if (isCounter[i]) result[i] = start[i]!;
    const scales = result.map((value, i) =>
      Math.max(Math.abs(value), Math.abs(point[i]!), work.absoluteTolerances[i]! * 1e-3, Number.MIN_VALUE),
    );
    const next = acceleration.next(point, result, scales);
    let largestPart = 0;
    for (let i = 0; i < stateCount; i++) {
      if (!Number.isFinite(next[i]!) || (isNonNegative[i] && next[i]! < 0)) next[i] = result[i]!;
      const part = Math.max(Math.abs(result[i]! - point[i]!), Math.abs(next[i]! - point[i]!)) / scales[i]!;
      if (part > largestPart) {
        largestPart = part;
        worst = i;
      }
    }
    if (largestPart <= convergence) return result;
    isPlain = next.every((value, i) => value === result[i]);
    point = next;
  }
  return work.stop('no-steady-state', worst, `It still changes after ${mostCycles} cycles.`);
}

/** One cycle from the present states; it ends at `endHours`. */
function runCycle(
  work: Workspace,
  { cycle, periodHours }: SteadyStateChange,
  endHours: number,
): IntegrationStop | null {
  const { kernel } = work.system;
  const period = periodHours > 0 ? periodHours : constantPeriodHours;
  const startHours = endHours - period;
  writeRatesAtEnd(work, cycle);
  let time = startHours;
  let nextStop = 0;
  for (;;) {
    const present = cycle[nextStop];
    if (present !== undefined && startHours + present.timeHours === time) {
      for (const change of present.changes) {
        if (change.kind === 'steady-state') throw new RangeError('A cycle holds no steady state of its own.');
        applyChange(work, change);
      }
      nextStop += 1;
    }
    if (time >= endHours) return null;
    const following = cycle[nextStop];
    const segmentEnd =
      following === undefined ? endHours : Math.min(startHours + following.timeHours, endHours);
    kernel.prepareSegment();
    const stop = solveSegment(work, time, segmentEnd, null);
    if (stop !== null) return stop;
    time = segmentEnd;
  }
}

/** A cycle begins with the rates that the one before it ended with. */
function writeRatesAtEnd(work: Workspace, cycle: Schedule): void {
  const { memory, layout, rateSymbols } = work.system;
  memory.fill(0, layout.rates, layout.rates + rateSymbols.length);
  for (const { changes } of cycle) {
    for (const change of changes)
      if (change.kind === 'rate') memory[layout.rates + change.rate] = change.value;
  }
}

function withoutSteadyState(stop: IntegrationStop): IntegrationStop {
  const isLost = stop.code === 'not-finite' || stop.code === 'step-too-small';
  return isLost
    ? { ...stop, code: 'no-steady-state', reason: 'Repeating the cycle leaves the finite numbers.' }
    : stop;
}

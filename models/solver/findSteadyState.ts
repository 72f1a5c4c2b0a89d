import type { SteadyStateChange } from './applyChange.ts';
import { CycleMap, cyclesTogether } from './CycleMap.ts';
import { FixedPointAcceleration } from './FixedPointAcceleration.ts';
import type { IntegrationStop } from './integration.ts';
import type { Workspace } from './Workspace.ts';

/** A steady state is found once a cycle changes no state by more than this part of it. */
const convergence = 1e-9;
/** Rounds of extrapolations and plain cycles. */
const mostRounds = 6;
const mostExtrapolations = 150;
/** Extrapolations in a row that may bring nothing, and after how many it begins anew from the best point. */
const patience = 30;
const freshStart = 15;
/** An extrapolation goes at most this many times as far as the cycle did: what never settles must not run away. */
const furthest = 1000;
const plainCycles = 60;
/** Most cycles that are taken together: a search through shorter ones would take more steps than any run may. */
const mostTogether = 500;
/**
 * Drift over the later half of the plain cycles that ends the search, and that is put up with after all rounds: parts of a state
 * plus so many of its absolute tolerances.
 */
const drift = { wanted: 1e-6, accepted: 1e-5, addedTolerances: 1e11 } as const;

/**
 * Puts the states where repeating a cycle leaves them, as they are when the next cycle is due; the cycles end at the present time.
 * Within the cycles only their own rates act, and the rates that are set stay as they were. Counters, which have no steady state,
 * go back to their initial value, or stay where they are if the steady amounts are added to what is there.
 */
export function findSteadyState(work: Workspace, change: SteadyStateChange): IntegrationStop | null {
  const { memory, layout, isCounter, rateSymbols } = work.system;
  const { stateCount, state, rates, initials } = layout;
  if (cyclesTogether(change) > mostTogether) {
    const reason = `A cycle of ${change.periodHours} h is too short to be searched through; an infusion for ever comes to the same.`;
    return work.namedStop('no-steady-state', '', reason);
  }
  const presentHours = work.timeHours;
  const presentStates = memory.slice(state, state + stateCount);
  const presentRates = memory.slice(rates, rates + rateSymbols.length);
  const presentLargest = work.largest.slice();

  const found = search(work, new CycleMap(work, change, presentHours, convergence));

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

/** Gives the steady states, or why there are none. */
function search(work: Workspace, map: CycleMap): Float64Array | IntegrationStop {
  let last: Settled = { point: map.start, drifting: 0, drift: Number.POSITIVE_INFINITY };
  for (let round = 0; round < mostRounds && last.drift > drift.wanted; round++) {
    const near = accelerate(work, map, last.point);
    if (!(near instanceof Float64Array)) return near;
    const settled = settle(work, map, near);
    if (!('point' in settled)) return settled;
    last = settled;
  }
  if (last.drift <= drift.accepted) return last.point;
  return work.stop('no-steady-state', last.drifting, 'It still changes from cycle to cycle.');
}

/** Extrapolates from cycle to cycle until that brings nothing more: months of slow adaptation in a few cycles. */
function accelerate(work: Workspace, map: CycleMap, from: Float64Array): Float64Array | IntegrationStop {
  const { isNonNegative } = work.system;
  const acceleration = new FixedPointAcceleration();
  let point = from;
  let best = from;
  let [smallest, sinceSmallest] = [Number.POSITIVE_INFINITY, 0];
  let isPlain = true;
  for (let count = 0; count < mostExtrapolations && sinceSmallest < patience; count++) {
    const stop = map.run(point);
    if (stop !== null && isPlain) return count > 0 ? withoutSteadyState(stop) : stop;
    if (stop !== null) {
      // The extrapolation left what the equations can bear: go on from the last result that a cycle gave.
      acceleration.restart();
      point = map.result;
      isPlain = true;
      continue;
    }
    const change = map.distance(map.result, point);
    const next = acceleration.next(point, map.result, map.largest);
    const share = Math.min(1, (furthest * change) / map.distance(next, map.result));
    for (let i = 0; i < next.length; i++) {
      if (share < 1) next[i] = map.result[i]! + share * (next[i]! - map.result[i]!);
      if (!Number.isFinite(next[i]!) || (isNonNegative[i] && next[i]! < 0)) next[i] = map.result[i]!;
    }
    const left = Math.max(change, map.distance(next, point));
    sinceSmallest = left < 0.5 * smallest ? 0 : sinceSmallest + 1;
    if (left < smallest) {
      smallest = left;
      best = map.result;
    }
    if (left <= convergence) break;
    const isStuck = sinceSmallest > 0 && sinceSmallest % freshStart === 0;
    if (isStuck) acceleration.restart();
    point = isStuck ? best : next;
    isPlain = isStuck || next.every((value, i) => value === map.result[i]);
  }
  return best;
}

/** Where plain cycles lead, and which state drifts most over the later half of them, as a part of it. */
interface Settled {
  readonly point: Float64Array;
  readonly drifting: number;
  readonly drift: number;
}

/**
 * Repeats the cycle as it is from near the steady state. Where equations have kinks, cycles go on differing by the integration's own
 * error; that is steady all the same as long as nothing drifts.
 */
function settle(work: Workspace, map: CycleMap, near: Float64Array): Settled | IntegrationStop {
  let point = near;
  let halfway = near;
  for (let count = 1; count <= plainCycles; count++) {
    const stop = map.run(point);
    if (stop !== null) return withoutSteadyState(stop);
    if (map.distance(map.result, point) <= convergence) return { point: map.result, drifting: -1, drift: 0 };
    point = map.result;
    if (count === plainCycles / 2) halfway = point;
  }
  const parts = point.map((value, i) => {
    const size = Math.abs(value) + drift.addedTolerances * work.absoluteTolerances[i]!;
    return Math.abs(value - halfway[i]!) / size;
  });
  const largest = Math.max(...parts);
  return { point, drifting: parts.indexOf(largest), drift: largest };
}

function withoutSteadyState(stop: IntegrationStop): IntegrationStop {
  const isLost = stop.code === 'not-finite' || stop.code === 'step-too-small';
  return isLost
    ? { ...stop, code: 'no-steady-state', reason: 'Repeating the cycle leaves the finite numbers.' }
    : stop;
}

import { applyChange, type SteadyStateChange } from './applyChange.ts';
import type { IntegrationStop } from './integration.ts';
import type { Schedule } from './schedule.ts';
import { solveSegment } from './solveSegment.ts';
import type { Workspace } from './Workspace.ts';

/** A cycle of dosing as a map from the states at its start to those at its end. Constant rates count as a cycle of a day. */
export class CycleMap {
  /** The initial values, where a search begins. Counters are there at the end of every cycle too: they have no steady state. */
  readonly start: Float64Array;
  /** What the last cycle gave. */
  result: Float64Array;
  /** How large each state is at present, and at least what is no longer negligible: what a change is measured in. */
  readonly scales: Float64Array;
  /** How large each state has been: what makes states comparable. */
  readonly largest: Float64Array;
  /** The state that was furthest apart at the last measurement. */
  worst = 0;
  readonly #work: Workspace;
  readonly #change: SteadyStateChange;
  readonly #endHours: number;
  readonly #leastScales: Float64Array;
  /** How many cycles one run of the map takes. */
  readonly #cycles: number;

  /** Cycles end at `endHours`; a change below `convergence` of a state, or below its absolute tolerance, counts as none. */
  constructor(work: Workspace, change: SteadyStateChange, endHours: number, convergence: number) {
    const { memory, layout } = work.system;
    this.start = memory.slice(layout.initials, layout.initials + layout.stateCount);
    this.result = this.start;
    this.scales = new Float64Array(layout.stateCount);
    this.largest = new Float64Array(layout.stateCount);
    this.#work = work;
    this.#change = change;
    this.#endHours = endHours;
    this.#cycles = cyclesTogether(change);
    this.#leastScales = work.absoluteTolerances.map((tolerance) => tolerance / convergence);
  }

  /** Runs a cycle, or as many very short ones as go together, from a point. */
  run(point: Float64Array): IntegrationStop | null {
    const { memory, layout, isCounter } = this.#work.system;
    memory.set(point, layout.state);
    for (let count = 0; count < this.#cycles; count++) {
      const stop = runCycle(this.#work, this.#change, this.#endHours);
      if (stop !== null) return stop;
    }
    this.result = memory.slice(layout.state, layout.state + layout.stateCount);
    for (let i = 0; i < layout.stateCount; i++) {
      if (isCounter[i]) this.result[i] = this.start[i]!;
      const size = Math.abs(this.result[i]!);
      this.scales[i] = Math.max(size, Math.abs(point[i]!), this.#leastScales[i]!);
      this.largest[i] = Math.max(size, this.largest[i]!, this.#work.absoluteTolerances[i]!);
    }
    return null;
  }

  /** The largest distance between two points, in parts of the states. */
  distance(one: Float64Array, other: Float64Array): number {
    let furthest = 0;
    for (let i = 0; i < one.length; i++) {
      const part = Math.abs(one[i]! - other[i]!) / this.scales[i]!;
      if (part > furthest) {
        furthest = part;
        this.worst = i;
      }
    }
    return furthest;
  }
}

/** The length of the cycle that constant rates are treated as. */
const constantPeriodHours = 24;

/** A shorter cycle hardly moves the slow states: extrapolations from it would not get anywhere. */
const shortCycleHours = 0.05;
/** Shorter cycles are taken together until they last as long as this. */
const togetherHours = 1;

/** How many cycles one step of a search takes together. */
export function cyclesTogether({ periodHours }: Pick<SteadyStateChange, 'periodHours'>): number {
  const isShort = periodHours > 0 && periodHours < shortCycleHours;
  return isShort ? Math.ceil(togetherHours / periodHours) : 1;
}

function runCycle(
  work: Workspace,
  { cycle, periodHours }: SteadyStateChange,
  endHours: number,
): IntegrationStop | null {
  const { kernel } = work.system;
  const startHours = endHours - (periodHours > 0 ? periodHours : constantPeriodHours);
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
    for (const change of changes) {
      if (change.kind === 'rate') memory[layout.rates + change.rate] = change.value;
    }
  }
}

import { doseOccurrences } from '#models/dosing/doseOccurrences.ts';
import type { EventRow } from '#models/dosing/eventRow.ts';
import type { Model } from '#models/language/model.ts';
import { constantEvaluator } from '#models/run/constantEvaluator.ts';
import { parameterValues } from '#models/run/parameterValues.ts';
import type { RunInputs, Solution } from '#models/run/run.ts';
import type { Condition } from './caseFile.ts';
import { type Positioned, positionedExpression } from './positionedExpression.ts';

/** Halvings of one output interval; after so many the time has no more figures than a crossing earns. */
const halvings = 40;

/**
 * What can be asked of a solved run by name: observables (linear between output times), settings (constant between rows),
 * covariates and parameters; and when conditions over them first hold.
 */
export class RunReader {
  readonly #model: Model;
  readonly #inputs: RunInputs;
  readonly #times: Float64Array;
  readonly #series: Solution['series'];
  readonly #instants: ReadonlySet<number>;
  readonly #quantities = new Map<string, Positioned | null>();

  constructor(model: Model, inputs: RunInputs, solution: Solution) {
    this.#model = model;
    this.#inputs = inputs;
    this.#times = solution.timesHours;
    this.#series = solution.series;
    const occurrences = doseOccurrences(inputs.events, inputs.hours);
    this.#instants = new Set(occurrences.map(([first]) => first!.timeHours));
  }

  /** The value at a time; null where the run has nothing of that name. */
  valueAt(name: string, timeHours: number): number | null {
    return this.#quantity(name)?.(this.#positionAt(timeHours)) ?? null;
  }

  holdsAt(condition: Condition, timeHours: number): boolean {
    return this.#truth(condition)(this.#positionAt(timeHours));
  }

  /** When, from a time on, a condition has held for as long as it asks; null where it never does. */
  firstHours(condition: Condition, fromHours: number): number | null {
    const times = this.#times;
    const isTrue = this.#truth(condition);
    const { forHours } = condition;
    const start = this.#positionAt(fromHours);
    let since = isTrue(start) ? Math.max(fromHours, times[0]!) : null;
    if (since !== null && forHours === 0) return since;
    for (let index = Math.floor(start) + 1; index < times.length; index += 1) {
      const holds = isTrue(index);
      if (holds !== (since !== null)) {
        const turn = this.#turnHours(isTrue, Math.max(index - 1, start), index);
        if (since !== null && turn - since >= forHours) return since + forHours;
        since = holds ? turn : null;
      }
      if (since !== null && times[index]! - since >= forHours) return since + forHours;
    }
    return null;
  }

  /** Where a truth changes between two positions: at the later one where something happens there, else by halving. */
  #turnHours(isTrue: (position: number) => boolean, before: number, index: number): number {
    const hours = this.#times[index]!;
    // A jump belongs to its instant; drawn out over the interval before, it would come ahead of its cause.
    if (this.#isInstant(hours)) return hours;
    const after = isTrue(index);
    let low = before;
    let high = index;
    for (let step = 0; step < halvings; step += 1) {
      const middle = (low + high) / 2;
      if (isTrue(middle) === after) high = middle;
      else low = middle;
    }
    return this.#hoursAt(high);
  }

  #isInstant(hours: number): boolean {
    const steps = hours / this.#inputs.everyHours;
    return this.#instants.has(hours) || Math.abs(steps - Math.round(steps)) > 1e-9;
  }

  #truth({ expression }: Condition): (position: number) => boolean {
    const value = positionedExpression(expression, (name) => {
      const quantity = this.#quantity(name);
      if (quantity === null) throw new RangeError(`The run has nothing called ${name}.`);
      return quantity;
    });
    return (position) => value(position) !== 0;
  }

  #quantity(name: string): Positioned | null {
    const known = this.#quantities.get(name);
    if (known !== undefined) return known;
    const made = this.#make(name);
    this.#quantities.set(name, made);
    return made;
  }

  #make(name: string): Positioned | null {
    const values = Object.hasOwn(this.#series, name) ? this.#series[name]! : null;
    if (values !== null) {
      return (position) => {
        const index = Math.floor(position);
        const left = values[index]!;
        return position === index ? left : left + (position - index) * (values[index + 1]! - left);
      };
    }
    const setting = this.#model.settings.find((one) => one.name === name);
    if (setting !== undefined) {
      const steps = this.#settingValues(name, constantEvaluator(this.#model, this.#inputs)(setting.initial));
      return (position) => steps[Math.floor(position)]!;
    }
    const given = parameterValues(this.#model, this.#inputs).find(({ quantity }) => quantity.name === name);
    return given === undefined ? null : () => given.value;
  }

  #settingValues(name: string, initial: number): Float64Array {
    const rows: readonly EventRow[] = this.#inputs.events
      .filter(({ cmt, evid }) => cmt === name && evid === 5)
      .toSorted((left, right) => left.time - right.time);
    let next = 0;
    let value = initial;
    return this.#times.map((time) => {
      for (; next < rows.length && rows[next]!.time <= time; next += 1) value = rows[next]!.amt;
      return value;
    });
  }

  /** Held to the ends of what was solved. */
  #positionAt(hours: number): number {
    const times = this.#times;
    const last = times.length - 1;
    if (!(hours > times[0]!)) return 0;
    if (hours >= times[last]!) return last;
    let low = 0;
    let high = last;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (times[middle]! <= hours) low = middle;
      else high = middle;
    }
    return low + (hours - times[low]!) / (times[high]! - times[low]!);
  }

  #hoursAt(position: number): number {
    const index = Math.floor(position);
    const left = this.#times[index]!;
    return position === index ? left : left + (position - index) * (this.#times[index + 1]! - left);
  }
}

import type { IntegrationStop } from './integration.ts';
import type { Change } from './schedule.ts';
import type { Workspace } from './Workspace.ts';

/** Largest drift of a balance, relative to what was given, that rounding explains. */
const allowedDrift = 1e-9;

/**
 * Keeps the books of every balance: what its total should be after all that was added and infused, against what the states say.
 * A balance is linear in the states, so what rates bring in is found by applying it to the slopes with the rates and without.
 * An input's share must be constant over a segment, as an infusion's is; a rate that only moves or removes drug brings in nothing
 * if the balance counts what was removed.
 */
export class BalanceLedger {
  readonly #work: Workspace;
  readonly #count: number;
  readonly #expected: Float64Array;
  /** The total at the last re-basing plus everything given since: what a drift is relative to. */
  readonly #reference: Float64Array;
  readonly #before: Float64Array;
  readonly #inflowPerHour: Float64Array;
  readonly #rates: Float64Array;
  #segmentStart = 0;
  largestDrift = 0;

  constructor(work: Workspace) {
    this.#work = work;
    this.#count = work.system.balanceNames.length;
    this.#expected = new Float64Array(this.#count);
    this.#reference = new Float64Array(this.#count);
    this.#before = new Float64Array(this.#count);
    this.#inflowPerHour = new Float64Array(this.#count);
    this.#rates = new Float64Array(work.system.flowCount);
  }

  /** Takes the present totals as right. */
  rebase(timeHours: number): void {
    if (this.#count === 0) return;
    this.#totals(timeHours, this.#work.system.layout.state, this.#expected);
    for (let j = 0; j < this.#count; j++) this.#reference[j] = Math.abs(this.#expected[j]!);
  }

  beforeChange(timeHours: number): void {
    if (this.#count > 0) this.#totals(timeHours, this.#work.system.layout.state, this.#before);
  }

  /** Books a change: what is added is given, what puts states elsewhere starts the books anew, a rate alone changes nothing yet. */
  afterChange(timeHours: number, kind: Change['kind']): void {
    if (this.#count === 0 || kind === 'rate') return;
    if (kind !== 'add') {
      this.rebase(timeHours);
      return;
    }
    const { memory, layout, kernel } = this.#work.system;
    kernel.balances(timeHours, layout.state, layout.balances);
    for (let j = 0; j < this.#count; j++) this.#give(j, memory[layout.balances + j]! - this.#before[j]!);
  }

  /** Call with the segment's rates prepared. */
  openSegment(timeHours: number): void {
    if (this.#count === 0) return;
    const { memory, layout, kernel } = this.#work.system;
    // Settings bring nothing in, and an equation may not bear them at 0.
    const rates = memory.subarray(layout.rates, layout.rates + this.#rates.length);
    this.#segmentStart = timeHours;
    this.#inflowPerHour.fill(0);
    if (rates.every((rate) => rate === 0)) return;
    const slope = layout.slopes[0]!;
    kernel.derivative(timeHours, layout.state, slope);
    this.#totals(timeHours, slope, this.#inflowPerHour);
    this.#rates.set(rates);
    rates.fill(0);
    kernel.prepareSegment();
    kernel.derivative(timeHours, layout.state, slope);
    kernel.balances(timeHours, slope, layout.balances);
    for (let j = 0; j < this.#count; j++) this.#inflowPerHour[j]! -= memory[layout.balances + j]!;
    rates.set(this.#rates);
    kernel.prepareSegment();
    this.#work.evaluations += 2;
  }

  /** Books what the rates brought in and compares. */
  closeSegment(timeHours: number): IntegrationStop | null {
    if (this.#count === 0) return null;
    const work = this.#work;
    const { memory, layout, kernel, balanceNames } = work.system;
    kernel.balances(timeHours, layout.state, layout.balances);
    for (let j = 0; j < this.#count; j++) {
      this.#give(j, this.#inflowPerHour[j]! * (timeHours - this.#segmentStart));
      const total = memory[layout.balances + j]!;
      const reference = this.#reference[j]! > 0 ? this.#reference[j]! : Math.abs(total);
      const drift = reference > 0 ? Math.abs(total - this.#expected[j]!) / reference : 0;
      this.largestDrift = Math.max(this.largestDrift, drift);
      if (!(drift <= allowedDrift)) {
        const name = balanceNames[j]!;
        return work.namedStop(
          'balance-drift',
          name,
          `The balance ${name} drifts by ${drift.toPrecision(2)} of what was given.`,
        );
      }
    }
    return null;
  }

  #give(balance: number, amount: number): void {
    this.#expected[balance]! += amount;
    this.#reference[balance]! += Math.abs(amount);
  }

  #totals(timeHours: number, vector: number, into: Float64Array): void {
    const { memory, layout, kernel } = this.#work.system;
    kernel.balances(timeHours, vector, layout.balances);
    for (let j = 0; j < this.#count; j++) into[j] = memory[layout.balances + j]!;
  }
}

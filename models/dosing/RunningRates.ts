import type { Change } from '#models/solver/schedule.ts';
import { isSameInstant } from './dosingLimits.ts';

/** An infusion on its way; `input` is the input's position in the list of inputs. */
interface Infusion {
  readonly input: number;
  readonly rate: number;
  readonly endHours: number;
}

/**
 * Which infusions run and how programmes are set, at one moment of the expansion of an event table. The rate of an input is
 * always the sum over what runs now, so nothing is left over when the last infusion ends.
 */
export class RunningRates {
  private infusions: Infusion[] = [];
  private readonly programmes: number[];
  /** The rate that the schedule last gave each input. */
  private readonly written: number[];

  constructor(inputCount: number) {
    this.programmes = new Array<number>(inputCount).fill(0);
    this.written = new Array<number>(inputCount).fill(0);
  }

  /** The next time in hours at which an infusion ends; Infinity where none runs. */
  nextEndHours(): number {
    return this.infusions.reduce((next, { endHours }) => Math.min(next, endHours), Number.POSITIVE_INFINITY);
  }

  start(input: number, rate: number, endHours: number): void {
    this.infusions.push({ input, rate, endHours });
  }

  setProgramme(input: number, rate: number): void {
    this.programmes[input] = rate;
  }

  /** The programmes that are on, but for one input's, as rates in the order of the inputs. */
  programmeRates(rateIndices: readonly number[], exceptInput: number): Change[] {
    return this.programmes.flatMap((value, input): Change[] =>
      value === 0 || input === exceptInput ? [] : [{ kind: 'rate', rate: rateIndices[input]!, value }],
    );
  }

  endAt(timeHours: number): void {
    this.infusions = this.infusions.filter(
      ({ endHours }) => endHours > timeHours && !isSameInstant(endHours, timeHours),
    );
  }

  /** Ends the infusions into the inputs that `isCancelled` names. */
  cancel(isCancelled: (input: number) => boolean): void {
    this.infusions = this.infusions.filter(({ input }) => !isCancelled(input));
  }

  /** Everything off: infusions and programmes. */
  stopAll(): void {
    this.infusions = [];
    this.programmes.fill(0);
  }

  /** The rates that differ from what was last written, as changes in the order of the inputs. */
  changes(rateIndices: readonly number[]): Change[] {
    const sums = [...this.programmes];
    for (const { input, rate } of this.infusions) sums[input] = sums[input]! + rate;
    const changes: Change[] = [];
    sums.forEach((value, input) => {
      if (value === this.written[input]) return;
      this.written[input] = value;
      changes.push({ kind: 'rate', rate: rateIndices[input]!, value });
    });
    return changes;
  }
}

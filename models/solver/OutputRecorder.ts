import type { IntegrationRequest, IntegrationStop } from './integration.ts';
import { outputRows } from './memoryLayout.ts';
import { rungeKutta75 } from './rungeKutta75.ts';
import type { Workspace } from './Workspace.ts';

/** Writes outputs (and states, where asked) at the output times as the solution passes them. */
export class OutputRecorder {
  readonly #work: Workspace;
  readonly #times: Float64Array;
  readonly #outputs: readonly Float64Array[];
  readonly #states: readonly Float64Array[] | null;
  #recorded = 0;
  /** Rows computed but not yet in their arrays: the last ones of those recorded. */
  #waiting = 0;

  constructor(work: Workspace, request: IntegrationRequest) {
    const { outputNames, stateSymbols } = work.system;
    const { length } = request.outputTimesHours;
    this.#work = work;
    this.#times = request.outputTimesHours;
    this.#outputs = request.outputBuffers ?? columnsOf(outputNames.length, length);
    this.#states = request.withStates === true ? columnsOf(stateSymbols.length, length) : null;
  }

  /** Whether an output time lies before this one and is not recorded yet. */
  #hasBefore(timeHours: number): boolean {
    return this.#recorded < this.#times.length && this.#times[this.#recorded]! < timeHours;
  }

  /** Records the output times that have come, from the present states. */
  recordPresent(timeHours: number): IntegrationStop | null {
    const { state } = this.#work.system.layout;
    while (this.#recorded < this.#times.length && this.#times[this.#recorded]! <= timeHours) {
      const stop = this.#record(state);
      if (stop !== null) return stop;
    }
    return null;
  }

  /** Records the output times inside a step that ends at `endHours`, by its dense output. */
  recordInside(startHours: number, stepHours: number, endHours: number): IntegrationStop | null {
    const { kernel, memory, layout } = this.#work.system;
    while (this.#hasBefore(endHours)) {
      writeDenseWeights(memory, layout.denseWeights, (this.#times[this.#recorded]! - startHours) / stepHours);
      kernel.interpolate(stepHours);
      const stop = this.#record(layout.dense);
      if (stop !== null) return stop;
    }
    return null;
  }

  /** The recorded arrays, cut to what was reached. */
  recorded(): { outputs: readonly Float64Array[]; states: readonly Float64Array[] | null } {
    this.#spread();
    const cut = (columns: readonly Float64Array[]) =>
      columns.map((column) =>
        column.length === this.#recorded ? column : column.subarray(0, this.#recorded),
      );
    return { outputs: cut(this.#outputs), states: this.#states && cut(this.#states) };
  }

  #record(state: number): IntegrationStop | null {
    const { kernel, memory, layout, outputNames } = this.#work.system;
    const count = outputNames.length;
    const index = this.#recorded;
    const timeHours = this.#times[index]!;
    const row = layout.outputs + this.#waiting * count;
    kernel.outputs(timeHours, state, row);
    let sum = 0;
    for (let j = row; j < row + count; j++) sum += memory[j]! * 0;
    if (sum !== 0) {
      const name = outputNames[this.#work.firstNotFinite(row, count)]!;
      const reason = `The output ${name} is not a finite number.`;
      return { code: 'not-finite', timeHours, state: name, reason };
    }
    const states = this.#states;
    if (states !== null) for (let i = 0; i < states.length; i++) states[i]![index] = memory[state + i]!;
    this.#recorded = index + 1;
    this.#waiting += 1;
    if (this.#waiting === outputRows) this.#spread();
    return null;
  }

  /** Spreads the waiting rows over the outputs' arrays. */
  #spread(): void {
    const { memory, layout } = this.#work.system;
    const outputs = this.#outputs;
    const waiting = this.#waiting;
    const first = this.#recorded - waiting;
    const count = outputs.length;
    for (let j = 0; j < count; j++) {
      const column = outputs[j]!;
      let from = layout.outputs + j;
      for (let k = first; k < first + waiting; k++) {
        column[k] = memory[from]!;
        from += count;
      }
    }
    this.#waiting = 0;
  }
}

/** Arrays side by side in one buffer: one allocation, and one thing to hand to another thread. */
function columnsOf(count: number, length: number): readonly Float64Array[] {
  const { buffer } = new Float64Array(count * length);
  return Array.from({ length: count }, (_, j) => new Float64Array(buffer, 8 * j * length, length));
}

/** Coefficients of the dense weights, six per slope, in one flat row. */
const coefficients = Float64Array.from(rungeKutta75.denseWeights.flat());
const slopeCount = rungeKutta75.denseWeights.length;

/** The weights of the ten slopes at a fraction of the step. */
function writeDenseWeights(memory: Float64Array, position: number, x: number): void {
  for (let j = 0; j < slopeCount; j++) {
    const p = 6 * j;
    const upper = (coefficients[p + 5]! * x + coefficients[p + 4]!) * x + coefficients[p + 3]!;
    const lower = (upper * x + coefficients[p + 2]!) * x + coefficients[p + 1]!;
    memory[position + j] = (lower * x + coefficients[p]!) * x;
  }
}

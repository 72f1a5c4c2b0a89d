import { expm, type Matrix, multiply } from 'mathjs';
import { describe, expect, it } from 'vitest';
import { largestRelativeError, solve, timesEvery } from './solve.ts';

/** The linear part of a whole body: transit, absorption, two plasma compartments, four fluid compartments and brain. */
const flows = [
  ['A', 'B', 6.67],
  ['B', 'G', 6.67],
  ['G', 'C', 1.6],
  ['C', 'P', 0.333],
  ['P', 'C', 0.4545],
  ['C', 'U', 0.302],
  ['C', 'L', 0.0452],
  ['L', 'C', 0.2404],
  ['L', 'T', 0.9936],
  ['T', 'L', 0.8648],
  ['T', 'V', 0.7574],
  ['V', 'T', 1.5148],
  ['V', 'R', 3.8889],
  ['R', 'V', 0.75],
  ['R', 'C', 0.1571],
  ['R', 'N', 0.1],
  ['N', 'R', 0.056],
  ['N', 'C', 0.7],
] as const;
const symbols = [...new Set(flows.flatMap(([from, to]) => [from as string, to]))];

function rateOf(symbol: string): string {
  const gains = flows.filter(([, to]) => to === symbol).map(([from, , k]) => `+ ${k} * ${from}`);
  const losses = flows.filter(([from]) => from === symbol).map(([from, , k]) => `- ${k} * ${from}`);
  return ['0', ...gains, ...losses].join(' ');
}

describe('the linear part of a model', () => {
  it('agrees with the matrix exponential of mathjs to 1e-6, by default tolerances', () => {
    const size = symbols.length;
    const rows = Array.from({ length: size }, () => new Array<number>(size).fill(0));
    for (const [from, to, k] of flows) {
      rows[symbols.indexOf(to)]![symbols.indexOf(from)]! += k;
      rows[symbols.indexOf(from)]![symbols.indexOf(from)]! -= k;
    }
    const times = timesEvery(0.5, 36);
    const run = solve(
      { states: Object.fromEntries(symbols.map((symbol) => [symbol, rateOf(symbol)])) },
      {},
      {
        schedule: [{ timeHours: 0, changes: [{ kind: 'add', state: 0, amount: 20 }] }],
        endHours: 36,
        outputTimesHours: times,
      },
    );
    expect(run.stop).toBeNull();

    const halfHour = expm(rows.map((row) => row.map((entry) => entry * 0.5)) as unknown as Matrix);
    let amounts: number[] = symbols.map((_, i) => (i === 0 ? 20 : 0));
    const exact = symbols.map(() => new Float64Array(times.length));
    times.forEach((_, index) => {
      amounts.forEach((amount, i) => {
        exact[i]![index] = amount;
      });
      amounts = multiply(halfHour, amounts).valueOf() as number[];
    });
    symbols.forEach((_, i) => {
      expect(largestRelativeError(run.outputs[i]!, exact[i]!)).toBeLessThan(1e-6);
    });
  });
});

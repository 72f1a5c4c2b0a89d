import type { Model } from '#models/language/model.ts';
import type { CompiledSystem } from '#models/solver/compileSystem.ts';

/** Rounding of some dozens of operations; where flows cancel, that of the flows, for which the largest of all values stands. */
const tolerance = { ofValue: 1e-10, ofLargest: 1e-14 };
const patients = 40;

/**
 * Compares right-hand side, outputs and balances of two versions of a system at many patients, states and rates drawn
 * from the model's ranges, the same ones every time.
 * @throws Error that names the first difference
 */
export function assertSameModel(model: Model, left: CompiledSystem, right: CompiledSystem): void {
  const random = repeatableRandom(1);
  const quantities = [...model.covariates, ...model.parameters];
  for (let patient = 0; patient < patients; patient += 1) {
    const parameters = quantities.map(({ value, range, choices }) => {
      if (patient === 0) return value;
      if (choices) return choices[Math.floor(random() * choices.length)]!.value;
      return range.from + random() * (Math.min(range.to, 10 * Math.abs(value) + 1) - range.from);
    });
    const rates = left.rateSymbols.map((symbol) => {
      const setting = model.settings.find((one) => one.symbol === symbol);
      if (!setting) return random() < 0.5 ? 0 : 20 * random();
      const { range, choices } = setting;
      if (choices) return choices[Math.floor(random() * choices.length)]!.value;
      return range.from + random() * (range.to - range.from);
    });
    const states = model.states.map(() => 10 ** (4 * random() - 2));
    const [expected, found] = [left, right].map((system) => evaluate(system, parameters, rates, states));
    compare(expected!, found!, patient);
  }
}

interface Evaluated {
  readonly names: readonly string[];
  readonly values: readonly number[];
}

function evaluate(
  system: CompiledSystem,
  parameters: readonly number[],
  rates: readonly number[],
  states: readonly number[],
): Evaluated {
  const { memory, layout, kernel } = system;
  memory.set(parameters, layout.parameters);
  memory.set(rates, layout.rates);
  kernel.prepareRun();
  kernel.prepareSegment();
  memory.set(states, layout.state);
  const slope = layout.slopes[0]!;
  kernel.derivative(0, layout.state, slope);
  kernel.outputs(0, layout.state, layout.outputs);
  kernel.balances(0, layout.state, layout.balances);
  const part = (from: number, names: readonly string[]) =>
    Array.from(memory.subarray(from, from + names.length));
  return {
    names: [
      ...system.stateSymbols.map((symbol) => `the initial ${symbol}`),
      ...system.stateSymbols,
      ...system.outputNames,
      ...system.balanceNames,
    ],
    values: [
      ...part(layout.initials, system.stateSymbols),
      ...part(slope, system.stateSymbols),
      ...part(layout.outputs, system.outputNames),
      ...part(layout.balances, system.balanceNames),
    ],
  };
}

function compare(expected: Evaluated, found: Evaluated, patient: number): void {
  const largest = Math.max(...expected.values.map(Math.abs));
  expected.values.forEach((value, index) => {
    const allowed = tolerance.ofValue * Math.abs(value) + tolerance.ofLargest * largest;
    if (Math.abs(found.values[index]! - value) <= allowed) return;
    const name = expected.names[index];
    throw new Error(`${name} differs for patient ${patient}: ${value} and ${found.values[index]}.`);
  });
}

/** A linear congruential generator (Numerical Recipes), from 0 to 1. */
function repeatableRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

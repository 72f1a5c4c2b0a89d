import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Expression, type Operator, operatorArity } from '#models/language/expression.ts';
import { compileSystem } from '#models/solver/compileSystem.ts';
import { integrate } from '#models/solver/integrate.ts';
import type { SystemDefinition } from '#models/solver/system.ts';
import { busySchedule, everyTenthHour, sketchParameters, sketchSystem } from './sketchSystem.ts';
import { backends, request } from './solve.ts';
import { systemFromText } from './systemFromText.ts';

const symbols = ['t', 'p', 'q', 'r', 'x', 'y', 'z'];
const special = fc.constantFrom(
  0,
  -0,
  1,
  -1,
  0.5,
  1.5,
  2,
  3,
  4,
  1e300,
  -1e-300,
  Number.POSITIVE_INFINITY,
  Number.NaN,
);
const value = fc.oneof(special, fc.double(), fc.double({ min: -100, max: 100, noNaN: true }));
const operators = Object.keys(operatorArity) as Operator[];

const { expression } = fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { depthSize: 'medium' },
    value.map((number): Expression => ({ kind: 'number', value: number })),
    fc.constantFrom(...symbols).map((symbol): Expression => ({ kind: 'name', symbol })),
    fc.constantFrom(...operators).chain((operator) =>
      fc
        .array(tie('expression'), {
          minLength: operatorArity[operator],
          maxLength: operatorArity[operator],
        })
        .map((operands): Expression => ({ kind: 'operation', operator, operands })),
    ),
  ),
}));

function systemOf(expressions: readonly Expression[]): SystemDefinition {
  const zero: Expression = { kind: 'number', value: 0 };
  return {
    states: ['x', 'y', 'z'].map((symbol, i) => ({
      symbol,
      initial: zero,
      derivative: expressions[i]!,
      isCounter: false,
      isNonNegative: i === 0,
    })),
    parameters: ['p', 'q'],
    rates: ['r'],
    derived: [{ symbol: 'd', expression: expressions[3]! }],
    outputs: [
      { name: 'first', expression: expressions[4]! },
      {
        name: 'second',
        expression: { kind: 'operation', operator: 'sqrt', operands: [{ kind: 'name', symbol: 'd' }] },
      },
    ],
    balances: [{ name: 'total', expression: expressions[5]! }],
  };
}

/** Everything a kernel computes for some values, in one list. */
function evaluate(
  backend: (typeof backends)[number],
  definition: SystemDefinition,
  numbers: readonly number[],
) {
  const { memory, layout, kernel } = compileSystem(definition, backend);
  memory.set(numbers.slice(0, 2), layout.parameters);
  memory.set(numbers.slice(2, 3), layout.rates);
  memory.set(numbers.slice(3, 6), layout.stage);
  kernel.prepareRun();
  kernel.prepareSegment();
  kernel.derivative(numbers[6]!, layout.stage, layout.slopes[4]!);
  kernel.outputs(numbers[6]!, layout.stage, layout.outputs);
  kernel.balances(numbers[6]!, layout.stage, layout.balances);
  const slopes = memory.slice(layout.slopes[4]!, layout.slopes[4]! + 3);
  return [...slopes, ...memory.slice(layout.outputs, layout.outputs + 2), memory[layout.balances]];
}

describe('the two backends', () => {
  it('give the same bits for any expressions', () => {
    fc.assert(
      fc.property(
        fc.array(expression, { minLength: 6, maxLength: 6 }),
        fc.array(value, { minLength: 7, maxLength: 7 }),
        (expressions, numbers) => {
          const definition = systemOf(expressions);
          expect(evaluate('webassembly', definition, numbers)).toEqual(
            evaluate('interpreter', definition, numbers),
          );
        },
      ),
      { numRuns: 400 },
    );
  });

  it('give the same bits over a whole run of 72 h, twice', () => {
    const outputTimesHours = everyTenthHour(72);
    const rest = { schedule: busySchedule(72), endHours: 72, outputTimesHours, withStates: true };
    const runs = [...backends, ...backends].map((backend) => {
      const system = compileSystem(sketchSystem, backend);
      return integrate(system, { ...request(system, {}, rest), parameters: sketchParameters });
    });
    expect(runs[0]!.stop).toBeNull();
    expect(runs[0]!.outputs[0]).toHaveLength(721);
    for (const run of runs.slice(1)) expect(run).toEqual(runs[0]);
  });

  it('give the same bits for an odd number of states and for one', () => {
    for (const states of [{ A: '-k * A + 1' }, { A: '-k * A + 1', B: 'A - B', C: 'sqrt(B) - C' }] as const) {
      const definition = systemFromText({ parameters: ['k'], states });
      const rest = { endHours: 10, outputTimesHours: everyTenthHour(10) };
      const [one, other] = backends.map((backend) => {
        const system = compileSystem(definition, backend);
        return integrate(system, request(system, { k: 0.3 }, rest));
      });
      expect(one!.stop).toBeNull();
      expect(other).toEqual(one);
    }
  });

  it('solve again on the same compiled system to the same bits', () => {
    for (const backend of backends) {
      const system = compileSystem(sketchSystem, backend);
      const busy = {
        ...request(system, {}, { schedule: busySchedule(24), endHours: 24 }),
        parameters: sketchParameters,
      };
      const first = integrate(system, busy);
      integrate(system, { ...busy, schedule: [], endHours: 5, outputTimesHours: Float64Array.of(1, 5) });
      expect(integrate(system, busy)).toEqual(first);
    }
  });
});

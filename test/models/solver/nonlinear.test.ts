import { describe, expect, it } from 'vitest';
import { compileSystem } from '#models/solver/compileSystem.ts';
import { integrate } from '#models/solver/integrate.ts';
import { everyTenthHour, sketchParameters, sketchSystem, tabletsSchedule } from './sketchSystem.ts';
import { largestRelativeError, request, solve, timesEvery } from './solve.ts';
import type { SystemText } from './systemFromText.ts';

const tight = { relativeTolerance: 1e-12, absoluteTolerances: 1e-14, stepLimit: 1_000_000 };

function againstTight(text: SystemText, parameters: Readonly<Record<string, number>>, hours: number): number {
  const rest = { endHours: hours, outputTimesHours: timesEvery(hours / 300, hours) };
  const run = solve(text, parameters, rest);
  const reference = solve(text, parameters, { ...rest, ...tight });
  expect(run.stop).toBeNull();
  expect(reference.stop).toBeNull();
  return Math.max(
    ...run.outputs.map((column, i) => largestRelativeError(column, reference.outputs[i]!, 1e-3)),
  );
}

describe('nonlinear systems, by default tolerances', () => {
  it('follow logistic growth to its closed form', () => {
    const run = solve(
      { states: { N: { rate: '0.8 * N * (1 - N / 50)', initial: '0.01' } } },
      {},
      { endHours: 30, outputTimesHours: timesEvery(0.1, 30) },
    );
    const exact = timesEvery(0.1, 30).map((t) => 50 / (1 + (50 / 0.01 - 1) * Math.exp(-0.8 * t)));
    expect(run.stop).toBeNull();
    expect(largestRelativeError(run.outputs[0]!, exact)).toBeLessThan(1e-6);
  });

  it('follow Lotka and Volterra through ten cycles', () => {
    const text = {
      states: {
        prey: { rate: '1.1 * prey - 0.4 * prey * hunters', initial: '10' },
        hunters: { rate: '0.1 * prey * hunters - 0.4 * hunters', initial: '5' },
      },
    };
    expect(againstTight(text, {}, 100)).toBeLessThan(1e-5);
  });

  it('follow saturable elimination from far above saturation to far below', () => {
    const text = { states: { A: { rate: '-10 * A / (5 + A)', initial: '200' } } };
    expect(againstTight(text, {}, 40)).toBeLessThan(1e-6);
  });

  it('follow a Hill curve at the end of a chain that starts from nothing, where stages may lie below zero', () => {
    const chain = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6'];
    const states = Object.fromEntries([
      ...chain.map((symbol, i) => [
        symbol,
        i === 0 ? `-3 * ${symbol}` : `3 * ${chain[i - 1]} - 3 * ${symbol}`,
      ]),
      ['E', 'A6 ^ g / (2 + A6 ^ g) - E'],
    ]) as Record<string, string>;
    const rest = {
      schedule: [{ timeHours: 1, changes: [{ kind: 'add', state: 0, amount: 20 }] }] as const,
      endHours: 20,
      outputTimesHours: timesEvery(0.1, 20),
    };
    const run = solve({ parameters: ['g'], states }, { g: 1.4 }, rest);
    const reference = solve({ parameters: ['g'], states }, { g: 1.4 }, { ...rest, ...tight });
    expect(run.stop).toBeNull();
    expect(largestRelativeError(run.outputs[6]!, reference.outputs[6]!, 1e-3)).toBeLessThan(1e-6);
  });

  it('agree with a hundred-fold tighter solution of a model of 24 states to 1e-6', () => {
    const system = compileSystem(sketchSystem, 'webassembly');
    const rest = {
      schedule: tabletsSchedule(72),
      endHours: 72,
      outputTimesHours: everyTenthHour(72),
      withStates: true,
    };
    const usual = { ...request(system, {}, rest), parameters: sketchParameters };
    const run = integrate(system, usual);
    const reference = integrate(system, { ...usual, ...tight });
    expect(run.stop).toBeNull();
    run.states!.forEach((column, i) => {
      // Withdrawal starts at a kink, max(0, …), where every method loses digits while the amount is next to nothing.
      const bar = system.stateSymbols[i] === 'W' ? 1e-4 : 1e-6;
      expect(largestRelativeError(column, reference.states![i]!, 1e-4)).toBeLessThan(bar);
    });
  });

  it('need about as many steps whether or not a counter counts along', () => {
    const alone = { states: { A: '-A' } };
    const counted = { states: { A: '-A', area: { rate: '1000 * A', isCounter: true } } };
    const rest = {
      schedule: [{ timeHours: 0, changes: [{ kind: 'add', state: 0, amount: 5 }] }] as const,
      endHours: 10,
    };
    const [without, withCounter] = [solve(alone, {}, rest), solve(counted, {}, rest)];
    expect(withCounter.acceptedSteps).toBe(without.acceptedSteps);
    expect(Math.abs(withCounter.outputs[1]![0]! / (5000 * -Math.expm1(-10)) - 1)).toBeLessThan(1e-6);
  });

  it('count a counter that drives others among the errors', () => {
    const system = (rate: string) =>
      compileSystem(
        {
          ...sketchSystem,
          parameters: [],
          rates: [],
          derived: [],
          outputs: [],
          balances: [],
          states: [
            { symbol: 'c', initial: zero, derivative: one, isCounter: true, isNonNegative: true },
            {
              symbol: 'A',
              initial: zero,
              derivative: { kind: 'name', symbol: rate },
              isCounter: false,
              isNonNegative: true,
            },
          ],
        },
        'interpreter',
      );
    expect(system('c').isInErrorNorm).toEqual([true, true]);
    expect(system('A').isInErrorNorm).toEqual([false, true]);
  });
});

const zero = { kind: 'number', value: 0 } as const;
const one = { kind: 'number', value: 1 } as const;

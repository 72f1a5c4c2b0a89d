import { describe, expect, it } from 'vitest';
import { frameAt } from '#models/run/frame.ts';
import { observableKey, withEverySymbol } from '#models/run/withEverySymbol.ts';
import { laboratoryOf } from '#models/simulate.ts';
import { event, inputsOf, laboratory } from '../baclofen/laboratory.ts';

describe('a model observed symbol by symbol', () => {
  const { model } = laboratory;
  const observed = laboratoryOf(withEverySymbol(model));
  const inputs = inputsOf({ hours: 4, values: { weight: 80 }, events: [event({ cmt: 'oral', amt: 20 })] });
  const { solution } = observed.run(inputs);
  const now = frameAt(solution!, 2).values;

  it('has every quantity as chosen and every state and derived value', () => {
    expect(now.WT).toBe(80);
    expect(now.CrCl).toBe(120);
    const symbols = [
      ...model.settings,
      ...(model.pump?.flows ?? []),
      ...model.covariates,
      ...model.parameters,
      ...model.states,
      ...model.derived,
      ...model.inputs,
    ];
    expect(symbols.filter(({ symbol }) => now[symbol] === undefined)).toEqual([]);
  });

  it('agrees with the equations: a concentration is its amount over its volume', () => {
    const litres = now.m_V! * now.V_c! * (80 / 70);
    expect(now.C_p).toBeCloseTo(now.A_c! / litres, 9);
  });

  it('solves the same run: its own observables are those of the model', () => {
    const own = laboratory.run(inputs).solution!;
    expect(solution!.series[observableKey('plasma_concentration')]).toEqual(own.series.plasma_concentration);
  });
});

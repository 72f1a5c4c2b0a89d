import { scheduleFrom } from '#models/dosing/scheduleFrom.ts';
import type { Model } from '#models/language/model.ts';
import type { Checked, Problem } from '#models/language/problem.ts';
import type { Schedule } from '#models/solver/schedule.ts';
import { reasonAgainst } from './checkRunInputs.ts';
import { constantEvaluator } from './constantEvaluator.ts';
import { parameterValues } from './parameterValues.ts';
import { pumpSetupOf } from './pumpSetupOf.ts';
import type { RunInputs } from './run.ts';
import { rateSymbols } from './systemOf.ts';

/**
 * What the event rows of a run do to the equations of a model, with what the settings begin with in this run: everything
 * that `integrate` needs beside the parameters. Returns every problem of the rows, and every setting whose beginning lies
 * outside its range.
 */
export function scheduleOf(
  model: Model,
  inputs: Pick<RunInputs, 'values' | 'parameterSet' | 'events' | 'hours'>,
): Checked<Schedule> {
  const evaluate = constantEvaluator(model, inputs);
  const symbols = rateSymbols(model);
  const named = [...model.inputs, ...model.settings];
  const setup = pumpSetupOf(model, inputs);
  const stateNames = model.states.map(({ name }) => name);
  const schedule = scheduleFrom(inputs.events, {
    inputs: model.inputs,
    settings: model.settings,
    stateIndexOf: (name) => stateNames.indexOf(name),
    rateIndexOf: (name) => symbols.indexOf(named.find((one) => one.name === name)?.symbol ?? ''),
    pump: setup && {
      ...setup,
      flowIndexOf: (role) =>
        symbols.indexOf(setup.pump.flows.find((flow) => flow.role === role)?.symbol ?? ''),
    },
    initialValueOf: ({ initial }) => evaluate(initial),
    endHours: inputs.hours,
  });
  // What follows from a value that is itself refused is not worth saying.
  const isRefused = parameterValues(model, inputs).some(
    ({ quantity, value }) => reasonAgainst(quantity, value) !== null,
  );
  const beginnings = (isRefused ? [] : model.settings).flatMap((setting): Problem[] => {
    const reason = reasonAgainst(setting, evaluate(setting.initial));
    const place = { file: 'run', line: 0, column: 0 };
    return reason === null ? [] : [{ code: 'out-of-range', place, subject: setting.name, reason }];
  });
  if (beginnings.length === 0) return schedule;
  return { ok: false, problems: [...beginnings, ...(schedule.ok ? [] : schedule.problems)] };
}

import { fillSentence } from '#models/dosing/fillSentence.ts';
import { readDosingSentences } from '#models/dosing/readDosingSentences.ts';
import { evaluateExpression } from '#models/language/evaluateExpression.ts';
import type { Model, Regimen } from '#models/language/model.ts';
import { type Exposure, exposure } from '#models/run/exposure.ts';
import type { Run, RunInputs } from '#models/run/run.ts';
import type { Laboratory } from '#models/simulate.ts';
import type { ArmRequest, ArmsRequest, SolvedArm } from './protocol.ts';

/** Runs one way of giving the drug: the regimen's sentence is filled, read as event rows, and solved. */
export function solveArm(laboratory: Laboratory, request: ArmsRequest, arm: ArmRequest): SolvedArm {
  const { model } = laboratory;
  const regimen = regimenOf(model, arm.regimen);
  const quantityValue = (name: string): number => {
    const value =
      arm.quantities[name] ?? regimen.quantities.find((quantity) => quantity.name === name)?.value;
    if (value === undefined) throw new RangeError(`The regimen ${regimen.name} has no quantity ${name}.`);
    return value;
  };
  const dailyDoseMilligram = evaluateExpression(regimen.dailyDoseMilligram, quantityValue);
  const sentence = fillSentence(regimen, quantityValue);
  const rows =
    dailyDoseMilligram > 0
      ? readDosingSentences(sentence, regimen.name, { inputs: model.inputs, hours: request.hours })
      : ({ ok: true, value: [] } as const);
  const inputs: RunInputs = {
    values: request.values,
    parameterSet: request.parameterSet,
    events: rows.ok ? rows.value : [],
    hours: request.hours,
    everyHours: request.everyHours,
  };
  const run: Run = rows.ok ? laboratory.run(inputs) : { inputs, solution: null, problems: rows.problems };
  return { regimen: regimen.name, sentence, dailyDoseMilligram, run, exposures: exposuresOf(model, run) };
}

function exposuresOf(model: Model, { solution }: Run): Readonly<Record<string, Exposure>> {
  if (!solution) return {};
  return Object.fromEntries(
    model.observables.map(({ name, bands }) => {
      const band = bands.find(({ kind }) => kind === 'usual' || kind === 'expected') ?? null;
      return [name, exposure(solution.timesHours, solution.series[name]!, band ? { band } : {})];
    }),
  );
}

function regimenOf(model: Model, name: string): Regimen {
  const regimen = model.regimens.find((one) => one.name === name);
  if (!regimen) throw new RangeError(`The model has no regimen ${name}.`);
  return regimen;
}

import type { EventRow } from '#models/dosing/eventRow.ts';
import type { Model } from '#models/language/model.ts';
import type { PopulationJob } from '#models/population/populationJob.ts';
import { type Laboratory, openLaboratory } from '#models/simulate.ts';

/** One compartment given by vein: small enough that everything about its population is known in closed form. */
export const modelText = `
model: {id: one-compartment, title: One compartment, version: 1.0.0, time: h, statement: For tests.}
sources:
  study: {citation: A study, standing: found}
parameters:
  clearance:
    {symbol: CL, label: Clearance, meaning: Clearance., value: 4, unit: L/h, range: [0.1, 100], step: 0.1, sources: [study], grade: measured,
     variability: {percent: 40, sources: [study], grade: measured}, uncertainty: {from: 3.6, to: 4.4}}
  volume:
    {symbol: V, label: Volume, meaning: Volume., value: 20, unit: L, range: [8, 60], step: 0.1, sources: [study], grade: measured,
     variability: {percent: 30, sources: [study], grade: measured}}
  steepness:
    {symbol: s, label: Steepness, meaning: Of the made-up effect., value: 2, unit: "1", range: [0, 3], step: 0.1, sources: [study], grade: measured}
  place:
    {symbol: pl, label: Place, meaning: A choice., value: 1, unit: "1", range: [0, 2], step: 1, sources: [study], grade: measured,
     choices: [{value: 0, label: left}, {value: 1, label: middle}, {value: 2, label: right}]}
states:
  drug: {symbol: A, label: Drug, unit: mg, meaning: In the body., initial: 0}
  gone: {symbol: G, label: Gone, unit: mg, meaning: Out of it., initial: 0, counter: true}
rates:
  drug: "R_iv - CL * A / V"
  gone: "CL * A / V"
inputs:
  intravenous: {symbol: R_iv, label: By vein, unit: mg, feeds: drug, meaning: Into a vein.}
observables:
  concentration:
    {label: Blood, unit: mg/L, meaning: In blood., equation: A / V, sources: [study], grade: measured,
     bands: [{name: wanted, label: wanted, kind: usual, from: 1, to: 4, sources: [study], grade: measured}, {name: high, label: high, kind: toxic, from: 6, sources: [study], grade: measured}]}
  effect: {label: Effect, unit: "1", meaning: Proportional to its parameters., equation: s + pl, sources: [study], grade: measured}
balances:
  drug: {unit: mg, equation: A + G}
parameter_sets:
  narrow:
    label: Narrow
    meaning: Hardly any spread.
    values: {clearance: 5}
    variability: {clearance: 0, volume: 10}
    uncertainty: {volume: [18, 22]}
    sources: [study]
`;

export function oneCompartment(): Laboratory {
  const laboratory = openLaboratory(modelText, 'one-compartment.yaml');
  if (!laboratory.ok) throw new Error(laboratory.problems.map(({ reason }) => reason).join('\n'));
  return laboratory.value;
}

/** 100 mg at once at 0 h. */
const bolus: EventRow = { time: 0, evid: 1, cmt: 'intravenous', amt: 100, rate: 0, ii: 0, addl: 0, ss: 0 };

export function jobOf(changes: Partial<PopulationJob> = {}): PopulationJob {
  return {
    values: {},
    parameterSet: null,
    hours: 12,
    everyHours: 1,
    arms: [{ id: 'vein', label: 'By vein', events: [bolus] }],
    observables: ['concentration', 'effect'],
    seed: 20260,
    size: 120,
    spread: 'variability',
    ...changes,
  };
}

export function parameterNamed({ parameters }: Model, name: string) {
  return parameters.find((parameter) => parameter.name === name)!;
}

import type { Model } from '#models/language/model.ts';
import type { Bands } from '#models/population/bands.ts';
import type { PopulationResult } from '#models/population/populationResult.ts';
import { defaultTolerances } from '#models/solver/integration.ts';
import { application } from './application.ts';
import { describeObservable, describeParameterSet, describeQuantities } from './describeModel.ts';
import { sha256 } from './sha256.ts';
import { illustrativeNames, solverMethod } from './sidecar.ts';

const percentileWords = {
  exact: 'Type 7 of Hyndman and Fan 1996: linear between order statistics.',
  histogram: 'Interpolated within bins less than 0.8 % wide: off by less than that.',
} as const;

const drawingWords =
  'Log-normal around the value used, which is the median, with the coefficient of variation of the model file or the parameter set; ' +
  'from Philox4x32-10 keyed by the seed and counted by subject and quantity; a draw outside the range is thrown away.';

/** What a table of percentiles does not say itself, for `bands.meta.json`: how to make it again, and what it rests on. */
export function populationSidecar(
  table: { readonly file: string; readonly text: string },
  model: Model,
  { job, ranges, failures, rejectedByName }: PopulationResult,
  bands: Bands,
): string {
  const observables = model.observables.filter(({ name }) => job.observables.includes(name));
  const described = {
    statement: model.statement,
    application,
    model: { id: model.id, title: model.title, version: model.version, time_unit: model.timeUnit },
    file: table.file,
    checksum: { algorithm: 'SHA-256', value: sha256(table.text) },
    solver: {
      method: solverMethod,
      relative_tolerance: job.relativeTolerance ?? defaultTolerances.relative,
      absolute_tolerance: defaultTolerances.absolute,
    },
    seed: job.seed,
    population: {
      size: job.size,
      subjects_done: ranges.map(({ first, last }) => [first, last]),
      subjects_in_bands: bands.subjects,
      spread: job.spread,
      drawing: drawingWords,
      percentiles: bands.percentiles,
      percentile_method: percentileWords[bands.method],
      failures,
      rejected_draws: rejectedByName,
    },
    runs: job.arms.map(({ id, label, events }) => ({
      run_id: id,
      label,
      hours: job.hours,
      every_hours: job.everyHours,
      parameter_set: job.parameterSet,
      events,
      given_values: job.values,
    })),
    illustrative: illustrativeNames(model),
    observables: observables.map((observable) => describeObservable(model, observable)),
    covariates: describeQuantities(model, model.covariates, [job]),
    parameters: describeQuantities(model, model.parameters, [job]),
    parameter_sets: model.parameterSets.map((set) => describeParameterSet(model, set)),
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}

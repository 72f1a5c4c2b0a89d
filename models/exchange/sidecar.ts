import type { Model } from '#models/language/model.ts';
import { defaultTolerances } from '#models/solver/integration.ts';
import { rungeKutta75 } from '#models/solver/rungeKutta75.ts';
import { application } from './application.ts';
import { commonValue } from './commonValue.ts';
import type { DescribedRun } from './curveRun.ts';
import {
  describeObservable,
  describeParameterSet,
  describeQuantities,
  describeSetting,
  usedValues,
} from './describeModel.ts';
import { sha256 } from './sha256.ts';

const { order, estimateOrder } = rungeKutta75;
/** The method of every run, in words. */
export const solverMethod =
  `Explicit Runge-Kutta ${order}(${estimateOrder}) of Calvo, Franco, Montijano and Rández 1996 ` +
  'with adaptive steps and dense output, stopped at every event';

/**
 * What a table of curves does not say itself, for `curves.meta.json`: versions, solver, tolerances, every run's events and
 * values, every covariate, parameter and observable with unit, sources and grade, and the table's checksum. Made from the
 * model alone, so whatever is added to the model file appears here. Holds no date: same inputs, same bytes.
 */
export function sidecar(
  table: { readonly file: string; readonly text: string },
  runs: readonly DescribedRun[],
) {
  const [first] = runs;
  if (first === undefined) throw new RangeError('A table of curves has at least one run.');
  const { model } = first;
  const inputs = runs.map((run) => run.inputs);
  const diagnostics = runs.map((run) => run.solution.diagnostics);
  return {
    statement: model.statement,
    application,
    model: { id: model.id, title: model.title, version: model.version, time_unit: model.timeUnit },
    file: table.file,
    checksum: { algorithm: 'SHA-256', value: sha256(table.text) },
    solver: {
      method: solverMethod,
      backend: commonValue(diagnostics.map(({ backend }) => backend)),
      relative_tolerance: commonValue(diagnostics.map(({ relativeTolerance }) => relativeTolerance)),
      absolute_tolerance: defaultTolerances.absolute,
    },
    /** Null where no chance is involved: no virtual patient. */
    seed: commonValue(runs.map(({ seed = null }) => seed)),
    runs: runs.map(describeRun),
    illustrative: illustrativeNames(model),
    observables: model.observables.map((observable) => describeObservable(model, observable)),
    covariates: describeQuantities(model, model.covariates, inputs),
    parameters: describeQuantities(model, model.parameters, inputs),
    settings: model.settings.map((setting) => describeSetting(model, setting)),
    parameter_sets: model.parameterSets.map((set) => describeParameterSet(model, set)),
  };
}

/** The sidecar as the text of its file. */
export function sidecarText(...given: Parameters<typeof sidecar>): string {
  return `${JSON.stringify(sidecar(...given), null, 2)}\n`;
}

function describeRun({ runId, label, model, inputs, solution }: DescribedRun) {
  const { diagnostics } = solution;
  return {
    run_id: runId,
    label,
    hours: inputs.hours,
    every_hours: inputs.everyHours,
    parameter_set: inputs.parameterSet,
    solver: {
      backend: diagnostics.backend,
      relative_tolerance: diagnostics.relativeTolerance,
      accepted_steps: diagnostics.acceptedSteps,
      rejected_steps: diagnostics.rejectedSteps,
      evaluations: diagnostics.evaluations,
      balance_drift: diagnostics.balanceDrift,
    },
    events: inputs.events,
    given_values: inputs.values,
    values: usedValues(model, inputs),
  };
}

/** What is chosen to teach and was never measured; shown wherever it leaves the app. */
export function illustrativeNames(model: Model): readonly string[] {
  return [...model.covariates, ...model.parameters, ...model.settings, ...model.observables]
    .filter(({ grade }) => grade === 'illustrative')
    .map(({ name }) => name);
}

import baclofenText from './baclofen/baclofen.yaml?raw';
import { scheduleFrom } from './dosing/scheduleFrom.ts';
import type { Model } from './language/model.ts';
import type { Checked, Problem } from './language/problem.ts';
import { readModel } from './language/readModel.ts';
import { checkRunInputs } from './run/checkRunInputs.ts';
import { outputTimes } from './run/outputTimes.ts';
import { parameterValues } from './run/parameterValues.ts';
import type { Run, RunInputs, Solution } from './run/run.ts';
import { systemOf } from './run/systemOf.ts';
import { compileSystem } from './solver/compileSystem.ts';
import { integrate } from './solver/integrate.ts';
import { defaultStepLimit, defaultTolerances, type Integration } from './solver/integration.ts';
import type { Backend } from './solver/system.ts';

/** A model made ready to run: read, checked and compiled once, then run as often as wanted. */
export interface Laboratory {
  readonly model: Model;
  /**
   * Solves one run. Same inputs, same bits. Never throws for what a person chose: problems come back with the run,
   * and a run that had to stop keeps what it solved.
   */
  run(inputs: RunInputs): Run;
}

/** The laboratory of the shipped baclofen model. */
export function loadLaboratory(backend: Backend = 'webassembly'): Checked<Laboratory> {
  return openLaboratory(baclofenText, 'models/baclofen/baclofen.yaml', backend);
}

/** A laboratory of any model file's text, or everything that is wrong with the text. */
export function openLaboratory(
  text: string,
  file: string,
  backend: Backend = 'webassembly',
): Checked<Laboratory> {
  const read = readModel(text, file);
  if (!read.ok) return read;
  const model = read.value;
  const system = compileSystem(systemOf(model), backend);
  const stateNames = model.states.map((state) => state.name);
  const inputNames = model.inputs.map((input) => input.name);

  function run(inputs: RunInputs): Run {
    const problems = checkRunInputs(model, inputs);
    const schedule = scheduleFrom(inputs.events, {
      inputs: model.inputs,
      stateIndexOf: (name) => stateNames.indexOf(name),
      rateIndexOf: (name) => inputNames.indexOf(name),
      endHours: inputs.hours,
    });
    const refused = [...problems, ...(schedule.ok ? [] : schedule.problems)];
    if (refused.length > 0 || !schedule.ok) return { inputs, solution: null, problems: refused };

    const relativeTolerance = inputs.relativeTolerance ?? defaultTolerances.relative;
    const timesHours = outputTimes(
      inputs.hours,
      inputs.everyHours,
      schedule.value,
      inputs.onlyEvery ?? false,
    );
    const integration = integrate(system, {
      parameters: Float64Array.from(parameterValues(model, inputs), ({ value }) => value),
      schedule: schedule.value,
      endHours: inputs.hours,
      outputTimesHours: timesHours,
      relativeTolerance,
      stepLimit: defaultStepLimit,
    });
    const solution = solutionOf(model, integration, timesHours, backend, relativeTolerance);
    return { inputs, solution, problems: stopProblem(integration) };
  }
  return { ok: true, value: { model, run } };
}

function solutionOf(
  model: Model,
  integration: Integration,
  timesHours: Float64Array,
  backend: Backend,
  relativeTolerance: number,
): Solution {
  const solvedCount = integration.outputs[0]?.length ?? 0;
  return {
    timesHours: timesHours.slice(0, solvedCount),
    series: Object.fromEntries(
      model.observables.map(({ name }, index) => [name, integration.outputs[index]!]),
    ),
    diagnostics: {
      backend,
      relativeTolerance,
      acceptedSteps: integration.acceptedSteps,
      rejectedSteps: integration.rejectedSteps,
      evaluations: integration.evaluations,
      balanceDrift: integration.balanceDrift,
    },
  };
}

function stopProblem(integration: Integration): readonly Problem[] {
  const { stop } = integration;
  if (!stop) return [];
  const place = { file: 'run', line: 0, column: 0 };
  return [{ code: stop.code, place, subject: stop.state, reason: stop.reason }];
}

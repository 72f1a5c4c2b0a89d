import type { Model } from '#models/language/model.ts';
import type { Problem } from '#models/language/problem.ts';
import { compileSystem } from '#models/solver/compileSystem.ts';
import { integrate } from '#models/solver/integrate.ts';
import { defaultStepLimit, defaultTolerances, type Integration } from '#models/solver/integration.ts';
import type { Backend } from '#models/solver/system.ts';
import { checkRunInputs } from './checkRunInputs.ts';
import { outputTimes } from './outputTimes.ts';
import { parameterValues } from './parameterValues.ts';
import type { Run, RunInputs, Solution } from './run.ts';
import { scheduleOf } from './scheduleOf.ts';
import { systemOf } from './systemOf.ts';

/** A model made ready to run: read, checked and compiled once, then run as often as wanted. */
export interface Laboratory {
  readonly model: Model;
  /**
   * Solves one run. Same inputs, same bits. Never throws for what a person chose: problems come back with the run,
   * and a run that had to stop keeps what it solved.
   */
  run(inputs: RunInputs): Run;
}

/** A laboratory of a model that is already read and checked. */
export function laboratoryOf(model: Model, backend: Backend = 'webassembly'): Laboratory {
  const system = compileSystem(systemOf(model), backend);

  function run(inputs: RunInputs): Run {
    const problems = checkRunInputs(model, inputs);
    const schedule = scheduleOf(model, inputs);
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
  return { model, run };
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

import type { Expression } from '#models/language/expression.ts';
import type { Model } from '#models/language/model.ts';
import type { Checked, Problem } from '#models/language/problem.ts';
import { parameterValues } from '#models/run/parameterValues.ts';
import { scheduleOf } from '#models/run/scheduleOf.ts';
import type { Schedule } from '#models/solver/schedule.ts';
import { checkPopulationJob } from './checkPopulationJob.ts';
import type { PopulationJob } from './populationJob.ts';
import { populationTimes } from './populationTimes.ts';
import { type VaryingQuantity, varyingQuantities } from './varyingQuantities.ts';

/** A job with everything about it that is the same for all subjects. */
export interface PreparedJob {
  readonly job: PopulationJob;
  readonly varying: readonly VaryingQuantity[];
  /** Every covariate and parameter of the typical patient. */
  readonly typical: Float64Array;
  /** Per arm; a subject has its own where what a setting or the pump begins with depends on what varies. */
  readonly schedules: readonly Schedule[];
  readonly hasOwnSchedules: boolean;
  readonly timesHours: Float64Array;
  /** One array per observable of the model, written over by every run. */
  readonly buffers: readonly Float64Array[];
  /** Which of them are kept. */
  readonly kept: readonly number[];
}

export function prepareJob(model: Model, job: PopulationJob): Checked<PreparedJob> {
  const problems: Problem[] = [...checkPopulationJob(model, job)];
  const schedules = job.arms.flatMap(({ events }): Schedule[] => {
    const schedule = scheduleOf(model, { ...job, events });
    if (schedule.ok) return [schedule.value];
    problems.push(...schedule.problems);
    return [];
  });
  if (problems.length > 0) return { ok: false, problems };
  const timesHours = populationTimes(job);
  const varying = varyingQuantities(model, job);
  const symbols = new Set(varying.map(({ quantity }) => quantity.symbol));
  return {
    ok: true,
    value: {
      job,
      varying,
      typical: Float64Array.from(parameterValues(model, job), ({ value }) => value),
      schedules,
      hasOwnSchedules: scheduleExpressions(model).some((expression) => mentions(expression, symbols)),
      timesHours,
      buffers: model.observables.map(() => new Float64Array(timesHours.length)),
      kept: job.observables.map((name) => model.observables.findIndex((one) => one.name === name)),
    },
  };
}

/** What a schedule is made of besides the event rows. */
function scheduleExpressions({ settings, pump }: Model): readonly Expression[] {
  return [...settings.map(({ initial }) => initial), ...Object.values(pump?.constants ?? {})];
}

function mentions(expression: Expression, symbols: ReadonlySet<string>): boolean {
  if (expression.kind === 'name') return symbols.has(expression.symbol);
  return expression.kind === 'operation' && expression.operands.some((one) => mentions(one, symbols));
}

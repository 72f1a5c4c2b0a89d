import { nameAdvice, quoted } from '#models/dosing/nameAdvice.ts';
import type { Model } from '#models/language/model.ts';
import type { Checked, Problem } from '#models/language/problem.ts';
import type { PopulationJob, SubjectRange } from '#models/population/populationJob.ts';
import { prepareJob } from '#models/population/prepareJob.ts';
import type { Laboratory } from '#models/run/laboratoryOf.ts';
import { planRuns } from './planRuns.ts';
import { type PopulationChoices, populationChoices } from './populationChoices.ts';
import { argumentPlace, type GivenOption } from './readArguments.ts';
import type { TerminalIo } from './terminalIo.ts';

export interface PlannedPopulation {
  readonly job: PopulationJob;
  readonly range: SubjectRange;
  readonly choices: PopulationChoices;
  /** Spacing of a plain run's output, for a patient that is pulled out. */
  readonly plainEveryHours: number;
}

/** Curves of a population have this many steps unless `--every` says otherwise. */
const steps = 144;

/** The population that the options ask for, around the patient and the doses of a plain run; or everything that is wrong. */
export function planPopulation(
  given: readonly GivenOption[],
  hasFaults: boolean,
  laboratory: Laboratory,
  io: TerminalIo,
): Checked<PlannedPopulation> {
  const { model } = laboratory;
  const { choices, problems: faults } = populationChoices(given);
  const problems: Problem[] = [...faults, ...unknownObservables(given, model)];
  const plan = planRuns(given, hasFaults, laboratory, io);
  if (!plan.ok) return { ok: false, problems: [...problems, ...plan.problems] };
  const { values, parameterSet, hours, everyHours } = plan.value[0]!.inputs;
  const job: PopulationJob = {
    values,
    parameterSet,
    hours,
    everyHours: given.some(({ name }) => name === 'every') || hours === 0 ? everyHours : hours / steps,
    arms: plan.value.map(({ runId, label, inputs }) => ({ id: runId, label, events: inputs.events })),
    observables: choices.observables ?? model.observables.map(({ name }) => name),
    seed: choices.seed,
    size: choices.size,
    spread: choices.spread,
  };
  const prepared = prepareJob(model, job);
  if (problems.length === 0 && !prepared.ok) {
    problems.push(...prepared.problems.map((problem) => atOption(problem, given)));
  }
  if (problems.length > 0) return { ok: false, problems };
  const range = choices.subjects ?? { first: 1, last: job.size };
  return { ok: true, value: { job, choices, range, plainEveryHours: everyHours } };
}

/** A problem of the request as a whole, at the argument that asked for it; one of a row stays at its row. */
function atOption(problem: Problem, given: readonly GivenOption[]): Problem {
  if (problem.place.line > 0) return problem;
  const option = given.find(({ name }) => name === problem.subject);
  return { ...problem, place: option?.place ?? argumentPlace(0) };
}

function unknownObservables(given: readonly GivenOption[], model: Model): readonly Problem[] {
  const names = model.observables.map(({ name }) => name);
  return given
    .filter(({ name, value }) => name === 'observable' && !names.includes(value))
    .map(({ value, place }) => ({
      code: 'unknown-observable',
      place,
      reason: `The model has no observable ${quoted(value)}. ${nameAdvice(value, names, 'There are')}`,
    }));
}

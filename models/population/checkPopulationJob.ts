import type { Model } from '#models/language/model.ts';
import type { Place, Problem } from '#models/language/problem.ts';
import { checkRunInputs } from '#models/run/checkRunInputs.ts';
import type { PopulationJob } from './populationJob.ts';

/** The largest population, and the most curves' points for one subject. */
export const populationLimits = { size: 10_000_000, pointsOfSubject: 100_000 } as const;

const wholeRequest: Place = { file: 'population', line: 0, column: 0 };

/** Everything wrong with a population's choices, apart from its event rows; empty when it can be run. */
export function checkPopulationJob(model: Model, job: PopulationJob): readonly Problem[] {
  const { arms, observables, seed, size, hours, everyHours } = job;
  const problems: Problem[] = [...checkRunInputs(model, { ...job, events: [] })];
  const report = (code: string, subject: string, reason: string) =>
    problems.push({ code, place: wholeRequest, subject, reason });

  if (!(Number.isInteger(size) && size >= 1 && size <= populationLimits.size)) {
    report(
      'out-of-range',
      'population',
      `A population has 1 to ${populationLimits.size} subjects, not ${size}.`,
    );
  }
  if (!(Number.isSafeInteger(seed) && seed >= 0)) {
    report(
      'out-of-range',
      'seed',
      `A seed is a whole number from 0 to ${Number.MAX_SAFE_INTEGER}, not ${seed}.`,
    );
  }
  if (arms.length === 0)
    report('nothing-to-run', 'arms', 'A population needs at least one way of giving the drug.');
  if (observables.length === 0) report('nothing-to-run', 'observables', 'A population needs an observable.');
  for (const name of observables) {
    if (!model.observables.some((observable) => observable.name === name)) {
      report('unknown-observable', name, `The model has no observable named ${name}.`);
    }
  }
  const points = arms.length * observables.length * (hours / everyHours + 1);
  if (points > populationLimits.pointsOfSubject) {
    const reason = `Each subject would have ${Math.ceil(points)} points, more than ${populationLimits.pointsOfSubject}: take fewer observables or wider steps.`;
    report('too-many-values', 'every', reason);
  }
  return problems;
}

import type { Model } from '#models/language/model.ts';
import type { Checked, Problem } from '#models/language/problem.ts';
import type { PopulationArm, PopulationJob } from '#models/population/populationJob.ts';
import { armEvents } from './armEvents.ts';
import type { PopulationRequest } from './populationProtocol.ts';

/** A request of the page as a population: every arm's sentence is read as event rows. */
export function populationJobOf(model: Model, population: PopulationRequest): Checked<PopulationJob> {
  const { request, seed, count, observables, everyHours, spread } = population;
  const problems: Problem[] = [];
  const arms = request.arms.flatMap((arm): PopulationArm[] => {
    const { regimen, sentence, rows } = armEvents(model, request, arm);
    if (rows.ok) return [{ id: regimen.name, label: sentence, events: rows.value }];
    problems.push(...rows.problems);
    return [];
  });
  if (problems.length > 0) return { ok: false, problems };
  const { values, parameterSet, hours } = request;
  return {
    ok: true,
    value: { values, parameterSet, hours, everyHours, arms, observables, seed, size: count, spread },
  };
}

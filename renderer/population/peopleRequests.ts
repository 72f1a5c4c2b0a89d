import type { Model } from '#models/language/model.ts';
import type { Spread } from '#models/population/populationJob.ts';
import type { PopulationRequest } from '#renderer/worker/populationProtocol.ts';
import type { ArmsRequest } from '#renderer/worker/protocol.ts';

/** What is chosen about the people. */
export interface PeopleChoices {
  readonly count: number;
  readonly seed: number;
  readonly spread: Spread;
  /** Each published set with its own spread instead of the patient at hand. */
  readonly compares: boolean;
}

/** A population to be solved, and what it is called. */
export interface NamedRequest {
  readonly key: string;
  readonly label: string;
  readonly request: PopulationRequest;
}

/** The key of the population around the patient at hand. */
export const ownPeople = 'own';
export const comparedObservable = 'plasma_concentration';

/** What to solve: the people around the patient at hand, or the people of each published set, who take the same tablets. */
export function peopleRequests(
  model: Model,
  request: ArmsRequest,
  observables: readonly string[],
  { count, seed, spread, compares }: PeopleChoices,
): readonly NamedRequest[] {
  const everyHours = bandSpacing(request.hours);
  if (!compares) {
    return [
      { key: ownPeople, label: '', request: { request, seed, count, observables, everyHours, spread } },
    ];
  }
  const oral = model.regimens.filter(({ route }) => route === 'tablets').map(({ name }) => name);
  const arms = request.arms.filter(({ regimen }) => oral.includes(regimen));
  return model.parameterSets.map(({ name, label }) => ({
    key: name,
    label,
    request: {
      request: { ...request, arms, parameterSet: name },
      seed,
      count,
      observables: [comparedObservable],
      everyHours,
      spread,
    },
  }));
}

/** Times close enough for bands, and few enough for a thousand people. */
export function bandSpacing(hours: number): number {
  if (hours <= 72) return 0.5;
  if (hours <= 168) return 1;
  return hours <= 720 ? 4 : 12;
}

import type { EventRow } from '#models/dosing/eventRow.ts';
import type { Place, Problem } from '#models/language/problem.ts';
import type { Run } from '#models/run/run.ts';
import { argumentPlace, type GivenOption } from './readArguments.ts';

/**
 * The problems of a run at what the person wrote: at the row whose steady state was not found, where that is certain, else at the
 * file of events, the case or the doses.
 * @param places where each row was written, as far as it was
 */
export function placedProblems(
  { inputs, solution, problems }: Run,
  given: readonly GivenOption[],
  places: ReadonlyMap<EventRow, Place>,
): readonly Problem[] {
  const solvedHours = solution?.timesHours.at(-1);
  const nextHours = solvedHours === undefined ? 0 : solvedHours + inputs.everyHours;
  const source = given.find(({ name }) => name === 'events' || name === 'case' || name === 'dose');
  const whole: Place =
    source?.name === 'events'
      ? { file: source.value, line: 1, column: 1 }
      : (source?.place ?? argumentPlace(0));
  return problems.map((problem) => {
    if (problem.place.line > 0) return problem;
    // The run stops before the next output time, so a row beyond that was never reached.
    const isSuspect = ({ ss, time }: EventRow) =>
      ss > 0 && time > (solvedHours ?? -1) && time <= nextHours + 1e-9;
    const suspects = problem.code === 'no-steady-state' ? inputs.events.filter(isSuspect) : [];
    const row = suspects.length === 1 ? places.get(suspects[0]!) : undefined;
    return { ...problem, place: row ?? whole };
  });
}

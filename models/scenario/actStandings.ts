import type { Case } from './caseFile.ts';
import { countsAs, type DoneAct } from './checkLog.ts';
import type { ActStanding } from './playthrough.ts';

/** How every act of a case stands after some were done: what counts as another opens what needs that one. */
export function actStandings(
  { acts, beginsHours }: Pick<Case, 'acts' | 'beginsHours'>,
  done: readonly DoneAct[],
): readonly ActStanding[] {
  return acts.map((act): ActStanding => {
    const opening = done.find((one) => countsAs(one, act.needs));
    return {
      act: act.id,
      offeredFromHours: act.needs.length === 0 ? beginsHours : (opening?.toHours ?? null),
      done: done.filter((one) => one.act === act).map(({ fromHours, toHours }) => ({ fromHours, toHours })),
    };
  });
}

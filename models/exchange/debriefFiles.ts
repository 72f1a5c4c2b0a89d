import { writeEventTable } from '#models/dosing/writeEventTable.ts';
import { caseClock } from '#models/scenario/caseClock.ts';
import type { Case } from '#models/scenario/caseFile.ts';
import type { PlayedCase } from '#models/scenario/playCase.ts';
import { caseLogText } from './caseLog.ts';
import { csvLine } from './csvLine.ts';
import type { DebriefInput } from './debriefInput.ts';
import { debriefPage } from './debriefPage.ts';
import type { OutgoingFile } from './runFiles.ts';

/**
 * What leaves with a debrief: the page, the event table of the branch (an ordinary one, which runs again), what brought about each
 * of its rows, what was told, and the log that replays.
 */
export function debriefFiles(input: DebriefInput, whole: PlayedCase): readonly OutgoingFile[] {
  const { case: played, branch, model } = input;
  const name = `${played.id}-${branch.id}`;
  return [
    { name: `${name}-debrief.html`, contents: debriefPage(input) },
    { name: `${name}-events.csv`, contents: writeEventTable(whole.events) },
    { name: `${name}-actions.csv`, contents: actionsCsv(played, whole) },
    { name: `${name}-log.json`, contents: caseLogText(played, branch, model.statement) },
  ];
}

/** Row by row what the event table holds and why, then the timeline: the words that an event table has no place for. */
function actionsCsv(played: Case, { rows, timeline }: PlayedCase): string {
  const labels = new Map([
    ...played.orders.map(({ id, label }): [string, string] => [`order ${id}`, label]),
    ...played.acts.map(({ id, label }): [string, string] => [`act ${id}`, label]),
  ]);
  const lines = [csvLine(['time_h', 'clock', 'event_row', 'actor', 'action', 'note'])];
  rows.forEach(({ row, cause: { kind, id } }, index) => {
    const clock = caseClock(played, row.time);
    const actor = kind === 'act' ? 'learner' : kind;
    lines.push(csvLine([row.time, clock, index + 1, actor, id, labels.get(`${kind} ${id}`) ?? '']));
  });
  for (const { atHours, kind, id, text } of timeline) {
    const actor = kind === 'act' ? 'learner' : kind;
    lines.push(csvLine([atHours, caseClock(played, atHours), null, actor, id, text]));
  }
  return lines.join('');
}

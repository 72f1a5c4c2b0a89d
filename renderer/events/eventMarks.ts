import type { Model } from '#models/language/model.ts';
import type { LaneMark } from '#renderer/curves/curvePanel.ts';
import { inOrder, type ListedEvent } from './listedEvent.ts';

// More marks than this of one line would be a grey bar.
const mostMarksOfLine = 60;

/** Every instant up to the end of the run at which something of the list happens, in order of time. */
export function eventMarks(model: Model, events: readonly ListedEvent[], hours: number): readonly LaneMark[] {
  return inOrder(events)
    .flatMap(({ rows, sentence, regimen }): LaneMark[] => {
      const route = model.regimens.find(({ name }) => name === regimen)?.route ?? null;
      const times = rows.flatMap(({ time, ii, addl }) =>
        Array.from({ length: addl + 1 }, (_, repeat) => time + repeat * ii),
      );
      return [...new Set(times)]
        .filter((timeHours) => timeHours <= hours)
        .slice(0, mostMarksOfLine)
        .map((timeHours) => ({ timeHours, words: sentence, route }));
    })
    .sort((one, other) => one.timeHours - other.timeHours);
}

import { cellLines } from '#models/dosing/cellLines.ts';
import type { EventRow } from '#models/dosing/eventRow.ts';
import { readDosingSentences } from '#models/dosing/readDosingSentences.ts';
import { readEventTable } from '#models/dosing/readEventTable.ts';
import type { Model } from '#models/language/model.ts';
import type { Place, Problem } from '#models/language/problem.ts';
import type { GivenOption } from './readArguments.ts';
import type { TerminalIo } from './terminalIo.ts';

interface GivenDoses {
  readonly events: readonly EventRow[];
  /** Where each row was written. */
  readonly places: ReadonlyMap<EventRow, Place>;
  readonly problems: readonly Problem[];
}

/** The event rows of `--events` and of every `--dose`, in that order, and everything wrong with them. */
export function givenDoses(
  given: readonly GivenOption[],
  model: Model,
  hours: number,
  io: TerminalIo,
): GivenDoses {
  const places = new Map<EventRow, Place>();
  const problems: Problem[] = [];
  for (const { value: path, place } of given.filter(({ name }) => name === 'events')) {
    const file = io.readText(path);
    if ('failure' in file) {
      problems.push({ code: 'cannot-read', place, reason: file.failure });
      continue;
    }
    const rows = readEventTable(file.text, path, model);
    if (!rows.ok) {
      problems.push(...rows.problems);
      continue;
    }
    const [, ...lines] = cellLines(file.text).lines;
    rows.value.forEach((row, index) => {
      places.set(row, { file: path, line: lines[index]!.line, column: 1 });
    });
    const late = allAfterTheEnd(rows.value, hours, place);
    if (late !== null) problems.push(late);
  }
  for (const { value: sentence, place } of given.filter(({ name }) => name === 'dose')) {
    const rows = readDosingSentences(sentence, place.file, { ...model, hours });
    if (rows.ok) for (const row of rows.value) places.set(row, place);
    // A place within the sentence means nothing on a command line; its argument does.
    else problems.push(...rows.problems.map((problem) => ({ ...problem, place })));
  }
  return { events: [...places.keys()], places, problems };
}

/** A table of which nothing at all falls within the run is a slip: most often minutes or days instead of hours. */
function allAfterTheEnd(rows: readonly EventRow[], hours: number, place: Place): Problem | null {
  const first = Math.min(...rows.map(({ time }) => time));
  if (rows.length === 0 || first <= hours) return null;
  const reason = `The first row is at ${first} h, but the run ends at ${hours} h. Times are hours; --hours makes the run longer.`;
  return { code: 'after-the-end', place, reason };
}

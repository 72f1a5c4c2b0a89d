import type { EventRow } from '#models/dosing/eventRow.ts';
import { readDosingSentences } from '#models/dosing/readDosingSentences.ts';
import { readEventTable } from '#models/dosing/readEventTable.ts';
import type { Model } from '#models/language/model.ts';
import type { Problem } from '#models/language/problem.ts';
import type { GivenOption } from './readArguments.ts';
import type { TerminalIo } from './terminalIo.ts';

/** The event rows of `--events` and of every `--dose`, in that order, and everything wrong with them. */
export function givenDoses(
  given: readonly GivenOption[],
  { inputs }: Model,
  hours: number,
  io: TerminalIo,
): { readonly events: readonly EventRow[]; readonly problems: readonly Problem[] } {
  const events: EventRow[] = [];
  const problems: Problem[] = [];
  for (const { value: path, place } of given.filter(({ name }) => name === 'events')) {
    const file = io.readText(path);
    if ('failure' in file) {
      problems.push({ code: 'cannot-read', place, reason: file.failure });
      continue;
    }
    const rows = readEventTable(file.text, path, inputs);
    if (rows.ok) events.push(...rows.value);
    else problems.push(...rows.problems);
  }
  for (const { value: sentence, place } of given.filter(({ name }) => name === 'dose')) {
    const rows = readDosingSentences(sentence, place.file, { inputs, hours });
    if (rows.ok) events.push(...rows.value);
    // A place within the sentence means nothing on a command line; its argument does.
    else problems.push(...rows.problems.map((problem) => ({ ...problem, place })));
  }
  return { events, problems };
}

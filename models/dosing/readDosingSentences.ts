import type { Checked, Problem } from '#models/language/problem.ts';
import { checkEventRows } from './checkEventRows.ts';
import type { SentenceRow } from './doseTimes.ts';
import { dosingLimits } from './dosingLimits.ts';
import { exampleFor } from './dosingPhrases.ts';
import type { EventNames } from './eventNames.ts';
import type { EventRow } from './eventRow.ts';
import { readSentence } from './readSentence.ts';
import { SentenceCursor } from './SentenceCursor.ts';
import { sentenceRows } from './sentenceRows.ts';
import { sentenceTokens } from './sentenceTokens.ts';

export interface DosingSetting extends EventNames {
  /** The run's length in hours: doses without a count or an end go on until here. */
  readonly hours: number;
}

/**
 * Reads doses as people say them, one sentence a line (or `;`, or a full stop and a space), into event rows in the order of the
 * sentences (docs/decisions/dosing-sentences.md). Returns every problem with the line and column of the word at fault and an
 * example of a right sentence.
 */
export function readDosingSentences(text: string, file: string, names: DosingSetting): Checked<EventRow[]> {
  if (text.length > dosingLimits.sentenceCharacters) {
    const reason = `The text has ${text.length} characters; the most is ${dosingLimits.sentenceCharacters}.`;
    return { ok: false, problems: [{ code: 'text-too-long', place: { file, line: 0, column: 0 }, reason }] };
  }
  const problems: Problem[] = [];
  const rows: SentenceRow[] = [];
  for (const { tokens, problems: misread } of sentenceTokens(text, file)) {
    problems.push(...misread.map((problem) => withExample(problem, exampleFor(null, names.inputs))));
    // A number that can be read in two ways makes nonsense of the words around it.
    if (misread.length > 0) continue;
    const cursor = new SentenceCursor(tokens, file, names);
    if (tokens.length > dosingLimits.sentenceWords) {
      const reason = `The sentence has ${tokens.length} words; the most is ${dosingLimits.sentenceWords}.`;
      cursor.problem('text-too-long', tokens[dosingLimits.sentenceWords], reason);
      problems.push(...cursor.problems);
      continue;
    }
    const clauses = readSentence(cursor);
    // What a sentence lacks is worth saying only once its words are understood.
    const meant = cursor.problems.length > 0 ? [] : sentenceRows(clauses, cursor, names.hours);
    const broken = cursor.problems.length > 0 ? [] : problemsOf(meant, file, names);
    problems.push(...cursor.problems, ...broken.map((problem) => withExample(problem, cursor.example())));
    rows.push(...meant);
  }
  // Each sentence may be within the limits and all together not.
  if (problems.length === 0) problems.push(...problemsOf(rows, file, names));
  problems.sort(
    (left, right) => left.place.line - right.place.line || left.place.column - right.place.column,
  );
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: rows.map(({ row }) => row as EventRow) };
}

function problemsOf(rows: readonly SentenceRow[], file: string, names: EventNames): Problem[] {
  const candidates = rows.map(({ row }) => row);
  return checkEventRows(candidates, names, (rowIndex, cell) => {
    const { words } = rows[rowIndex]!;
    const { line, column } = words[cell] ?? words.evid;
    return { place: { file, line, column }, subject: cell };
  });
}

function withExample(problem: Problem, example: string): Problem {
  return { ...problem, reason: `${problem.reason} For example: "${example}".` };
}

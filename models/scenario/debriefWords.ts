import { caseClock, hoursWords } from './caseClock.ts';
import type { Case } from './caseFile.ts';
import { observedWords } from './observedWords.ts';
import type { MeasuredFuture, Score, ScoredAct } from './playthrough.ts';

const numberWords = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** "Two of four critical acts came in time; harm came once." Without critical acts it speaks of all that was called for. */
export function verdictWords(
  score: Score,
  critical: { readonly inTime: number; readonly of: number },
): string {
  const { acts, harmful } = score;
  const harm = harmful === 0 ? '' : `; harm came ${times(harmful)}`;
  if (critical.of > 0)
    return capital(
      `${share(critical.inTime, critical.of)} critical ${noun(critical.of)} came in time${harm}.`,
    );
  if (acts.of > 0)
    return capital(`${share(acts.done, acts.of)} recommended ${noun(acts.of)} were done${harm}.`);
  return harmful === 0 ? 'The case is at its end.' : `Harm came ${times(harmful)}.`;
}

/** "Three of five windows met. Withdrawal, highest: 0.64; with nothing done 0.65, on the ideal path 0.21." */
export function ledeWords(
  { timing }: Score,
  mine: MeasuredFuture,
  others: { readonly nothing: MeasuredFuture | null; readonly ideal: MeasuredFuture | null },
): string {
  const windows = timing.of === 0 ? [] : [capital(`${share(timing.inTime, timing.of)} windows met.`)];
  const first = mine.values[0];
  if (first === undefined) return windows.join(' ');
  const words = (future: MeasuredFuture | null) => {
    const found = future?.values[0];
    return found === undefined ? null : observedWords(found.value, found.unit);
  };
  const compared = [
    [words(others.nothing), 'with nothing done'],
    [words(others.ideal), 'on the ideal path'],
  ].flatMap(([value, when]) => (value === null ? [] : [`${when} ${value}`]));
  const beside = compared.length === 0 ? '' : `; ${compared.join(', ')}`;
  return [...windows, `${first.measure.label}: ${words(mine)}${beside}.`].join(' ');
}

/** How an act stands to its window: `in time`, `2 h late`, `missed`. */
export function verdictOfAct({ verdict, kind, atHours, window }: ScoredAct): string {
  if (kind === 'story') return 'came to this';
  switch (verdict) {
    case 'in-time':
      return 'in time';
    case 'late':
      return `${hoursWords((atHours ?? 0) - (window?.toHours ?? 0))} late`;
    case 'early':
      return `${hoursWords((window?.fromHours ?? 0) - (atHours ?? 0))} early`;
    case 'missed':
      return 'missed';
    case 'not-needed':
      return 'not needed';
    case 'harmful':
      return 'harmful';
    case 'neutral':
      return 'neither for nor against';
  }
}

/** What came in time, and what was foreseen. */
export function strengthLines(played: Case, { rows, predictions, reasons }: Score): readonly string[] {
  const acts = rows.filter(({ verdict }) => verdict === 'in-time').map((row) => actLine(played, row));
  const foreseen = predictions.flatMap((prediction) => {
    const { direction, size, time } = prediction;
    const right = [
      ...(direction?.isRight ? ['direction'] : []),
      ...(size?.isRight ? ['size'] : []),
      ...(time?.isRight ? ['time'] : []),
    ];
    return right.length === 0 ? [] : [`${prediction.question} ${capital(listed(right))} as it came.`];
  });
  const given = reasons
    .filter(({ isRight }) => isRight)
    .map(({ question, chosen }) => `${question} ${chosen}`);
  return [...acts, ...foreseen, ...given];
}

/**
 * What to do otherwise, each with its reason: what did harm, what was critical and came early, late or not at all, and reasons
 * that do not hold. The rest stands in the rows; where nothing of this kind is left, what was recommended and missed comes first.
 */
export function nextStepLines(played: Case, { rows, reasons }: Score): readonly string[] {
  const kinds: readonly ScoredAct['verdict'][] = ['harmful', 'missed', 'late', 'early'];
  const linesOf = (isTold: (row: ScoredAct) => boolean) =>
    kinds.flatMap((kind) =>
      rows
        .filter((row) => row.verdict === kind && isTold(row))
        .map((row) => [actLine(played, row), row.reason].filter((words) => words !== '').join(' ')),
    );
  const grave = linesOf((row) => row.class === 'harmful' || row.class === 'critical');
  const wrong = reasons
    .filter(({ isRight }) => !isRight)
    .map(({ question, because }) => [question, because].filter((words) => words !== '').join(' '));
  return grave.length + wrong.length > 0 ? [...grave, ...wrong] : linesOf(() => true);
}

/** "Call the pump team: Monday 05:10, 4 h 30 min late." A missed act says when it was due. */
function actLine(played: Case, row: ScoredAct): string {
  const { label, kind, atHours, window } = row;
  if (kind === 'story' && atHours !== null) return `${caseClock(played, atHours)}: ${label}`;
  const name = label.replace(/[.:]$/, '');
  if (atHours !== null) return `${name}: ${caseClock(played, atHours)}, ${verdictOfAct(row)}.`;
  if (window === null) return `${name}: ${verdictOfAct(row)}.`;
  const { fromHours, toHours } = window;
  return `${name}: missed; due from ${caseClock(played, fromHours)} to ${caseClock(played, toHours)}.`;
}

function share(part: number, of: number): string {
  return part === of ? `all ${inWords(of)}` : `${part === 0 ? 'none' : inWords(part)} of ${inWords(of)}`;
}

function times(count: number): string {
  return ['', 'once', 'twice'][count] ?? `${inWords(count)} times`;
}

function noun(of: number): string {
  return of === 1 ? 'act' : 'acts';
}

function inWords(count: number): string {
  return numberWords[count] ?? String(count);
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

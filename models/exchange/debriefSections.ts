import { caseClock, hoursWords } from '#models/scenario/caseClock.ts';
import { verdictOfAct } from '#models/scenario/debriefWords.ts';
import { observedWords, unitOf } from '#models/scenario/observedWords.ts';
import type { ScoredPrediction } from '#models/scenario/playthrough.ts';
import { type Citations, type DebriefInput, futureName } from './debriefInput.ts';
import { escapedText } from './escapedText.ts';

type Section = (input: DebriefInput, citations: Citations) => string;

/** Every act and what came of it, with reason and sources. */
export const actsSection: Section = ({ case: played, debrief }, citations) => {
  const rows = debrief.score.rows.map((row) => {
    const { label, atHours, window, reason, sources } = row;
    const due =
      window === null ? '' : `${caseClock(played, window.fromHours)} to ${caseClock(played, window.toHours)}`;
    return [
      label,
      row.kind === 'story' ? '' : row.class,
      atHours === null ? '' : caseClock(played, atHours),
      due,
      verdictOfAct(row),
      { markup: escapedText(reason) + citations.cite(sources) },
    ];
  });
  return section('What was done and why it matters', [
    table(['Act', 'Class', 'When', 'Due', 'Verdict', 'Reason'], rows),
  ]);
};

/** The three counts, side by side and never added up. */
export const countsSection: Section = ({ debrief: { score } }) => {
  const { acts, timing, reasoning, harmful, unneeded } = score;
  const row = (name: string, part: number, of: number) => [name, `${part} of ${of}`];
  return section('Counted apart', [
    table(
      ['What', 'Count'],
      [
        row('Acts called for and done', acts.done, acts.of),
        row('Windows met', timing.inTime, timing.of),
        row('Reasoning as it came', reasoning.right, reasoning.of),
        ['Harmful acts and events', String(harmful)],
        ['Acts not needed', String(unneeded)],
      ],
      [1],
    ),
  ]);
};

export const stepsSection: Section = ({ debrief }) => {
  const list = (title: string, lines: readonly string[]) =>
    lines.length === 0
      ? ''
      : section(title, [`<ul>${lines.map((line) => `<li>${escapedText(line)}</li>`).join('')}</ul>`]);
  return list('As intended', debrief.strengths) + list('Next time', debrief.nextSteps);
};

export const futuresSection: Section = ({ debrief }) => {
  const [first] = debrief.futures;
  if (first === undefined || first.values.length === 0) return '';
  const rows = first.values.map(({ measure }, index) => [
    measure.label,
    ...debrief.futures.map(({ values }) => observedWords(values[index]!.value, values[index]!.unit)),
  ]);
  const numbers = debrief.futures.map((_, index) => index + 1);
  return section('The futures side by side', [
    table(['Measure', ...debrief.futures.map(futureName)], rows, numbers),
  ]);
};

export const reasoningSection: Section = ({ model, debrief, case: played }, citations) => {
  const { predictions, reasons } = debrief.score;
  if (predictions.length === 0 && reasons.length === 0) return '';
  const rows = [
    ...predictions.map((one) => [
      one.question,
      one.guess === null
        ? 'passed over'
        : guessWords(one, unitOf(model, one.observable), (hours) => caseClock(played, hours)),
      { markup: escapedText(one.why) + citations.cite(one.sources) },
    ]),
    ...reasons.map(({ question, chosen, isRight, because }) => [
      question,
      chosen === null ? 'passed over' : `${chosen} (${isRight ? 'holds' : 'does not hold'})`,
      because,
    ]),
  ];
  return section('What was expected', [table(['Question', 'Answer', 'Why'], rows)]);
};

export const guidanceSection: Section = ({ case: played }, citations) => {
  if (played.guidance.length === 0) return '';
  const cards = played.guidance.map(({ question, positions }) => {
    const said = positions.map(
      ({ text, sources }) => `<p>${escapedText(text)}${citations.cite(sources)}</p>`,
    );
    return `<div class="card"><p><strong>${escapedText(question)}</strong></p>${said.join('')}</div>`;
  });
  return section('Where guidance differs', cards);
};

export const pointsSection: Section = ({ case: played }, citations) => {
  const { points } = played.debrief;
  if (points.length === 0) return '';
  const items = points.map(({ text, sources }) => `<li>${escapedText(text)}${citations.cite(sources)}</li>`);
  return section('To take away', [`<ul>${items.join('')}</ul>`]);
};

export function section(title: string, parts: readonly string[]): string {
  return `<section><h2>${escapedText(title)}</h2>${parts.join('\n')}</section>`;
}

type Cell = string | { readonly markup: string };

/** @param numbers positions of the columns that hold numbers */
function table(
  heads: readonly string[],
  rows: readonly (readonly Cell[])[],
  numbers: readonly number[] = [],
): string {
  const place = (index: number) => (numbers.includes(index) ? ' class="number"' : '');
  const head = heads.map((words, index) => `<th scope="col"${place(index)}>${escapedText(words)}</th>`);
  const body = rows.map((cells) => {
    const inside = cells.map((cell, index) => {
      return `<td${place(index)}>${typeof cell === 'string' ? escapedText(cell) : cell.markup}</td>`;
    });
    return `<tr>${inside.join('')}</tr>`;
  });
  return `<table><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

function guessWords(
  { direction, size, time, gap }: ScoredPrediction,
  unit: string,
  clock: (hours: number) => string,
): string {
  const parts = [
    direction === null ? '' : `direction ${direction.guessed}, came ${direction.came}`,
    size === null ? '' : `size ${observedWords(size.guessed, unit)}, came ${observedWords(size.came, unit)}`,
    time === null
      ? ''
      : `time ${clock(time.guessedHours)}, came ${clock(time.cameHours)} (${hoursWords(Math.abs(time.guessedHours - time.cameHours))} apart)`,
    gap === null ? '' : `largest gap ${observedWords(gap.size, unit)} at ${clock(gap.atHours)}`,
  ];
  return `${parts.filter((part) => part !== '').join('; ')}.`;
}

import { caseClock } from '#models/scenario/caseClock.ts';
import type { Case } from '#models/scenario/caseFile.ts';
import { verdictOfAct } from '#models/scenario/debriefWords.ts';
import type { ScoredAct } from '#models/scenario/playthrough.ts';
import { escapedText } from './escapedText.ts';
import { figure, type Place } from './figureMeasures.ts';

/** Shape and word tell the verdict apart, colour only helps: disc, triangle, square, octagon, dashed ring. */
const shapes: Readonly<Record<ScoredAct['verdict'], string>> = {
  'in-time': '<circle r="6" class="good"/><path class="on" d="M-3 0l2.2 2.4L3 -2.6"/>',
  early: '<path class="caution" d="M0 -6.5L6.5 5.5H-6.5Z"/><path class="on" d="M0 -2.5v3.5M0 3.2v.6"/>',
  late: '<path class="caution" d="M0 -6.5L6.5 5.5H-6.5Z"/><path class="on" d="M0 -2.5v3.5M0 3.2v.6"/>',
  missed: '<circle r="6" class="hollow" stroke-dasharray="3 2"/>',
  'not-needed':
    '<rect x="-5.5" y="-5.5" width="11" height="11" class="hollow"/><path class="stroke" d="M-2.5 0h5"/>',
  harmful:
    '<path class="danger" d="M-2.7 -6.5h5.4l3.8 3.8v5.4l-3.8 3.8h-5.4l-3.8 -3.8v-5.4z"/><path class="on" d="M-2.4 -2.4l4.8 4.8M2.4 -2.4l-4.8 4.8"/>',
  neutral: '<circle r="5" class="hollow"/>',
};

/** The mark of a verdict, drawn around its origin. */
export function verdictMark(verdict: ScoredAct['verdict']): string {
  return shapes[verdict];
}

/** A lane for each act and event of the score: its window, its mark, its time and word. */
export function actLanes(
  played: Case,
  rows: readonly ScoredAct[],
  top: number,
  xOf: Place,
): { readonly markup: string; readonly height: number } {
  const { left, right, laneHeight } = figure;
  const hold = (hours: number) => Math.min(Math.max(xOf(hours), left), right);
  const lanes = rows.map((row, index) => {
    const y = top + 14 + index * laneHeight;
    const { label, window, atHours, verdict } = row;
    // What was missed stands where its time ran out.
    const at = hold(atHours ?? window?.toHours ?? played.beginsHours);
    const words = atHours === null ? verdictOfAct(row) : `${clockOf(played, atHours)}, ${verdictOfAct(row)}`;
    const isLeft = at > (left + right) / 2;
    const short = label.length > 38 ? `${label.slice(0, 37)}…` : label;
    const bar =
      window === null
        ? ''
        : `<rect class="window" x="${hold(window.fromHours).toFixed(1)}" y="${y - 6}" width="${Math.max(hold(window.toHours) - hold(window.fromHours), 1).toFixed(1)}" height="12"/>`;
    return [
      `<text class="tick" x="${left - 8}" y="${y}" dy="4" text-anchor="end">${escapedText(short)}</text>`,
      `<path class="grid" d="M${left} ${y}H${right}"/>${bar}`,
      `<g transform="translate(${at.toFixed(1)} ${y})">${verdictMark(verdict)}</g>`,
      `<text class="said" x="${(at + (isLeft ? -11 : 11)).toFixed(1)}" y="${y}" dy="4"${isLeft ? ' text-anchor="end"' : ''}>${escapedText(words)}</text>`,
    ].join('');
  });
  const title = `<text class="title" x="${left}" y="${top - 9}">What was done, against its window</text>`;
  return { markup: [title, ...lanes].join('\n'), height: 14 + rows.length * laneHeight };
}

function clockOf(played: Case, hours: number): string {
  return caseClock(played, hours).split(' ')[1] ?? '';
}

import type { TimelineEntry } from '#models/scenario/playthrough.ts';
import { changedLines } from '#renderer/model/editorLines.ts';
import type { CaseDraftState } from './CaseDraft.ts';
import { type ClockedCase, shortDayAndClockAt } from './caseClock.ts';
import { titleOfText } from './caseText.ts';

/** What the text is, and what comes of it. */
export function editorHeadline(state: CaseDraftState): { readonly title: string; readonly lede: string } {
  const { original, text, findings, opened, isEarlierDraft } = state;
  const title = titleOfText(text) ?? 'A case without a title yet';
  const visit = isEarlierDraft ? 'Your text of the last visit. ' : '';
  if (!original) return { title: 'Write a case', lede: 'The file is being read.' };
  const problems = findings.filter(({ severity }) => severity === 'problem').length;
  if (problems > 0) {
    const words = problems === 1 ? 'One problem keeps' : `${problems} problems keep`;
    return {
      title,
      lede: `${visit}${words} this text from running.${opened ? ' The outline is that of the last text that ran.' : ''}`,
    };
  }
  if (text === original.text)
    return { title, lede: 'Change the text; the case is checked and played as you type.' };
  const count = changedLines(original.text, text);
  const changed = `${count} ${count === 1 ? 'line differs' : 'lines differ'} from what you began with.`;
  return {
    title,
    lede: isEarlierDraft ? `${visit}${changed}` : `${changed} It is kept as you type.`,
  };
}

export interface PreviewMoment {
  readonly value: string;
  readonly label: string;
  /** Hour of the run; absent for the briefing. */
  readonly atHours?: number;
}

const longestLabel = 48;

/** Moments from which a case can be tried: its briefing, and everything that happens if nothing is done. */
export function previewMoments(
  clocked: ClockedCase,
  timeline: readonly TimelineEntry[],
): readonly PreviewMoment[] {
  const moments = timeline.map(({ atHours, text, id, kind }): PreviewMoment => {
    const words = `${shortDayAndClockAt(clocked, atHours)}, ${text}`;
    const label = words.length > longestLabel ? `${words.slice(0, longestLabel - 1).trimEnd()}\u2026` : words;
    return { value: `${kind} ${id} ${atHours}`, label, atHours };
  });
  return [{ value: 'begin', label: 'From the briefing' }, ...moments];
}

import type { HourSpan } from './nightColumns.ts';

/** Nothing of the model moves faster than this shows. */
export const leastWindowHours = 0.5;

/**
 * A window of time zoomed about a time that stays where it is, kept within the run. A time that the window does not show comes to
 * its middle.
 * @param factor below 1 shows less time, above 1 more
 */
export function zoomWindow(window: HourSpan, aboutHours: number, factor: number, endHours: number): HourSpan {
  const span = window.toHours - window.fromHours;
  const next = Math.min(Math.max(span * factor, Math.min(leastWindowHours, endHours)), endHours);
  const shown = span > 0 && aboutHours >= window.fromHours && aboutHours <= window.toHours;
  const share = shown ? (aboutHours - window.fromHours) / span : 0.5;
  return shifted(aboutHours - share * next, next, endHours);
}

/** The same window, moved, kept within the run. */
export function panWindow({ fromHours, toHours }: HourSpan, byHours: number, endHours: number): HourSpan {
  return shifted(fromHours + byHours, toHours - fromHours, endHours);
}

function shifted(fromHours: number, span: number, endHours: number): HourSpan {
  const from = Math.min(Math.max(fromHours, 0), Math.max(0, endHours - span));
  return { fromHours: from, toHours: from + span };
}

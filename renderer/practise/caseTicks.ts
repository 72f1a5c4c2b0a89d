import { clockTicks, scaleBarSegments } from '#renderer/curves/clockTicks.ts';
import { type HourSpan, nightColumns } from '#renderer/curves/nightColumns.ts';
import { type ClockedCase, shortWeekday, weekHour } from './caseClock.ts';

export interface CaseTick {
  /** Of the run. */
  readonly hours: number;
  /** "06:00"; at midnight the day that begins, "Mon". */
  readonly label: string;
  readonly isMidnight: boolean;
}

export interface CaseTicks {
  readonly ticks: readonly CaseTick[];
  /** Every second half step of the map scale bar. */
  readonly segments: readonly HourSpan[];
  readonly nights: readonly HourSpan[];
}

// Whole weeks: the clock stays as it is, and no hour of a run lies below zero.
const ahead = 168 * 60;
const leastNightPixels = 3;

/**
 * Clock labels, scale bar and nights of a window of the run, by the clock of the case.
 * @param leastPixels least distance of two labels
 */
export function caseTicks(
  clocked: ClockedCase,
  window: HourSpan,
  widthPixels: number,
  leastPixels: number,
): CaseTicks {
  const shift = ahead + weekHour(clocked, 0);
  const shifted = { fromHours: window.fromHours + shift, toHours: window.toHours + shift };
  const back = (span: HourSpan) => ({ fromHours: span.fromHours - shift, toHours: span.toHours - shift });
  const { ticks, stepHours } = clockTicks(shifted, widthPixels, leastPixels);
  const nightPixels = (8 / (window.toHours - window.fromHours)) * widthPixels;
  return {
    ticks: ticks.map(({ hours, label, isMidnight }) => ({
      hours: hours - shift,
      label: isMidnight ? shortWeekday(Math.round(hours / 24) + 1) : label,
      isMidnight,
    })),
    segments: scaleBarSegments(shifted, stepHours).map(back),
    nights: nightPixels < leastNightPixels ? [] : nightColumns(shifted).map(back),
  };
}

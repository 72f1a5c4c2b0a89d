import { clockReading } from '#renderer/text/clock.ts';
import type { HourSpan } from './nightColumns.ts';

export interface ClockTick {
  readonly hours: number;
  readonly label: string;
  readonly isMidnight: boolean;
}

export interface ClockTicks {
  readonly stepHours: number;
  readonly ticks: readonly ClockTick[];
}

const steps = [1 / 60, 1 / 12, 0.25, 0.5, 1, 2, 3, 6, 12, 24, 48, 72, 168, 336, 672];
// More than a day and a half is read in quarters of a day, however wide the chart.
const longSpanHours = 36;

/**
 * Labels of the shared time axis: hours of the clock, midnights as days, at the finest step whose labels fit.
 * @param leastPixels least distance of two labels
 */
export function clockTicks(
  { fromHours, toHours }: HourSpan,
  widthPixels: number,
  leastPixels: number,
): ClockTicks {
  const span = toHours - fromHours;
  const isLong = span > longSpanHours;
  const fits = (step: number) => (step / span) * widthPixels >= leastPixels && !(isLong && step < 6);
  const stepHours = steps.find(fits) ?? steps.at(-1)!;
  const ticks: ClockTick[] = [];
  const slack = stepHours * 1e-6;
  for (
    let index = Math.ceil((fromHours - slack) / stepHours);
    index * stepHours <= toHours + slack;
    index += 1
  ) {
    const hours = index * stepHours;
    const { day, clock } = clockReading(hours);
    const isMidnight = clock === '00:00';
    ticks.push({ hours, label: isMidnight ? `Day ${day}` : clock, isMidnight });
  }
  return { stepHours, ticks };
}

/** The black segments of the map scale bar: every second half step, counted from time zero. */
export function scaleBarSegments({ fromHours, toHours }: HourSpan, stepHours: number): HourSpan[] {
  const half = stepHours / 2;
  const segments: HourSpan[] = [];
  for (let index = 2 * Math.floor(fromHours / stepHours); index * half < toHours; index += 2) {
    const from = Math.max(index * half, fromHours);
    const to = Math.min((index + 1) * half, toHours);
    if (to > from) segments.push({ fromHours: from, toHours: to });
  }
  return segments;
}

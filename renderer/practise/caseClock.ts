import type { Case } from '#models/scenario/caseFile.ts';
import { clockReading } from '#renderer/text/clock.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const weekHours = 168;

/** What the clock of a case needs of it. */
export type ClockedCase = Pick<Case, 'clockHours' | 'beginsHours'>;

/** The hour of the week at an hour of the run, 0 on Monday at midnight; below 0 and above 168 in the weeks before and after. */
export function weekHour({ clockHours, beginsHours }: ClockedCase, runHours: number): number {
  return clockHours + runHours - beginsHours;
}

/** "18:40". */
export function clockAt(clocked: ClockedCase, runHours: number): string {
  return clockReading(wrapped(clocked, runHours)).clock;
}

/** "Sunday, 18:40". */
export function dayAndClockAt(clocked: ClockedCase, runHours: number): string {
  const { day, clock } = clockReading(wrapped(clocked, runHours));
  return `${weekdays[(day - 1) % 7]}, ${clock}`;
}

/** "Sun 18:40", where many stand under one another. */
export function shortDayAndClockAt(clocked: ClockedCase, runHours: number): string {
  const { day, clock } = clockReading(wrapped(clocked, runHours));
  return `${shortWeekday(day)} ${clock}`;
}

/** "Sun" for the seventh day of a week that begins on Monday. */
export function shortWeekday(day: number): string {
  return weekdays[(day - 1) % 7]!.slice(0, 3);
}

/** Never negative, so that days before the first Monday have names as well. */
function wrapped(clocked: ClockedCase, runHours: number): number {
  const hours = weekHour(clocked, runHours);
  return hours - Math.floor(hours / weekHours) * weekHours;
}

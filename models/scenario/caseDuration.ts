import { hoursOf, isTimeWord } from '#models/dosing/doseUnits.ts';

const durationPattern = /^(\d+(?:\.\d+)?)\s*([A-Za-z]+)$/;
const clockPattern = /^([A-Za-z]+)\s+(\d{1,2}):(\d{2})$/;
export const weekdays: readonly string[] = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
];

/** `10 min`, `2 h`, `3 days` in hours; null for any other text. */
export function durationHours(text: string): number | null {
  const [, number, unit] = durationPattern.exec(text.trim()) ?? [];
  if (number === undefined || unit === undefined || !isTimeWord(unit)) return null;
  return hoursOf(Number(number), unit);
}

/** `Sunday 18:05` as the hour of the week, where Monday 00:00 is 0; null for any other text. */
export function weekHours(text: string): number | null {
  const [, day, hour, minute] = clockPattern.exec(text.trim()) ?? [];
  const index = weekdays.indexOf(day ?? '');
  const [hours, minutes] = [Number(hour), Number(minute)];
  if (index < 0 || !(hours < 24 && minutes < 60)) return null;
  return 24 * index + hours + minutes / 60;
}

import { weekdays } from './caseDuration.ts';
import type { Case } from './caseFile.ts';

/** Day and time at an hour of the run: `Sunday 18:40`. */
export function caseClock({ clockHours, beginsHours }: Case, atHours: number): string {
  const minutes = Math.round((clockHours + atHours - beginsHours) * 60);
  const dayMinutes = 24 * 60;
  const day = Math.floor(minutes / dayMinutes);
  const inDay = minutes - day * dayMinutes;
  const two = (count: number) => String(count).padStart(2, '0');
  const name = weekdays[((day % weekdays.length) + weekdays.length) % weekdays.length]!;
  return `${name} ${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`;
}

/** A length of time: `40 min`, `4 h 30 min`, `25 h`. */
export function hoursWords(hours: number): string {
  const minutes = Math.round(hours * 60);
  if (minutes < 60) return `${minutes} min`;
  const rest = minutes % 60;
  const whole = Math.floor(minutes / 60);
  return rest === 0 || whole >= 10 ? `${Math.round(minutes / 60)} h` : `${whole} h ${rest} min`;
}

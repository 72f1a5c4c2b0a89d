import type { ScoredAct } from '#models/scenario/playthrough.ts';
import { durationWords } from '#renderer/text/clock.ts';
import { type ClockedCase, clockAt, shortDayAndClockAt } from './caseClock.ts';

export type ActVerdict = ScoredAct['verdict'];

/** Below a minute nobody is late. */
const leastHours = 1 / 60;

/** "20:52, in time", "05:10, 4 h 30 min late", "missed": time and word, always both where there is a time. */
export function actWords(row: ScoredAct, clocked: ClockedCase): string {
  const { atHours } = row;
  if (atHours === null) return verdictWords(row);
  return `${clockAt(clocked, atHours)}, ${verdictWords(row)}`;
}

/** The verdict alone: "4 h 30 min late". */
export function verdictWords({ verdict, kind, atHours, window }: ScoredAct): string {
  if (kind === 'story') return 'came to this';
  switch (verdict) {
    case 'in-time':
      return 'in time';
    case 'late': {
      const late = atHours !== null && window ? atHours - window.toHours : 0;
      return late >= leastHours ? `${durationWords(late)} late` : 'late';
    }
    case 'early': {
      const early = atHours !== null && window ? window.fromHours - atHours : 0;
      return early >= leastHours ? `${durationWords(early)} early` : 'early';
    }
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

/** "Sun 19:00 to Sun 22:00": when it was due; empty where any time would do. */
export function windowWords({ window }: Pick<ScoredAct, 'window'>, clocked: ClockedCase): string {
  if (!window) return '';
  return `${shortDayAndClockAt(clocked, window.fromHours)} to ${shortDayAndClockAt(clocked, window.toHours)}`;
}

import type { Band } from '#models/language/model.ts';
import { scaleNumber, shortNumber } from './numbers.ts';

/** Where a value stands in its course: level, on its way, or at a turning point between doses. */
export type Course = 'steady' | 'rising' | 'falling' | 'peak' | 'low';

export interface Reading {
  readonly value: number;
  readonly course: Course;
}

/** Both ways of giving the drug at the cursor; null where that way is not given. */
export interface Pair<Item> {
  readonly tablets: Item | null;
  readonly pump: Item | null;
}

const courseWords: Readonly<Record<Course, string>> = {
  steady: ', steady',
  rising: ' and rising',
  falling: ' and falling',
  peak: ', at a peak',
  low: ', at a low',
};

function withCourse({ value, course }: Reading): string {
  return value < 1e-4 ? '0' : `${shortNumber(value)}${courseWords[course]}`;
}

/** "Tablets 335 and falling; pump 1.7, steady." */
export function bloodSentence({ tablets, pump }: Pair<Reading>): string {
  const parts = [tablets && `tablets ${withCourse(tablets)}`, pump && `pump ${withCourse(pump)}`].filter(
    (part) => part !== null,
  );
  return parts.length === 0 ? 'No baclofen in the blood.' : `${capitalised(parts.join('; '))}.`;
}

/** "At the cord: tablets 26, pump 555." */
export function cordSentence({ tablets, pump }: Pair<number>): string {
  const parts = [
    tablets !== null && `tablets ${shortNumber(tablets)}`,
    pump !== null && `pump ${shortNumber(pump)}`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? 'No baclofen at the cord.' : `At the cord: ${parts.join(', ')}.`;
}

/** "Tablets calm it by 0.2, the pump by 2.2." */
export function legSentence({ tablets, pump }: Pair<number>, untreated: number): string {
  const calmedBy = (value: number) => scaleNumber(Math.max(0, untreated - value));
  if (tablets !== null && pump !== null) {
    return `Tablets calm it by ${calmedBy(tablets)}, the pump by ${calmedBy(pump)}.`;
  }
  if (tablets !== null) return `Tablets calm it by ${calmedBy(tablets)}.`;
  if (pump !== null) return `The pump calms it by ${calmedBy(pump)}.`;
  return `Untreated, it stays at ${scaleNumber(untreated)}.`;
}

/** What a threshold says of both values: "Neither comes near drowsiness." or "Tablets reach coma; the pump reaches drowsiness." */
export function thresholdSentence({ tablets, pump }: Pair<number>, bands: readonly Band[]): string {
  const given = [
    { words: 'Tablets', plural: true, value: tablets },
    { words: 'The pump', plural: false, value: pump },
  ].flatMap(({ value, ...who }) => (value === null ? [] : [{ ...who, value }]));
  const thresholds = bands
    .filter((band) => band.from !== null && (band.kind === 'threshold' || band.kind === 'toxic'))
    .sort((one, other) => one.from! - other.from!);
  const lowest = thresholds[0];
  if (!lowest || given.length === 0) return '';
  const crossed = given.flatMap((one) => {
    const band = thresholds.findLast((threshold) => one.value >= threshold.from!);
    return band ? [{ ...one, band }] : [];
  });
  if (crossed.length === 0) {
    const near = given.some(({ value }) => value > 0.8 * lowest.from!);
    const who = given.length === 2 ? 'Neither' : `${given[0]!.words} ${given[0]!.plural ? 'do' : 'does'} not`;
    const verb = given.length === 2 ? (near ? 'reaches' : 'comes near') : near ? 'reach' : 'come near';
    return `${who} ${verb} ${wordOf(lowest)}.`;
  }
  const words = crossed.map(
    ({ words: who, plural, band }) => `${who} ${plural ? 'reach' : 'reaches'} ${wordOf(band)}`,
  );
  return `${capitalised(words.map(uncapitalised).join('; '))}.`;
}

function uncapitalised(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function wordOf(band: Band): string {
  return band.label.toLowerCase();
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

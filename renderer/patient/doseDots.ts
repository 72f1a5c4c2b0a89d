import { statedNumber } from '#renderer/text/numbers.ts';

/** More dots than this read as a surface, not as a count. */
export const mostDots = 400;

export interface DotCounts {
  readonly unitMilligram: number;
  /** Dots of each route; the last one may be a part, drawn with that part of the area. */
  readonly tablets: number;
  readonly pump: number;
  /** "One dot is 0.4 mg." */
  readonly sentence: string;
}

/**
 * A day's doses in one unit. One dot is the pump's day wherever that gives at most 400 dots; else a round number of such
 * days, so that the pump becomes a part of a dot and the areas still compare. Without a pump a dot is a round number of mg.
 */
export function doseDots(tabletsMilligram: number, pumpMilligram: number): DotCounts {
  const largest = Math.max(tabletsMilligram, pumpMilligram);
  if (!(largest > 0)) return { unitMilligram: 1, tablets: 0, pump: 0, sentence: 'No dose.' };
  const base = pumpMilligram > 0 ? pumpMilligram : 1;
  const days = roundFactor(largest / base / mostDots);
  const unitMilligram = base * days;
  const ofPump = pumpMilligram > 0 && days > 1 ? `, ${statedNumber(days)} days of the pump` : '';
  return {
    unitMilligram,
    tablets: tabletsMilligram / unitMilligram,
    pump: pumpMilligram / unitMilligram,
    sentence: `One dot is ${milligramWords(unitMilligram)}${ofPump}.`,
  };
}

/** "60 mg"; three figures at most. */
export function milligramWords(milligram: number): string {
  return `${statedNumber(Number(milligram.toPrecision(3)))} mg`;
}

// The first of 1, 2, 5, 10, 20, 50 ... that is at least the ratio.
function roundFactor(ratio: number): number {
  for (let power = 1; ; power *= 10) {
    const fit = [1, 2, 5].find((digit) => digit * power >= ratio);
    if (fit !== undefined) return fit * power;
  }
}

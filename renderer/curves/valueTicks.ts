import { statedNumber } from '#renderer/text/numbers.ts';

export interface ValueTick {
  readonly value: number;
  readonly label: string;
}

/**
 * Ticks of a log axis: powers of ten as far as they fit, 1, 2 and 5 where less than two decades show, and always the floor,
 * so that nobody reads it as zero.
 * @param heightPixels length of the axis
 * @param leastPixels least distance of two labels
 */
export function logTicks(from: number, to: number, heightPixels: number, leastPixels: number): ValueTick[] {
  const decades = Math.log10(to / from);
  const pixelsOfDecade = heightPixels / decades;
  const every = Math.max(1, Math.ceil(leastPixels / pixelsOfDecade));
  const within = decades < 1.7 && pixelsOfDecade * Math.log10(2) >= leastPixels ? [1, 2, 5] : [1];
  const values: number[] = [];
  for (let power = Math.floor(Math.log10(from)); power <= Math.log10(to) + 1e-9; power += 1) {
    if (power % every !== 0) continue;
    for (const digit of within) {
      const value = Number((digit * 10 ** power).toPrecision(12));
      if (value >= from * (1 - 1e-9) && value <= to * (1 + 1e-9)) values.push(value);
    }
  }
  const first = values[0];
  const roomForFloor = first === undefined || Math.log10(first / from) * pixelsOfDecade >= leastPixels;
  if (roomForFloor) values.unshift(from);
  return values.map((value) => ({ value, label: statedNumber(value) }));
}

/** The smallest of 1, 2 and 5 times a power of ten that is not below. */
export function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const digit = [1, 2, 5, 10].find((one) => one * power >= rough * (1 - 1e-9))!;
  return Number((digit * power).toPrecision(12));
}

/** Ticks of a linear axis at multiples of 1, 2 or 5 times a power of ten. */
export function linearTicks(
  from: number,
  to: number,
  heightPixels: number,
  leastPixels: number,
): ValueTick[] {
  const step = niceStep(((to - from) * leastPixels) / Math.max(heightPixels, leastPixels));
  const ticks: ValueTick[] = [];
  for (let index = Math.ceil(from / step - 1e-9); index * step <= to + step * 1e-9; index += 1) {
    const value = Number((index * step).toPrecision(12));
    ticks.push({ value, label: statedNumber(value) });
  }
  return ticks;
}

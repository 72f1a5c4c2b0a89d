import { normalQuantile } from './normalQuantile.ts';
import { philox } from './philox.ts';

/** Which number is wanted; the same address gives the same number, whatever else was drawn. */
export interface DrawAddress {
  /** A whole number from 0 to 2^53 - 1. */
  readonly seed: number;
  readonly subject: number;
  /** What is drawn, as a 32-bit code: `nameCode`. */
  readonly code: number;
  /** Keeps draws for different purposes apart. */
  readonly stream: number;
  /** 0 at first; each further attempt is another number. */
  readonly attempt: number;
}

/** Attempts share a word with the stream. */
const mostAttempts = 2 ** 24;

/** A standard normal deviate by its address: 53 random bits at the middle of their interval, then the inverse normal. */
export function standardNormal({ seed, subject, code, stream, attempt }: DrawAddress): number {
  const key = [seed >>> 0, Math.floor(seed / 2 ** 32) >>> 0] as const;
  const purpose = stream * mostAttempts + attempt;
  const [high, low] = philox(key, [subject >>> 0, Math.floor(subject / 2 ** 32), code, purpose]);
  return normalQuantile(((high >>> 5) * 2 ** 26 + (low >>> 6) + 0.5) * 2 ** -53);
}

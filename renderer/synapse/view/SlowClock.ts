import { beatSeconds, stillSeconds } from '#renderer/synapse/dynamics/slowTime.ts';

/** How fast the molecules' own time runs on screen; `rate` 1 is one twentieth of life. */
export const slowSpeeds = [
  { rate: 0.25, label: '1/80' },
  { rate: 0.5, label: '1/40' },
  { rate: 1, label: '1/20' },
  { rate: 2, label: '1/10' },
] as const;

// Longer than this between two frames is a sleeping window: time stands still for it.
const longestStepSeconds = 0.25;

/** The molecular clock: seconds of slow motion, with a pause and speeds of its own. It keeps its phase while clinical time jumps. */
export class SlowClock {
  #seconds: number;
  #rate = 1;
  #isPaused = false;

  constructor(startSeconds = stillSeconds) {
    this.#seconds = startSeconds;
  }

  get seconds(): number {
    return this.#seconds;
  }
  get rate(): number {
    return this.#rate;
  }
  get isPaused(): boolean {
    return this.#isPaused;
  }

  advance(elapsedSeconds: number): void {
    if (this.#isPaused) return;
    this.#seconds += Math.min(Math.max(elapsedSeconds, 0), longestStepSeconds) * this.#rate;
  }

  setPaused(isPaused: boolean): void {
    this.#isPaused = isPaused;
  }

  /** The next speed up (1) or down (-1); the ends hold. */
  changeSpeed(by: 1 | -1): void {
    const at = slowSpeeds.findIndex(({ rate }) => rate === this.#rate);
    this.#rate = (slowSpeeds[at + by] ?? slowSpeeds[at]!).rate;
  }

  setRate(rate: number): void {
    this.#rate = rate;
  }

  /** To the same instant after the next impulse: how a still is stepped on. */
  stepBeat(): void {
    this.#seconds = (Math.floor(this.#seconds / beatSeconds) + 1) * beatSeconds + stillSeconds;
  }
}

/** The instant of a still in the beat under way. */
export function stillOfBeat(seconds: number): number {
  return Math.floor(seconds / beatSeconds) * beatSeconds + stillSeconds;
}

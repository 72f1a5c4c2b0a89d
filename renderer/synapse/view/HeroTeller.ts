import {
  createHeroInstant,
  type HeroInstant,
  heroSeconds,
  heroStepAt,
  heroStepSeconds,
  heroStepStart,
  heroTimeline,
  holdSeconds,
  writeHeroMoment,
} from '#renderer/synapse/dynamics/heroStory.ts';

const longestStepSeconds = 0.25;
// The end of a step stands just before the next begins.
const endSlack = 1e-3;

/** Tells the story of one receptor outside React: plays, steps, is dragged. It is a demonstration, whatever the run shows. */
export class HeroTeller {
  readonly moment: HeroInstant = createHeroInstant();
  readonly #redraw: () => void;
  readonly #listeners = new Set<() => void>();
  #seconds = 0;
  #isPlaying = false;
  #isStill = false;
  #frame: number | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #lastStamp: number | null = null;

  constructor(redraw: () => void) {
    this.#redraw = redraw;
  }

  get seconds(): number {
    return this.#seconds;
  }
  get isPlaying(): boolean {
    return this.#isPlaying;
  }
  get step(): number {
    return heroStepAt(this.#seconds);
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Without motion the story goes from the end of one step to the end of the next. */
  setStill(isStill: boolean): void {
    this.#isStill = isStill;
  }

  play = (): void => {
    if (this.#isPlaying) return;
    this.#isPlaying = true;
    if (this.#seconds >= heroSeconds - endSlack * 2) this.#seconds = 0;
    this.#lastStamp = null;
    this.#goOn();
    this.#tell();
  };

  stop = (): void => {
    this.#isPlaying = false;
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#frame = null;
    this.#timer = null;
    this.#tell();
  };

  /** To where the step's movement is done. */
  goTo(step: number): void {
    this.stop();
    this.seek(this.#endOf(step));
  }

  seek(seconds: number): void {
    this.#seconds = Math.min(Math.max(seconds, 0), heroSeconds - endSlack);
    writeHeroMoment(this.moment, this.#seconds);
    this.#redraw();
    this.#tell();
  }

  #endOf(step: number): number {
    const held = Math.min(Math.max(step, 0), heroTimeline.length - 1);
    return heroStepStart(held) + heroStepSeconds[held]! - holdSeconds + endSlack;
  }

  #goOn(): void {
    if (!this.#isPlaying) return;
    if (!this.#isStill) {
      this.#frame = requestAnimationFrame(this.#advance);
      return;
    }
    this.#timer = setTimeout(() => {
      const next = this.step + 1;
      if (next >= heroTimeline.length) return this.stop();
      this.seek(this.#endOf(next));
      this.#goOn();
    }, 2500);
  }

  #advance = (stamp: number): void => {
    const elapsed = this.#lastStamp === null ? 0 : (stamp - this.#lastStamp) / 1000;
    this.#lastStamp = stamp;
    this.seek(this.#seconds + Math.min(elapsed, longestStepSeconds));
    if (this.#seconds >= heroSeconds - endSlack * 2) this.stop();
    else this.#goOn();
  };

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

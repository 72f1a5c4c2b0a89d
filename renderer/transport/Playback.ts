/** What one second of watching is worth, in hours of the patient's time. */
export const playbackSpeeds = [
  { hoursPerSecond: 1 / 60, label: '1 min' },
  { hoursPerSecond: 1, label: '1 h' },
  { hoursPerSecond: 24, label: '1 day' },
] as const;

/**
 * The scrubbed time, kept outside React: curves, strip and clock listen and redraw in the same animation frame.
 * It only looks results up; it never computes them.
 */
export class Playback {
  #timeHours: number;
  #endHours: number;
  #hoursPerSecond: number = playbackSpeeds[1].hoursPerSecond;
  #isPlaying = false;
  #lastStamp: number | null = null;
  readonly #listeners = new Set<() => void>();

  constructor(timeHours: number, endHours: number) {
    this.#timeHours = timeHours;
    this.#endHours = endHours;
  }

  get timeHours(): number {
    return this.#timeHours;
  }
  get endHours(): number {
    return this.#endHours;
  }
  get isPlaying(): boolean {
    return this.#isPlaying;
  }
  get hoursPerSecond(): number {
    return this.#hoursPerSecond;
  }

  /** Calls the listener after every change of time, speed, end or playing; returns how to stop listening. */
  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Moves the cursor; a time outside the run goes to the nearer end. */
  seek(timeHours: number): void {
    this.#timeHours = Math.min(Math.max(timeHours, 0), this.#endHours);
    this.#tell();
  }

  setEnd(endHours: number): void {
    this.#endHours = endHours;
    this.seek(this.#timeHours);
  }

  setSpeed(hoursPerSecond: number): void {
    this.#hoursPerSecond = hoursPerSecond;
    this.#tell();
  }

  /** Starts from the beginning when the cursor stands at the end. */
  play(): void {
    if (this.#isPlaying) return;
    if (this.#timeHours >= this.#endHours) this.#timeHours = 0;
    this.#isPlaying = true;
    this.#lastStamp = null;
    this.#tell();
    requestAnimationFrame(this.#advance);
  }

  pause(): void {
    if (!this.#isPlaying) return;
    this.#isPlaying = false;
    this.#tell();
  }

  // A gap of more than a quarter second is a sleeping window: time stands still for it.
  #advance = (stampMilliseconds: number): void => {
    if (!this.#isPlaying) return;
    const elapsed = this.#lastStamp === null ? 0 : Math.min(stampMilliseconds - this.#lastStamp, 250);
    this.#lastStamp = stampMilliseconds;
    this.#timeHours = Math.min(this.#timeHours + (elapsed / 1000) * this.#hoursPerSecond, this.#endHours);
    if (this.#timeHours >= this.#endHours) this.#isPlaying = false;
    this.#tell();
    if (this.#isPlaying) requestAnimationFrame(this.#advance);
  };

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

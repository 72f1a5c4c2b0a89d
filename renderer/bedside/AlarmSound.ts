import type { AlarmClass } from './alarms.ts';

interface TonePattern {
  readonly tonesHertz: readonly number[];
  readonly everyMilliseconds: number;
}

/** One calm pattern for each class, within what small speakers give and no ear tires of. */
const patterns: Readonly<Record<AlarmClass, TonePattern>> = {
  attention: { tonesHertz: [392], everyMilliseconds: 8000 },
  urgent: { tonesHertz: [523, 392], everyMilliseconds: 4000 },
};

const loudness = 0.05;
const toneSeconds = 0.22;
const softSeconds = 0.04;

/** Plays the pattern of one class until another is asked for. It makes no sound before it is first asked, as browsers want it. */
export class AlarmSound {
  readonly #openContext: () => AudioContext;
  #context: AudioContext | null = null;
  #sounding: AlarmClass | null = null;
  #timer: ReturnType<typeof setInterval> | undefined;

  /** @param openContext makes the way to the speaker; it is called at the first sound */
  constructor(openContext: () => AudioContext = () => new AudioContext()) {
    this.#openContext = openContext;
  }

  get sounding(): AlarmClass | null {
    return this.#sounding;
  }

  /** Null is silence. */
  sound(alarmClass: AlarmClass | null): void {
    if (alarmClass === this.#sounding) return;
    clearInterval(this.#timer);
    this.#sounding = alarmClass;
    if (alarmClass === null) return;
    const { everyMilliseconds, tonesHertz } = patterns[alarmClass];
    this.#play(tonesHertz);
    this.#timer = setInterval(() => this.#play(tonesHertz), everyMilliseconds);
  }

  close(): void {
    this.sound(null);
    void this.#context?.close();
    this.#context = null;
  }

  #play(tonesHertz: readonly number[]): void {
    this.#context ??= this.#openContext();
    const context = this.#context;
    tonesHertz.forEach((hertz, index) => {
      const from = context.currentTime + index * toneSeconds;
      const tone = context.createOscillator();
      const gain = context.createGain();
      tone.type = 'triangle';
      tone.frequency.value = hertz;
      // A tone that starts at once clicks.
      gain.gain.setValueAtTime(0, from);
      gain.gain.linearRampToValueAtTime(loudness, from + softSeconds);
      gain.gain.linearRampToValueAtTime(0, from + toneSeconds);
      tone.connect(gain).connect(context.destination);
      tone.start(from);
      tone.stop(from + toneSeconds);
    });
  }
}

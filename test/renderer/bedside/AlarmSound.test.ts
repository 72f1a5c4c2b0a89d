import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AlarmSound } from '#renderer/bedside/AlarmSound.ts';

function fakeContext() {
  const hertz: number[] = [];
  const tone = () => {
    const frequency = { value: 0 };
    return {
      type: '',
      frequency,
      connect: (next: unknown) => next,
      start: () => hertz.push(frequency.value),
      stop: () => undefined,
    };
  };
  const gain = () => ({
    gain: { setValueAtTime: () => undefined, linearRampToValueAtTime: () => undefined },
    connect: (next: unknown) => next,
  });
  const close = vi.fn(async () => undefined);
  const context = { currentTime: 0, destination: {}, createOscillator: tone, createGain: gain, close };
  return { hertz, close, open: vi.fn(() => context as unknown as AudioContext) };
}

describe('the sound of an alarm', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('opens no way to the speaker before it is asked', () => {
    const { open } = fakeContext();
    const sound = new AlarmSound(open);
    sound.sound(null);
    sound.close();
    expect(open).not.toHaveBeenCalled();
  });

  it('is one pattern at a time, repeated, and stops when acknowledged', () => {
    const { open, hertz } = fakeContext();
    const sound = new AlarmSound(open);
    sound.sound('attention');
    sound.sound('attention');
    expect(hertz).toHaveLength(1);
    vi.advanceTimersByTime(8000);
    expect(hertz).toHaveLength(2);
    sound.sound('urgent');
    expect(hertz).toHaveLength(4);
    vi.advanceTimersByTime(8000);
    expect(hertz).toHaveLength(8);
    sound.sound(null);
    vi.advanceTimersByTime(60_000);
    expect(hertz).toHaveLength(8);
    expect(open).toHaveBeenCalledOnce();
  });

  it('is silent once closed', () => {
    const { open, close, hertz } = fakeContext();
    const sound = new AlarmSound(open);
    sound.sound('urgent');
    sound.close();
    vi.advanceTimersByTime(60_000);
    expect(hertz).toHaveLength(2);
    expect(close).toHaveBeenCalledOnce();
  });
});

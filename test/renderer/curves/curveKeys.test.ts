import { describe, expect, it, vi } from 'vitest';
import { pressCurveKey } from '#renderer/curves/curveKeys.ts';
import { Playback } from '#renderer/transport/Playback.ts';

const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

function charts(timeHours = 24) {
  const playback = new Playback(timeHours, 48);
  const onZoom = vi.fn();
  const onResetZoom = vi.fn();
  const options = { window: { fromHours: 0, toHours: 48 }, playback, onZoom, onResetZoom };
  const press = (key: string, more: Partial<typeof plain> = {}) =>
    pressCurveKey({ key, ...plain, ...more }, options);
  return { playback, onZoom, onResetZoom, press };
}

describe('keys on the focused charts', () => {
  it('move the cursor as the transport does', () => {
    const { playback, press } = charts();
    press('ArrowRight');
    expect(playback.timeHours).toBe(24.1);
    press('ArrowLeft', { shiftKey: true });
    expect(playback.timeHours).toBe(23.1);
    press('PageUp');
    expect(playback.timeHours).toBeCloseTo(29.1);
    press('End');
    expect(playback.timeHours).toBe(48);
    press('PageUp');
    expect(playback.timeHours).toBe(48);
    press('Home');
    expect(playback.timeHours).toBe(0);
  });

  it('zoom about the cursor and back', () => {
    const { onZoom, onResetZoom, press } = charts();
    press('+');
    expect(onZoom).toHaveBeenLastCalledWith(8, 40);
    press('-');
    expect(onZoom).toHaveBeenLastCalledWith(0, 48);
    press('0');
    expect(onResetZoom).toHaveBeenCalledOnce();
  });

  it('leave other keys, and those with Ctrl, to the rest of the app', () => {
    const { playback, onZoom, press } = charts();
    expect([press('k'), press('ArrowUp'), press(' '), press('+', { ctrlKey: true })]).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(playback.timeHours).toBe(24);
    expect(onZoom).not.toHaveBeenCalled();
  });
});

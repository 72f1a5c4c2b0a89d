import { describe, expect, it } from 'vitest';
import { Playback } from '#renderer/transport/Playback.ts';
import { keepsKey, obeyTransportKey } from '#renderer/transport/transportKeys.ts';

const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

function at(timeHours: number) {
  const playback = new Playback(timeHours, 48);
  const press = (key: string, more: Partial<typeof plain> = {}) =>
    obeyTransportKey({ key, ...plain, ...more }, playback, [7, 15, 23]);
  return { playback, press };
}

describe('transport keys', () => {
  it('move 0.1 h with an arrow and 1 h with Shift, on whole tenths', () => {
    const { playback, press } = at(33);
    press('ArrowRight');
    expect(playback.timeHours).toBe(33.1);
    press('ArrowLeft', { shiftKey: true });
    expect(playback.timeHours).toBe(32.1);
    for (let turn = 0; turn < 7; turn += 1) press('ArrowRight');
    expect(playback.timeHours).toBe(32.8);
  });

  it('jump between doses and to both ends', () => {
    const { playback, press } = at(16);
    press('[');
    expect(playback.timeHours).toBe(15);
    press(']');
    expect(playback.timeHours).toBe(23);
    press('End');
    expect(playback.timeHours).toBe(48);
    press('Home');
    expect(playback.timeHours).toBe(0);
  });

  it('play and pause with Space', () => {
    const { playback, press } = at(16);
    expect(press(' ')).toBe(true);
    expect(playback.isPlaying).toBe(true);
    press(' ');
    expect(playback.isPlaying).toBe(false);
  });

  it('leave every other key, and all with Ctrl or Alt, to others', () => {
    const { playback, press } = at(16);
    expect(press('x')).toBe(false);
    expect(press('toString')).toBe(false);
    expect(press('ArrowRight', { ctrlKey: true })).toBe(false);
    expect(playback.timeHours).toBe(16);
  });

  it('are left to a field that is being typed in, and Space to a button', () => {
    document.body.innerHTML = '<input><button><i></i></button><div role="menu"><b></b></div><p></p>';
    const element = (selector: string) => document.querySelector(selector);
    expect(keepsKey(element('input'), 'ArrowRight')).toBe(true);
    expect(keepsKey(element('i'), ' ')).toBe(true);
    expect(keepsKey(element('i'), 'ArrowRight')).toBe(false);
    expect(keepsKey(element('b'), 'Home')).toBe(true);
    expect(keepsKey(element('p'), ' ')).toBe(false);
    document.body.innerHTML = '';
  });
});

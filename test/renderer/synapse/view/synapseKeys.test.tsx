import { afterEach, describe, expect, it, vi } from 'vitest';
import { createMoment } from '#renderer/synapse/dynamics/createMoment.ts';
import { writeScene } from '#renderer/synapse/view/openPlayer.ts';
import { SynapsePlayer } from '#renderer/synapse/view/SynapsePlayer.ts';
import { listenForKeys } from '#renderer/synapse/view/synapseKeys.ts';
import { Playback } from '#renderer/transport/Playback.ts';
import { press } from '../../controls/mount.tsx';

let stop = () => {};
afterEach(() => stop());

function listening() {
  const playback = new Playback(24, 48);
  const player = new SynapsePlayer({
    playback,
    moments: { cord: createMoment(), brainstem: createMoment() },
    write: writeScene,
  });
  const chooseCamera = vi.fn();
  const goBack = vi.fn(() => true);
  stop = listenForKeys(() => ({ playback, player, chooseCamera, goBack }));
  return { playback, player, chooseCamera, goBack };
}

describe('keys of the whole screen', () => {
  it('move the patient’s time by 5 minutes, and by an hour with Shift', () => {
    const { playback } = listening();
    press(document.body, 'ArrowRight');
    expect(playback.timeHours).toBeCloseTo(24 + 5 / 60);
    press(document.body, 'ArrowLeft', { shiftKey: true });
    expect(playback.timeHours).toBeCloseTo(23 + 5 / 60);
  });

  it('pause the molecules with Space, not the patient', () => {
    const { player, playback } = listening();
    expect(press(document.body, ' ').defaultPrevented).toBe(true);
    expect(player.clock.isPaused).toBe(true);
    expect(playback.isPlaying).toBe(false);
  });

  it('step a still with Space', () => {
    const { player } = listening();
    player.setStill(true);
    const before = player.slowSeconds;
    press(document.body, ' ');
    expect(player.slowSeconds - before).toBeCloseTo(2);
  });

  it('slow down with J and speed up with L', () => {
    const { player } = listening();
    press(document.body, 'l');
    expect(player.clock.rate).toBe(2);
    press(document.body, 'j');
    press(document.body, 'J');
    expect(player.clock.rate).toBe(0.5);
  });

  it('choose a camera by its number and leave other numbers alone', () => {
    const { chooseCamera } = listening();
    press(document.body, '4');
    expect(chooseCamera).toHaveBeenCalledWith('hero');
    expect(press(document.body, '9').defaultPrevented).toBe(false);
  });

  it('go back on Escape, and let it pass where there is nowhere to go', () => {
    const { goBack } = listening();
    expect(press(document.body, 'Escape').defaultPrevented).toBe(true);
    goBack.mockReturnValue(false);
    expect(press(document.body, 'Escape').defaultPrevented).toBe(false);
  });

  it('leave keys to a field that is being typed in', () => {
    const { chooseCamera } = listening();
    const field = document.body.appendChild(document.createElement('input'));
    press(field, '4');
    expect(chooseCamera).not.toHaveBeenCalled();
    field.remove();
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMoment } from '#renderer/synapse/dynamics/createMoment.ts';
import { exampleScene } from '#renderer/synapse/view/exampleScenes.ts';
import { writeScene } from '#renderer/synapse/view/openPlayer.ts';
import { SynapsePlayer } from '#renderer/synapse/view/SynapsePlayer.ts';
import { Playback } from '#renderer/transport/Playback.ts';

beforeEach(() => {
  vi.useFakeTimers({
    toFake: [
      'requestAnimationFrame',
      'cancelAnimationFrame',
      'performance',
      'setTimeout',
      'clearTimeout',
      'Date',
    ],
  });
});
const opened: SynapsePlayer[] = [];
afterEach(() => {
  for (const player of opened.splice(0)) player.stop();
  vi.useRealTimers();
});

const scene = exampleScene('pump');

function playing(options: { readonly isStill?: boolean } = {}) {
  const playback = new Playback(33, 48);
  const moments = { cord: createMoment(), brainstem: createMoment() };
  const write = vi.fn(writeScene);
  const draw = vi.fn();
  const sceneAt = vi.fn((_timeHours: number): typeof scene | null => ({ ...scene }));
  const player = new SynapsePlayer({ playback, moments, write });
  opened.push(player);
  player.setStill(options.isStill ?? false);
  player.setDrawing({ draw });
  player.setSource(sceneAt);
  player.start();
  return { playback, moments, write, draw, sceneAt, player };
}

const pass = (milliseconds: number) => vi.advanceTimersByTime(milliseconds);

describe('moving windows', () => {
  it('look the scene up at the playback’s time and draw it', () => {
    const { draw, sceneAt, player } = playing();
    pass(100);
    expect(sceneAt).toHaveBeenCalledWith(33);
    expect(draw).toHaveBeenCalled();
    expect(player.scene?.state).toBe('pump');
    expect(player.hasData).toBe(true);
  });

  it('step their molecules at 15 Hz and draw no more often while no camera moves', () => {
    const { draw, write } = playing();
    pass(500);
    draw.mockClear();
    write.mockClear();
    pass(2000);
    expect(write.mock.calls.length).toBeGreaterThanOrEqual(29);
    expect(write.mock.calls.length).toBeLessThanOrEqual(31);
    expect(draw.mock.calls.length).toBe(write.mock.calls.length);
  });

  it('draw at the display’s rate while a camera flies', () => {
    const { draw, player } = playing();
    pass(500);
    draw.mockClear();
    player.keepDrawing(900);
    pass(900);
    expect(draw.mock.calls.length).toBeGreaterThan(50);
  });

  it('stop on pause: nothing is written or drawn until something changes', () => {
    const { draw, write, player, playback } = playing();
    pass(300);
    player.setPaused(true);
    pass(200);
    draw.mockClear();
    write.mockClear();
    pass(3000);
    expect(write).not.toHaveBeenCalled();
    expect(draw).not.toHaveBeenCalled();
    playback.seek(40);
    pass(200);
    expect(draw).toHaveBeenCalled();
  });

  it('keep the phase of slow motion while clinical time jumps', () => {
    const { player, playback } = playing();
    pass(1000);
    const before = player.slowSeconds;
    playback.seek(2);
    pass(32);
    expect(player.slowSeconds - before).toBeGreaterThan(0);
    expect(player.slowSeconds - before).toBeLessThan(0.1);
  });

  it('run at the chosen speed', () => {
    const { player } = playing();
    pass(100);
    player.changeSpeed(-1);
    const before = player.slowSeconds;
    pass(1000);
    expect(player.slowSeconds - before).toBeCloseTo(0.5, 1);
  });

  it('follow a dragged time with counts at most ten times a second', () => {
    const { sceneAt, playback } = playing();
    pass(300);
    sceneAt.mockClear();
    for (let step = 0; step < 60; step += 1) {
      playback.seek(10 + step / 10);
      pass(16);
    }
    expect(sceneAt.mock.calls.length).toBeGreaterThan(4);
    expect(sceneAt.mock.calls.length).toBeLessThanOrEqual(10);
  });

  it('rest while they are out of sight', () => {
    const { draw, write, player } = playing();
    pass(300);
    player.setShown(false);
    draw.mockClear();
    write.mockClear();
    pass(2000);
    expect(draw).not.toHaveBeenCalled();
    expect(write).not.toHaveBeenCalled();
    player.setShown(true);
    pass(200);
    expect(draw).toHaveBeenCalled();
  });
});

describe('stills', () => {
  it('are drawn once, a quarter of a second after the last change', () => {
    const { draw, playback } = playing({ isStill: true });
    pass(1000);
    expect(draw).toHaveBeenCalledTimes(1);
    draw.mockClear();
    for (let step = 0; step < 40; step += 1) {
      playback.seek(10 + step / 10);
      pass(50);
    }
    expect(draw).not.toHaveBeenCalled();
    pass(260);
    expect(draw).toHaveBeenCalledTimes(1);
    pass(5000);
    expect(draw).toHaveBeenCalledTimes(1);
  });

  it('let the counts follow at once, before the picture', () => {
    const { draw, write, playback } = playing({ isStill: true });
    pass(1000);
    draw.mockClear();
    write.mockClear();
    playback.seek(20);
    pass(120);
    expect(write).toHaveBeenCalledTimes(1);
    expect(draw).not.toHaveBeenCalled();
  });

  it('show the settled instant of a beat, and step to the next', () => {
    const { player, moments } = playing({ isStill: true });
    pass(1000);
    expect(moments.cord.slowSeconds).toBeCloseTo(0.6);
    player.stepBeat();
    pass(300);
    expect(moments.cord.slowSeconds).toBeCloseTo(2.6);
  });
});

describe('what cannot be drawn', () => {
  it('leaves the last good scene and says that there is no data', () => {
    const { player, playback, sceneAt } = playing();
    pass(200);
    const good = player.scene;
    sceneAt.mockReturnValue(null);
    playback.seek(47);
    pass(300);
    expect(player.hasData).toBe(false);
    expect(player.scene).toBe(good);
  });

  it('lets a drawing go that throws, tells so, and goes on counting', () => {
    const { player, draw, write } = playing();
    const onFault = vi.fn();
    player.onFault = onFault;
    draw.mockImplementation(() => {
      throw new Error('The shader does not compile.');
    });
    pass(500);
    expect(onFault).toHaveBeenCalledOnce();
    write.mockClear();
    pass(500);
    expect(draw).toHaveBeenCalledOnce();
    expect(write).toHaveBeenCalled();
  });
});

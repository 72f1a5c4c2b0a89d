import { act, Profiler } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Monitor } from '#renderer/bedside/Monitor.tsx';
import { Playback } from '#renderer/transport/Playback.ts';
import { click, mount, one } from '../controls/mount.tsx';
import { breath, heart, runOf } from './sampleSigns.ts';

const run = runOf({ heart_rate: (hours) => 60 + hours, respiratory_rate: () => 14 });

function ward(solution: typeof run | null = run) {
  const clock = new Playback(30, 48);
  const onRender = vi.fn();
  const onSound = vi.fn();
  const { container } = mount(
    <Profiler id="monitor" onRender={onRender}>
      <Monitor
        signs={[heart, breath]}
        solution={solution}
        clock={clock}
        beginsHours={24}
        clockWords={(hours) => `hour ${hours.toFixed(1)}`}
        hasSound={false}
        onSound={onSound}
      />
    </Profiler>,
  );
  const numbers = () => [...container.querySelectorAll('.monitor-number')].map((each) => each.textContent);
  return { container, clock, onRender, onSound, numbers };
}

describe('the monitor', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
  afterEach(() => void vi.useRealTimers());

  it('follows the clock without rendering', () => {
    const { clock, onRender, numbers, container } = ward();
    expect(numbers()).toEqual(['90', '14']);
    const line = container.querySelector('.trend-line')!.getAttribute('d');
    const renders = onRender.mock.calls.length;
    act(() => clock.seek(35));
    expect(numbers()).toEqual(['95', '14']);
    expect(container.querySelector('.trend-line')!.getAttribute('d')).not.toBe(line);
    expect(onRender.mock.calls.length).toBe(renders);
  });

  it('says by arrow and word when a sign leaves its range', () => {
    const { clock, container } = ward();
    expect(container.querySelector('.monitor-state')!.textContent).toBe('');
    act(() => clock.seek(45));
    expect(container.querySelector('.monitor-state')!.textContent).toBe('high');
    expect(container.querySelectorAll('.monitor-state svg')).toHaveLength(1);
  });

  it('says that there is no signal instead of a number', () => {
    const { container, numbers } = ward(null);
    expect(numbers()).toEqual(['', '']);
    expect(container.querySelectorAll('.trend-missing')).toHaveLength(2);
    expect(container.querySelector('.monitor-row')!.textContent).toContain('no signal');
  });

  it('tells a screen reader at most every ten seconds', () => {
    const { clock, container } = ward();
    const summary = one(container, '[role="status"]');
    act(() => void vi.advanceTimersByTime(1));
    expect(summary.textContent).toBe('All 2 signs as usual.');
    act(() => clock.seek(45));
    act(() => void vi.advanceTimersByTime(9000));
    expect(summary.textContent).toBe('All 2 signs as usual.');
    act(() => void vi.advanceTimersByTime(1000));
    expect(summary.textContent).toBe('Heart rate 105, high. 1 other as usual.');
  });

  it('is silent until somebody asks for sound', () => {
    const { container, onSound } = ward();
    const bell = one(container, 'button[aria-label="Alarm sounds"]');
    expect(bell.getAttribute('aria-pressed')).toBe('false');
    click(bell);
    expect(onSound).toHaveBeenCalledWith(true);
  });
});

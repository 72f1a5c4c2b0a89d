import { act, Profiler } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Playback } from '#renderer/transport/Playback.ts';
import { TransportBar } from '#renderer/transport/TransportBar.tsx';
import { click, mount, one, press } from '../controls/mount.tsx';

const lanes = [
  { look: 'tablets', doseTimesHours: [7, 15, 23, 31, 39], spansHours: [] },
  { look: 'pump', doseTimesHours: [], spansHours: [{ fromHours: 8, toHours: 48 }] },
] as const;

function bar(changes: { readonly pinOffReason?: string } = {}) {
  const playback = new Playback(33, 48);
  const onPin = vi.fn();
  const onRender = vi.fn();
  const { container } = mount(
    <Profiler id="bar" onRender={onRender}>
      <TransportBar
        playback={playback}
        lanes={lanes}
        clockNote={(timeHours) => `${timeHours - 8} h after the pump starts`}
        onPin={onPin}
        exportItems={[]}
        {...changes}
      />
    </Profiler>,
  );
  return { container, playback, onPin, onRender, scrub: one(container, '[role="slider"]') };
}

describe('the transport bar', () => {
  it('shows the clock and follows the time without rendering', () => {
    const { container, playback, scrub, onRender } = bar();
    const renders = onRender.mock.calls.length;
    act(() => playback.seek(40.5));
    expect(one(container, '.type-clock').textContent).toBe('Day 2, 16:30');
    expect(scrub.getAttribute('aria-valuetext')).toBe('Day 2, 16:30');
    expect(scrub.style.getPropertyValue('--at')).toBe(String(40.5 / 48));
    expect(onRender.mock.calls.length).toBe(renders);
  });

  it('draws a tick for each tablet and a line for the pump', () => {
    const { container } = bar();
    expect(container.querySelectorAll('.scrub-dose')).toHaveLength(5);
    expect(one(container, '.scrub-flow').style.width).toBe(`${(100 * 40) / 48}%`);
  });

  it('plays and pauses, and the button says which', () => {
    const { container, playback } = bar();
    const play = () =>
      [...container.querySelectorAll('button')].find((button) =>
        /^(Play|Pause)$/.test(button.textContent || (button.getAttribute('aria-label') ?? '')),
      )!;
    click(play());
    expect(playback.isPlaying).toBe(true);
    click(play());
    expect(playback.isPlaying).toBe(false);
  });

  it('hears keys anywhere on the page, and pins with P', () => {
    const { playback, onPin } = bar();
    press(document.body, ']');
    expect(playback.timeHours).toBe(39);
    press(document.body, 'p');
    expect(onPin).toHaveBeenCalledOnce();
  });

  it('does not hear P while there is nothing to pin', () => {
    const { onPin } = bar({ pinOffReason: 'There is no finished run yet.' });
    press(document.body, 'p');
    expect(onPin).not.toHaveBeenCalled();
  });

  it('leaves a key that something else has used', () => {
    const { playback } = bar();
    const use = (event: Event) => event.preventDefault();
    document.body.addEventListener('keydown', use);
    press(document.body, 'ArrowRight');
    document.body.removeEventListener('keydown', use);
    expect(playback.timeHours).toBe(33);
  });
});

import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CursorTable } from '#renderer/curves/CursorTable.tsx';
import { Playback } from '#renderer/transport/Playback.ts';
import { mount, one } from '../controls/mount.tsx';
import { samplePanel, sampleTrace } from './samplePanel.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const panel = samplePanel({
  sentence: (timeHours) => `Tablets ${timeHours * 10}.`,
  traces: [
    sampleTrace(
      'Tablets',
      [
        [0, 0],
        [48, 480],
      ],
      { formatValue: (value) => value.toFixed(0) },
    ),
    sampleTrace('Stopped', [
      [0, 0],
      [10, 1],
    ]),
  ],
});

it('the table says every value at the cursor, and where a line has none', () => {
  const { container } = mount(<CursorTable panels={[panel]} playback={new Playback(33, 48)} />);
  expect(one(container, 'caption').textContent).toBe('Values at Day 2, 09:00');
  const rows = [...container.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
  expect(rows).toEqual([
    ['In the blood', 'Tablets', '330', 'plasma, ng/mL'],
    ['In the blood', 'Stopped', 'no value', 'plasma, ng/mL'],
  ]);
});

it('the sentences are spoken only once the cursor rests', () => {
  const playback = new Playback(33, 48);
  const { container } = mount(<CursorTable panels={[panel]} playback={playback} />);
  const spoken = () => one(container, '[aria-live="polite"]').textContent;
  act(() => vi.advanceTimersByTime(1000));
  act(() => {
    playback.seek(10);
    vi.advanceTimersByTime(300);
    playback.seek(20);
    vi.advanceTimersByTime(300);
  });
  expect(spoken()).toBe('Day 2, 09:00. Tablets 330.');
  act(() => vi.advanceTimersByTime(400));
  expect(spoken()).toBe('Day 1, 20:00. Tablets 200.');
});

import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { Guess, LogEntry, ScoredPrediction } from '#models/scenario/playthrough.ts';
import { PredictPanel, type PredictPanelProps } from '#renderer/practise/PredictPanel.tsx';
import { click, enter, mount, one, press } from '../controls/mount.tsx';
import { openedSample, playSample } from './fakePractise.ts';

const cover: LogEntry = { kind: 'act', atHours: 25, act: 'oral-cover', amount: 20 };
const nowHours = 25 + 5 / 60;
const drawn = openedSample.case.predictions[0]!;
const guess: Guess = {
  kind: 'draw',
  points: Array.from({ length: 49 }, (_, step) => ({ hours: nowHours + step / 4, value: 2 - step / 60 })),
};
const scored: ScoredPrediction = {
  prediction: 'legs',
  question: drawn.question,
  observable: 'ashworth_leg',
  atHours: nowHours,
  guess,
  direction: { guessed: 'down', came: 'up', isRight: false },
  size: { guessed: 1.2, came: 4.5, isRight: false },
  time: { guessedHours: nowHours + 12, cameHours: nowHours + 11.5, isRight: true },
  gap: { size: 3.3, atHours: 37 },
  why: 'Little of a swallowed dose reaches the cord.',
  sources: ['sample-2020'],
};

function panel(more: Partial<PredictPanelProps> = {}) {
  const onCommit = vi.fn<(guess: Guess) => void>();
  const onGoOn = vi.fn();
  const props: PredictPanelProps = {
    opened: openedSample,
    playthrough: playSample([cover]),
    nowHours,
    prediction: drawn,
    scored: null,
    onCommit,
    onGoOn,
    ...more,
  };
  const { container, rerender } = mount(<PredictPanel {...props} />);
  const button = (words: string) =>
    [...container.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === words)!;
  return { container, rerender, props, onCommit, onGoOn, button };
}

const committed = playSample([cover, { kind: 'predict', atHours: nowHours, prediction: 'legs', guess }]);

describe('before the commit', () => {
  it('shows the past alone and an empty frame', () => {
    const { container } = panel();
    expect(container.querySelectorAll('.plot-line')).toHaveLength(1);
    expect(container.querySelector('.reveal')).toBeNull();
    expect(container.querySelector('.plot-drawn')).toBeNull();
    expect(container.textContent).not.toContain('What happened');
    const described = one(container, '.predict-figure [role="img"]').getAttribute('aria-label');
    expect(described).toContain('The frame for what comes is empty until 07:10.');
  });

  it('does not move with a future that nobody has seen', () => {
    const futures = [playSample([cover]), playSample([cover, { ...cover, act: 'restore', amount: null }])];
    const figures = futures.map((playthrough) => {
      return one(panel({ playthrough }).container, '.predict-figure svg').innerHTML.replaceAll(
        /_r_\w+_/g,
        '',
      );
    });
    expect(figures[0]).toBe(figures[1]);
  });

  it('cannot be committed to without a line', () => {
    const { button, onCommit } = panel();
    click(button('Commit'));
    expect(onCommit).not.toHaveBeenCalled();
    expect(button('Commit').getAttribute('aria-disabled')).toBe('true');
  });

  it('is shaped by seven points that say their value, and committed', () => {
    const { container, button, onCommit } = panel();
    const points = [...container.querySelectorAll<HTMLElement>('[role="slider"]')];
    expect(points).toHaveLength(7);
    const last = points[6]!;
    expect(last.getAttribute('aria-label')).toBe('Leg at 07:10');
    const before = Number(last.getAttribute('aria-valuenow'));
    press(last, 'ArrowUp', { shiftKey: true });
    expect(Number(last.getAttribute('aria-valuenow'))).toBeCloseTo(before + 1, 9);
    expect(last.getAttribute('aria-valuetext')).toBe((before + 1).toFixed(1));
    act(() => points[2]!.focus());
    press(points[2]!, 'ArrowRight');
    expect(document.activeElement).toBe(points[3]);
    expect(one(container, '[role="status"]').textContent).toContain('Your line: lowest');
    click(button('Commit'));
    const committedTo = onCommit.mock.calls[0]![0];
    if (committedTo.kind !== 'draw') throw new Error('A line was drawn.');
    expect(committedTo.points[0]).toMatchObject({ hours: nowHours });
    expect(committedTo.points.at(-1)!.hours).toBeCloseTo(nowHours + 12, 9);
    expect(committedTo.points.at(-1)!.value).toBeCloseTo(before + 1, 9);
  });

  it('leaves the Tab key alone', () => {
    const { container } = panel();
    const point = container.querySelector('[role="slider"]')!;
    expect(press(point, 'Tab').defaultPrevented).toBe(false);
  });

  it('takes one of four curves, and forgets it', () => {
    const { container, button } = panel();
    click(container.querySelectorAll('.predict-shape input')[3]!);
    expect(container.querySelectorAll('.plot-drawn')).toHaveLength(1);
    click(button('Clear'));
    expect(container.querySelector('.plot-drawn')).toBeNull();
  });

  it('asks for a number or a direction where the case does', () => {
    const number = panel({ prediction: { ...drawn, kind: 'number' } });
    click(number.button('Commit'));
    expect(number.onCommit).not.toHaveBeenCalled();
    enter(one<HTMLInputElement>(number.container, '[role="spinbutton"]'), '2.5');
    click(number.button('Commit'));
    expect(number.onCommit).toHaveBeenCalledWith({ kind: 'number', value: 2.5 });

    const direction = panel({ prediction: { ...drawn, kind: 'direction' } });
    click(direction.container.querySelectorAll('.predict-direction input')[2]!);
    click(direction.button('Commit'));
    expect(direction.onCommit).toHaveBeenCalledWith({ kind: 'direction', direction: 'down' });
  });
});

describe('after the commit', () => {
  it('shows what came beside what was drawn, how far apart, and why', () => {
    const { container } = panel({ playthrough: committed, scored });
    expect(container.querySelector('.reveal-gap')).not.toBeNull();
    expect(one(container, '.reveal-size').textContent).toBe('3.3 points apartat 07:05');
    const rows = [...container.querySelectorAll('.reveal-row')].map(({ textContent }) => textContent);
    expect(rows).toEqual([
      'Directiondown. It went up.',
      'Sizeto 1.2. It reached 4.5.',
      'Timelowest at 07:10. Right.',
    ]);
    expect(container.textContent).toContain('Little of a swallowed dose reaches the cord.');
    expect(one(container, '.source-chip').textContent).toBe('Sample 2020');
  });

  it('offers no second drawing, but a second future', () => {
    const onFork = vi.fn();
    const { container, button, onGoOn } = panel({ playthrough: committed, scored, onFork });
    expect(container.querySelector('[role="slider"]')).toBeNull();
    expect(button('Clear')).toBeUndefined();
    click(button('Keep both futures'));
    click(button('Go on'));
    expect(onFork).toHaveBeenCalledOnce();
    expect(onGoOn).toHaveBeenCalledOnce();
  });

  it('draws the truth once, when it has just been asked for', () => {
    const asked = panel();
    asked.rerender(<PredictPanel {...asked.props} playthrough={committed} scored={scored} />);
    expect(one(asked.container, '.reveal').hasAttribute('data-fresh')).toBe(true);
    const later = panel({ playthrough: committed, scored });
    expect(one(later.container, '.reveal').hasAttribute('data-fresh')).toBe(false);
  });

  it('keeps the guess and says why where the score fails', () => {
    const onTryAgain = vi.fn();
    const fault = { reason: 'The worker has stopped.', onTryAgain };
    const { container, button } = panel({ playthrough: committed, fault });
    expect(container.textContent).toContain('The worker has stopped. What you committed to is kept.');
    click(button('Try again'));
    expect(onTryAgain).toHaveBeenCalledOnce();
    expect(button('Go on')).toBeDefined();
  });
});

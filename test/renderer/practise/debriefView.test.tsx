import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { DebriefView, type DebriefViewProps } from '#renderer/practise/DebriefView.tsx';
import { click, enter, mount, one } from '../controls/mount.tsx';
import { fakePractise } from './fakePractise.ts';
import { debriefedSample, sampleDebrief } from './sampleDebrief.ts';

const branch = { id: 'try-1', name: 'First try', parent: null, forkedAtHours: null, log: [], nowHours: 34 };
const fork = { ...branch, id: 'fork-2', name: 'Call at once', parent: 'try-1', forkedAtHours: 25 };

async function debriefed(more: Partial<DebriefViewProps> = {}) {
  const props = {
    opened: debriefedSample,
    source: { id: 'sample-stall' },
    branches: [branch, fork],
    branchId: 'try-1',
    client: { ...fakePractise(), debrief: async () => sampleDebrief },
    mode: 'practice',
    onFork: vi.fn(),
    onTryAgain: vi.fn(),
    onOpenCase: vi.fn(),
    onRename: vi.fn(),
    ...more,
  } satisfies DebriefViewProps;
  const { container } = mount(<DebriefView {...props} />);
  await act(async () => undefined);
  const button = (words: string) =>
    [...container.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(words))!;
  return { container, props, button };
}

describe('a debrief', () => {
  it('says the verdict first, then shows every act with its mark, time and word', async () => {
    const { container } = await debriefed();
    expect(one(container, 'h1').textContent).toBe('You found it in time and restored it late.');
    const words = [...container.querySelectorAll('.act-words')].map(({ textContent }) => textContent);
    expect(words).toEqual([
      '19:05, in time',
      '01:35, 4 h 30 min late',
      'missed',
      '18:35, not needed',
      '03:05, harmful',
    ]);
    const marks = [...container.querySelectorAll('.plot .act-mark')].map((mark) =>
      mark.getAttribute('class'),
    );
    expect(marks).toEqual([
      'act-mark act-in-time',
      'act-mark act-late',
      'act-mark act-missed',
      'act-mark act-not-needed',
      'act-mark act-harmful',
    ]);
  });

  it('letters its charts from A, the acts last', async () => {
    const { container } = await debriefed();
    const letters = [...container.querySelectorAll('.debrief-title .type-letter')].map(
      (one) => one.textContent,
    );
    expect(letters).toEqual(['A', 'B', 'C']);
  });

  it('gives reasons with sources, and what was missed apart', async () => {
    const { container } = await debriefed();
    const headings = [...container.querySelectorAll('.debrief-part h2')].map(
      ({ textContent }) => textContent,
    );
    expect(headings).toEqual([
      'Why',
      'What was missed',
      'Predictions and reasons',
      'As intended',
      'Next time',
      'Sources',
    ]);
    const missed = [...container.querySelectorAll('.debrief-reasons')].at(-1)!;
    expect(missed.textContent).toContain('Lorazepam into a vein');
    expect(missed.textContent).toContain('due Sun 18:05 to Sun 21:05');
    expect(one(container, '.source-list').textContent).toBe('Sample 2020 ');
    expect(one(container, '.guidance').textContent).toContain('10 to 20 mg every 6 h.');
  });

  it('shows no mark in practice and one in mastery', async () => {
    const practice = await debriefed();
    expect(practice.container.querySelector('.debrief-mark')).toBeNull();
    const mastery = await debriefed({ mode: 'mastery' });
    expect(one(mastery.container, '.debrief-mark').textContent).toBe(
      'Not passed. The mark is 80 in 100 of the critical acts in time, and no harmful act. Acts 3 of 4, windows 1 of 3, reasoning 1 of 2, harmful acts 1.',
    );
  });

  it('compares the futures that are chosen; the learner’s own stays', async () => {
    const { container } = await debriefed();
    const lines = () => container.querySelectorAll('.debrief-chart .future-line').length;
    expect(lines()).toBe(8);
    const switches = [...container.querySelectorAll<HTMLInputElement>('.futures [role="switch"]')];
    expect(switches).toHaveLength(3);
    click(switches[1]!);
    expect(lines()).toBe(6);
    expect(container.querySelector('.debrief-chart .future-nothing')).toBeNull();
    expect(container.querySelector('.debrief-chart .future-mine')).not.toBeNull();
    expect(one(container, '.futures').textContent).toContain('4 h 30 min');
  });

  it('renames a future, and leaves those that nobody made', async () => {
    const { container, props } = await debriefed();
    expect(container.querySelector('[aria-label="Rename Nothing done"]')).toBeNull();
    click(one(container, '[aria-label="Rename Call at once"]'));
    enter(one<HTMLInputElement>(container, '.future-name input.text-input'), '  Called at seven ');
    click(one(container, '[aria-label="Keep this name"]'));
    expect(props.onRename).toHaveBeenCalledWith('fork-2', 'Called at seven');
  });

  it('leads on: from a moment, from the beginning, to another case', async () => {
    const { props, button } = await debriefed();
    click(button('Pump team, on call at 18:05 instead'));
    click(button('The same case from the beginning'));
    click(button('A calmer leg on a hundredth of the dose'));
    expect(props.onFork).toHaveBeenCalledWith(24);
    expect(props.onTryAgain).toHaveBeenCalledOnce();
    expect(props.onOpenCase).toHaveBeenCalledWith('sample-easy');
  });

  it('says what stopped where it cannot be made, and tries again', async () => {
    const debrief = vi
      .fn()
      .mockRejectedValueOnce(new Error('The worker is gone.'))
      .mockResolvedValue(sampleDebrief);
    const { container, button } = await debriefed({ client: { ...fakePractise(), debrief } });
    expect(one(container, '[role="alert"]').textContent).toContain(
      'The worker is gone. What you did is kept.',
    );
    click(button('Try again'));
    await act(async () => undefined);
    expect(one(container, 'h1').textContent).toBe(sampleDebrief.verdict);
  });
});

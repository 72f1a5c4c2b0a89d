import { describe, expect, it, vi } from 'vitest';
import { ForkDialog } from '#renderer/practise/ForkDialog.tsx';
import { click, enter, mount, one } from '../controls/mount.tsx';
import { sampleCase } from './sampleWard.ts';

const branch = { id: 'try-1', name: 'First try', parent: null, forkedAtHours: null, log: [], nowHours: 30 };

function dialog(names: readonly string[] = ['First try']) {
  const onFork = vi.fn();
  const onClose = vi.fn();
  const branches = names.map((name, index) => ({ ...branch, id: `try-${index}`, name }));
  const { container } = mount(
    <ForkDialog branches={branches} atHours={26.5} clocked={sampleCase} onFork={onFork} onClose={onClose} />,
  );
  const input = one<HTMLInputElement>(container, 'input');
  const fork = [...container.querySelectorAll('button')].find(
    ({ textContent }) => textContent === 'Fork here',
  )!;
  return { container, input, fork, onFork, onClose };
}

describe('keeping both futures', () => {
  it('says that nothing is undone, and from when', () => {
    const { container } = dialog();
    const words = container.textContent;
    expect(words).toContain('The first stays as it is, dotted; you go on in the second. Nothing is undone.');
    expect(words).toContain('Sunday, 20:35');
    expect(words).toContain('2 h 30 min after the beginning');
  });

  it('proposes a name that is free and takes another', () => {
    const { input, fork, onFork } = dialog();
    expect(input.value).toBe('Second future');
    expect(document.activeElement).toBe(input);
    enter(input, ' Call at once ');
    click(fork);
    expect(onFork).toHaveBeenCalledWith('Call at once');
    expect(dialog(['First try', 'Second future', 'Third future']).input.value).toBe('Fourth future');
  });

  it('refuses a name that is empty or taken, and says so', () => {
    const { container, input, fork, onFork } = dialog();
    enter(input, '  ');
    click(fork);
    expect(one(container, '[role="alert"]').textContent).toBe('A future needs a name.');
    enter(input, 'First try');
    click(fork);
    expect(one(container, '[role="alert"]').textContent).toBe('Another future has this name.');
    expect(onFork).not.toHaveBeenCalled();
  });
});

import { describe, expect, it, vi } from 'vitest';
import { CommandPalette } from '#renderer/app/CommandPalette.tsx';
import { click, enter, mount, one, press } from '../controls/mount.tsx';

function palette() {
  const run = vi.fn();
  const onClose = vi.fn();
  const actions = ['Pin this run', 'Save numbers, CSV', 'Show all keys'].map((words) => ({
    id: words,
    words,
    run: () => run(words),
  }));
  const { container } = mount(<CommandPalette actions={actions} isOpen onClose={onClose} />);
  const query = one<HTMLInputElement>(container, 'input[role="combobox"]');
  const chosen = () => one(container, '[role="option"][aria-selected="true"]');
  return { container, query, run, onClose, chosen };
}

describe('the command palette', () => {
  it('narrows while one types, prints matches bold and counts', () => {
    const { container, query } = palette();
    enter(query, 'all k');
    expect(container.querySelectorAll('[role="option"]')).toHaveLength(1);
    expect([...container.querySelectorAll('b')].map((bold) => bold.textContent)).toEqual(['all', 'k']);
    expect(container.textContent).toContain('1 of 3');
  });

  it('does the chosen action on Enter, after closing', () => {
    const { query, run, onClose, chosen } = palette();
    press(query, 'ArrowDown');
    expect(chosen().textContent).toContain('Save numbers');
    expect(query.getAttribute('aria-activedescendant')).toBe(chosen().id);
    press(query, 'Enter');
    expect(onClose).toHaveBeenCalledOnce();
    expect(run).toHaveBeenCalledWith('Save numbers, CSV');
  });

  it('wraps from the first to the last', () => {
    const { query, chosen } = palette();
    press(query, 'ArrowUp');
    expect(chosen().textContent).toContain('Show all keys');
  });

  it('does nothing on Enter when nothing is found, and says so', () => {
    const { container, query, run, onClose } = palette();
    enter(query, 'zebra');
    press(query, 'Enter');
    expect(run).not.toHaveBeenCalled();
    expect(onClose).not.toHaveBeenCalled();
    expect(container.textContent).toContain('Nothing by these words');
  });

  it('does an action on a click', () => {
    const { container, run } = palette();
    click(container.querySelectorAll('[role="option"]')[2]!);
    expect(run).toHaveBeenCalledWith('Show all keys');
  });
});

import { describe, expect, it, vi } from 'vitest';
import { Menu, type MenuItem } from '#renderer/controls/Menu.tsx';
import { click, mount, one, press } from './mount.tsx';

function opened() {
  const run = vi.fn();
  const items: MenuItem[] = ['Copy picture', 'Save numbers', 'Pin this run'].map((words) => ({
    id: words,
    words,
    run: () => run(words),
  }));
  const { container } = mount(<Menu name="Save" words="Save" items={items} />);
  const button = one<HTMLButtonElement>(container, '.button');
  click(button);
  const focused = () => document.activeElement?.textContent;
  return { container, button, run, focused, list: () => one(container, '[role="menu"]') };
}

describe('a menu', () => {
  it('opens on its first row and wraps with the arrows', () => {
    const { list, focused } = opened();
    expect(focused()).toBe('Copy picture');
    press(list(), 'ArrowUp');
    expect(focused()).toBe('Pin this run');
    press(list(), 'ArrowDown');
    expect(focused()).toBe('Copy picture');
  });

  it('jumps to the row that begins with a letter', () => {
    const { list, focused } = opened();
    press(list(), 's');
    expect(focused()).toBe('Save numbers');
  });

  it('runs the row, closes and gives the focus back', () => {
    const { container, button, run, list } = opened();
    click(list().querySelectorAll('.menu-row')[1]!);
    expect(run).toHaveBeenCalledWith('Save numbers');
    expect(container.querySelector('[role="menu"]')).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  it('closes on Escape without running anything', () => {
    const { container, button, run, list } = opened();
    press(list(), 'Escape');
    expect(container.querySelector('[role="menu"]')).toBeNull();
    expect(run).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button);
  });

  it('marks the choice that holds', () => {
    const items: MenuItem[] = ['Light', 'Dark'].map((words) => ({
      id: words,
      words,
      isChosen: words === 'Dark',
      run: () => undefined,
    }));
    const { container } = mount(<Menu name="Display" words="Display" items={items} />);
    click(one(container, '.button'));
    const marks = [...container.querySelectorAll('[role="menuitemradio"]')].map((row) =>
      row.getAttribute('aria-checked'),
    );
    expect(marks).toEqual(['false', 'true']);
  });
});

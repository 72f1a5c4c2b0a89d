import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { showToast, ToastHost } from '#renderer/controls/Toast.tsx';
import { click, mount, one } from './mount.tsx';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  act(() => {
    vi.advanceTimersByTime(20_000);
  });
  vi.useRealTimers();
});

function later(milliseconds: number): void {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
}

describe('a toast', () => {
  it('stays six seconds and goes', () => {
    const { container } = mount(<ToastHost />);
    act(() => showToast({ words: 'Run pinned.' }));
    later(5900);
    expect(container.textContent).toBe('Run pinned.');
    later(200);
    expect(container.textContent).toBe('');
  });

  it('waits while it is hovered', () => {
    const { container } = mount(<ToastHost />);
    act(() => showToast({ words: 'Run pinned.' }));
    act(() => {
      one(container, '.toast').dispatchEvent(new Event('pointerover', { bubbles: true }));
    });
    later(10_000);
    expect(container.textContent).toBe('Run pinned.');
  });

  it('does its action once and goes; a second toast replaces the first', () => {
    const run = vi.fn();
    const { container } = mount(<ToastHost />);
    act(() => showToast({ words: 'One.' }));
    act(() => showToast({ words: 'Two.', action: { words: 'Undo', run } }));
    expect(container.textContent).toBe('Two.Undo');
    click(one(container, '.toast-action'));
    expect(run).toHaveBeenCalledOnce();
    expect(container.textContent).toBe('');
  });
});

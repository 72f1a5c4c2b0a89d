import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Tooltip } from '#renderer/controls/Tooltip.tsx';
import { mount, one, press } from './mount.tsx';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function tipped() {
  const { container } = mount(
    <Tooltip content="How steeply the effect follows the drug.">
      <button type="button">Hill slope</button>
    </Tooltip>,
  );
  const send = (name: string) =>
    act(() => {
      one(container, 'button').dispatchEvent(new Event(name, { bubbles: true }));
    });
  return { container, send, isShown: () => container.querySelector('[role="tooltip"]') !== null };
}

describe('a tooltip', () => {
  it('waits 400 ms of hovering', () => {
    const { send, isShown } = tipped();
    send('pointerover');
    act(() => {
      vi.advanceTimersByTime(390);
    });
    expect(isShown()).toBe(false);
    act(() => {
      vi.advanceTimersByTime(20);
    });
    expect(isShown()).toBe(true);
    send('pointerout');
    expect(isShown()).toBe(false);
  });

  it('shows at once when the keyboard brings the focus, describes the control, and hides on Escape', () => {
    const { container, send, isShown } = tipped();
    press(document.body, 'Tab');
    send('focusin');
    expect(isShown()).toBe(true);
    expect(one(container, 'button').getAttribute('aria-describedby')).toBe(
      one(container, '[role="tooltip"]').id,
    );
    press(document.body, 'Escape');
    expect(isShown()).toBe(false);
  });

  it('stays away when a click brings the focus', () => {
    const { send, isShown } = tipped();
    send('pointerdown');
    send('focusin');
    expect(isShown()).toBe(false);
  });
});

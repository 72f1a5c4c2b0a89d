import { act } from 'react';
import { expect, it, vi } from 'vitest';
import { Button, IconButton } from '#renderer/controls/Button.tsx';
import { click, mount, one, press } from './mount.tsx';

it('a button that is off stays reachable, does nothing and says why when the keyboard reaches it', () => {
  const run = vi.fn();
  const { container } = mount(
    <Button onClick={run} offReason="Give a dose first.">
      Play
    </Button>,
  );
  const button = one<HTMLButtonElement>(container, 'button');
  expect(button.disabled).toBe(false);
  expect(button.getAttribute('aria-disabled')).toBe('true');
  click(button);
  expect(run).not.toHaveBeenCalled();
  press(document.body, 'Tab');
  act(() => button.focus());
  expect(one(container, '[role="tooltip"]').textContent).toBe('Give a dose first.');
});

it('an icon button carries its name', () => {
  const run = vi.fn();
  const Icon = () => <svg />;
  const { container } = mount(<IconButton icon={Icon as never} name="Next dose" onClick={run} />);
  const button = one(container, 'button');
  expect(button.getAttribute('aria-label')).toBe('Next dose');
  click(button);
  expect(run).toHaveBeenCalledOnce();
});

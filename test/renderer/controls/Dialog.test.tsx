import { describe, expect, it, vi } from 'vitest';
import { Question } from '#renderer/controls/Dialog.tsx';
import { click, mount, one } from './mount.tsx';

function asked(isOpen: boolean) {
  const answer = vi.fn();
  const { container } = mount(
    <Question
      isOpen={isOpen}
      title="Discard this run?"
      consequence="The pinned run goes; the one on screen stays."
      verb="Discard run"
      isDangerous
      onAnswer={answer}
    />,
  );
  return { container, answer };
}

describe('a question', () => {
  it('has nothing to say while it is closed', () => {
    expect(asked(false).container.textContent).toBe('');
  });

  it('names itself, opens as a modal dialog and answers with its verb or not', () => {
    const { container, answer } = asked(true);
    const dialog = one<HTMLDialogElement>(container, 'dialog');
    expect(dialog.open).toBe(true);
    expect(container.querySelector(`[id="${dialog.getAttribute('aria-labelledby')}"]`)?.textContent).toBe(
      'Discard this run?',
    );
    const [notNow, verb] = container.querySelectorAll('.dialog-foot button');
    click(verb!);
    expect(answer).toHaveBeenLastCalledWith(true);
    click(notNow!);
    expect(answer).toHaveBeenLastCalledWith(false);
  });
});

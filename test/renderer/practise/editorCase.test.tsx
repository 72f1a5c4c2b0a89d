import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CaseFinding } from '#models/scenario/caseFinding.ts';
import { CaseEditor } from '#renderer/practise/CaseEditor.tsx';
import { click, mount, one, press } from '../controls/mount.tsx';
import { fakePractise } from './fakePractise.ts';

const text = 'id: mine\ntitle: wrong\nacts:\n  - id: read-log\n';
const advice: CaseFinding = {
  code: 'few-decisions',
  place: { file: 'mine.yaml', line: 3, column: 1 },
  reason: 'A case asks at least 3 times what to do.',
  severity: 'advice',
};

beforeEach(() => window.localStorage.clear());

async function editor(findings: readonly CaseFinding[] = []) {
  const onPlay = vi.fn();
  const onClose = vi.fn();
  const source = { text: text.replace('wrong', 'right'), file: 'mine.yaml' };
  const client = { ...fakePractise(), lint: async () => findings };
  const { container } = mount(
    <CaseEditor source={source} client={client} onPlay={onPlay} onClose={onClose} />,
  );
  await act(async () => {
    await new Promise((done) => setTimeout(done, 20));
  });
  const area = one<HTMLTextAreaElement>(container, 'textarea');
  const button = (words: string) =>
    [...container.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === words)!;
  return { container, area, button, onPlay, onClose };
}

describe('the author’s desk', () => {
  it('does not catch the Tab key', async () => {
    const { area } = await editor();
    expect(press(area, 'Tab').defaultPrevented).toBe(false);
    expect(area.getAttribute('aria-label')).toBe('Case file');
  });

  it('plays a text that can run, from its briefing', async () => {
    const { button, onPlay } = await editor([advice]);
    click(button('Play'));
    await act(async () => undefined);
    expect(onPlay).toHaveBeenCalledWith(expect.stringContaining('title: right'), 'mine.yaml');
  });

  it('holds back a text with problems and says why; advice alone does not', async () => {
    const { container, button, onPlay } = await editor([{ ...advice, severity: 'problem' }]);
    click(button('Play'));
    await act(async () => undefined);
    expect(onPlay).not.toHaveBeenCalled();
    expect(container.textContent).toContain('1 problem');
  });

  it('leads from a finding to its line', async () => {
    const { container, area } = await editor([advice]);
    click(one(container, '.dock-list button'));
    expect(document.activeElement).toBe(area);
    expect(area.selectionStart).toBe(text.indexOf('acts:'));
    expect(one(container, '[role="status"]').textContent).toBe('It can run; 1 piece of advice');
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CaseFinding } from '#models/scenario/caseFinding.ts';
import { CaseDraft } from '#renderer/practise/CaseDraft.ts';
import { fakePractise, openedSample } from './fakePractise.ts';
import { sampleDebrief } from './sampleDebrief.ts';

const wrong: CaseFinding = {
  code: 'unknown-key',
  place: { file: 'mine.yaml', line: 1, column: 1 },
  reason: 'No such key.',
  severity: 'problem',
};
const path = { kind: 'ideal', label: 'Found', acts: [], expects: [] } as const;
const source = { text: 'id: mine\n', file: 'mine.yaml' };

let kept: Map<string, string>;
let isFull: boolean;
beforeEach(() => {
  kept = new Map();
  isFull = false;
});

function desk() {
  const linted: string[] = [];
  const client = {
    ...fakePractise(),
    lint: async (text: string) => {
      linted.push(text);
      return text.includes('wrong') ? [wrong] : [];
    },
    open: async () => ({
      ok: true as const,
      value: { ...openedSample, case: { ...openedSample.case, paths: [path] } },
    }),
    debrief: async () => sampleDebrief,
  };
  const platform = {
    readKept: async (name: string) => ({ ok: true as const, value: kept.get(name) ?? null }),
    writeKept: async ({ name, contents }: { name: string; contents: string | null }) => {
      if (isFull)
        return { ok: false as const, problems: [{ code: 'full', place: wrong.place, reason: 'Full.' }] };
      if (contents === null) kept.delete(name);
      else kept.set(name, contents);
      return { ok: true as const, value: null };
    },
  };
  const draft = new CaseDraft(client, platform);
  return { draft, linted, state: () => draft.store.getState() };
}

describe('a case on the author’s desk', () => {
  it('begins with the text, checked and played', async () => {
    const { draft, state } = desk();
    await draft.open(source);
    expect(state()).toMatchObject({
      text: source.text,
      file: 'mine.yaml',
      findings: [],
      isEarlierDraft: false,
    });
    expect(state().outcomes).toEqual([null]);
    await vi.waitFor(() => expect(state().outcomes[0]).toMatchObject({ kind: 'mine' }));
    expect(state().moments.length).toBeGreaterThan(0);
  });

  it('copies a case that ships under an id of its own', async () => {
    const { draft, state } = desk();
    await draft.open({ id: 'sample-stall' });
    expect(state().text).toBe('id: my-sample-stall\n');
    expect(state().file).toBe('my-sample-stall.yaml');
  });

  it('checks what stands at the end of typing, and keeps the last case that could run', async () => {
    const { draft, linted, state } = desk();
    await draft.open(source);
    for (const text of ['w', 'wr', 'wrong']) draft.setText(text);
    await vi.waitFor(() => expect(state().checkedText).toBe('wrong'));
    expect(linted).toEqual([source.text, 'wrong']);
    expect(state().findings).toEqual([wrong]);
    expect(state()).toMatchObject({ goodText: source.text });
    expect(state().opened).not.toBeNull();
  });

  it('finds the text of the last visit, problems and all, and forgets it with the original', async () => {
    const first = desk();
    await first.draft.open(source);
    first.draft.setText('id: mine\nwrong');
    first.draft.close();
    await vi.waitFor(() => expect(kept.get('case-draft-mine')).toBe('id: mine\nwrong'));
    const second = desk();
    await second.draft.open(source);
    expect(second.state()).toMatchObject({ text: 'id: mine\nwrong', isEarlierDraft: true });
    const before = second.draft.backToOriginal();
    expect(before).toBe('id: mine\nwrong');
    await vi.waitFor(() => expect(kept.size).toBe(0));
    expect(second.state().text).toBe(source.text);
  });

  it('forgets a kept text that has become the case itself', async () => {
    kept.set('case-draft-mine', source.text);
    const { draft, state } = desk();
    await draft.open(source);
    expect(state().isEarlierDraft).toBe(false);
    await vi.waitFor(() => expect(kept.size).toBe(0));
  });

  it('says when it cannot be kept, keeps the text on screen, and tries again', async () => {
    const { draft, state } = desk();
    await draft.open(source);
    isFull = true;
    draft.setText('id: mine\nmore');
    await draft.keep();
    expect(state().fault).toBe('Your text cannot be kept for the next visit; save it as a file.');
    expect(state().text).toBe('id: mine\nmore');
    isFull = false;
    await draft.keep();
    expect(kept.get('case-draft-mine')).toBe('id: mine\nmore');
  });

  it('gives the text back that a file replaced, and refuses what is no case file', async () => {
    const { draft, state } = desk();
    await draft.open(source);
    expect(draft.takeFile('id: other\n')).toBe(source.text);
    expect(state().text).toBe('id: other\n');
    expect(draft.takeFile('x'.repeat(400_001))).toBeNull();
    expect(state().text).toBe('id: other\n');
    expect(state().fault).toContain('longer');
  });
});

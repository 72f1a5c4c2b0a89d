import type { Remote } from 'comlink';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { Explorer } from '#renderer/explore/Explorer.ts';
import { keepDraft, readDraft } from '#renderer/model/draftStorage.ts';
import { ModelStudio } from '#renderer/model/ModelStudio.ts';
import type { ModelService } from '#renderer/worker/modelProtocol.ts';
import { sampleModel } from '../patient/sampleModel.ts';

const shipped = 'model: shipped';
const problem = {
  code: 'unknown-key',
  place: { file: 'a.yaml', line: 1, column: 1 },
  reason: 'No such key.',
};

/** A service that takes any text without the word wrong. */
function fakeService() {
  const checked: string[] = [];
  const service = {
    shippedText: async () => shipped,
    checkText: async (text: string) => {
      checked.push(text);
      return text.includes('wrong')
        ? { ok: false, problems: [problem] }
        : { ok: true, value: sampleModel({ title: text }) };
    },
    symbolValues: async () => ({ ok: true, value: [] }),
  };
  return { checked, service: service as unknown as Remote<ModelService> };
}

function fakeExplorer(): Explorer {
  return { store: createStore(() => ({ reply: null })) } as unknown as Explorer;
}

async function openStudio() {
  const { service, checked } = fakeService();
  const studio = new ModelStudio(fakeExplorer(), service);
  await studio.open();
  return { studio, checked, state: () => studio.store.getState() };
}

beforeEach(() => keepDraft(null));

describe('the model file on the bench', () => {
  it('begins with the shipped text', async () => {
    const { state } = await openStudio();
    expect(state()).toMatchObject({ text: shipped, shippedText: shipped, problems: [] });
    expect(state().model?.title).toBe(shipped);
  });

  it('keeps the last good model while the text is wrong, and follows again when it is right', async () => {
    const { studio, state } = await openStudio();
    studio.setText('model: wrong');
    await vi.waitFor(() => expect(state().problems).toEqual([problem]));
    expect(state()).toMatchObject({ goodText: shipped, checkedText: 'model: wrong' });
    expect(state().model?.title).toBe(shipped);
    studio.setText('model: right');
    await vi.waitFor(() => expect(state().model?.title).toBe('model: right'));
    expect(state()).toMatchObject({ problems: [], goodText: 'model: right', shippedText: shipped });
  });

  it('checks what stands at the end of typing, not every letter', async () => {
    const { studio, checked, state } = await openStudio();
    const before = checked.length;
    for (const text of ['m', 'mo', 'mod']) studio.setText(text);
    await vi.waitFor(() => expect(state().checkedText).toBe('mod'));
    expect(checked.slice(before)).toEqual(['mod']);
  });

  it('finds the draft of the last visit, and forgets it with the shipped text', async () => {
    const first = await openStudio();
    first.studio.setText('model: mine');
    await vi.waitFor(() => expect(readDraft()).toBe('model: mine'));
    const second = await openStudio();
    expect(second.state()).toMatchObject({ text: 'model: mine', shippedText: shipped });
    const before = second.studio.backToShipped();
    await vi.waitFor(() => expect(readDraft()).toBeNull());
    expect(second.state().text).toBe(shipped);
    second.studio.setText(before);
    await vi.waitFor(() => expect(readDraft()).toBe('model: mine'));
  });

  it('opens on a broken draft with the shipped model beside it', async () => {
    keepDraft('model: wrong');
    const { state } = await openStudio();
    expect(state()).toMatchObject({ text: 'model: wrong', problems: [problem] });
    expect(state().model?.title).toBe(shipped);
  });
});

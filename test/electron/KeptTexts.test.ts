import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { KeptTexts } from '#electron/KeptTexts.ts';
import { requestSchemas } from '#electron/requestSchemas.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('nothing is kept at first', async () => {
  expect(await new KeptTexts(folder).read('practise')).toEqual({ ok: true, value: null });
});

it('the last whole text comes back to the next visit, and no other file stays', async () => {
  const kept = new KeptTexts(join(folder, 'kept'));
  const writes = ['one', 'two', 'three'].map((contents) => kept.write('practise', contents));
  expect(await Promise.all(writes)).toEqual(Array(3).fill({ ok: true, value: null }));
  expect(await new KeptTexts(join(folder, 'kept')).read('practise')).toEqual({ ok: true, value: 'three' });
  expect(readdirSync(join(folder, 'kept'))).toEqual(['practise.json']);
});

it('a reader never overtakes a writer', async () => {
  const kept = new KeptTexts(folder);
  void kept.write('practise', 'new');
  expect(await kept.read('practise')).toEqual({ ok: true, value: 'new' });
});

it('what is forgotten is gone, also when it was never there', async () => {
  const kept = new KeptTexts(folder);
  await kept.write('practise', 'text');
  expect(await kept.write('practise', null)).toEqual({ ok: true, value: null });
  expect(await kept.write('practise', null)).toEqual({ ok: true, value: null });
  expect(await kept.read('practise')).toEqual({ ok: true, value: null });
});

it('a folder that cannot be made is told', async () => {
  const kept = new KeptTexts('/dev/null/kept');
  expect(await kept.write('practise', 'text')).toMatchObject({
    ok: false,
    problems: [{ code: 'file-unwritable', place: { file: 'practise' } }],
  });
});

it.each(['../up', 'A', '', 'a b', 'nul', 'a.json', 'a/b'])('the name %j never reaches the folder', (name) => {
  expect(requestSchemas.readKept.safeParse(name).success).toBe(false);
  expect(requestSchemas.writeKept.safeParse({ name, contents: '' }).success).toBe(false);
});

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
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

it('a killed program’s unfinished files are swept away, and nothing else', async () => {
  const kept = new KeptTexts(folder);
  await kept.write('practise', 'whole');
  for (const file of ['practise.json.2837192', 'notes.txt', 'Practise.json.1']) {
    writeFileSync(join(folder, file), 'half');
  }
  kept.sweep();
  expect(readdirSync(folder).sort()).toEqual(['Practise.json.1', 'notes.txt', 'practise.json']);
  new KeptTexts(join(folder, 'never')).sweep();
});

it('however writes, forgetting and looks at the disk interleave, a file is always one whole text or not there', async () => {
  const names = ['practise-sessions', 'synapse'] as const;
  const change = fc.record({
    name: fc.constantFrom(...names),
    // Long texts take several writes of the system.
    contents: fc.option(fc.integer({ min: 0, max: 400_000 }), { freq: 5 }),
    wait: fc.integer({ min: 0, max: 3 }),
  });
  let looks = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 30 }), async (changes) => {
      const own = mkdtempSync(join(folder, 'run-'));
      const kept = new KeptTexts(own);
      const last = new Map<string, string | null>();
      const answers: Promise<unknown>[] = [];
      let isOver = false;
      const looking = (async () => {
        for (; !isOver; looks += 1) {
          for (const name of names) expect(isWhole(onDisk(own, name))).toBe(true);
          await new Promise(setImmediate);
        }
      })();
      for (const [index, { name, contents, wait }] of changes.entries()) {
        const text = contents === null ? null : textOf(index, contents);
        last.set(name, text);
        answers.push(kept.write(name, text));
        for (let turn = 0; turn < wait; turn += 1) await new Promise(setImmediate);
      }
      expect(await Promise.all(answers)).toEqual(answers.map(() => ({ ok: true, value: null })));
      isOver = true;
      await looking;
      for (const [name, text] of last) expect(onDisk(own, name) === text).toBe(true);
      expect(readdirSync(own).every((file) => file.endsWith('.json'))).toBe(true);
    }),
    { numRuns: 20 },
  );
  expect(looks).toBeGreaterThan(100);
}, 30_000);

/** A text that knows its own length, so that a part of it or a mixture of two is found out. */
function textOf(index: number, length: number): string {
  return JSON.stringify({ length, body: String(index % 10).repeat(length) });
}

function isWhole(text: string | null): boolean {
  if (text === null) return true;
  const { length, body } = JSON.parse(text) as { length: number; body: string };
  return body.length === length && new Set(body).size <= 1;
}

function onDisk(own: string, name: string): string | null {
  try {
    return readFileSync(join(own, `${name}.json`), 'utf8');
  } catch {
    return null;
  }
}

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

import { basename, join, normalize } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestFileBytes, requestSchemas } from '#electron/requestSchemas.ts';

const file = { suggestedName: 'oral-overdose.csv', contents: 'run_id,time_h\n', kind: 'csv' };

function isTaken(files: unknown): boolean {
  return requestSchemas.saveFiles.safeParse(files).success;
}

describe('files to save', () => {
  it('are taken as text or as bytes', () => {
    expect(isTaken([file])).toBe(true);
    expect(
      isTaken([{ ...file, suggestedName: 'synapse.png', kind: 'png', contents: new Uint8Array(8) }]),
    ).toBe(true);
  });

  it.each([
    '../escape.csv',
    'folder/name.csv',
    'folder\\name.csv',
    '/etc/passwd',
    'C:run.csv',
    '.hidden',
    '..',
    '',
    ' ',
    'line\nbreak.csv',
    'ends.with.dot.',
    'ends with space ',
    'nul',
    'COM1.csv',
    `${'long'.repeat(40)}.csv`,
  ])('cannot be called %j', (suggestedName) => {
    expect(isTaken([{ ...file, suggestedName }])).toBe(false);
  });

  it('never have a name that leads out of a folder', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('.', '/', '\\', 'a', ':', '\0', '%2e', ' ') }),
        (suggestedName) => {
          fc.pre(isTaken([{ ...file, suggestedName }]));
          expect(basename(normalize(join('/folder', suggestedName)))).toBe(suggestedName);
        },
      ),
    );
  });

  it('have different names, on every system', () => {
    expect(isTaken([file, { ...file, suggestedName: 'Oral-Overdose.CSV' }])).toBe(false);
  });

  it('are at least one and not too many', () => {
    expect(isTaken([])).toBe(false);
    const many = Array.from({ length: 101 }, (_, index) => ({ ...file, suggestedName: `run-${index}.csv` }));
    expect(isTaken(many)).toBe(false);
    expect(isTaken(many.slice(1))).toBe(true);
  });

  it('have a size limit, each and together', () => {
    const half = new Uint8Array(longestFileBytes / 2 + 1);
    expect(isTaken([{ ...file, contents: half }])).toBe(true);
    expect(isTaken([{ ...file, contents: new Uint8Array(longestFileBytes + 1) }])).toBe(false);
    expect(
      isTaken([
        { ...file, contents: half },
        { ...file, suggestedName: 'second.csv', contents: half },
      ]),
    ).toBe(false);
  });

  it.each([
    [{ ...file, kind: 'exe' }],
    [{ ...file, contents: 5 }],
    [{ ...file, path: '/tmp/x' }],
    [{ contents: '', kind: 'csv' }],
    file,
    null,
  ])('are nothing like %j', (files) => {
    expect(isTaken(files)).toBe(false);
  });
});

describe('whatever a page sends', () => {
  it('is judged without throwing', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        for (const schema of Object.values(requestSchemas)) {
          expect(typeof schema.safeParse(anything).success).toBe('boolean');
        }
      }),
    );
  });
});

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { companionPath, withExtension } from '#electron/companionPath.ts';

const chosen = join('/folder', 'monday.csv');

describe('a file saved beside another', () => {
  it.each([
    ['run.csv.meta.json', 'monday.csv.meta.json'],
    ['run.meta.json', 'monday.meta.json'],
    ['run-wide.csv', 'monday-wide.csv'],
    ['events.csv', 'events.csv'],
  ])('suggested as %s becomes %s', (suggested, expected) => {
    expect(companionPath(chosen, 'run.csv', suggested)).toBe(join('/folder', expected));
  });

  it('keeps its ending when the person took the ending of the first away', () => {
    expect(companionPath(join('/folder', 'monday'), 'run.csv', 'run.meta.json')).toBe(
      join('/folder', 'monday.meta.json'),
    );
  });
});

describe('a name without an ending', () => {
  it('gets the suggested one', () => {
    expect(withExtension('/folder/monday', 'run.csv')).toBe('/folder/monday.csv');
    expect(withExtension('/folder/monday.txt', 'run.csv')).toBe('/folder/monday.txt');
    expect(withExtension('/folder.d/monday', 'run.csv')).toBe('/folder.d/monday.csv');
  });
});

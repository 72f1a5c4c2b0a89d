import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readTally } from '../readTally.mjs';

const folder = mkdtempSync(join(tmpdir(), 'tally-'));
const file = join(folder, 'tests.json');
afterAll(() => rmSync(folder, { recursive: true }));

function test(status: string, group = 'a group') {
  return { status, fullName: `${group} ${status}`, ancestorTitles: [group] };
}

function tally(testResults: readonly object[], isGood: boolean) {
  writeFileSync(file, JSON.stringify({ testResults }));
  return readTally(file, isGood);
}

describe('the tally of the tests', () => {
  it('counts what passed, failed and was skipped', () => {
    const assertionResults = [test('passed'), test('passed'), test('failed'), test('pending'), test('todo')];
    expect(tally([{ name: 'a.test.ts', status: 'failed', message: '', assertionResults }], false)).toEqual({
      passed: 2,
      failed: 1,
      skipped: 2,
      remarks: ['skipped: a group pending', 'skipped: a group todo'],
    });
  });

  it('says once why a whole group was skipped', () => {
    const group = 'the shell, not tested: no display';
    const assertionResults = [test('skipped', group), test('skipped', group)];
    expect(tally([{ name: 'a', status: 'passed', message: '', assertionResults }], true)).toMatchObject({
      skipped: 2,
      remarks: ['skipped 2: the shell, not tested: no display'],
    });
  });

  it('counts a file that broke before its tests as a failure', () => {
    const broken = {
      name: 'a.test.ts',
      status: 'failed',
      message: 'no such module\nat',
      assertionResults: [],
    };
    expect(tally([broken], false)).toMatchObject({
      failed: 1,
      remarks: ['broken: a.test.ts: no such module'],
    });
  });

  it('counts a run that failed outside every test', () => {
    const assertionResults = [test('passed')];
    const good = { name: 'a', status: 'passed', message: '', assertionResults };
    expect(tally([good], false)).toMatchObject({ passed: 1, failed: 1 });
    expect(tally([good], true)).toMatchObject({ passed: 1, failed: 0 });
  });

  it('counts a run without a report as a failure', () => {
    expect(readTally(join(folder, 'none.json'), true)).toMatchObject({ passed: 0, failed: 1 });
  });
});

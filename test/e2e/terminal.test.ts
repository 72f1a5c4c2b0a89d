import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assertBuilt } from './assertBuilt.ts';

const program = resolve(import.meta.dirname, '../../simulate.mjs');
let folder = '';

beforeAll(() => {
  assertBuilt();
  folder = mkdtempSync(join(tmpdir(), 'terminal-'));
  writeFileSync(join(folder, 'doses.csv'), 'time,evid,cmt,amt\n0,1,oral,20\n');
});

afterAll(() => rmSync(folder, { recursive: true }));

function simulate(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return { status, stdout, stderr };
}

describe('the terminal door as a process', () => {
  it('lists the cases', () => {
    const { status, stdout, stderr } = simulate('--list');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^oral-vs-intrathecal /m);
  });

  it.runIf(existsSync('/dev/full'))('tells of a full disk in one line', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(
      process.execPath,
      [program, '--events', 'doses.csv', '--hours', '4'],
      {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['ignore', full, 'pipe'],
      },
    );
    closeSync(full);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^error cannot-write at standard-output:1:1: .+\n$/);
  });

  it('prints the curves of an event table, every observable every 0.1 h', () => {
    const { status, stdout, stderr } = simulate('--events', 'doses.csv', '--hours', '24', '--csv', '-');
    expect([status, stderr]).toEqual([0, '']);
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toBe('run_id,subject_id,time_h,variable,value,unit,kind,percentile');
    expect(lines.filter((line) => line.includes(',plasma_concentration,'))).toHaveLength(241);
    expect(lines).toContainEqual(expect.stringMatching(/^run,1,0\.3,plasma_concentration,/));
  });

  it('writes the files of a case into a new folder', () => {
    expect(simulate('--case', 'oral-vs-intrathecal', '--out', 'new/results')).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
    expect(readdirSync(join(folder, 'new/results'))).toEqual([
      'curves-wide.csv',
      'curves.csv',
      'curves.meta.json',
      'events-ideal.csv',
      'events-mistake.csv',
      'events-nothing.csv',
      'events-pump.csv',
      'events-tablets.csv',
      'exposure.csv',
    ]);
  });

  it('ends with 2 and a line for each problem, and writes nothing, on bad input', () => {
    writeFileSync(join(folder, 'bad.csv'), 'time,evid,cmt,amt\n0,1,orall,20\n');
    const before = readdirSync(folder);
    const { status, stdout, stderr } = simulate('--events', 'bad.csv', '--hous', '3', '--out', 'never');
    expect([status, stdout]).toEqual([2, '']);
    const lines = stderr.trimEnd().split('\n');
    expect(lines).toEqual([
      expect.stringMatching(/^error unknown-option at command-line:1:3: /),
      expect.stringMatching(/^error unknown-compartment at bad\.csv:2:5: /),
    ]);
    expect(readdirSync(folder)).toEqual(before);
  });

  it('ends quietly when the reader of its output has seen enough', async () => {
    const child = spawn(process.execPath, [program, '--events', 'doses.csv', '--hours', '500'], {
      cwd: folder,
    });
    let complaints = '';
    child.stderr.on('data', (words) => {
      complaints += words;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((ended) => child.once('close', ended));
    expect([status, complaints]).toEqual([0, '']);
  });
});

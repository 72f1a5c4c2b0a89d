import { describe, expect, it } from 'vitest';
import { debriefOf } from '#models/scenario/debriefOf.ts';
import { playCase } from '#models/scenario/playCase.ts';
import type { Branch, LogEntry } from '#models/scenario/playthrough.ts';
import { laboratory } from '#test/models/baclofen/laboratory.ts';
import { overdoseCase } from './overdoseCase.ts';

const does = (act: string, hours: number): LogEntry => ({
  kind: 'act',
  act,
  atHours: 96 + hours,
  amount: null,
});
const log = [does('look', 0), does('airway', 0.5), does('stop', 1), does('course', 10)];
const mine: Branch = { id: 'try-1', name: 'First', parent: null, forkedAtHours: null, log, nowHours: 130 };
const fork: Branch = {
  ...mine,
  id: 'fork-2',
  name: 'Uncovered',
  parent: 'try-1',
  forkedAtHours: 106,
  log: log.slice(0, 3),
  nowHours: 106,
};
const branches = [mine, fork];

describe('a debrief', () => {
  const debrief = debriefOf(overdoseCase, laboratory, branches, 'fork-2');

  it('puts the own branch first, then the others, nothing done, and the ideal path', () => {
    expect(debrief.futures.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'mine Uncovered',
      'branch First',
      'nothing Nothing done',
      'ideal Stopped and covered',
    ]);
    expect(debrief.futures.every(({ run }) => run.solution !== null)).toBe(true);
  });

  it('says in plain words what was counted and measured', () => {
    expect(debrief.verdict).toBe('Two of three critical acts came in time; harm came once.');
    expect(debrief.lede).toMatch(
      /^Three of four windows met\. Withdrawal, highest: 0\.\d\d; with nothing done 0\.\d\d, on the ideal path 0\.\d\d\.$/,
    );
    expect(debrief.strengths).toContain('Stop the pump: Sunday 19:00, in time.');
    expect(debrief.nextSteps.join('\n')).toMatch(
      /^\w+day \d\d:\d\d: Now he is hot\. \d\d\.\d °C.*\nBaclofen by mouth: missed; due from Monday \d\d:\d\d to Tuesday \d\d:\d\d\. It is critical\./,
    );
  });

  it('compares the futures by the measures of the case over the same hours', () => {
    const [uncovered, covered] = debrief.futures;
    const value = (future: typeof covered, index: number) => future!.values[index]!;
    expect(value(covered, 0).value).toBeLessThan(value(uncovered, 0).value);
    expect(value(covered, 1)).toMatchObject({ unit: 'h' });
    expect(value(uncovered, 1).value).toBeGreaterThan(20);
    expect(value(covered, 2)).toMatchObject({ unit: '1/min' });
    expect(value(covered, 3).value).toBe(
      playCase(overdoseCase, laboratory, mine.log).run.solution!.series.ashworth_leg!.at(-1),
    );
  });

  it('gives as next steps only what was grave, since the rest stands in the rows', () => {
    const told = debrief.nextSteps.join('\n');
    for (const row of debrief.score.rows) {
      if (row.kind === 'act' && row.class === 'recommended') expect(told).not.toContain(`${row.label}:`);
    }
  });

  it('has no branch of another name', () => {
    expect(() => debriefOf(overdoseCase, laboratory, branches, 'fork-9')).toThrow(
      'There is no branch fork-9.',
    );
  });
});

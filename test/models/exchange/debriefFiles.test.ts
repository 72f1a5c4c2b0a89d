// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readEventTable } from '#models/dosing/readEventTable.ts';
import { readCaseLog } from '#models/exchange/caseLog.ts';
import { debriefFiles } from '#models/exchange/debriefFiles.ts';
import type { DebriefSource } from '#models/exchange/debriefInput.ts';
import type { Case } from '#models/scenario/caseFile.ts';
import { debriefOf } from '#models/scenario/debriefOf.ts';
import { playWhole } from '#models/scenario/playCase.ts';
import type { Branch, LogEntry } from '#models/scenario/playthrough.ts';
import { laboratory } from '#test/models/baclofen/laboratory.ts';
import { overdoseCase } from '#test/models/scenario/overdoseCase.ts';

const { model } = laboratory;
const does = (act: string, hours: number, amount: number | null = null): LogEntry => ({
  kind: 'act',
  act,
  atHours: 96 + hours,
  amount,
});
const drawn = [97, 120, 144].map((hours, index) => ({ hours, value: 1 + index }));
const log: readonly LogEntry[] = [
  does('airway', 0.1),
  does('antibiotics', 0.4),
  { kind: 'decide', decision: 'first', atHours: 96.5, act: 'stop', reason: 0 },
  does('stop', 0.5),
  { kind: 'predict', prediction: 'leg', atHours: 96.6, guess: { kind: 'draw', points: drawn } },
  does('cover', 50, 30),
];
const branch: Branch = { id: 'try-1', name: 'Try 1', parent: null, forkedAtHours: null, log, nowHours: 216 };
const other: Branch = { ...branch, id: 'fork-1', name: 'Pump left on', log: log.slice(0, 2) };
const sources: readonly DebriefSource[] = [
  ...model.sources.map(({ key, citation, address, standing }) => ({
    key,
    words: citation,
    address,
    standing,
  })),
];

function filesOf(played: Case, own: Branch = branch, isMastery = false) {
  const debrief = debriefOf(played, laboratory, [own, other], own.id);
  const whole = playWhole(played, laboratory, own.log);
  const files = debriefFiles({ case: played, model, branch: own, debrief, isMastery, sources }, whole);
  const named = (end: string) => files.find(({ name }) => name.endsWith(end))!.contents;
  return { files, named, debrief, whole };
}
const { files, named, debrief, whole } = filesOf(overdoseCase);
const pageOf = (html: string) => new DOMParser().parseFromString(html, 'text/html');

describe('the files of a debrief', () => {
  it('are the page, the event table, what brought its rows about, and the log', () => {
    expect(files.map(({ name }) => name)).toEqual([
      'too-much-try-1-debrief.html',
      'too-much-try-1-events.csv',
      'too-much-try-1-actions.csv',
      'too-much-try-1-log.json',
    ]);
  });

  it('hold an event table that gives the same bits when it is run elsewhere', () => {
    const read = readEventTable(named('events.csv'), 'events.csv', model);
    if (!read.ok) throw new Error(read.problems[0]!.reason);
    const { values, hours, everyHours } = whole.run.inputs;
    const again = laboratory.run({ values, parameterSet: null, events: read.value, hours, everyHours });
    expect(again.problems).toEqual([]);
    for (const [name, numbers] of Object.entries(whole.run.solution!.series)) {
      expect(Buffer.from(again.solution!.series[name]!.buffer).equals(Buffer.from(numbers.buffer))).toBe(
        true,
      );
    }
  });

  it('hold a log that replays to the same table', () => {
    const kept = readCaseLog(named('log.json'), 'log.json');
    if (!kept.ok) throw new Error(kept.problems[0]!.reason);
    expect(kept.value).toMatchObject({
      caseId: 'too-much',
      caseVersion: '1.0',
      name: 'Try 1',
      nowHours: 216,
    });
    expect(kept.value.log).toEqual(log);
    expect(playWhole(overdoseCase, laboratory, kept.value.log).events).toEqual(whole.events);
  });

  it('say of every row who brought it about', () => {
    const lines = named('actions.csv').trimEnd().split('\n');
    expect(lines[0]).toBe('time_h,clock,event_row,actor,action,note');
    expect(lines.filter((line) => /,\d+,(order|learner|story),/.test(line))).toHaveLength(
      whole.events.length,
    );
    expect(named('actions.csv')).toContain('learner,stop,Stop the pump');
  });
});

describe('a log from elsewhere', () => {
  it.each([
    ['', 'not-json'],
    ['[]', 'not-a-log'],
    ['{"format":"baclofen-lab-case-log","format_version":2}', 'not-a-log'],
    [named('log.json').replace('"atHours": 96.1', '"atHours": "soon"'), 'not-a-log'],
  ])('%# is refused with its reason', (text, code) => {
    const read = readCaseLog(text, 'kept.json');
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.problems[0]).toMatchObject({ code, place: { file: 'kept.json' } });
  });
});

describe('the page of a debrief', () => {
  const page = pageOf(named('debrief.html'));
  const words = page.body.textContent!.replaceAll(/\s+/g, ' ');

  it('stands alone: it fetches and runs nothing', () => {
    expect(page.querySelectorAll('script, link, iframe, img, object, use')).toHaveLength(0);
    expect(named('debrief.html')).not.toMatch(/url\(|@import|\son\w+=|\sstyle=/);
  });

  it('carries the standing line, the versions, the verdict and what is illustrative', () => {
    expect(words).toContain(model.statement);
    expect(words).toContain('Case too-much, version 1.0.');
    expect(page.querySelector('h1')!.textContent).toBe(debrief.verdict);
    expect(words).toContain(debrief.lede);
    expect(words).toMatch(/Illustrative, chosen to teach and never measured: [^.]*Withdrawal/);
  });

  it('says pass or not only in mastery, and of a fork that it has no mark', () => {
    const wordsOf = (own: Branch, isMastery: boolean) =>
      pageOf(filesOf(overdoseCase, own, isMastery).named('debrief.html')).querySelector('header')!
        .textContent!;
    expect(wordsOf(branch, false)).not.toMatch(/passed/i);
    expect(wordsOf(branch, true)).toContain('Not passed. The mark is');
    const forked: Branch = { ...branch, id: 'fork-2', parent: 'try-1', forkedAtHours: 100 };
    expect(wordsOf(forked, true)).toContain('a fork has no mark');
  });

  it('draws a line for each future in each chart and a lane for each act', () => {
    const lines = page.querySelectorAll('svg path.line');
    expect(lines).toHaveLength(overdoseCase.debrief.curves.length * debrief.futures.length);
    for (const line of lines)
      expect(line.getAttribute('d')).toMatch(/^(M[\d.-]+ [\d.-]+(L[\d.-]+ [\d.-]+)+)+$/);
    const lanes = [...page.querySelectorAll('svg .said')].map(({ textContent }) => textContent);
    expect(lanes).toHaveLength(debrief.score.rows.length);
    expect(lanes).toContain('18:30, in time');
    expect(lanes).toContain('missed');
    expect(page.querySelector('svg')!.getAttribute('aria-label')).toContain('Withdrawal');
  });

  it('says every act in words, with reasons that lead to their sources', () => {
    const table = page.querySelector('table')!.textContent!;
    for (const { label } of debrief.score.rows) expect(table).toContain(label);
    for (const link of page.querySelectorAll('a[href^="#"]')) {
      expect(page.querySelector(link.getAttribute('href')!)).not.toBeNull();
    }
    expect(words).toContain('Where guidance differs');
    expect(words).toContain('The pump that is stopped starts a clock.');
  });

  it('takes no markup from a case, a name or a source', () => {
    const trap = '<img src=x onerror=alert(1)>"\'&';
    const trapped: Case = {
      ...overdoseCase,
      title: trap,
      person: trap,
      acts: overdoseCase.acts.map((act) => ({
        ...act,
        label: trap,
        judgements: act.judgements.map((one) => ({ ...one, reason: trap })),
      })),
      story: overdoseCase.story.map((event) => ({ ...event, text: trap })),
      guidance: [{ id: 'x', question: trap, positions: [{ text: trap, sources: [] }] }],
      predictions: overdoseCase.predictions.map((one) => ({ ...one, question: trap, why: trap })),
      debrief: {
        ...overdoseCase.debrief,
        measures: overdoseCase.debrief.measures.map((one) => ({ ...one, label: trap })),
        points: [{ text: trap, sources: [] }],
      },
      paths: overdoseCase.paths.map((path) => ({ ...path, label: trap })),
    };
    const html = filesOf(trapped, { ...branch, name: trap }).named('debrief.html');
    const parsed = pageOf(html);
    expect(parsed.querySelectorAll('img')).toHaveLength(0);
    expect(parsed.body.textContent).toContain(trap);
    expect(html.match(/onerror/g)!.length).toBeGreaterThan(10);
  });
});

import { expose, wrap } from 'comlink';
import { afterAll, describe, expect, it } from 'vitest';
import type { Branch, LogEntry } from '#models/scenario/playthrough.ts';
import { PractiseAnswers } from '#renderer/worker/PractiseAnswers.ts';
import type { PractiseClient, PractiseService } from '#renderer/worker/practiseProtocol.ts';
import { laboratory } from '#test/models/baclofen/laboratory.ts';

const text = `id: too-much
version: "1.0"
title: Too much
level: introductory
minutes: 10
objectives: [Stop the pump.]
person: A man of 40 with a pump.
patient: {prior_pump_dose: 400}
clock: Sunday 18:00
begins: 96 h
hours: 200 h
orders:
  - {id: pump, label: "Pump, 400 µg a day", dosing: [ "400 ug/day pump from 0 h" ]}
  - {id: error, label: A dose too large, hidden: true, dosing: [ "2 mg into the spinal fluid at 95 h" ]}
sees: {monitor: [respiratory_rate], curves: [ashworth_leg]}
story:
  - {id: arrival, at: 0 h, text: "He is drowsy. Breathing: {respiratory_rate}."}
  - {id: over, at: 100 h, kind: ending, text: The case ends.}
acts:
  - id: stop
    label: Stop the pump
    group: treat
    takes: 10 min
    does: {stops: [pump]}
    class: critical
    window: {from: 0 h, to: 3 h}
    reason: The pump goes on giving.
    sources: [this-model]
debrief:
  curves: [withdrawal_index]
  measures: [{label: "Withdrawal, highest", observable: withdrawal_index, of: highest}]
  points: [{text: The pump that is stopped starts a clock., sources: [this-model]}]
paths:
  - {kind: ideal, label: Stopped, acts: [{act: stop, at: 30 min}], expects: [{observable: withdrawal_index, of: highest, from: 0, to: 1, reason: It stays an index., sources: [this-model]}]}
  - {kind: nothing, label: Nothing done, acts: [], expects: [{observable: withdrawal_index, of: highest, from: 0, to: 1, reason: It stays an index., sources: [this-model]}]}
sources: [this-model]
`;
const source = { text, file: 'too-much.yaml' };

/** The answers behind a message port, as behind a worker. */
const { port1, port2 } = new MessageChannel();
const answers: PractiseService = new PractiseAnswers(() => ({ ok: true, value: laboratory }));
expose(
  {
    list: () => answers.list(),
    open: (...asked) => answers.open(...asked),
    lint: (...asked) => answers.lint(...asked),
    play: (...asked) => answers.play(...asked),
    score: (...asked) => answers.score(...asked),
    debrief: (...asked) => answers.debrief(...asked),
    exportDebrief: (...asked) => answers.exportDebrief(...asked),
    readLog: (...asked) => answers.readLog(...asked),
  } satisfies PractiseService,
  port1,
);
const client: PractiseClient = wrap<PractiseService>(port2);
afterAll(() => {
  port1.close();
  port2.close();
});

const stop: LogEntry = { kind: 'act', atHours: 96.5, act: 'stop', amount: null };
const branch: Branch = {
  id: 'try-1',
  name: 'Try 1',
  parent: null,
  forkedAtHours: null,
  log: [stop],
  nowHours: 196,
};

describe('the worker of cases', () => {
  it('lists every case that ships', async () => {
    const cases = await client.list();
    expect(cases.map(({ id }) => id)).toContain('oral-vs-intrathecal');
    for (const one of cases) expect(one.case === null).toBe(one.problems.length > 0);
  });

  it('opens a case as plain data with the words of its sources', async () => {
    const opened = await client.open(source);
    if (!opened.ok) throw new Error(opened.problems.map(({ reason }) => reason).join('\n'));
    expect(opened.value.case).toMatchObject({ id: 'too-much', beginsHours: 96, hours: 200 });
    expect(opened.value.model.id).toBe(laboratory.model.id);
    expect(opened.value.sources['this-model']).not.toBe('');
    expect(opened.value.text).toBe(text);
    expect((await client.open({ id: 'oral-vs-intrathecal' })).ok).toBe(true);
  });

  it('answers a broken text with its problems, as the linter does', async () => {
    const broken = { text: text.replace('level: introductory', 'level: easy'), file: 'mine.yaml' };
    const opened = await client.open(broken);
    expect(opened.ok).toBe(false);
    const findings = await client.lint(broken.text, broken.file);
    expect(findings[0]).toMatchObject({ severity: 'problem', place: { file: 'mine.yaml', line: 4 } });
  });

  it('plays, scores and debriefs one log alike', async () => {
    const played = await client.play(source, [stop]);
    expect(played.problems).toEqual([]);
    expect(played.timeline.map(({ id }) => id)).toEqual(['arrival', 'stop', 'over']);
    expect(played.run.solution!.series.withdrawal_index).toBeInstanceOf(Float64Array);
    const score = await client.score(source, branch);
    expect(score.timing).toEqual({ inTime: 1, of: 1 });
    const debrief = await client.debrief(source, [branch], 'try-1');
    expect(debrief.score).toEqual(score);
    expect(debrief.futures.map(({ kind }) => kind)).toEqual(['mine', 'nothing', 'ideal']);
  });

  it('writes the files of a debrief', async () => {
    const files = await client.exportDebrief(source, [branch], 'try-1', 'practice');
    expect(files.map(({ name }) => name.replace('too-much-try-1-', ''))).toEqual([
      'debrief.html',
      'events.csv',
      'actions.csv',
      'log.json',
    ]);
    expect(files[0]!.contents).toContain('The pump that is stopped starts a clock.');
  });

  it('rejects what only a faulty program asks for', async () => {
    await expect(client.play({ id: 'unheard-of' }, [])).rejects.toThrow('There is no case unheard-of.');
    await expect(client.debrief(source, [branch], 'try-9')).rejects.toThrow('There is no branch try-9.');
  });
});

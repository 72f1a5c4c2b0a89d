import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyRecord, readRecord, readSessions } from '#renderer/practise/keptPractise.ts';
import { PractiseKeeper } from '#renderer/practise/PractiseKeeper.ts';
import { markOf, markPlayed } from '#renderer/practise/practiseMarks.ts';
import { withSession } from '#renderer/practise/practiseStore.ts';
import { startSession, withBranch } from '#renderer/practise/session.ts';
import { memoryPlatform } from './memoryPlatform.ts';
import { sampleCase } from './sampleWard.ts';

const session = withBranch(startSession({ id: 'sample' }, sampleCase, 'mastery'), {
  log: [
    { kind: 'act', atHours: 24.5, act: 'oral-cover', amount: 20 },
    { kind: 'decide', atHours: 24.5, decision: 'first', act: 'oral-cover', reason: 0 },
    {
      kind: 'predict',
      atHours: 24.6,
      prediction: 'legs',
      guess: { kind: 'draw', points: [{ hours: 25, value: 3 }] },
    },
  ],
  passed: [{ kind: 'decision', id: 'first', atHours: 24.5 }],
});

describe('what was kept', () => {
  it('is read back as it was', () => {
    expect(readSessions(JSON.stringify([session]))).toEqual([session]);
    const record = { ...emptyRecord, marks: { sample: { isPlayed: true, isPassed: false } }, hasSound: true };
    expect(readRecord(JSON.stringify(record))).toEqual(record);
  });

  it('loses only the session that cannot be understood', () => {
    const broken = { ...session, branches: [{ ...session.branches[0], nowHours: 'noon' }] };
    const lost = { ...session, branchId: 'fork-9' };
    expect(readSessions(JSON.stringify([broken, session, lost, 7]))).toEqual([session]);
  });

  it('never throws, whatever stands there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.constant(null)), (text) => {
        expect(Array.isArray(readSessions(text))).toBe(true);
        expect(readRecord(text).mode).toMatch(/practice|mastery/);
      }),
    );
  });

  it('is one session for each case, the newest first', () => {
    const other = { ...session, source: { text: 'id: mine', file: 'mine.yaml' } };
    const again = { ...session, title: 'Again' };
    expect(withSession([other, session], again)).toEqual([again, other]);
  });
});

describe('the keeper', () => {
  it('writes the newest of those that wait, and one at a time', async () => {
    const platform = memoryPlatform();
    let open: () => void = () => undefined;
    platform.gate.opened = new Promise((resolve) => {
      open = resolve;
    });
    const keeper = new PractiseKeeper(platform);
    for (const title of ['one', 'two', 'three']) keeper.keepSessions([{ ...session, title }]);
    expect(platform.written).toHaveLength(1);
    open();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(platform.written).toHaveLength(2);
    expect((await keeper.read()).sessions[0]?.title).toBe('three');
  });
});

describe('marks', () => {
  it('are never taken away', () => {
    const passed = markPlayed({}, 'sample', true);
    expect(markOf(markPlayed(passed, 'sample', false), 'sample')).toEqual({ isPlayed: true, isPassed: true });
    expect(markOf({}, 'sample')).toEqual({ isPlayed: false, isPassed: false });
  });
});

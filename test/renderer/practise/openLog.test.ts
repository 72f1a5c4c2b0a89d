import { describe, expect, it } from 'vitest';
import { caseLogText } from '#models/exchange/caseLog.ts';
import type { Branch } from '#models/scenario/playthrough.ts';
import { PractiseDesk } from '#renderer/practise/PractiseDesk.ts';
import { PractiseKeeper } from '#renderer/practise/PractiseKeeper.ts';
import { branchOf } from '#renderer/practise/session.ts';
import { stopNow } from '#renderer/practise/sessionStops.ts';
import { fakePractise } from './fakePractise.ts';
import { memoryPlatform } from './memoryPlatform.ts';
import { sampleCase } from './sampleWard.ts';

const begins = sampleCase.beginsHours;
const saved: Branch = {
  id: 'try-1',
  name: 'Read first',
  parent: null,
  forkedAtHours: null,
  log: [{ kind: 'act', atHours: begins + 0.1, act: 'read-log', amount: null }],
  nowHours: begins + 1.5,
};
const text = caseLogText(sampleCase, saved, 'For teaching.');

async function openDesk() {
  const client = fakePractise();
  const desk = new PractiseDesk(client, new PractiseKeeper(memoryPlatform()));
  await desk.shelf.open();
  return { client, desk };
}

describe('a log that was saved', () => {
  it('is replayed and stands where it had come to, its questions behind it', async () => {
    const { client, desk } = await openDesk();
    await desk.openLog(text, 'log.json');
    const { session, playthrough } = desk.store.getState();
    const branch = branchOf(session!);
    expect(client.played.at(-1)).toEqual(saved.log);
    expect(branch).toMatchObject({ name: 'Read first', nowHours: saved.nowHours, parent: null });
    expect(session!.view).toBe('play');
    expect(session!.branches).toHaveLength(1);
    expect(stopNow(branch, playthrough!)).toBeNull();
  });

  it('joins the futures of its case and undoes none', async () => {
    const { desk } = await openDesk();
    await desk.openLog(text, 'log.json');
    desk.leave();
    await desk.openLog(text, 'log.json');
    expect(desk.store.getState().session!.branches.map(({ name }) => name)).toEqual([
      'Read first',
      'Read first, 2',
    ]);
  });

  it.each([
    ['{', 'not-json'],
    [text.replace('"sample-stall"', '"another-case"'), 'unknown-case'],
    [text.replace('"version": "1.0"\n', '"version": "0.9"\n'), 'other-version'],
  ])('%# is refused with its reason, and what is in hand stays out of it', async (wrong, code) => {
    const { desk } = await openDesk();
    await desk.openLog(wrong, 'log.json');
    const { trouble, session } = desk.store.getState();
    expect(trouble?.problems[0]).toMatchObject({ code, place: { file: 'log.json' } });
    expect(session).toBeNull();
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PractiseDesk } from '#renderer/practise/PractiseDesk.ts';
import { PractiseKeeper } from '#renderer/practise/PractiseKeeper.ts';
import { unfinished } from '#renderer/practise/practiseStore.ts';
import { branchOf } from '#renderer/practise/session.ts';
import { fakePractise } from './fakePractise.ts';
import { memoryPlatform } from './memoryPlatform.ts';
import { sampleCase } from './sampleWard.ts';

const begins = sampleCase.beginsHours;
const asked = begins + 35 / 60;
const source = { id: sampleCase.id };

/** Frames of the page, called by hand. */
let frames: FrameRequestCallback[] = [];
let milliseconds = 0;

beforeEach(() => {
  frames = [];
  milliseconds = 0;
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
  vi.spyOn(performance, 'now').mockImplementation(() => milliseconds);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Lets so many seconds of watching pass, four frames each. */
function watch(seconds: number): void {
  for (let turn = 0; turn <= seconds * 4; turn += 1) {
    milliseconds += 250;
    for (const frame of frames.splice(0)) frame(milliseconds);
  }
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

async function begun(platform = memoryPlatform()) {
  const client = fakePractise();
  const desk = new PractiseDesk(client, new PractiseKeeper(platform));
  await desk.shelf.open();
  await desk.openCase(source);
  desk.begin();
  const session = () => desk.store.getState().session!;
  const now = () => branchOf(session()).nowHours;
  return { client, desk, platform, session, now };
}

describe('the desk', () => {
  it('runs the clock to the question and stands there', async () => {
    const { desk, now } = await begun();
    desk.play();
    watch(3);
    expect(now()).toBeGreaterThan(begins);
    expect(desk.clock.isPlaying).toBe(true);
    watch(20);
    expect(desk.clock.isPlaying).toBe(false);
    expect(now()).toBe(asked);
    expect(desk.clock.timeHours).toBe(asked);
  });

  it('never begins anew at a halt', async () => {
    const { desk, now } = await begun();
    for (let turn = 0; turn < 12; turn += 1) desk.wait(9);
    await settled();
    for (let turn = 0; turn < 12; turn += 1) desk.wait(9);
    await settled();
    expect(now()).toBe(begins + 12);
    desk.play();
    watch(2);
    expect(now()).toBe(begins + 12);
    expect(desk.clock.timeHours).toBe(begins + 12);
  });

  it('replays with every act and lets its time pass', async () => {
    const { desk, client, now } = await begun();
    desk.wait(1);
    desk.perform({ act: 'read-log', amount: null, reason: 0 });
    expect(desk.store.getState().isReplaying).toBe(true);
    await settled();
    expect(now()).toBeCloseTo(asked + 10 / 60, 9);
    expect(client.played.at(-1)).toHaveLength(2);
  });

  it('goes on running after an act that was done while time ran', async () => {
    const { desk, now } = await begun();
    desk.play();
    watch(1);
    desk.perform({ act: 'intensive-care', amount: null, reason: null });
    expect(desk.clock.isPlaying).toBe(false);
    await settled();
    expect(desk.clock.isPlaying).toBe(true);
    const after = now();
    watch(1);
    expect(now()).toBeGreaterThan(after);
  });

  it('keeps two futures and goes back to the first as it was', async () => {
    const { desk, session } = await begun();
    desk.wait(1);
    desk.perform({ act: 'read-log', amount: null, reason: 0 });
    await settled();
    const first = branchOf(session());
    desk.fork('Antibiotics', first.nowHours);
    await settled();
    desk.perform({ act: 'antibiotics', amount: null, reason: null });
    await settled();
    desk.switchTo(first.id);
    await settled();
    expect(branchOf(session())).toEqual(first);
    expect(desk.store.getState().playthrough?.log).toEqual(first.log);
    expect(desk.clock.timeHours).toBe(first.nowHours);
  });

  it('does what was asked for during a replay once it is over, and loses none of it', async () => {
    const { desk, session } = await begun();
    desk.wait(1);
    desk.fork('Wait and see', asked);
    expect(desk.store.getState().isReplaying).toBe(true);
    desk.wait(1);
    desk.switchTo('try-1');
    await settled();
    await settled();
    expect(session().branchId).toBe('try-1');
    const [first, second] = session().branches;
    expect(first?.nowHours).toBe(asked);
    expect(second?.nowHours).toBeCloseTo(asked + 55 / 60, 9);
  });

  it('keeps what was done when the worker fails, and asks again on request', async () => {
    const fake = fakePractise();
    let isDown = false;
    const play: typeof fake.play = (from, log) =>
      isDown ? Promise.reject(new Error('The worker is gone.')) : fake.play(from, log);
    const desk = new PractiseDesk({ ...fake, play }, new PractiseKeeper(memoryPlatform()));
    await desk.openCase(source);
    desk.begin();
    desk.wait(1);
    isDown = true;
    desk.perform({ act: 'read-log', amount: null, reason: 0 });
    await settled();
    expect(desk.store.getState().trouble?.problems[0]?.reason).toBe('The worker is gone.');
    isDown = false;
    desk.tryAgain();
    await settled();
    const { session: after, trouble } = desk.store.getState();
    expect(trouble).toBeNull();
    expect(branchOf(after!).nowHours).toBeCloseTo(asked + 10 / 60, 9);
  });

  it('marks a case played at its debrief, and passed in mastery alone', async () => {
    const { desk } = await begun();
    await desk.end();
    expect(desk.store.getState().record.marks[sampleCase.id]).toEqual({ isPlayed: true, isPassed: false });
    desk.leave();
    desk.chooseMode('mastery');
    await desk.openCase(source);
    desk.begin();
    await desk.end();
    expect(desk.store.getState().record.marks[sampleCase.id]).toEqual({ isPlayed: true, isPassed: true });
  });

  it('does not pass a fork, which knows what comes', async () => {
    const { desk } = await begun();
    desk.leave();
    desk.chooseMode('mastery');
    await desk.openCase(source);
    desk.begin();
    desk.wait(1);
    desk.fork('Again', asked);
    await settled();
    await desk.end();
    expect(desk.store.getState().record.marks[sampleCase.id]?.isPassed).toBe(false);
  });

  it('shows what is wrong with a file that is no case', async () => {
    const { desk } = await begun();
    await desk.playText('wrong', 'mine.yaml');
    const { session, trouble, record } = desk.store.getState();
    expect(session).toBeNull();
    expect(trouble?.problems[0]?.reason).toBe('The case has no acts.');
    expect(record.ownCases).toEqual([]);
  });

  it('takes in a case file, keeps its text and forgets it on request', async () => {
    const { desk, platform } = await begun();
    await desk.playText('id: mine', 'mine.yaml');
    desk.leave();
    expect(platform.texts.get('practise-record')).toContain('mine.yaml');
    desk.shelf.forget('mine.yaml');
    await settled();
    expect(platform.texts.get('practise-record')).not.toContain('mine.yaml');
  });
});

describe('a window that is closed or killed', () => {
  it('comes back to the same future, at the second it was kept', async () => {
    const { desk, platform, session, now } = await begun();
    desk.wait(1);
    desk.perform({ act: 'read-log', amount: null, reason: 1 });
    await settled();
    desk.play();
    watch(4);
    const kept = structuredClone(session());
    await settled();
    const again = new PractiseDesk(fakePractise(), new PractiseKeeper(platform));
    await again.shelf.open();
    expect(unfinished(again.store.getState().sessions)).toEqual([kept]);
    await again.takeUp(source);
    expect(again.store.getState().session).toEqual(kept);
    expect(again.clock.timeHours).toBe(now());
    expect(again.store.getState().playthrough).toEqual(desk.store.getState().playthrough);
  });

  it('finishes an act whose time had not yet passed', async () => {
    const platform = memoryPlatform();
    const fake = fakePractise();
    const play: typeof fake.play = (from, log) =>
      log.length === 0 ? fake.play(from, log) : new Promise(() => undefined);
    const desk = new PractiseDesk({ ...fake, play }, new PractiseKeeper(platform));
    await desk.openCase(source);
    desk.begin();
    desk.wait(1);
    desk.perform({ act: 'read-log', amount: null, reason: 0 });
    await settled();
    const { sessions } = await new PractiseKeeper(platform).read();
    const other = new PractiseDesk(fakePractise(), new PractiseKeeper(platform));
    await other.openCase(source, sessions[0]!);
    expect(branchOf(other.store.getState().session!).nowHours).toBeCloseTo(asked + 10 / 60, 9);
  });

  it('opens a case that was begun where it was left, and anew in the other mode', async () => {
    const { desk, session, now } = await begun();
    desk.wait(1);
    desk.leave();
    await desk.takeUp(source);
    expect(now()).toBe(asked);
    desk.leave();
    desk.chooseMode('mastery');
    await desk.takeUp(source);
    expect(session().view).toBe('briefing');
    desk.begin();
    expect(unfinished(desk.store.getState().sessions)).toHaveLength(2);
  });

  it('begins a case anew that has changed since', async () => {
    const { desk, session } = await begun();
    desk.wait(1);
    await settled();
    const old = { ...session(), version: '0.9' };
    await desk.openCase(source, old);
    expect(session().view).toBe('briefing');
    expect(branchOf(session()).nowHours).toBe(begins);
  });
});

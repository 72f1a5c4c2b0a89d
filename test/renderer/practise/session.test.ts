import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { branchOf, type Session, startSession } from '#renderer/practise/session.ts';
import { canDo, perform, predict } from '#renderer/practise/sessionActs.ts';
import { fork, restart, switchBranch } from '#renderer/practise/sessionBranches.ts';
import { isOver, nextEventHours, openDecision, stopNow } from '#renderer/practise/sessionStops.ts';
import { goOn, leavePrediction, moveClock, settle, skipTo } from '#renderer/practise/sessionTime.ts';
import { playSample } from './fakePractise.ts';
import { sampleCase } from './sampleWard.ts';

const begins = sampleCase.beginsHours;
const asked = begins + 35 / 60;
const fresh = startSession({ id: sampleCase.id }, sampleCase, 'practice');
const now = (session: Session) => branchOf(session).nowHours;
const future = (session: Session) => playSample(branchOf(session).log);
const move = (session: Session, toHours: number) => moveClock(session, sampleCase, future(session), toHours);
const on = (session: Session) => goOn(session, future(session));
const stop = (session: Session) => stopNow(branchOf(session), future(session));

/** Does an act and lets its time pass, as the desk does with the replay between. */
function act(
  session: Session,
  id: string,
  amount: number | null = null,
  reason: number | null = null,
): Session {
  const done = perform(session, sampleCase, future(session), { act: id, amount, reason });
  return settle(done, sampleCase, future(done));
}

describe('the clock of a case', () => {
  it('halts at the question, however far it was sent', () => {
    const session = move(fresh, begins + 9);
    expect(now(session)).toBe(asked);
    expect(stop(session)?.id).toBe('first');
  });

  it('stands still at a stop until the learner goes on', () => {
    const session = move(fresh, begins + 9);
    expect(now(move(session, begins + 9))).toBe(asked);
    expect(now(move(on(session), begins + 1))).toBe(begins + 1);
  });

  it('halts again where the time for the question is over, which the log says', () => {
    const session = move(on(move(fresh, begins + 9)), begins + 9);
    expect(now(session)).toBeCloseTo(asked + 55 / 60, 9);
    expect(branchOf(session).log).toEqual([
      { kind: 'decide', atHours: now(session), decision: 'first', act: null, reason: null },
    ]);
    expect(openDecision(branchOf(session), sampleCase, future(session))).toBeNull();
  });

  it('never runs backwards and never beyond the ending', () => {
    let session = fresh;
    for (let turn = 0; turn < 6; turn += 1) session = move(on(session), begins + 90);
    expect(now(session)).toBe(begins + 12);
    expect(isOver(branchOf(session), future(session))).toBe(true);
    expect(move(session, begins)).toBe(session);
  });

  it('goes to what is told next, not further', () => {
    expect(nextEventHours(branchOf(fresh), sampleCase, future(fresh))).toBeCloseTo(begins + 0.25, 9);
  });

  it('is sent past every stop by an author', () => {
    const session = skipTo(fresh, sampleCase, future(fresh), begins + 7);
    expect(now(session)).toBe(begins + 7);
  });
});

describe('an act', () => {
  it('takes its time and answers the question that offered it, with the reason', () => {
    const session = act(move(fresh, begins + 9), 'read-log', null, 0);
    expect(now(session)).toBeCloseTo(asked + 10 / 60, 9);
    expect(branchOf(session).log).toEqual([
      { kind: 'act', atHours: asked, act: 'read-log', amount: null },
      { kind: 'decide', atHours: asked, decision: 'first', act: 'read-log', reason: 0 },
    ]);
  });

  it('that was not offered leaves the question open', () => {
    const session = act(move(fresh, begins + 9), 'compare');
    expect(openDecision(branchOf(session), sampleCase, future(session))?.decision.id).toBe('first');
  });

  it('is interrupted by an emergency that comes while it is done', () => {
    let session = move(on(move(fresh, begins + 9)), begins + 9);
    session = move(session, begins + 5.8);
    session = act(session, 'x-ray');
    expect(now(session)).toBe(begins + 6);
    expect(stop(session)?.kind).toBe('emergency');
    // What is chosen now begins when the hands are free.
    const next = act(session, 'intensive-care');
    expect(branchOf(next).log.at(-1)?.atHours).toBeCloseTo(begins + 5.8 + 40 / 60, 9);
    expect(now(next)).toBeCloseTo(begins + 5.8 + 50 / 60, 9);
  });

  it('is done once unless it can be repeated, and only when what it needs is done', () => {
    const readOnce = act(fresh, 'read-log');
    const acts = new Map(sampleCase.acts.map((one) => [one.id, one]));
    expect(canDo(acts.get('read-log')!, future(readOnce))).toBe(false);
    expect(act(readOnce, 'read-log')).toBe(readOnce);
    expect(act(fresh, 'restore')).toBe(fresh);
    expect(canDo(acts.get('restore')!, future(act(fresh, 'call-team')))).toBe(true);
    expect(branchOf(act(act(fresh, 'lorazepam', 2), 'lorazepam', 2)).log).toHaveLength(2);
  });
});

describe('a prediction', () => {
  const covered = act(fresh, 'oral-cover', 20);

  it('holds the clock and every act until it is left', () => {
    expect(stop(covered)?.kind).toBe('prediction');
    expect(move(on(covered), begins + 2)).toEqual(on(covered));
    expect(act(covered, 'read-log')).toBe(covered);
    const guess = { kind: 'number', value: 3 } as const;
    const guessed = predict(covered, future(covered), guess);
    expect(branchOf(guessed).log.at(-1)).toEqual({
      kind: 'predict',
      atHours: now(covered),
      prediction: 'legs',
      guess,
    });
    expect(predict(guessed, future(guessed), guess)).toBe(guessed);
    const left = leavePrediction(guessed, future(guessed));
    expect(now(move(left, begins + 0.5))).toBe(begins + 0.5);
  });
});

describe('futures', () => {
  const acted = act(move(fresh, begins + 9), 'read-log', null, 0);

  it('fork from now with all that was done, and both stay', () => {
    const forked = fork(acted, 'Antibiotics first', now(acted));
    expect(branchOf(forked).log).toEqual(branchOf(acted).log);
    expect(branchOf(forked).parent).toBe(branchOf(acted).id);
    const back = switchBranch(act(forked, 'antibiotics'), branchOf(acted).id);
    expect(branchOf(back)).toEqual(branchOf(acted));
  });

  it('fork from an earlier hour with that moment open again', () => {
    const forked = fork(acted, 'Call instead', asked);
    expect(branchOf(forked).log).toEqual([]);
    expect(stop(forked)?.id).toBe('first');
  });

  it('begin anew without losing the first try; an untouched one is not doubled', () => {
    const again = restart(acted, begins);
    expect(again.branches.map(({ name }) => name)).toEqual(['First try', 'Try 2']);
    expect(now(again)).toBe(begins);
    expect(restart(again, begins).branches).toHaveLength(2);
  });

  it('are the same to the bit when the same is done again', () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('move'), hours: fc.double({ min: 0, max: 8, noNaN: true }) }),
      fc.record({ kind: fc.constant('act'), act: fc.constantFrom(...sampleCase.acts.map(({ id }) => id)) }),
      fc.record({ kind: fc.constant('fork'), hours: fc.double({ min: 0, max: 8, noNaN: true }) }),
    );
    const play = (steps: readonly { kind: string; hours?: number; act?: string }[]) =>
      steps.reduce((session, { kind, hours = 0, act: id = '' }) => {
        if (kind === 'move') return move(on(session), now(session) + hours);
        if (kind === 'act') return act(session, id, 20);
        return fork(session, 'Another', begins + hours);
      }, fresh);
    fc.assert(
      fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
        const once = play(steps);
        expect(play(steps)).toEqual(once);
        for (const { log } of once.branches) {
          const hours = log.map(({ atHours }) => atHours);
          expect(hours).toEqual([...hours].sort((one, other) => one - other));
        }
      }),
    );
  });
});

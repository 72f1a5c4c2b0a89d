import { describe, expect, it } from 'vitest';
import type { Case } from '#models/scenario/caseFile.ts';
import type { Guess, LogEntry, Score } from '#models/scenario/playthrough.ts';
import { scoreCase } from '#models/scenario/scoreCase.ts';
import { laboratory } from '#test/models/baclofen/laboratory.ts';
import { judgement, overdoseCase } from './overdoseCase.ts';

const does = (act: string, hours: number, amount: number | null = null): LogEntry => ({
  kind: 'act',
  act,
  atHours: 96 + hours,
  amount,
});
const guesses = (guess: Guess, hours = 0.6): LogEntry => ({
  kind: 'predict',
  prediction: 'leg',
  atHours: 96 + hours,
  guess,
});
const decides = (hours: number, reason: number | null): LogEntry => ({
  kind: 'decide',
  decision: 'first',
  atHours: 96 + hours,
  act: 'stop',
  reason,
});
const score = (log: readonly LogEntry[], played: Case = overdoseCase): Score =>
  scoreCase(played, laboratory, { log, nowHours: played.hours });
const verdicts = ({ rows }: Score) => rows.map(({ act, verdict }) => `${act} ${verdict}`);

describe('acts', () => {
  it.each([
    [
      'everything in time',
      [
        ['airway', 0.1],
        ['stop', 0.5],
        ['look', 0.7],
        ['cover', 26],
      ],
      'airway in-time, stop in-time, look in-time, cover in-time',
      true,
    ],
    [
      'a stop too late',
      [
        ['airway', 0.1],
        ['stop', 3.5],
        ['cover', 30],
      ],
      'look missed, airway in-time, stop late, cover in-time',
      false,
    ],
    [
      'cover before it is due',
      [
        ['airway', 0.1],
        ['stop', 0.5],
        ['cover', 20],
      ],
      'look missed, airway in-time, stop in-time, cover early',
      false,
    ],
    [
      'an equivalent course instead',
      [
        ['airway', 0.1],
        ['stop', 0.5],
        ['course', 26],
      ],
      'look missed, airway in-time, stop in-time, course in-time',
      true,
    ],
    [
      'tablets to someone in coma',
      [
        ['airway', 0.1],
        ['stop', 0.5],
        ['cover', 2],
        ['cover', 26],
      ],
      'look missed, airway in-time, stop in-time, cover harmful, cover in-time',
      false,
    ],
    [
      'a cover too small',
      [
        ['airway', 0.1],
        ['stop', 0.5],
        ['cover', 26, 5],
      ],
      'look missed, airway in-time, stop in-time, cover neutral',
      false,
    ],
    [
      'more tablets, which are neither late nor in time twice',
      [
        ['airway', 0.1],
        ['stop', 0.5],
        ['cover', 26],
        ['cover', 60],
      ],
      'look missed, airway in-time, stop in-time, cover in-time, cover neutral',
      true,
    ],
    [
      'what is not needed',
      [
        ['antibiotics', 0.1],
        ['airway', 0.2],
        ['stop', 0.5],
        ['cover', 26],
      ],
      'look missed, antibiotics not-needed, airway in-time, stop in-time, cover in-time',
      true,
    ],
  ] as const)('%s', (_, acts, expected, isPassed) => {
    const scored = score(acts.map(([act, hours, amount]) => does(act, hours, amount ?? null)));
    expect(
      verdicts(scored)
        .filter((row) => !/^(apnoea|withdrawal)/.test(row))
        .join(', '),
    ).toBe(expected);
    expect(scored.isPassed).toBe(isPassed);
  });

  it('that nobody did are missed while they were due, and what came of it counts as harm', () => {
    const scored = score([]);
    expect(verdicts(scored)).toEqual(['look missed', 'airway missed', 'stop missed', 'apnoea harmful']);
    // Nobody stopped the pump, so withdrawal never came and cover was never due.
    expect(scored.acts).toEqual({ done: 0, of: 3 });
    expect(scored.timing).toEqual({ inTime: 0, of: 3 });
    expect(scored.harmful).toBe(1);
    expect(scored.rows.at(-1)).toMatchObject({ kind: 'story', label: 'He stops breathing.' });
    expect(scored.rows.at(-1)!.reason).toMatch(/^The team takes over at/);
  });

  it('count acts, timing and harm apart', () => {
    const scored = score([does('airway', 0.1), does('antibiotics', 1), does('stop', 3.5)]);
    expect(scored.acts).toEqual({ done: 2, of: 4 });
    expect(scored.timing).toEqual({ inTime: 1, of: 4 });
    expect(scored.unneeded).toBe(1);
    expect(scored.harmful).toBe(1);
  });

  it('have their window where the run puts it', () => {
    const { rows } = score([does('airway', 0.1), does('stop', 0.5), does('cover', 26)]);
    const { window } = rows.find(({ act }) => act === 'cover')!;
    expect(window!.toHours - window!.fromHours).toBeCloseTo(12, 9);
    expect(window!.fromHours).toBeGreaterThan(115);
  });

  it('are judged by what has been done before them', () => {
    const acts = overdoseCase.acts.map((act) =>
      act.id === 'look'
        ? {
            ...act,
            judgements: [
              judgement({ class: 'harmful', before: ['airway'] }),
              judgement({ class: 'recommended', after: ['airway'] }),
            ],
          }
        : act,
    );
    const played = { ...overdoseCase, acts };
    const first = (log: readonly LogEntry[]) => score(log, played).rows.find(({ act }) => act === 'look')!;
    expect(first([does('look', 0.1), does('airway', 0.4)]).verdict).toBe('harmful');
    expect(first([does('airway', 0.1), does('look', 0.4)]).verdict).toBe('in-time');
  });
});

describe('reasoning', () => {
  const past = [does('airway', 0.1), does('stop', 0.5)];
  const line = (top: number, at: number): Guess => ({
    kind: 'draw',
    points: [
      { hours: 96.6, value: 1 },
      { hours: at, value: top },
      { hours: 144.6, value: top - 0.1 },
    ],
  });

  it('holds a drawn line against direction, size and time of what came', () => {
    const [right] = score([...past, guesses(line(3.9, 140))]).predictions;
    expect(right!.direction).toEqual({ guessed: 'up', came: 'up', isRight: true });
    expect(right!.size!.isRight).toBe(true);
    expect(right!.time).toMatchObject({ guessedHours: 140, isRight: true });
    expect(right!.gap!.size).toBeGreaterThan(0.3);
    expect(right!.why).toMatch(/^It rises to [34]\.\d\.$/);
    const [wrong] = score([...past, guesses(line(0.5, 100))]).predictions;
    expect(wrong!.direction!.isRight).toBe(false);
    expect(wrong!.size!.isRight).toBe(false);
    expect(wrong!.time!.isRight).toBe(false);
  });

  it('holds a guess against the future as it stood, whatever was done about it later', () => {
    const [alone] = score([...past, guesses(line(3.9, 140))]).predictions;
    const [acted] = score([...past, guesses(line(3.9, 140)), does('course', 5)]).predictions;
    expect(acted).toEqual(alone);
  });

  it('counts each part once, answered or passed over', () => {
    const full = score([decides(0.2, 0), ...past.slice(1), guesses(line(3.9, 140))]);
    expect(full.reasoning).toEqual({ right: 4, of: 4 });
    expect(score(past).reasoning).toEqual({ right: 0, of: 4 });
  });

  it('asks for the reason within the time of the decision', () => {
    expect(score([decides(0.2, 0)]).reasons[0]).toMatchObject({
      chosen: 'The drug is in the fluid.',
      isRight: true,
    });
    expect(score([decides(0.2, 1)]).reasons[0]).toMatchObject({
      isRight: false,
      because: 'Tired people wake.',
    });
    expect(score([decides(2, 0)]).reasons[0]).toMatchObject({ chosen: null, isRight: false });
  });

  it('leaves out what was never asked', () => {
    const early = scoreCase(overdoseCase, laboratory, { log: [], nowHours: 96.1 });
    expect(early.reasoning).toEqual({ right: 0, of: 0 });
  });
});

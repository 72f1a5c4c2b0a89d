import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { observedNumber } from '#models/scenario/observedWords.ts';
import { playCase } from '#models/scenario/playCase.ts';
import type { LogEntry, Playthrough } from '#models/scenario/playthrough.ts';
import { signFormat } from '#renderer/explore/signFormat.ts';
import { laboratory } from '#test/models/baclofen/laboratory.ts';
import { act, condition, order, overdoseCase, story } from './overdoseCase.ts';

const does = (id: string, hours: number, amount: number | null = null): LogEntry => ({
  kind: 'act',
  act: id,
  atHours: 96 + hours,
  amount,
});
const play = (log: readonly LogEntry[], played = overdoseCase): Playthrough =>
  playCase(played, laboratory, log);
const idsOf = ({ timeline }: Playthrough) => timeline.map(({ kind, id }) => `${kind} ${id}`);

function valueAt({ run }: Playthrough, name: string, hours: number): number {
  const { timesHours, series } = run.solution!;
  const index = timesHours.findIndex((time) => time >= hours);
  return series[name]![index < 0 ? timesHours.length - 1 : index]!;
}

function bitsOf({ run }: Playthrough): Buffer {
  const { timesHours, series } = run.solution!;
  const arrays = [timesHours, ...Object.values(series)];
  return Buffer.concat(arrays.map((array) => Buffer.from(array.buffer, array.byteOffset, array.byteLength)));
}

const anyLog = fc
  .array(
    fc.record({
      act: fc.constantFrom(...overdoseCase.acts.map(({ id }) => id), 'unheard-of'),
      hours: fc.double({ min: -1, max: 170, noNaN: true }),
      amount: fc.constantFrom(null, 5, 20, 60, 200),
    }),
    { maxLength: 6 },
  )
  .map((entries) => entries.map(({ act: id, hours, amount }) => does(id, hours, amount)));

describe('a case that nobody touches', () => {
  const untouched = play([]);

  it('tells its story, asks, and lets the team take over when breathing fails', () => {
    expect(idsOf(untouched)).toEqual(['story arrival', 'decision first', 'emergency apnoea', 'ending over']);
    expect(untouched.stops.map(({ id }) => id)).toEqual(['first', 'apnoea', 'over']);
    expect(untouched.problems).toEqual([]);
    expect(untouched.endHours).toBe(216);
  });

  it('puts what the team does into the event table at the time it happens', () => {
    const apnoea = untouched.timeline.find(({ id }) => id === 'apnoea')!;
    const row = untouched.events.find(({ cmt }) => cmt === 'ventilation')!;
    expect(row).toMatchObject({ time: apnoea.atHours, evid: 5, amt: 1 });
    expect(valueAt(untouched, 'respiratory_rate', apnoea.atHours - 0.11)).toBeLessThan(9.2);
    expect(valueAt(untouched, 'oxygen_saturation', apnoea.atHours + 3)).toBeGreaterThan(95);
  });

  it('fills holes with values in the units that people read, and leaves unknown names as they are', () => {
    const [arrival] = untouched.timeline;
    expect(arrival!.text).toMatch(/^He is drowsy: score \d+, \d+ per min\.$/);
    const hot = play([does('stop', 0)]).timeline.find(({ id }) => id === 'withdrawal')!;
    expect(hot.text).toMatch(/^Now he is hot\. \d\d\.\d °C, \{unheard_of\}\.$/);
  });
});

describe('an overdose whose pump is stopped', () => {
  const stopped = play([does('airway', 0.1), does('stop', 0.5)]);

  it('turns into withdrawal, which the pump left running does not', () => {
    expect(idsOf(stopped)).toContain('emergency withdrawal');
    expect(valueAt(stopped, 'withdrawal_index', 160)).toBeGreaterThan(0.5);
    expect(valueAt(play([does('airway', 0.1)]), 'withdrawal_index', 160)).toBeLessThan(0.05);
  });

  it('ends the programme with a row of rate 0 at the end of the act', () => {
    const ends = stopped.events.filter(({ cmt, rate }) => cmt === 'pump' && rate === 0);
    expect(ends).toEqual([{ time: 96.6, evid: 1, cmt: 'pump', amt: 0, rate: 0, ii: 0, addl: 0, ss: 0 }]);
  });

  it('spares the team what the learner has already done', () => {
    expect(idsOf(stopped)).not.toContain('emergency apnoea');
  });

  it('asks for the prediction when the act it follows is over', () => {
    expect(stopped.timeline.find(({ kind }) => kind === 'prediction')!.atHours).toBe(96.6);
  });

  it('is held off by tablets in time', () => {
    const covered = play([does('airway', 0.1), does('stop', 0.5), does('course', 10)]);
    expect(valueAt(covered, 'withdrawal_index', 160)).toBeLessThan(valueAt(stopped, 'withdrawal_index', 160));
  });
});

describe('acts that count as one another', () => {
  it('spare, allow and forestall alike', () => {
    const equal = overdoseCase.acts.map((one) =>
      one.id === 'antibiotics' ? { ...one, equivalents: ['airway', 'stop'] } : one,
    );
    const played = play([does('antibiotics', 0.1), does('cover', 0.5)], { ...overdoseCase, acts: equal });
    expect(played.problems).toEqual([]);
    expect(idsOf(played)).not.toContain('emergency apnoea');
    expect(idsOf(played)).toContain('prediction leg');
  });
});

describe('an order', () => {
  it('that is stopped gives no dose from then on', () => {
    const played = play([does('course', 1), does('uncover', 13)]);
    const tablets = played.events.filter(({ cmt }) => cmt === 'oral');
    // 97 h and 103 h; the dose due exactly at 109 h is not given.
    expect(tablets).toEqual([{ time: 97, evid: 1, cmt: 'oral', amt: 20, rate: 0, ii: 6, addl: 1, ss: 0 }]);
  });

  it('that is started while in force begins anew', () => {
    const twice = {
      ...overdoseCase,
      acts: overdoseCase.acts.map((one) => ({ ...one, isRepeatable: true })),
    };
    const played = play([does('course', 1), does('course', 8)], twice);
    const times = played.events.filter(({ cmt }) => cmt === 'oral').map(({ time, addl }) => [time, addl]);
    expect(times[0]).toEqual([97, 1]);
    expect(times[1]![0]).toBe(104);
  });

  it('of an infusion is cut where it is stopped', () => {
    const drip = order({ id: 'drip', dosing: ['24 mg into the vein over 24 h at 90 h'] });
    const off = act({ id: 'off', effects: { dosing: [], starts: [], stops: ['drip'] } });
    const played = play([does('off', 6)], {
      ...overdoseCase,
      orders: [...overdoseCase.orders, drip],
      acts: [off],
    });
    expect(played.events.find(({ cmt }) => cmt === 'intravenous')).toMatchObject({ amt: 12, rate: 1 });
  });

  it('stands in one table in order of time', () => {
    const { events } = play([does('airway', 0.1), does('stop', 0.5), does('course', 10), does('cover', 12)]);
    const times = events.map(({ time }) => time);
    expect(times).toEqual(times.toSorted((left, right) => left - right));
  });
});

describe('an answer', () => {
  it('comes after its delay and speaks of the moment at which the act began', () => {
    const answers = play([does('look', 1)]).timeline.filter(({ kind }) => kind === 'answer');
    expect(answers).toHaveLength(1);
    expect(answers[0]!.atHours).toBe(97.75);
    expect(answers[0]!.text).toMatch(/^Much too much: \d+,\d{3} ng\/mL\.$/);
    const later = play([does('look', 60)]).timeline.find(({ kind }) => kind === 'answer');
    expect(later!.text).toBe('As it should be.');
  });
});

describe('a log', () => {
  it('that overlaps, asks too much or comes too late says so entry by entry and the rest counts', () => {
    const played = play([
      does('look', 1),
      does('stop', 1.1),
      does('cover', 2),
      does('stop', 3),
      does('cover', 4, 200),
      does('airway', 5, 3),
      does('look', 6),
      does('stop', 2),
      does('unheard-of', 7),
      does('cover', 130),
    ]);
    expect(played.problems.map(({ code, place }) => [place.line, code])).toEqual([
      [2, 'act-overlaps'],
      [3, 'act-not-offered'],
      [5, 'amount-outside-range'],
      [6, 'no-amount'],
      [7, 'act-repeated'],
      [8, 'out-of-order'],
      [9, 'unknown-act'],
      [10, 'after-end'],
    ]);
    expect(played.log).toEqual([does('look', 1), does('stop', 3)]);
  });

  it('gives the same bits when it is played again', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const once = play(log);
        // What counted replays without a word.
        const replayed = play(once.log);
        expect(replayed.problems).toEqual([]);
        expect(replayed.events).toEqual(once.events);
        expect(replayed.timeline).toEqual(once.timeline);
        expect(bitsOf(replayed).equals(bitsOf(once))).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it('leaves the time before an act as it was, to the last step before it', () => {
    const before = play([does('airway', 0.1), does('stop', 0.5)]);
    const after = play([does('airway', 0.1), does('stop', 0.5), does('course', 20)]);
    const { timesHours, series } = before.run.solution!;
    timesHours.forEach((time, index) => {
      const [early, late] = [series.ashworth_leg![index]!, after.run.solution!.series.ashworth_leg![index]!];
      if (time < 100) expect(late).toBe(early);
      else if (time < 116) expect(late).toBeCloseTo(early, 6);
    });
  });

  it('cannot undo what it answers: an act in the moment of an event leaves the event as it was', () => {
    const untouched = play([]);
    const apnoea = untouched.timeline.find(({ id }) => id === 'apnoea')!;
    const answered = play([does('airway', apnoea.atHours - 96)]);
    expect(answered.timeline.find(({ id }) => id === 'apnoea')).toEqual(apnoea);
    const forestalled = play([does('airway', apnoea.atHours - 96.1)]);
    expect(idsOf(forestalled)).not.toContain('emergency apnoea');
  });
});

describe('effects that undo what set them off', () => {
  // Each of the two events ends the condition of its own and brings about the other's.
  const restless = {
    ...overdoseCase,
    story: [
      story({
        id: 'off',
        trigger: { kind: 'when', condition: condition('pump_delivered_rate', 'greater', 1) },
        effects: { dosing: ['stop the pump'], starts: [], stops: [] },
      }),
      story({
        id: 'on',
        trigger: { kind: 'when', condition: condition('pump_delivered_rate', 'less', 1) },
        effects: { dosing: ['400 ug/day pump'], starts: [], stops: [] },
      }),
    ],
  };

  it('happen once each, one after the other, and the case comes to rest', () => {
    const played = play([], restless);
    const told = played.timeline.filter(({ kind }) => kind === 'story');
    expect(told.map(({ id }) => id)).toEqual(['off', 'on']);
    expect(told[0]!.atHours).toBe(96);
    expect(valueAt(played, 'pump_delivered_rate', 200)).toBeCloseTo(400 / 24, 9);
  });

  it('end with the case: what would come after its ending never happens', () => {
    const ended = story({ id: 'stop-here', trigger: { kind: 'at', hours: 0 }, kind: 'ending' });
    const played = play([], { ...restless, story: [ended, ...restless.story] });
    expect(idsOf(played)).toEqual(['ending stop-here']);
    expect(played.events).toEqual(play([], { ...restless, story: [] }).events);
  });
});

describe('a condition', () => {
  it('counts once it has held for as long as it asks, from where the curve crosses', () => {
    const at = (forHours: number) => {
      const when = condition('ashworth_leg', 'greater', 2, forHours);
      const watched = {
        ...overdoseCase,
        story: [story({ id: 'stiff', trigger: { kind: 'when', condition: when } })],
      };
      const played = play([does('airway', 0.1), does('stop', 0.5)], watched);
      return { played, hours: played.timeline.find(({ id }) => id === 'stiff')!.atHours };
    };
    const { played, hours } = at(0);
    const { timesHours, series } = played.run.solution!;
    const right = timesHours.findIndex((time) => time > hours);
    const [left, after] = [series.ashworth_leg![right - 1]!, series.ashworth_leg![right]!];
    expect(left).toBeLessThanOrEqual(2);
    expect(after).toBeGreaterThan(2);
    expect(hours).not.toBe(timesHours[right]);
    expect(at(3).hours).toBeCloseTo(hours + 3, 9);
  });

  it('may ask for a setting, which changes at its instant', () => {
    const when = condition('ventilation', 'equal', 1);
    const watched = {
      ...overdoseCase,
      story: [story({ id: 'tubed', trigger: { kind: 'when', condition: when } })],
    };
    expect(play([does('airway', 1)], watched).timeline.find(({ id }) => id === 'tubed')!.atHours).toBe(97.25);
  });
});

describe('numbers in a story', () => {
  it('are written as the charts write them, but for whole scores', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('ng/mL', 'degC', 'Ashworth', '1', 'percent'),
        fc.double({ min: -5000, max: 50_000, noNaN: true }),
        (unit, value) => {
          fc.pre(Math.abs(value) > 0.05);
          expect(observedNumber(value, unit)).toBe(signFormat({ unit })(value));
        },
      ),
    );
    expect(observedNumber(11.6, 'points')).toBe('12');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { event, last, solved } from './laboratory.ts';

const levels = ['lumbar', 'thoracic', 'cervical', 'cranial'].map((level) => `csf_${level}_concentration`);
const steadyLevels = (values: Record<string, number>) => {
  const solution = solved({ values, hours: 240, events: [event({ cmt: 'pump', rate: 400 / 24 })] });
  return levels.map((name) => last(solution, name));
};

describe('the catheter tip', () => {
  const lumbar = steadyLevels({ catheter_tip: 0 });
  const thoracic = steadyLevels({ catheter_tip: 1 });
  const cervical = steadyLevels({ catheter_tip: 2 });

  it('makes its own level the highest', () => {
    expect(lumbar.indexOf(Math.max(...lumbar))).toBe(0);
    expect(thoracic.indexOf(Math.max(...thoracic))).toBe(1);
    expect(cervical.indexOf(Math.max(...cervical))).toBe(2);
  });

  it('sends more to the head the higher it lies, and less to the legs', () => {
    expect(cervical[3]!).toBeGreaterThan(thoracic[3]!);
    expect(thoracic[3]!).toBeGreaterThan(lumbar[3]!);
    expect(cervical[0]!).toBeLessThan(thoracic[0]!);
    expect(thoracic[0]!).toBeLessThan(lumbar[0]!);
  });
});

describe('mixing of spinal fluid', () => {
  it('flattens the gradient from lumbar to cranial', () => {
    const mixing = fc.double({ min: 0.1, max: 10, noNaN: true });
    const ratioAt = (csf_mixing: number) => {
      const found = steadyLevels({ csf_mixing });
      return found[0]! / found[3]!;
    };
    fc.assert(
      fc.property(mixing, mixing, (one, other) => {
        fc.pre(Math.abs(one - other) > 0.01);
        expect(ratioAt(Math.max(one, other))).toBeLessThan(ratioAt(Math.min(one, other)));
      }),
      { numRuns: 15 },
    );
  });
});

describe('letting out 35 mL of lumbar fluid in ten minutes after a bolus of 100 ug', () => {
  const drainedPercent = (timeHours: number) => {
    const solution = solved({
      hours: timeHours + 1,
      events: [
        event({ cmt: 'intrathecal', amt: 100 }),
        event({ cmt: 'csf_drain', time: timeHours, amt: 35, rate: 210 }),
      ],
    });
    return (100 * last(solution, 'amount_drained')) / 0.1;
  };

  it('removes about 30 % of it after 1 h', () => {
    expect(drainedPercent(1)).toBeGreaterThan(25);
    expect(drainedPercent(1)).toBeLessThan(35);
  });

  it('removes only about 7 % of it after 4 h', () => {
    expect(drainedPercent(4)).toBeGreaterThan(6);
    expect(drainedPercent(4)).toBeLessThan(8);
  });

  it('stops when the fluid has been let out', () => {
    const events = [
      event({ cmt: 'intrathecal', amt: 100 }),
      event({ cmt: 'csf_drain', time: 1, amt: 35, rate: 210 }),
    ];
    const atEnd = last(solved({ hours: 1 + 35 / 210, events }), 'amount_drained');
    expect(last(solved({ hours: 8, events }), 'amount_drained')).toBeCloseTo(atEnd, 9);
  });
});

describe('tablets and spinal fluid', () => {
  it('reach every level alike, far below what a pump gives at the lumbar cord', () => {
    const solution = solved({ hours: 240, events: [event({ cmt: 'oral', amt: 20, ii: 8, addl: 30 })] });
    const found = levels.map((name) => last(solution, name));
    expect(Math.max(...found) / Math.min(...found)).toBeLessThan(1.3);
    expect(steadyLevels({})[0]! / found[0]!).toBeGreaterThan(15);
  });
});

import { describe, expect, it } from 'vitest';
import { event, last, solved } from './laboratory.ts';

describe('a steady state of the whole model', () => {
  it('of a drop by mouth every 36 s is close to that of a steady infusion into the gut', () => {
    const often = solved({ events: [event({ cmt: 'oral', amt: 0.02, ii: 0.01, ss: 1 })], hours: 0 });
    const always = solved({ events: [event({ cmt: 'oral', rate: 2, ss: 1 })], hours: 0 });
    for (const name of ['plasma_concentration', 'csf_lumbar_concentration']) {
      expect(Math.abs(last(often, name) / last(always, name) - 1)).toBeLessThan(0.02);
    }
  });

  it('of large doses begins a run of a whole year', () => {
    const dose = event({ cmt: 'oral', amt: 100, ii: 8, addl: 1094, ss: 1 });
    const values = { prior_tablet_dose: 300, prior_weeks: 52 };
    const year = solved({ events: [dose], values, hours: 8760, everyHours: 24 });
    expect(year.timesHours.at(-1)).toBe(8760);
  });
});

import { describe, expect, it } from 'vitest';
import { outputTimes } from '#models/run/outputTimes.ts';

describe('output times', () => {
  it('are short numbers', () => {
    expect([...outputTimes(0.5, 0.1, [], true)]).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5]);
    expect([...outputTimes(1, 0.3, [], true)]).toEqual([0, 0.3, 0.6, 0.9]);
  });

  it('hold the instants of events and the end as well, once each and in order', () => {
    const stops = [2, 10.25, 0.5].map((timeHours) => ({ timeHours, changes: [] }));
    expect([...outputTimes(11, 5, stops, false)]).toEqual([0, 0.5, 2, 5, 10, 10.25, 11]);
  });

  it('leave out what happens after the end', () => {
    expect([...outputTimes(1, 1, [{ timeHours: 3, changes: [] }], false)]).toEqual([0, 1]);
  });
});

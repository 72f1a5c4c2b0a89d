import { describe, expect, it } from 'vitest';
import { instantAfter, instantBefore, instantsOf } from '#renderer/transport/transportLane.ts';

const lanes = [
  { look: 'tablets', doseTimesHours: [7, 15, 23, 100], spansHours: [] },
  {
    look: 'pump',
    doseTimesHours: [],
    spansHours: [
      { fromHours: 15, toHours: 20 },
      { fromHours: 9.5, toHours: 48 },
    ],
  },
] as const;

describe('the instants of a run', () => {
  const instants = instantsOf(lanes, 48);

  it('are doses and the ends of flow in order, each once, inside the run', () => {
    expect(instants).toEqual([7, 9.5, 15, 20, 23]);
  });

  it('are sorted as numbers, not as text', () => {
    expect(instantsOf([{ look: 'tablets', doseTimesHours: [10, 9, 2], spansHours: [] }], 48)).toEqual([
      2, 9, 10,
    ]);
  });

  it('are found before and after the present, which does not count itself', () => {
    expect(instantBefore(instants, 15)).toBe(9.5);
    expect(instantAfter(instants, 15, 48)).toBe(20);
  });

  it('end at the start and the end of the run', () => {
    expect(instantBefore(instants, 3)).toBe(0);
    expect(instantAfter(instants, 30, 48)).toBe(48);
  });
});

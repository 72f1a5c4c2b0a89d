import { describe, expect, it } from 'vitest';
import { playCase } from '#models/scenario/playCase.ts';
import { revealFacts } from '#renderer/practise/revealFacts.ts';
import { laboratory } from '#test/models/baclofen/laboratory.ts';
import { overdoseCase } from '#test/models/scenario/overdoseCase.ts';

const { solution } = playCase(overdoseCase, laboratory, []).run;
const hours = { nowHours: 97, toHours: 121 };

describe('the facts under a revealed curve', () => {
  it('are the drug at the cord, on its receptors and in the blood, then and before', () => {
    const facts = revealFacts(laboratory, solution, hours, overdoseCase);
    expect(facts.map(({ title }) => title)).toEqual([
      'Lumbar fluid at 19:00',
      'Receptors holding drug, cord',
      'Plasma at 19:00',
    ]);
    expect(facts[0]!.rest).toMatch(/^ng\/mL, was [\d,.]+$/);
    expect(facts[1]!.value).toMatch(/^\d+ of 14$/);
    const held = Number(facts[1]!.value.split(' ')[0]);
    expect(held).toBeGreaterThan(0);
    expect(held).toBeLessThanOrEqual(14);
  });

  it('are none without a run', () => {
    expect(revealFacts(laboratory, null, hours, overdoseCase)).toEqual([]);
  });
});

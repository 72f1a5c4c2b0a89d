import { describe, expect, it } from 'vitest';
import { playCase } from '#models/scenario/playCase.ts';
import type { LogEntry } from '#models/scenario/playthrough.ts';
import { laboratory } from '#test/models/baclofen/laboratory.ts';
import { overdoseCase } from './overdoseCase.ts';

const does = (act: string, atHours: number): LogEntry => ({ kind: 'act', act, atHours, amount: null });
const standingsAfter = (log: readonly LogEntry[]) => playCase(overdoseCase, laboratory, log).standings;

describe('the acts of a case as a log leaves them', () => {
  it('are all there, in the order of the file, open from the beginning where they need nothing', () => {
    const standings = standingsAfter([]);
    expect(standings.map(({ act }) => act)).toEqual(overdoseCase.acts.map(({ id }) => id));
    for (const [index, { needs }] of overdoseCase.acts.entries()) {
      expect(standings[index]).toEqual({
        act: overdoseCase.acts[index]!.id,
        offeredFromHours: needs.length === 0 ? 96 : null,
        done: [],
      });
    }
  });

  it('open what needs them once they are over, and know when they were done', () => {
    const standings = standingsAfter([does('look', 96), does('stop', 97)]);
    const of = (id: string) => standings.find(({ act }) => act === id)!;
    expect(of('look').done).toEqual([{ fromHours: 96, toHours: 96.25 }]);
    expect(of('cover').offeredFromHours).toBe(of('stop').done[0]!.toHours);
  });

  it('open what needs an act also by what counts as that act', () => {
    const acts = overdoseCase.acts.map((act) => {
      if (act.id === 'cover') return { ...act, needs: ['stop'] };
      return act.id === 'course' ? { ...act, needs: [], equivalents: ['stop'] } : act;
    });
    const { standings, problems } = playCase({ ...overdoseCase, acts }, laboratory, [
      does('course', 97),
      does('cover', 99),
    ]);
    expect(problems).toEqual([]);
    expect(standings.find(({ act }) => act === 'cover')!.done).toHaveLength(1);
  });
});

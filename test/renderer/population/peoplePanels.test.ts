import { describe, expect, it } from 'vitest';
import type { Bands } from '#models/population/bands.ts';
import { loadLaboratory } from '#models/simulate.ts';
import { peoplePanels } from '#renderer/population/peoplePanels.ts';
import { peopleRequests } from '#renderer/population/peopleRequests.ts';
import { peopleWords } from '#renderer/population/peopleWords.ts';
import { personRows } from '#renderer/population/personRows.ts';
import { reachRows } from '#renderer/population/reachRows.ts';
import { setPanels } from '#renderer/population/setPanels.ts';
import { spreadNote } from '#renderer/population/spreadNote.ts';
import { widened } from '#renderer/population/widened.ts';
import type { ArmsReply, ArmsRequest } from '#renderer/worker/protocol.ts';
import { solveArm } from '#renderer/worker/solveArm.ts';

const opened = loadLaboratory('interpreter');
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const laboratory = opened.value;
const { model } = laboratory;

const arms = model.regimens.map(({ name }) => ({ regimen: name, quantities: {} }));
const request: ArmsRequest = { values: {}, parameterSet: null, arms, hours: 24, everyHours: 6 };
const reply: ArmsReply = {
  request,
  arms: arms.map((arm) => solveArm(laboratory, request, arm)),
  solveMilliseconds: 1,
};

const times = Float64Array.from([0, 12, 24]);
const flat = (...values: number[]) => values.map((value) => Float64Array.from([value, value, value]));

/** Both arms flat over time at the five percentiles. */
function bandsOf(observable: string, tablets: readonly number[], pump: readonly number[]): Bands {
  return {
    subjects: 100,
    method: 'exact',
    percentiles: [5, 25, 50, 75, 95],
    timesHours: times,
    arms: [
      { id: 'tablets', curves: { [observable]: flat(...tablets) } },
      { id: 'pump', curves: { [observable]: flat(...pump) } },
    ],
  };
}

const choices = { count: 100, seed: 1, spread: 'variability', compares: false } as const;

describe('what is asked of the population engine', () => {
  it('is the patient at hand with both arms and whatever the charts show', () => {
    const [own, ...more] = peopleRequests(model, request, ['ashworth_leg'], choices);
    expect(more).toEqual([]);
    expect(own?.request).toMatchObject({ request, count: 100, seed: 1, observables: ['ashworth_leg'] });
  });

  it('is each published set with the same tablets where they are compared', () => {
    const asked = peopleRequests(model, request, ['ashworth_leg'], { ...choices, compares: true });
    expect(asked.map(({ key }) => key)).toEqual(model.parameterSets.map(({ name }) => name));
    for (const one of asked) {
      expect(one.request.request.arms.map(({ regimen }) => regimen)).toEqual(['tablets']);
      expect(one.request.request.parameterSet).toBe(one.key);
    }
  });
});

describe('charts of many people', () => {
  const bands = bandsOf('plasma_concentration', [80, 100, 200, 300, 420], [1, 1.2, 1.5, 1.8, 2.5]);

  it('draw both bands of both arms, and the middle person as the line', () => {
    const [panel] = peoplePanels({ model, reply, chosen: ['blood'], bands, person: null });
    expect(panel?.spreads?.map(({ look }) => look)).toEqual(['pump', 'tablets']);
    expect(panel?.spreads?.[1]?.outer.upper[0]).toBe(420);
    expect(panel?.spreads?.[1]?.inner.lower[0]).toBe(100);
    expect(panel?.traces.map(({ label }) => label)).toEqual([
      'Pump, middle person',
      'Tablets, middle person',
    ]);
    const sentence = panel?.sentence as (time: number) => string;
    expect(sentence(12)).toBe('Half of people: tablets 100\u2013300, pump 1.2\u20131.8.');
  });

  it('draw one person over them, whose values the cursor reads', () => {
    const pulled = { subject: 7, drawn: {}, arms: reply.arms, problems: [] };
    const [panel] = peoplePanels({ model, reply, chosen: ['blood'], bands, person: { subject: 7, pulled } });
    const own = panel?.traces.filter(({ look }) => look === 'neutral') ?? [];
    expect(own.map(({ label }) => label)).toEqual(['No. 7, tablets', 'No. 7, pump']);
    expect(panel?.traces.filter(({ cursorValue }) => cursorValue)).toEqual(own);
  });

  it('name the bands on the topmost chart only', () => {
    const panels = peoplePanels({ model, reply, chosen: ['blood', 'fluid'], bands, person: null });
    expect(panels[0]?.spreads?.[0]?.outer.labels).toEqual(['5 in 100', '95 in 100']);
    expect(panels[1]?.spreads?.every(({ outer }) => outer.labels === null)).toBe(true);
  });

  it('stretch a fixed axis for those who leave it, and no other', () => {
    expect(widened({ rangeLinear: [1, 4] }, flat(3.2))).toEqual({ rangeLinear: [1, 4] });
    const { rangeLinear } = widened({ rangeLinear: [1, 4] }, flat(4.6));
    expect(rangeLinear![1]).toBeGreaterThanOrEqual(4.6);
    expect(rangeLinear![0]).toBe(1);
    expect(widened({}, flat(4.6))).toEqual({});
  });

  it('put each published set on a chart of its own with one axis for all', () => {
    const runs = peopleRequests(model, request, [], { ...choices, compares: true }).map((named, index) => ({
      ...named,
      outcome: null,
      progress: {
        done: 100,
        total: 100,
        bands: bandsOf('plasma_concentration', [10, 20, 30, 40, 100 * (index + 1)], []),
        counts: null,
        failures: [],
        rejected: 0,
        rejectedByName: {},
      },
    }));
    const panels = setPanels(model, runs);
    const studies = model.parameterSets.map(({ label }) => label);
    expect(panels.map(({ title }) => title)).toEqual([...studies, 'Together']);
    expect(panels.at(-1)?.traces.map(({ label }) => label)).toEqual(studies);
    expect(panels.at(-1)?.spreads).toHaveLength(studies.length);
    expect(new Set(panels.map(({ rangeLinear }) => rangeLinear?.join())).size).toBe(1);
    const sentence = panels[0]?.sentence as (time: number) => string;
    expect(sentence(3)).toBe('Middle person 30; half of people 20\u201340.');
    const together = panels.at(-1)?.sentence as (time: number) => string;
    expect(together(3)).toBe('Middle people from 30 to 30; shaded, half of each study.');
  });
});

describe('the words of many people', () => {
  const title = (tablets: readonly number[], pump: readonly number[]) =>
    peopleWords(model, bandsOf('ashworth_leg', tablets, pump), choices).title;

  it('claim nearly all only where nine in ten do not overlap', () => {
    expect(title([2.6, 2.9, 3.1, 3.2, 3.3], [1, 1, 1.1, 1.2, 1.4])).toBe(
      'In nearly all, the pump calms more.',
    );
    expect(title([1.3, 2.9, 3.1, 3.2, 3.3], [1, 1, 1.1, 1.2, 1.4])).toBe('In most, the pump calms more.');
    expect(title([1, 1.1, 3.1, 3.2, 3.3], [1, 1, 1.1, 1.2, 1.4])).toBe(
      'People differ more than the two ways.',
    );
  });

  it('speak of knowledge, not of people, where typical values are uncertain', () => {
    const bands = bandsOf('ashworth_leg', [2.6, 2.9, 3.1, 3.2, 3.3], [1, 1, 1.1, 1.2, 1.4]);
    const { title: words, lede } = peopleWords(model, bands, { ...choices, spread: 'uncertainty' });
    expect(words).toBe('For all we know, the pump calms more.');
    expect(lede).toContain('100 times over');
  });

  it('say how much of the model has a confidence interval', () => {
    const none = { covariates: [], parameters: [], parameterSets: [] };
    expect(spreadNote(none, 'uncertainty')).toContain('no confidence interval');
    expect(spreadNote(model, 'variability')).toContain('another person');
  });
});

describe('one of many people', () => {
  it('is told by what sets them apart, the most unusual first', () => {
    const rows = personRows(model, { values: { weight: 50 }, parameterSet: null }, { weight: 55, crcl: 30 });
    expect(rows.map(({ quantity }) => quantity.name)).toEqual(['crcl', 'weight']);
    expect(rows[0]?.ratio).toBe(0.25);
    expect(rows[1]?.ratio).toBeCloseTo(1.1);
  });
});

describe('how many reach what', () => {
  it('counts whoever goes beyond a danger, and whoever is within usual values', () => {
    const count = { everReached: 9, everInside: 4, insideAtTime: new Uint32Array(0) };
    const bands = {
      plasma_concentration: [
        { ...count, band: 'therapeutic' },
        { ...count, band: 'toxic' },
      ],
    };
    const rows = reachRows(model, { subjects: 100, arms: [{ id: 'tablets', bands }] });
    expect(rows.map(({ words, reached }) => [words, reached.tablets])).toEqual([
      ['Plasma usual, 80\u2013400', 4],
      ['Plasma toxic, from 1,100', 9],
    ]);
  });

  it('counts whoever falls into a danger below, and nobody above it', () => {
    const slow = { name: 'slow', label: 'slow', kind: 'threshold', from: null, to: 8 } as const;
    const band = { ...slow, sources: [], grade: 'illustrative' } as const;
    const [observable] = model.observables;
    const observables = [
      { ...observable!, name: 'breaths', label: 'Breathing', unit: '1/min', bands: [band] },
    ];
    const count = { band: 'slow', everReached: 100, everInside: 2, insideAtTime: new Uint32Array(0) };
    const rows = reachRows(
      { observables },
      { subjects: 100, arms: [{ id: 'pump', bands: { breaths: [count] } }] },
    );
    expect(rows).toMatchObject([{ words: 'Breathing slow, below 8', reached: { pump: 2 } }]);
  });
});

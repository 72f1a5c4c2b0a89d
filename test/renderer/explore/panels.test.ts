import { describe, expect, it } from 'vitest';
import { loadLaboratory } from '#models/simulate.ts';
import { citedLetters } from '#renderer/explore/citedLetters.ts';
import { curveBands } from '#renderer/explore/curveBands.ts';
import { explorePanels } from '#renderer/explore/explorePanels.ts';
import { panelCatalogue, panelsInView } from '#renderer/explore/panelCatalogue.ts';
import { outputSpacing, runLengths } from '#renderer/explore/runLengths.ts';
import { signFormat } from '#renderer/explore/signFormat.ts';
import { signRange } from '#renderer/explore/signRange.ts';
import { signSentence } from '#renderer/explore/signSentence.ts';
import type { ArmsReply, ArmsRequest } from '#renderer/worker/protocol.ts';
import { solveArm } from '#renderer/worker/solveArm.ts';

const opened = loadLaboratory('interpreter');
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const laboratory = opened.value;
const { model } = laboratory;
const arms = model.regimens.map(({ name }) => ({ regimen: name, quantities: {} }));
const request: ArmsRequest = { values: {}, parameterSet: null, arms, hours: 24, everyHours: 1 };
const reply: ArmsReply = {
  request,
  arms: arms.map((arm) => solveArm(laboratory, request, arm)),
  solveMilliseconds: 1,
};
const catalogue = panelCatalogue(model);
const panels = (...chosen: string[]) => explorePanels({ model, reply, pinned: [], chosen });

describe('the charts there are', () => {
  it('hold every observable of the model file once', () => {
    const observables = catalogue.map(({ observable }) => observable);
    expect(new Set(observables).size).toBe(observables.length);
    const levels = ['csf_thoracic_concentration', 'csf_cervical_concentration', 'csf_cranial_concentration'];
    expect([...observables, ...levels].toSorted()).toEqual(
      model.observables.map(({ name }) => name).toSorted(),
    );
  });

  it('can all be drawn, with the label, unit, grade and bands of the file', () => {
    const drawn = panels(...catalogue.map(({ key }) => key));
    expect(drawn).toHaveLength(catalogue.length);
    for (const panel of drawn) {
      expect(panel.traces.length, panel.key).toBeGreaterThan(0);
      const words = panel.sentence as (time: number) => string;
      expect(words(12), panel.key).toMatch(/\.$/);
      const observable = model.observables.find(({ name }) => name === panel.key);
      if (!observable) continue;
      expect(panel.title).toBe(observable.label);
      expect(panel.illustrative).toBe(observable.grade === 'illustrative');
    }
  });

  it('stand in one order whatever the order of choosing, lettered from the top', () => {
    const drawn = panels('leg', 'blood');
    expect(drawn.map(({ letter, key }) => `${letter} ${key}`)).toEqual(['A blood', 'B leg']);
  });

  it('begin with three, and with the brain stem where there is room', () => {
    expect(panelsInView(model, null, false)).toEqual(['blood', 'fluid', 'leg']);
    expect(panelsInView(model, null, true)).toEqual(['blood', 'fluid', 'leg', 'brainstem']);
    expect(panelsInView(model, ['leg', 'no_such_chart'], true)).toEqual(['leg']);
  });

  it('drop the words of their gaps where they are many and low', () => {
    const four = ['blood', 'fluid', 'leg', 'brainstem'];
    expect(panels(...four)[0]?.gap).toBeDefined();
    expect(panels(...four, 'h_reflex_percent')[0]?.gap).toBeUndefined();
  });
});

describe('the letters a headline cites', () => {
  it('follow the charts and fall away with them', () => {
    const lede = 'Tablets fill the blood (A) and barely reach the cord (B); the leg follows (C).';
    expect(citedLetters(lede, ['blood', 'fluid', 'leg'])).toBe(lede);
    expect(citedLetters(lede, ['blood', 'leg'])).toBe(
      'Tablets fill the blood (A) and barely reach the cord; the leg follows (B).',
    );
  });
});

describe('the axis of a sign', () => {
  it('shows shares from nothing to all', () => {
    expect(signRange([0.2, 0.6], '1', [])).toEqual([0, 1]);
    expect(signRange([3, 40], 'percent', [])).toEqual([0, 100]);
  });

  it('keeps a flat line flat and in the middle of things', () => {
    const [from, to] = signRange([14, 14.01], '1/min', []);
    expect(from).toBeLessThanOrEqual(12);
    expect(to).toBeGreaterThan(15);
  });

  it('reaches bands that the values come near, and no others', () => {
    const near = { from: 38, to: null };
    const far = { from: 80, to: 90 };
    const [from, to] = signRange([36.8, 37.2], 'degC', [near, far]);
    expect(from).toBeGreaterThan(30);
    expect(from).toBeLessThan(36.8);
    expect(to).toBeGreaterThanOrEqual(38);
    expect(to).toBeLessThan(50);
  });

  it('holds every value', () => {
    const [from, to] = signRange([-0.5, 260], 'mmHg', []);
    expect(from).toBeLessThanOrEqual(-0.5);
    expect(to).toBeGreaterThanOrEqual(260);
  });

  it('has something to show for no values at all', () => {
    expect(signRange([], 'mmHg', [])).toEqual([0, 1]);
  });
});

describe('the sentence of a sign', () => {
  const band = (name: string, from: number | null, to: number | null) =>
    ({ name, label: name, kind: 'threshold', from, to, sources: [], grade: 'illustrative' }) as const;
  const format = signFormat({ unit: '1/min' });

  it('gives both values, each with the gravest danger it is in', () => {
    const bands = [band('slow', null, 50), band('fast', 100, null), band('racing', 150, null)];
    expect(signSentence({ tablets: 44, pump: 75 }, format, bands)).toBe('Tablets 44, slow; pump 75.');
    expect(signSentence({ tablets: 160, pump: 120 }, format, bands)).toBe(
      'Tablets 160, racing; pump 120, fast.',
    );
    expect(signSentence({ tablets: null, pump: 75 }, format, bands)).toBe('Pump 75.');
    expect(signSentence({ tablets: null, pump: null }, format, bands)).toBe('');
  });
});

describe('dangers on a chart', () => {
  it('are hatched from the nearest one onwards, below as well as above', () => {
    const bands = [
      {
        name: 'low',
        label: 'low',
        kind: 'threshold',
        from: null,
        to: 50,
        sources: [],
        grade: 'illustrative',
      },
      {
        name: 'lower',
        label: 'lower',
        kind: 'toxic',
        from: null,
        to: 30,
        sources: [],
        grade: 'illustrative',
      },
      {
        name: 'high',
        label: 'high',
        kind: 'threshold',
        from: 100,
        to: 120,
        sources: [],
        grade: 'illustrative',
      },
      {
        name: 'higher',
        label: 'higher',
        kind: 'toxic',
        from: 150,
        to: null,
        sources: [],
        grade: 'illustrative',
      },
    ] as const;
    const observables = [{ ...model.observables[0]!, name: 'pulse', bands }];
    expect(
      curveBands({ ...model, observables }, 'pulse').map(({ key, from, to }) => [key, from, to]),
    ).toEqual([
      ['low', null, 50],
      ['high', 100, null],
    ]);
  });
});

describe('long runs', () => {
  it('have no more output times than a chart can use', () => {
    for (const { hours } of runLengths) expect(hours / outputSpacing(hours)).toBeLessThanOrEqual(5000);
    expect(outputSpacing(48)).toBe(0.1);
  });
});

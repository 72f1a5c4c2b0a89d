import { describe, expect, it } from 'vitest';
import type { Exposure } from '#models/run/exposure.ts';
import { besidePanels } from '#renderer/model/besidePanels.ts';
import { besideRows, changeWords } from '#renderer/model/besideRows.ts';
import type { ArmsReply, SolvedArm } from '#renderer/worker/protocol.ts';
import { observables } from '../evidence/sampleEvidence.ts';
import { sampleModel } from '../patient/sampleModel.ts';

const model = sampleModel({ observables });

function exposure(peak: number, areaUnderCurve: number): Exposure {
  return { peak, peakTimeHours: 1, trough: 0, areaUnderCurve, average: 1, timeInBandHours: null };
}

function reply(exposures: SolvedArm['exposures']): ArmsReply {
  const inputs = { values: {}, parameterSet: null, events: [], hours: 1, everyHours: 1 };
  const series = Object.fromEntries(Object.keys(exposures).map((name) => [name, Float64Array.of(1, 2)]));
  const diagnostics = {
    backend: 'interpreter',
    relativeTolerance: 1e-7,
    acceptedSteps: 1,
    rejectedSteps: 0,
    evaluations: 1,
    balanceDrift: 0,
  } as const;
  const run = { inputs, solution: { timesHours: Float64Array.of(0, 1), series, diagnostics }, problems: [] };
  const arm: SolvedArm = {
    regimen: 'pump',
    sentence: '',
    dailyDoseMilligram: 0.4,
    givesDrug: true,
    doseHolds: true,
    run,
    exposures,
  };
  return {
    request: { values: {}, parameterSet: null, arms: [], hours: 1, everyHours: 1 },
    arms: [arm],
    solveMilliseconds: 1,
  };
}

const original = reply({
  plasma_concentration: exposure(2, 40),
  brainstem_index: exposure(10, 100),
  ashworth_leg: exposure(3, 30),
});
const edited = reply({
  plasma_concentration: exposure(2, 44),
  brainstem_index: exposure(20, 200),
  ashworth_leg: exposure(3, 30),
});

describe('what differs between two models', () => {
  it('is listed by how much, and what is the same is counted', () => {
    const { rows, same } = besideRows(model, original, edited);
    expect(rows.map(({ observable }) => observable)).toEqual(['brainstem_index', 'plasma_concentration']);
    expect(same).toBe(1);
  });

  it('begins with what one looks at first', () => {
    const { rows } = besideRows(model, original, edited, ['ashworth_leg', 'plasma_concentration']);
    expect(rows.map(({ observable }) => observable)).toEqual(['plasma_concentration', 'brainstem_index']);
  });

  it.each([
    [{ original: 100, edited: 112.4 }, '+12 %'],
    [{ original: 100, edited: 99.5 }, '\u22120.5 %'],
    [{ original: 100, edited: 190.1 }, '+90 %'],
    [{ original: 100, edited: 0 }, '\u2212100 %'],
    [{ original: 2, edited: 8.4 }, '4.2 times'],
    [{ original: 2, edited: 40 }, '20 times'],
    [{ original: 0, edited: 1 }, 'from nothing'],
    [{ original: 5, edited: 5 }, 'same'],
    [{ original: 0, edited: 0 }, 'same'],
  ])('%j is %s', (pair, words) => {
    expect(changeWords(pair)).toBe(words);
  });

  it('is drawn with the shipped model dotted under the edited one', () => {
    const [panel, ...others] = besidePanels(model, { original, edited }, ['brainstem_index', 'gone']);
    expect(others).toEqual([]);
    expect(panel?.traces.map(({ label, look }) => `${label}: ${look}`)).toEqual([
      'Pump, edited: pump',
      'Pump, shipped: pinned',
    ]);
  });
});

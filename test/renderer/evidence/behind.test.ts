import { describe, expect, it } from 'vitest';
import { behindHours, behindPanels } from '#renderer/evidence/behindPanels.ts';
import { runLabels, runWords } from '#renderer/evidence/runWords.ts';
import { evidenceModel, sampleRow, sampleRun } from './sampleEvidence.ts';

describe('a run in words', () => {
  it('says what was given to whom and for how long it was followed', () => {
    expect(runWords(evidenceModel, sampleRun({ values: { weight: 20 } }))).toBe(
      '10 mg by mouth at 0 h; weight 20 kg; followed for 24 h',
    );
  });

  it('is labelled by what sets it apart from the others', () => {
    const runs = [20, 70].map((weight) => sampleRun({ values: { weight } }));
    expect(runLabels(evidenceModel, runs)).toEqual(['weight 20 kg', 'weight 70 kg']);
  });

  it('is labelled by its dose where it is alone, without what goes without saying', () => {
    const doses = ['20 mg by mouth every 8 h from 0 h, 100 doses'];
    expect(runLabels(evidenceModel, [sampleRun({ doses })])).toEqual(['20 mg by mouth every 8 h']);
  });
});

describe('the curves behind a row', () => {
  const index = Float64Array.of(0, 40, 10, 1);

  it('are the one that the value lies on, with the accepted band', () => {
    const run = sampleRun();
    const both = { ...run, series: { ...run.series, brainstem_index: index } };
    const row = sampleRow();
    const panels = behindPanels(evidenceModel, row, row, [both]);
    expect(panels.map(({ key }) => key)).toEqual(['plasma_concentration']);
    expect(panels[0]?.bands).toMatchObject([{ from: 105, to: 185, label: 'accepted 105\u2013185' }]);
    expect(panels[0]?.rangeLinear).toEqual([0, 200]);
  });

  it('are those that were read, without a band, where the value is none of their points', () => {
    const run = sampleRun();
    const both = { ...run, series: { ...run.series, brainstem_index: index } };
    const halfLife = sampleRow({ unit: 'h', value: 4.4 });
    const panels = behindPanels(evidenceModel, halfLife, halfLife, [both]);
    expect(panels.map(({ key, letter }) => `${letter} ${key}`)).toEqual([
      'A plasma_concentration',
      'B brainstem_index',
    ]);
    expect(panels.flatMap(({ bands }) => bands)).toEqual([]);
    expect(panels[1]?.illustrative).toBe(true);
  });

  it('draws no axis from zero for a curve that goes well below it', () => {
    const run = sampleRun({ series: { plasma_concentration: Float64Array.of(-5, 3, 2, 1) } });
    expect(behindPanels(evidenceModel, sampleRow(), null, [run])[0]).not.toHaveProperty('rangeLinear');
  });

  it('stop where nothing can be seen any more, in whole half days', () => {
    expect(behindHours([sampleRun()])).toBe(12);
    const lasting = sampleRun({ series: { plasma_concentration: Float64Array.of(0, 1, 1, 1) } });
    expect(behindHours([sampleRun(), lasting])).toBe(24);
  });
});

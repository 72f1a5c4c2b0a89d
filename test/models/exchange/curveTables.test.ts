import { describe, expect, it } from 'vitest';
import { exposureCsv } from '#models/exchange/exposureCsv.ts';
import { runFiles } from '#models/exchange/runFiles.ts';
import { tidyCsv } from '#models/exchange/tidyCsv.ts';
import { wideCsv } from '#models/exchange/wideCsv.ts';
import { sampleModel, sampleObservable, sampleRun } from './sampleRun.ts';

describe('the tidy table', () => {
  it('has a row for each time and observable with unit and kind', () => {
    expect(tidyCsv([sampleRun()]).split('\n')).toEqual([
      'run_id,subject_id,time_h,variable,value,unit,kind,percentile',
      'tablets,1,0,plasma_concentration,0,ng/mL,prediction,',
      'tablets,1,0,ashworth_leg,3.3,1,prediction,',
      'tablets,1,0.1,plasma_concentration,100,ng/mL,prediction,',
      'tablets,1,0.1,ashworth_leg,-0.5,1,prediction,',
      'tablets,1,0.2,plasma_concentration,0.3333333333333333,ng/mL,prediction,',
      'tablets,1,0.2,ashworth_leg,1e-7,1,prediction,',
      '',
    ]);
  });

  it('tells runs apart and disarms their names', () => {
    const table = tidyCsv([sampleRun(), sampleRun({ runId: '=HYPERLINK("x")' })]);
    expect(table).toContain('\ntablets,1,0,');
    expect(table).toContain(`\n"'=HYPERLINK(""x"")",1,0,`);
  });
});

describe('the wide table', () => {
  it('has a column for each observable', () => {
    expect(wideCsv([sampleRun()])).toBe(
      'run_id,subject_id,time_h,plasma_concentration,ashworth_leg\n' +
        'tablets,1,0,0,3.3\ntablets,1,0.1,100,-0.5\ntablets,1,0.2,0.3333333333333333,1e-7\n',
    );
  });

  it('leaves cells empty where a run lacks an observable of another', () => {
    const model = sampleModel({ observables: [sampleObservable()] });
    const rows = wideCsv([sampleRun(), sampleRun({ runId: 'pump', model })]).split('\n');
    expect(rows[4]).toBe('pump,1,0,0,');
  });
});

describe('the exposure table', () => {
  it('has peak, trough, area and time in each band of each observable', () => {
    const { solution } = sampleRun();
    const series = { plasma_concentration: Float64Array.of(0, 100, 100) };
    const rows = exposureCsv([sampleRun({ solution: { ...solution, series } })]).split('\n');
    expect(rows.slice(0, 6)).toEqual([
      'run_id,subject_id,variable,measure,band,value,unit,from_h,to_h',
      'tablets,1,plasma_concentration,peak,,100,ng/mL,0,0.2',
      'tablets,1,plasma_concentration,peak_time,,0.1,h,0,0.2',
      'tablets,1,plasma_concentration,trough,,100,ng/mL,0,0.2',
      'tablets,1,plasma_concentration,area_under_curve,,15,ng/mL*h,0,0.2',
      'tablets,1,plasma_concentration,average,,75,ng/mL,0,0.2',
    ]);
    const inBand = rows[6]!.split(',');
    expect(inBand.slice(0, 5)).toEqual(['tablets', '1', 'plasma_concentration', 'time_in_band', 'usual']);
    expect(Number(inBand[5])).toBeCloseTo(0.02 + 0.1, 12);
  });
});

describe('the files of some runs', () => {
  it('are curves with their sidecar, exposure, and one event table per run', () => {
    const files = runFiles([sampleRun(), sampleRun({ runId: 'pump' })]);
    expect(files.map(({ name }) => name)).toEqual([
      'curves.csv',
      'curves.meta.json',
      'curves-wide.csv',
      'exposure.csv',
      'events-tablets.csv',
      'events-pump.csv',
    ]);
  });

  it('are the same bytes every time', () => {
    expect(runFiles([sampleRun()])).toEqual(runFiles([sampleRun()]));
  });
});

import { describe, expect, it } from 'vitest';
import { float64Text, readFloat64Text } from '#models/exchange/float64Text.ts';
import { mergePopulation, type ShardFiles } from '#models/exchange/mergePopulation.ts';
import { populationFiles } from '#models/exchange/populationFiles.ts';
import { readPopulationShard, readShardValues } from '#models/exchange/readPopulationShard.ts';
import type { OutgoingFile } from '#models/exchange/runFiles.ts';
import type { Checked } from '#models/language/problem.ts';
import { PopulationTally } from '#models/population/PopulationTally.ts';
import type { PopulationJob, SubjectRange } from '#models/population/populationJob.ts';
import { SubjectSolver } from '#models/population/SubjectSolver.ts';
import { jobOf, oneCompartment } from '../population/oneCompartmentModel.ts';

const { model } = oneCompartment();
/** Too large to keep every value: 26 a patient. */
const huge = jobOf({ size: 1_000_000 });
const small = jobOf({ size: 60, values: { volume: 10 } });

function filesOf(job: PopulationJob, range: SubjectRange): readonly OutgoingFile[] {
  const solver = new SubjectSolver(model, 'webassembly');
  expect(solver.prepare(job)).toEqual([]);
  const tally = new PopulationTally(model.observables, job, { capacity: range.last - range.first + 1 });
  const chunk = solver.solve(range);
  tally.add(chunk);
  const { failures, rejectedByName } = chunk;
  return populationFiles(model, { job, ranges: [range], tally, failures, rejectedByName });
}

function contentsOf(files: readonly OutgoingFile[], name: string): string {
  return files.find((file) => file.name === name)!.contents;
}

function passed<Value>(checked: Checked<Value>): Value {
  if (!checked.ok) throw new Error(checked.problems.map(({ reason }) => reason).join('\n'));
  return checked.value;
}

function partOf(job: PopulationJob, first: number, last: number): ShardFiles {
  const files = filesOf(job, { first, last });
  const shard = passed(readPopulationShard(contentsOf(files, 'counts.json'), `${first}/counts.json`, model));
  const values = files.find(({ name }) => name === 'values.json');
  return { shard, values: values ? passed(readShardValues(values.contents, 'values.json')) : null };
}

describe('numbers as text', () => {
  it('come back to the bit', () => {
    const numbers = Float64Array.from({ length: 4000 }, (_, index) => Math.sin(index) * 10 ** (index % 40));
    numbers.set([0, -0, 5e-324, 1 / 3]);
    expect(readFloat64Text(float64Text(numbers))).toEqual(numbers);
    expect(readFloat64Text('%%%')).toBeNull();
    expect(readFloat64Text('AAAA')).toBeNull();
  });
});

describe('parts of a population', () => {
  it.each([
    ['kept as histograms', huge, 40, 90],
    ['kept value by value', small, 21, 60],
  ])('%s, merged in any order, give the bytes of one run', (_what, job, cut, last) => {
    const parts = [partOf(job, cut, last), partOf(job, 1, cut - 1)];
    const merged = passed(mergePopulation(model, parts, { first: 1, last }));
    expect(populationFiles(model, merged)).toEqual(filesOf(job, { first: 1, last }));
  });

  it('keep every value in a file of their own only where there is a whole to come', () => {
    const names = (job: PopulationJob, last: number) =>
      filesOf(job, { first: 1, last }).map(({ name }) => name);
    expect(names(small, 60)).toEqual(['bands.csv', 'bands.meta.json', 'counts.json', 'patients.csv']);
    expect(names(small, 30)).toContain('values.json');
    expect(names(huge, 30)).toEqual(['bands.csv', 'bands.meta.json', 'counts.json']);
  });

  it('are refused with the reason when they do not belong together', () => {
    const codes = (parts: readonly ShardFiles[]) => {
      const merged = mergePopulation(model, parts, null);
      return merged.ok ? [] : merged.problems.map(({ code, place }) => `${code} ${place.file}`);
    };
    const other = partOf({ ...small, seed: 2 }, 31, 60);
    expect(codes([partOf(small, 1, 30), other])).toEqual(['other-job 31/counts.json']);
    expect(codes([partOf(small, 1, 30), partOf(small, 30, 60)])).toEqual(['subjects-twice 30/counts.json']);
    expect(codes([partOf(small, 5, 30), partOf(small, 41, 60)])).toEqual([
      'missing-subjects merge',
      'missing-subjects merge',
    ]);
    expect(codes([{ ...partOf(small, 1, 60), values: null }])).toEqual(['not-a-shard 1/counts.json']);
  });

  it.each([
    ['not JSON', 'x', 'not-json'],
    ['another kind of file', '{"format": "else"}', 'not-a-shard'],
  ])('%s, is no part', (_what, text, code) => {
    expect(readPopulationShard(text, 'counts.json', model)).toMatchObject({
      ok: false,
      problems: [{ code }],
    });
  });

  it('of another model do not add up with this one', () => {
    const text = contentsOf(filesOf(small, { first: 1, last: 9 }), 'counts.json');
    const edited = { ...model, version: '1.0.1' };
    expect(readPopulationShard(text, 'c', edited)).toMatchObject({ problems: [{ code: 'other-model' }] });
  });

  it('with counts that were changed by hand are found out', () => {
    const { shard, values } = partOf(small, 1, 60);
    const fewer = { ...shard, counts: { ...shard.counts, subjects: 59 } };
    expect(mergePopulation(model, [{ shard: fewer, values }], null)).toMatchObject({
      problems: [{ code: 'not-a-shard' }],
    });
  });
});

describe('the files of a population', () => {
  const files = filesOf(small, { first: 1, last: 60 });

  it('hold the bands as a tidy table with a percentile for each row and no subject', () => {
    const [header, first] = contentsOf(files, 'bands.csv').split('\n');
    expect(header).toBe('run_id,subject_id,time_h,variable,value,unit,kind,percentile');
    expect(first).toMatch(/^vein,,0,concentration,[\d.]+,mg\/L,percentile,5$/);
  });

  it('hold every patient’s own numbers and how many draws were thrown away', () => {
    const rows = contentsOf(files, 'patients.csv').trimEnd().split('\n');
    expect(rows[0]).toBe('subject_id,clearance,volume,rejected_draws,problem');
    expect(rows).toHaveLength(61);
    const rejected = rows.slice(1).reduce((sum, row) => sum + Number(row.split(',')[3]), 0);
    const sidecar = JSON.parse(contentsOf(files, 'bands.meta.json'));
    expect(Object.values<number>(sidecar.population.rejected_draws).reduce((sum, one) => sum + one)).toBe(
      rejected,
    );
    expect(rejected).toBeGreaterThan(0);
  });

  it('say how to make them again and how their percentiles are defined', () => {
    expect(JSON.parse(contentsOf(files, 'bands.meta.json'))).toMatchObject({
      seed: small.seed,
      population: {
        size: 60,
        subjects_done: [[1, 60]],
        spread: 'variability',
        percentiles: [5, 25, 50, 75, 95],
      },
      runs: [{ run_id: 'vein', events: [{ cmt: 'intravenous' }], given_values: { volume: 10 } }],
    });
  });
});

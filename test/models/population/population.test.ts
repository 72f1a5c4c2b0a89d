import { describe, expect, it } from 'vitest';
import { normalQuantile } from '#models/population/normalQuantile.ts';
import { PopulationTally } from '#models/population/PopulationTally.ts';
import type { PopulationChunk } from '#models/population/populationChunk.ts';
import type { PopulationJob, SubjectRange } from '#models/population/populationJob.ts';
import { pullOutSubject } from '#models/population/pullOutSubject.ts';
import { SubjectSolver } from '#models/population/SubjectSolver.ts';
import { jobOf, oneCompartment } from './oneCompartmentModel.ts';

const laboratory = oneCompartment();
const { model } = laboratory;

function solverOf(job: PopulationJob): SubjectSolver {
  const solver = new SubjectSolver(model, 'webassembly');
  expect(solver.prepare(job)).toEqual([]);
  return solver;
}

function tallyOf(job: PopulationJob, chunks: readonly PopulationChunk[], mostValues?: number) {
  const tally = new PopulationTally(model.observables, job, mostValues === undefined ? {} : { mostValues });
  for (const chunk of chunks) tally.add(chunk);
  return tally.snapshot();
}

describe('a population', () => {
  it('has percentiles that follow a closed form within their sampling error', () => {
    const size = 4000;
    const job = jobOf({ size, hours: 1, observables: ['concentration'] });
    const { bands } = tallyOf(job, [solverOf(job).solve({ first: 1, last: size })]);
    // At 0 h the concentration is dose over volume: log-normal with median 5 mg/L. The range takes nothing away here.
    const logDeviation = Math.sqrt(Math.log(1 + 0.3 ** 2));
    bands!.percentiles.forEach((percent, place) => {
      const share = percent / 100;
      const z = normalQuantile(share);
      const density = Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
      const error = (logDeviation * Math.sqrt((share * (1 - share)) / size)) / density;
      const found = Math.log(bands!.arms[0]!.curves.concentration![place]![0]! / 5);
      expect(Math.abs(found - z * logDeviation)).toBeLessThan(5 * error);
    });
  });

  it('is the same to the bit however it is split and in whatever order its parts come', () => {
    const job = jobOf();
    const whole = tallyOf(job, [solverOf(job).solve({ first: 1, last: 120 })]);
    const ranges: SubjectRange[] = [
      { first: 78, last: 120 },
      { first: 1, last: 1 },
      { first: 2, last: 77 },
    ];
    const parts = ranges.map((range) => solverOf(job).solve(range));
    expect(tallyOf(job, parts)).toEqual(whole);
    const histograms = tallyOf(job, parts, 0);
    expect(histograms).toEqual(tallyOf(job, [solverOf(job).solve({ first: 1, last: 120 })], 0));
    expect(histograms.bands!.method).toBe('histogram');
    expect(histograms.counts).toEqual(whole.counts);
  });

  it('holds to the bit what each patient gives alone', () => {
    const job = jobOf({ observables: ['effect', 'concentration'] });
    const { values } = solverOf(job).solve({ first: 41, last: 44 });
    const { parameterSet, hours, everyHours, arms } = job;
    const own = pullOutSubject(model, job, 43).values;
    const run = laboratory.run({
      values: own,
      parameterSet,
      hours,
      everyHours,
      events: arms[0]!.events,
      onlyEvery: true,
    });
    const times = run.solution!.timesHours.length;
    expect(values.subarray(2 * 2 * times, 3 * 2 * times)).toEqual(
      Float64Array.of(...run.solution!.series.effect!, ...run.solution!.series.concentration!),
    );
  });

  it('has the same patients in every arm', () => {
    const [arm] = jobOf().arms;
    const job = jobOf({ arms: [arm!, { ...arm!, id: 'again' }] });
    const { bands } = tallyOf(job, [solverOf(job).solve({ first: 1, last: 50 })]);
    expect(bands!.arms[1]!.curves).toEqual(bands!.arms[0]!.curves);
  });

  it('counts who is in each band of the model file, ever and at each time', () => {
    const job = jobOf({ observables: ['concentration'] });
    const chunk = solverOf(job).solve({ first: 1, last: 120 });
    const times = 13;
    const curves = Array.from({ length: 120 }, (_, index) =>
      chunk.values.subarray(index * times, (index + 1) * times),
    );
    const [wanted, high] = tallyOf(job, [chunk]).counts.arms[0]!.bands.concentration!;
    const isWanted = (value: number) => value >= 1 && value <= 4;
    expect(wanted!.everInside).toBe(curves.filter((curve) => curve.some(isWanted)).length);
    expect([...wanted!.insideAtTime]).toEqual(
      Array.from({ length: times }, (_, time) => curves.filter((curve) => isWanted(curve[time]!)).length),
    );
    expect(high!.everReached).toBe(curves.filter((curve) => curve.some((value) => value >= 6)).length);
    expect(high!.everReached).toBeGreaterThan(0);
  });

  it('lists a patient that cannot be run, and leaves it out of every band and count', () => {
    const job = jobOf({ values: { volume: 60 }, relativeTolerance: 1e-6 });
    const chunk = solverOf(job).solve({ first: 1, last: 30 });
    const failing: PopulationChunk = {
      ...chunk,
      values: chunk.values.slice().fill(Number.NaN, 0, 26),
      failures: [{ subject: 1, arm: 'vein', code: 'stiff', reason: 'It is stiff.' }],
    };
    const { bands, counts } = tallyOf(job, [failing]);
    expect([bands!.subjects, counts.subjects]).toEqual([29, 29]);
    expect(bands!.arms[0]!.curves.concentration!.flatMap((curve) => [...curve]).every(Number.isFinite)).toBe(
      true,
    );
  });

  it('is refused with every reason when it makes no sense', () => {
    const job = jobOf({
      size: 0,
      seed: 1.5,
      observables: ['nothing'],
      values: { clearance: 1000 },
      arms: [],
    });
    const codes = new SubjectSolver(model, 'interpreter')
      .prepare(job)
      .map(({ code, subject }) => `${code} ${subject}`);
    expect(codes).toEqual([
      'out-of-range clearance',
      'out-of-range population',
      'out-of-range seed',
      'nothing-to-run arms',
      'unknown-observable nothing',
    ]);
  });
});

describe('uncertainty and variability of the same job', () => {
  it('are two populations: the typical patient’s band is narrower and has no patient in it', () => {
    const width = (spread: PopulationJob['spread']) => {
      const job = jobOf({ spread, observables: ['concentration'] });
      const { bands } = tallyOf(job, [solverOf(job).solve({ first: 1, last: 120 })]);
      const [low, , , , high] = bands!.arms[0]!.curves.concentration!.map((curve) => curve[6]!);
      return high! - low!;
    };
    expect(width('uncertainty')).toBeLessThan(0.5 * width('variability'));
    const job = jobOf({ spread: 'uncertainty', observables: ['concentration'] });
    const { values } = solverOf(job).solve({ first: 1, last: 10 });
    // Volume has no interval, so dose over volume at 0 h is 5 mg/L in all.
    for (let index = 0; index < values.length; index += 13) expect(values[index]).toBe(5);
  });
});

import type { Model } from '#models/language/model.ts';
import type { Checked, Problem } from '#models/language/problem.ts';
import { columnCount } from '#models/population/ColumnStore.ts';
import { PopulationTally } from '#models/population/PopulationTally.ts';
import type { PopulationJob, SubjectRange } from '#models/population/populationJob.ts';
import type { PopulationResult } from '#models/population/populationResult.ts';
import { addByName } from '#models/population/solvePopulation.ts';
import type { HistogramCounts } from '#models/population/ValueHistogram.ts';
import { type PopulationShard, problemOf, type ShardValues } from './readPopulationShard.ts';

/** A part with its values, which it has where every value of the population is kept and it is not the whole. */
export interface ShardFiles {
  readonly shard: PopulationShard;
  readonly values: ShardValues | null;
}

/**
 * Puts parts of one population together. The result is what one run of all their subjects gives, to the bit, in whatever
 * order they come. Refuses parts of different jobs, subjects that come twice, and subjects of `wanted` that are missing.
 */
export function mergePopulation(
  model: Model,
  parts: readonly ShardFiles[],
  wanted: SubjectRange | null,
): Checked<PopulationResult> {
  const [first] = parts;
  if (first === undefined) throw new RangeError('There is nothing to merge.');
  const { job } = first.shard;
  const range = wanted ?? { first: 1, last: job.size };
  const ranges = parts
    .flatMap(({ shard }) => shard.ranges.map((one) => ({ ...one, file: shard.file })))
    .sort((left, right) => left.first - right.first);
  const problems = [...strangers(parts, job), ...clashes(ranges), ...gaps(ranges, range)];
  if (problems.length > 0) return { ok: false, problems };

  const done = ranges.reduce((sum, one) => sum + one.last - one.first + 1, 0);
  const tally = new PopulationTally(model.observables, job, { capacity: done });
  for (const part of parts) {
    const problem = addPart(tally, job, part);
    if (problem !== null) problems.push(problem);
  }
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: {
      job,
      ranges: joined(ranges),
      tally,
      failures: parts
        .flatMap(({ shard }) => shard.failures)
        .sort((left, right) => left.subject - right.subject),
      rejectedByName: parts.reduce((sum, { shard }) => addByName(sum, shard.rejectedByName), {}),
    },
  };
}

function addPart(tally: PopulationTally, job: PopulationJob, { shard, values }: ShardFiles): Problem | null {
  const columns = columnCount(job, tally.timesHours.length);
  const broken = (reason: string) => problemOf(shard.file, 'not-a-shard', reason);
  const total = shard.ranges.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  if (!tally.bandTally.fits(shard.counts)) return broken('Its counts do not fit its job.');
  if (shard.counts.subjects + shard.failures.length !== total) {
    return broken('The subjects that it solved and those that failed are not all of its subjects.');
  }
  if (tally.columns.method === 'histogram') {
    const isFull = (histogram: HistogramCounts) => totalOf(histogram) === shard.counts.subjects;
    if (shard.histograms?.length !== columns || !shard.histograms.every(isFull)) {
      return broken('Its histograms do not fit its job.');
    }
    tally.columns.addCounts(shard.histograms);
  } else {
    if (values === null || values.values.length !== values.subjects.length * columns)
      return broken('Its values are missing or do not fit its job.');
    if (values.subjects.length !== shard.counts.subjects) return broken('Its values and its counts differ.');
    values.subjects.forEach((subject, row) => {
      tally.columns.addSubject(subject, values.values.subarray(row * columns, (row + 1) * columns));
    });
  }
  tally.bandTally.addCounts(shard.counts);
  return null;
}

function totalOf({ zeros, counts }: HistogramCounts): number {
  return counts.reduce((sum, count) => sum + count, zeros);
}

function strangers(parts: readonly ShardFiles[], job: PopulationJob): readonly Problem[] {
  const same = JSON.stringify(job);
  return parts
    .filter(({ shard }) => JSON.stringify(shard.job) !== same)
    .map(({ shard }) =>
      problemOf(shard.file, 'other-job', `It is a part of another population than ${parts[0]!.shard.file}.`),
    );
}

type FoundRange = SubjectRange & { readonly file: string };

function clashes(ranges: readonly FoundRange[]): readonly Problem[] {
  return ranges.flatMap((range, index) => {
    const before = ranges[index - 1];
    if (before === undefined || before.last < range.first) return [];
    const reason = `Its subjects from ${range.first} on are also in ${before.file}.`;
    return [problemOf(range.file, 'subjects-twice', reason)];
  });
}

function gaps(ranges: readonly FoundRange[], { first, last }: SubjectRange): readonly Problem[] {
  const problems: Problem[] = [];
  let next = first;
  for (const range of [...ranges, { first: last + 1, last: last + 1 }]) {
    if (range.first > next) {
      const reason = `The subjects ${next} to ${Math.min(range.first - 1, last)} are in none of the parts.`;
      problems.push(problemOf('merge', 'missing-subjects', reason));
    }
    next = Math.max(next, range.last + 1);
    if (next > last) break;
  }
  return problems;
}

function joined(ranges: readonly SubjectRange[]): readonly SubjectRange[] {
  const all: SubjectRange[] = [];
  for (const { first, last } of ranges) {
    const before = all.at(-1);
    if (before !== undefined && before.last + 1 === first)
      all[all.length - 1] = { first: before.first, last };
    else all.push({ first, last });
  }
  return all;
}

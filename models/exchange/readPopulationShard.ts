import * as z from 'zod/mini';
import type { Model } from '#models/language/model.ts';
import type { Checked, Problem } from '#models/language/problem.ts';
import { checkPopulationJob } from '#models/population/checkPopulationJob.ts';
import type { PopulationCounts } from '#models/population/populationCounts.ts';
import type { PopulationJob, SubjectRange } from '#models/population/populationJob.ts';
import type { SubjectFailure } from '#models/population/subjectFailure.ts';
import type { HistogramCounts } from '#models/population/ValueHistogram.ts';
import { readFloat64Text } from './float64Text.ts';
import { modelChecksum, shardFormat } from './populationShard.ts';

/** A part of a population as its files tell it. */
export interface PopulationShard {
  readonly file: string;
  readonly job: PopulationJob;
  readonly ranges: readonly SubjectRange[];
  readonly failures: readonly SubjectFailure[];
  readonly rejectedByName: Readonly<Record<string, number>>;
  readonly counts: PopulationCounts;
  /** One per column; null where every value is kept. */
  readonly histograms: readonly HistogramCounts[] | null;
}

export interface ShardValues {
  readonly subjects: readonly number[];
  /** Subject after subject in that order, one value per column. */
  readonly values: Float64Array;
}

/** More bins than there are (`valueBins`): a number beyond is a broken file. */
const mostBins = 2 ** 18;
const count = z.int().check(z.nonnegative());
const subject = z.int().check(z.positive());
const bin = z.int().check(z.gte(-mostBins), z.lte(mostBins));
const byName = z.record(z.string(), z.number());
const eventRow = z.strictObject({
  time: z.number(),
  evid: z.literal([0, 1, 2, 3, 4, 5, 6]),
  cmt: z.string(),
  amt: z.number(),
  rate: z.number(),
  ii: z.number(),
  addl: z.number(),
  ss: z.literal([0, 1, 2]),
});
const job = z.strictObject({
  values: byName,
  parameterSet: z.nullable(z.string()),
  hours: z.number(),
  everyHours: z.number(),
  relativeTolerance: z.exactOptional(z.number()),
  arms: z.array(z.strictObject({ id: z.string(), label: z.string(), events: z.array(eventRow) })),
  observables: z.array(z.string()),
  seed: count,
  size: subject,
  spread: z.enum(['variability', 'uncertainty']),
});
const band = z.strictObject({
  band: z.string(),
  everReached: count,
  everInside: count,
  insideAtTime: z.array(count),
});
const shard = z.object({
  format: z.literal(shardFormat),
  model: z.object({ checksum: z.string() }),
  job,
  ranges: z.array(z.tuple([subject, subject])).check(z.minLength(1)),
  solved: count,
  failures: z.array(
    z.strictObject({ subject, arm: z.nullable(z.string()), code: z.string(), reason: z.string() }),
  ),
  rejected_draws: z.record(z.string(), count),
  bands: z.array(z.object({ id: z.string(), bands: z.record(z.string(), z.array(band)) })),
  histograms: z.nullable(z.array(z.tuple([count, bin], count))),
});
const ours = z.object({ format: z.literal(shardFormat) });
const values = z.object({ format: z.literal(shardFormat), subjects: z.array(subject), values: z.string() });

/** A part's `counts.json`, or everything that is wrong with it. */
export function readPopulationShard(text: string, file: string, model: Model): Checked<PopulationShard> {
  const read = readWith(shard, text, file);
  if (!read.ok) return read;
  const { value } = read;
  if (value.model.checksum !== modelChecksum(model)) {
    const reason = 'This part was made with another model; merge it with the program that made it.';
    return { ok: false, problems: [problemOf(file, 'other-model', reason)] };
  }
  const problems = checkPopulationJob(model, value.job).map((problem) => ({
    ...problem,
    place: { file, line: 0, column: 0 },
  }));
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: {
      file,
      job: value.job,
      ranges: value.ranges.map(([first, last]) => ({ first, last })),
      failures: value.failures,
      rejectedByName: value.rejected_draws,
      counts: {
        subjects: value.solved,
        arms: value.bands.map(({ id, bands }) => ({
          id,
          bands: Object.fromEntries(
            Object.entries(bands).map(([name, counted]) => [
              name,
              counted.map((one) => ({ ...one, insideAtTime: Uint32Array.from(one.insideAtTime) })),
            ]),
          ),
        })),
      },
      histograms:
        value.histograms?.map(([zeros, firstBin, ...counts]) => ({ zeros, firstBin, counts })) ?? null,
    },
  };
}

/** A part's `values.json`, or what is wrong with it. */
export function readShardValues(text: string, file: string): Checked<ShardValues> {
  const read = readWith(values, text, file);
  if (!read.ok) return read;
  const numbers = readFloat64Text(read.value.values);
  if (numbers === null || !numbers.every(Number.isFinite)) {
    return { ok: false, problems: [problemOf(file, 'not-a-shard', 'Its values cannot be read.')] };
  }
  return { ok: true, value: { subjects: read.value.subjects, values: numbers } };
}

export function problemOf(file: string, code: string, reason: string): Problem {
  return { code, place: { file, line: 0, column: 0 }, reason };
}

function readWith<Schema extends z.core.$ZodType>(
  schema: Schema,
  text: string,
  file: string,
): Checked<z.infer<Schema>> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (fault) {
    const reason = `It is not JSON: ${fault instanceof Error ? fault.message : String(fault)}.`;
    return { ok: false, problems: [problemOf(file, 'not-json', reason)] };
  }
  if (!z.safeParse(ours, data).success) {
    const reason = `It is no file of a part of a population: its format is not ${shardFormat}.`;
    return { ok: false, problems: [problemOf(file, 'not-a-shard', reason)] };
  }
  const parsed = z.safeParse(schema, data);
  if (parsed.success) return { ok: true, value: parsed.data };
  const problems = parsed.error.issues.slice(0, mostIssues).map(({ path, message }) => {
    const where = path.length === 0 ? 'The file' : path.map(String).join('.');
    return problemOf(file, 'not-a-shard', `${where}: ${message}.`);
  });
  return { ok: false, problems };
}

/** A broken list would give one for every number. */
const mostIssues = 20;

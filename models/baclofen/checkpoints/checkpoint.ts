import type { EvidenceGrade, Source } from '#models/language/model.ts';
import type { Run, RunInputs } from '#models/run/run.ts';

/** Solves a run of the baclofen model. */
export type Runner = (inputs: RunInputs) => Run;

/** Whether the published number went into the model, helped to choose a parameter, or was left for the model to meet. */
type CheckpointOrigin = 'by-construction' | 'tuned' | 'predicted';

/** Published values that one question is held against, and how the model answers it. */
export interface Checkpoint {
  /** C1, C2 ... as the reference numbers them. */
  readonly id: string;
  /** What is given to whom, in words. */
  readonly input: string;
  readonly rows: readonly CheckpointRow[];
  /** The model's values, one per row in the rows' order and units. */
  measure(run: Runner): readonly number[];
}

export interface CheckpointRow {
  /** The question in a few words, without its unit. */
  readonly title: string;
  /** `1` for a pure number. */
  readonly unit: string;
  /** The published value as one says it. */
  readonly published: string;
  /** The published value as one number in the row's unit, or null where it is a range or a comparison. */
  readonly publishedValue: number | null;
  /** What counts as agreement; null is open-ended. */
  readonly band: CheckpointBand;
  /** Keys of the model file's sources. */
  readonly sources: readonly string[];
  readonly standing: Source['standing'];
  readonly grade: EvidenceGrade;
  readonly origin: CheckpointOrigin;
  /** What one should know when reading the row. */
  readonly note?: string;
  /** Why the model lies outside the band; a row without it is expected inside. */
  readonly knownMiss?: string;
}

export interface CheckpointBand {
  readonly from: number | null;
  readonly to: number | null;
}

/** True where a value lies within the band, its borders included. A value that is not a number lies outside. */
export function isInsideBand(value: number, { from, to }: CheckpointBand): boolean {
  return value >= (from ?? Number.NEGATIVE_INFINITY) && value <= (to ?? Number.POSITIVE_INFINITY);
}

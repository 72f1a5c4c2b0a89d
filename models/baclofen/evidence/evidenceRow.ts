import type { Checkpoint, CheckpointRow, Runner } from '#models/baclofen/checkpoints/checkpoint.ts';
import { displayUnit } from '#models/language/displayUnit.ts';
import { bandWords, comparedNumber } from './comparedNumber.ts';
import { groupOf } from './evidenceGroups.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** One published value and how the model answers it, with the words that screen, page and table share. */
export interface EvidenceRow extends CheckpointRow {
  /** C7.2 is the second row of C7. */
  readonly key: string;
  readonly checkpoint: string;
  readonly group: string;
  readonly input: string;
  /** The unit for people; empty for a pure number. */
  readonly unitWords: string;
  /** The published value as one number, or its band where it is a range or a comparison. */
  readonly publishedFigure: string;
  readonly bandWords: string;
}

export interface MeasuredRow extends EvidenceRow {
  /** The model's value in the row's unit. */
  readonly value: number;
  readonly valueWords: string;
  readonly verdict: Verdict;
}

/** The rows of a checkpoint before it is run. */
export function evidenceRows(checkpoint: Checkpoint): readonly EvidenceRow[] {
  return checkpoint.rows.map((row, index) => ({
    ...row,
    key: `${checkpoint.id}.${index + 1}`,
    checkpoint: checkpoint.id,
    group: groupOf(checkpoint.id),
    input: checkpoint.input,
    unitWords: displayUnit(row.unit),
    publishedFigure: publishedFigure(row),
    bandWords: bandWords(row.band),
  }));
}

/**
 * Runs a checkpoint.
 * @throws Error when the model does not solve it: a checkpoint is written to be solvable
 */
export function measureCheckpoint(checkpoint: Checkpoint, run: Runner): readonly MeasuredRow[] {
  const values = checkpoint.measure(run);
  return evidenceRows(checkpoint).map((row, index) => {
    const value = values[index] ?? Number.NaN;
    return { ...row, value, valueWords: comparedNumber(value), verdict: verdictOf(row, value) };
  });
}

/** The digits that were printed, where the words hold them (1.0); a mark between two printed values is rounded like ours. */
function publishedFigure({ published, publishedValue, band }: CheckpointRow): string {
  if (publishedValue === null) return bandWords(band);
  const printed = published.match(/[\d,]*\d(\.\d+)?/g) ?? [];
  const same = printed.find((digits) => Number(digits.replaceAll(',', '')) === publishedValue);
  return same ?? comparedNumber(publishedValue);
}

import { type CheckpointRow, isInsideBand } from '#models/baclofen/checkpoints/checkpoint.ts';

/**
 * What a comparison came to. A value inside its band counts as agreement only where the model could have missed it: numbers
 * that were put in or helped to choose a parameter, and illustrative ones, say so.
 */
export type Verdict = 'outside' | 'by-construction' | 'tuned' | 'illustrative' | 'inside';

/** The verdict on the model's value for a row, in the row's unit. */
export function verdictOf(row: CheckpointRow, value: number): Verdict {
  if (!isInsideBand(value, row.band)) return 'outside';
  if (row.origin !== 'predicted') return row.origin;
  return row.grade === 'illustrative' ? 'illustrative' : 'inside';
}

/** The words of each verdict, as screen and page say them. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  outside: 'outside the band',
  'by-construction': 'inside, by construction',
  tuned: 'inside, tuned to it',
  illustrative: 'inside, illustrative',
  inside: 'inside the band',
};

import type { Case } from '#models/scenario/caseFile.ts';
import type { Score } from '#models/scenario/playthrough.ts';

/** Keys of every source that a debrief names, each once, in the order in which the page names them. */
export function debriefSources(
  { guidance, debrief, sources }: Pick<Case, 'guidance' | 'debrief' | 'sources'>,
  { rows, predictions }: Pick<Score, 'rows' | 'predictions'>,
): readonly string[] {
  const named = [
    ...rows.flatMap((row) => row.sources),
    ...predictions.flatMap((scored) => scored.sources),
    ...debrief.points.flatMap((point) => point.sources),
    ...guidance.flatMap(({ positions }) => positions.flatMap((position) => position.sources)),
    ...sources,
  ];
  return [...new Set(named)];
}

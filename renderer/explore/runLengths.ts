/** Lengths of a run that are offered: from one day to what tolerance and reservoirs need. */
export const runLengths: readonly { readonly hours: number; readonly words: string }[] = [
  { hours: 24, words: '24 h' },
  { hours: 48, words: '48 h' },
  { hours: 72, words: '72 h' },
  { hours: 168, words: '7 days' },
  { hours: 720, words: '30 days' },
  { hours: 2400, words: '100 days' },
];

/** Output times close enough for the charts: never more than a few thousand over the run, and never coarser than an hour. */
export function outputSpacing(hours: number): number {
  if (hours <= 168) return 0.1;
  return hours <= 720 ? 0.25 : 0.5;
}

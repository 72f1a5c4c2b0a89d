/**
 * A percentile of sorted numbers by linear interpolation between order statistics, at (count - 1) * percent / 100 counted from
 * 0: type 7 of Hyndman and Fan 1996, the default of R, NumPy and spreadsheets.
 * @throws RangeError without numbers (a programmer fault)
 */
export function percentile(sorted: ArrayLike<number>, percent: number): number {
  return betweenRanks(sorted.length, percent, (rank) => sorted[rank]!);
}

/** The same from the number at each rank, where numbers are not kept one by one. */
export function betweenRanks(count: number, percent: number, atRank: (rank: number) => number): number {
  if (count === 0) throw new RangeError('There are no numbers.');
  const position = ((count - 1) * percent) / 100;
  const below = Math.floor(position);
  const low = atRank(below);
  if (position === below) return low;
  return low + (position - below) * (atRank(below + 1) - low);
}

/** The ranks, rising, that percentiles of so many numbers are made of. */
export function ranksOf(count: number, percents: readonly number[]): readonly number[] {
  const ranks = new Set<number>();
  for (const percent of percents) {
    betweenRanks(count, percent, (rank) => {
      ranks.add(rank);
      return 0;
    });
  }
  return [...ranks].sort((left, right) => left - right);
}

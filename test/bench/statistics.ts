/** The value below which a share of the numbers lies, from 0 to 1; linear between neighbours. */
export function percentile(numbers: readonly number[], share: number): number {
  if (numbers.length === 0) throw new RangeError('There are no numbers.');
  const sorted = numbers.toSorted((left, right) => left - right);
  const position = share * (sorted.length - 1);
  const below = Math.floor(position);
  const above = Math.ceil(position);
  return sorted[below]! + (position - below) * (sorted[above]! - sorted[below]!);
}

export function median(numbers: readonly number[]): number {
  return percentile(numbers, 0.5);
}

/** Milliseconds that each of some tasks takes, run in turn round by round, so that a slow moment of the machine meets all. */
export function timeInTurn(tasks: readonly (() => void)[], rounds: number): readonly (readonly number[])[] {
  const times = tasks.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    tasks.forEach((task, index) => {
      const start = performance.now();
      task();
      times[index]!.push(performance.now() - start);
    });
  }
  return times;
}

// Darker than this, ink on it would be hard to read.
const mostPercent = 30;

/** How dark the paper under each number is, in per cent of ink: none for the least, the most for the greatest. */
export function inkShares(measures: ArrayLike<number>): readonly number[] {
  const values = Array.from(measures);
  const solved = values.filter((value) => !Number.isNaN(value));
  const least = Math.min(...solved);
  const span = Math.max(...solved) - least;
  return values.map((value) =>
    Number.isNaN(value) || !(span > 0) ? 0 : Math.round((mostPercent * (value - least)) / span),
  );
}

/**
 * Moves labels apart with the least sum of squared moves; their order stays.
 * When they do not all fit between the limits they share the room evenly.
 * @param wanted centres in any order, pixels
 * @param gapPixels least distance of two neighbours
 * @param lowest  smallest centre allowed
 * @param highest largest centre allowed
 * @returns centres in the order of `wanted`
 */
export function separateLabels(
  wanted: readonly number[],
  gapPixels: number,
  lowest: number,
  highest: number,
): number[] {
  const count = wanted.length;
  if (count === 0) return [];
  const gap = count > 1 ? Math.min(gapPixels, Math.max(0, highest - lowest) / (count - 1)) : 0;
  const order = wanted
    .map((_, index) => index)
    .sort((one, other) => wanted[one]! - wanted[other]! || one - other);
  // Without their gaps the centres need only rise: pool neighbours that do not, and give each pool its mean.
  const pools: { sum: number; size: number }[] = [];
  order.forEach((index, place) => {
    let pool = { sum: wanted[index]! - place * gap, size: 1 };
    for (let last = pools.at(-1); last && last.sum / last.size > pool.sum / pool.size; last = pools.at(-1)) {
      pool = { sum: pool.sum + last.sum, size: pool.size + last.size };
      pools.pop();
    }
    pools.push(pool);
  });
  const room = Math.max(lowest, highest - (count - 1) * gap);
  const centres = new Array<number>(count);
  let place = 0;
  for (const { sum, size } of pools) {
    const level = Math.min(Math.max(sum / size, lowest), room);
    for (let member = 0; member < size; member += 1, place += 1) centres[order[place]!] = level + place * gap;
  }
  return centres;
}

/** The memory of solutions, each piece once, so that it moves to the page instead of being copied. */
export function buffersOf(
  solutions: readonly {
    readonly timesHours: Float64Array;
    readonly series: Readonly<Record<string, Float64Array>>;
  }[],
): ArrayBuffer[] {
  const arrays = solutions.flatMap(({ timesHours, series }) => [timesHours, ...Object.values(series)]);
  return [...new Set(arrays.map(({ buffer }) => buffer))] as ArrayBuffer[];
}

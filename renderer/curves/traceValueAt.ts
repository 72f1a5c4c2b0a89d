/** Index of the last time that is not after the given one; -1 before the first. */
export function indexAtTime(timesHours: Float64Array, timeHours: number): number {
  let low = 0;
  let high = timesHours.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (timesHours[middle]! > timeHours) high = middle;
    else low = middle + 1;
  }
  return low - 1;
}

/** The value at a time, linear between neighbours; NaN outside the line's own times. */
export function traceValueAt(
  { timesHours, values }: { readonly timesHours: Float64Array; readonly values: Float64Array },
  timeHours: number,
): number {
  const left = indexAtTime(timesHours, timeHours);
  if (left < 0) return Number.NaN;
  const from = timesHours[left]!;
  if (from === timeHours) return values[left]!;
  if (left + 1 >= timesHours.length) return Number.NaN;
  const fraction = (timeHours - from) / (timesHours[left + 1]! - from);
  return values[left]! + fraction * (values[left + 1]! - values[left]!);
}

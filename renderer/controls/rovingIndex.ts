/** Where a key moves the focus in a list that wraps; null where the key does not move it. */
export function rovingIndex(
  key: string,
  at: number,
  count: number,
  direction: 'horizontal' | 'vertical',
): number | null {
  if (count === 0) return null;
  const [next, previous] =
    direction === 'horizontal' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowDown', 'ArrowUp'];
  if (key === next) return (at + 1) % count;
  if (key === previous) return (Math.max(at, 0) - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}

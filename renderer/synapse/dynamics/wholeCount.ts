/** How many of `size` things a share stands for: thing i counts when the share is above (i + 0.5)/size. */
export function wholeCount(share: number, size: number): number {
  return Math.min(size, Math.max(0, Math.ceil(share * size - 0.5)));
}

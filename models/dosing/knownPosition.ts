/**
 * A position in the solver's lists.
 * @throws RangeError where there is none (a programmer fault)
 */
export function knownPosition(index: number, what: string): number {
  if (!Number.isInteger(index) || index < 0) throw new RangeError(`The ${what} has no position.`);
  return index;
}

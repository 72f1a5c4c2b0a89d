import type { Branch } from './playthrough.ts';

/** @throws RangeError for a branch that is not there (a programmer fault) */
export function branchOf(branches: readonly Branch[], id: string): Branch {
  const branch = branches.find((one) => one.id === id);
  if (branch === undefined) throw new RangeError(`There is no branch ${id}.`);
  return branch;
}

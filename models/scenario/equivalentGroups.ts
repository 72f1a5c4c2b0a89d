import type { Act, Case } from './caseFile.ts';

/** Acts that count as one another, each group in the file's order. */
export function equivalentGroups({ acts }: Pick<Case, 'acts'>): readonly (readonly Act[])[] {
  const groups: Act[][] = [];
  for (const act of acts) {
    const isSame = (other: Act) => other.equivalents.includes(act.id) || act.equivalents.includes(other.id);
    const joined = groups.filter((group) => group.some(isSame));
    const [first] = joined;
    if (first === undefined) {
      groups.push([act]);
      continue;
    }
    first.push(...joined.slice(1).flat(), act);
    for (const group of joined.slice(1)) groups.splice(groups.indexOf(group), 1);
  }
  return groups.map((group) => acts.filter((act) => group.includes(act)));
}

import type { CaseAdviceCode } from '#models/scenario/caseAdviceCodes.ts';
import type { CaseProblemCode } from '#models/scenario/caseProblemCodes.ts';
import { sampleCaseText } from './sampleCaseText.ts';

/** Words of the sample, what stands there instead, the code, and the words in the changed text at which the finding stands. */
export type PlantedFault = readonly [
  what: string,
  from: string,
  to: string,
  code: CaseProblemCode | CaseAdviceCode | 'unknown-unit' | 'yaml-syntax',
  at: string,
];

/** The sample with one fault. */
export function planted([, from, to]: PlantedFault): string {
  if (!sampleCaseText.includes(from)) throw new Error(`The sample has no "${from}".`);
  return sampleCaseText.replace(from, () => to);
}

/** Line and column of the first of some words. */
export function placeOf(text: string, words: string): string {
  const index = text.indexOf(words);
  if (index < 0) throw new Error(`The text has no "${words}".`);
  const before = text.slice(0, index).split('\n');
  return `${before.length}:${before.at(-1)!.length + 1}`;
}

import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Model } from '#models/language/model.ts';
import { type Problem, problemLine } from '#models/language/problem.ts';
import { readModel } from '#models/language/readModel.ts';

/** A small complete model file in which nothing is wrong. */
export const twoCompartmentText = readFileSync(new URL('./twoCompartment.yaml', import.meta.url), 'utf8');

export const file = 'two.yaml';

/** Says where a problem must stand; it is taken out of the text again. */
const mark = '»';

export interface Marked {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** Original and replacement; the original stands once in the text, and the mark in one of the replacements. */
export type Edit = readonly [original: string, replacement: string];

export function edited(text: string, edits: readonly Edit[]): string {
  return edits.reduce((current, [original, replacement]) => {
    expect(current.split(original), `"${original}" stands once`).toHaveLength(2);
    return current.replace(original, () => replacement);
  }, text);
}

/** A text without its mark, and the line and column of the mark; 0 and 0 where there is none. */
export function unmarked(marked: string): Marked {
  const before = marked.split(mark)[0]!;
  const text = marked.replace(mark, '');
  if (before === marked) return { text, line: 0, column: 0 };
  const lines = before.split('\n');
  return { text, line: lines.length, column: lines.at(-1)!.length + 1 };
}

export function plantFaults(edits: readonly Edit[]): Marked {
  return unmarked(edited(twoCompartmentText, edits));
}

export function problemsOf(text: string): readonly Problem[] {
  const read = readModel(text, file);
  return read.ok ? [] : read.problems;
}

/** The model of a text in which nothing is wrong. */
export function modelOf(text: string): Model {
  const read = readModel(text, file);
  if (!read.ok) throw new Error(read.problems.map(problemLine).join('\n'));
  return read.value;
}

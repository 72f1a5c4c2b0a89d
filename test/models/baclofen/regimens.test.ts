import { describe, expect, it } from 'vitest';
import type { EventRow } from '#models/dosing/eventRow.ts';
import { fillSentence } from '#models/dosing/fillSentence.ts';
import { readDosingSentences } from '#models/dosing/readDosingSentences.ts';
import { evaluateExpression } from '#models/language/evaluateExpression.ts';
import type { Quantity } from '#models/language/model.ts';
import { laboratory } from './laboratory.ts';

const { model } = laboratory;
const milligrams: Readonly<Record<string, number>> = { mg: 1, ug: 0.001 };

/** What a row brings in a day, in mg: a rate that holds, or a dose and its repetitions every `ii` hours. */
function milligramPerDay({ cmt, amt, rate, ii }: EventRow): number {
  const input = model.inputs.find(({ name }) => name === cmt)!;
  return milligrams[input.unit]! * (input.isProgramme ? rate * 24 : amt * (24 / ii));
}

describe.each(model.regimens)('the regimen $name', (regimen) => {
  const ends: readonly (readonly [string, (quantity: Quantity) => number])[] = [
    ['its own values', ({ value }) => value],
    ['the largest values', ({ range, choices }) => choices?.at(-1)?.value ?? range.to],
  ];
  it.each(ends)('gives in a day what its daily dose says, at %s', (_, chosen) => {
    const numberOf = (name: string) => chosen(regimen.quantities.find((one) => one.name === name)!);
    const rows = readDosingSentences(fillSentence(regimen, numberOf), regimen.name, { ...model, hours: 240 });
    if (!rows.ok) throw new Error(rows.problems[0]!.reason);
    expect(rows.value).not.toHaveLength(0);
    const total = rows.value.reduce((sum, row) => sum + milligramPerDay(row), 0);
    expect(total).toBeCloseTo(evaluateExpression(regimen.dailyDoseMilligram, numberOf), 9);
  });
});

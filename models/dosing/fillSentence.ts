import { evaluateExpression } from '#models/language/evaluateExpression.ts';
import type { Regimen } from '#models/language/model.ts';

/**
 * A regimen's dosing sentence with its holes filled, each number in the shortest form that reads back to the same bits.
 * `readDosingSentences` of the result judges it; a hole that comes out as no number is a problem there.
 * @param numberOf the value of each of the regimen's quantities, by name
 */
export function fillSentence(regimen: Regimen, numberOf: (name: string) => number): string {
  return regimen.sentence
    .map((part) => ('words' in part ? part.words : String(evaluateExpression(part.hole, numberOf))))
    .join('');
}

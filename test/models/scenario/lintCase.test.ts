import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dosingProblemCodes } from '#models/dosing/dosingProblemCodes.ts';
import { problemCodes } from '#models/language/problemCodes.ts';
import { caseAdviceCodes } from '#models/scenario/caseAdviceCodes.ts';
import { caseProblemCodes } from '#models/scenario/caseProblemCodes.ts';
import { lintCase } from '#models/scenario/lintCase.ts';
import { laboratory } from '#test/models/baclofen/laboratory.ts';
import { plantedAdvice } from './plantedAdvice.ts';
import { placeOf, planted } from './plantedFault.ts';
import { plantedProblems } from './plantedProblems.ts';
import { sampleCaseText } from './sampleCaseText.ts';

function found(text: string): readonly string[] {
  return lintCase(text, 'sample.yaml', laboratory).map(
    ({ severity, code, place }) => `${severity} ${code} ${place.line}:${place.column}`,
  );
}

describe('the linter', () => {
  it('finds nothing in a whole case', () => {
    expect(found(sampleCaseText)).toEqual([]);
  });

  it.each(plantedProblems)('reports as a problem %s', (...fault) => {
    const [, , , code, at] = fault;
    const text = planted(fault);
    expect(found(text)).toContain(`problem ${code} ${placeOf(text, at)}`);
  });

  it.each(plantedAdvice)('advises about %s', (...fault) => {
    const [, , , code, at] = fault;
    const text = planted(fault);
    expect(found(text)).toContain(`advice ${code} ${placeOf(text, at)}`);
  });

  it('tells every problem at once, in the order of the file', () => {
    const several = ['a key that is missing', 'an unknown level', 'a hole that names nothing'];
    const text = plantedProblems
      .filter(([what]) => several.includes(what))
      .reduce((changed, [, from, to]) => changed.replace(from, () => to), sampleCaseText);
    expect(found(text).map((line) => line.split(' ')[1])).toEqual([
      'missing-key',
      'not-an-option',
      'unknown-name',
    ]);
  });

  it('answers whatever lines are lost or swapped', () => {
    const lines = sampleCaseText.split('\n');
    const line = fc.nat(lines.length - 1);
    const property = fc.property(line, line, fc.boolean(), (first, second, isSwap) => {
      const changed = lines.with(first, lines[second]!);
      const text = (isSwap ? changed.with(second, lines[first]!) : changed).join('\n');
      for (const { code, place, reason } of lintCase(text, 'sample.yaml', laboratory)) {
        expect([code, reason, place.line]).toEqual([
          expect.stringMatching(/^[a-z-]+$/),
          expect.any(String),
          expect.any(Number),
        ]);
      }
    });
    fc.assert(property, { numRuns: 60 });
  });

  it('has a meaning for every code that it gives', () => {
    const known = { ...problemCodes, ...dosingProblemCodes, ...caseProblemCodes, ...caseAdviceCodes };
    for (const fault of [...plantedProblems, ...plantedAdvice]) {
      for (const { code } of lintCase(planted(fault), 'sample.yaml', laboratory)) {
        expect(Object.keys(known)).toContain(code);
      }
    }
  });

  it('advises about a case in which no act is critical', () => {
    const text = sampleCaseText.replaceAll('class: critical', 'class: recommended');
    expect(found(text)).toEqual([`advice no-critical-act ${placeOf(text, '- id: read-log')}`]);
  });

  it('has a planted fault for every advice, but for a run that cannot go on', () => {
    const tried = new Set<string>(['no-critical-act', ...plantedAdvice.map(([, , , code]) => code)]);
    expect(Object.keys(caseAdviceCodes).filter((code) => !tried.has(code))).toEqual(['run-stops']);
  });
});

import { describe, expect, it } from 'vitest';
import { caseAdviceCodes } from '#models/scenario/caseAdviceCodes.ts';
import { type CaseKeys, caseKeys } from '#models/scenario/caseKeys.ts';
import { caseProblemCodes } from '#models/scenario/caseProblemCodes.ts';
import { textLimits } from '#models/scenario/lintTexts.ts';
import page from '../../../docs/writing-a-case.md?raw';

describe('the page on writing a case', () => {
  it('has every key', () => {
    const keys = Object.values<CaseKeys>(caseKeys).flatMap(({ required, optional }) => [
      ...required,
      ...optional,
    ]);
    expect(keys.filter((key) => !new RegExp(`\\b${key}\\b`).test(page))).toEqual([]);
  });

  it.each([
    ['problem', caseProblemCodes],
    ['advice', caseAdviceCodes],
  ])('has every code of %s with its meaning, and no other', (kind, codes) => {
    const section = page.split(kind === 'problem' ? '## Problems' : '## Advice')[1]!.split('\n## ')[0]!;
    const rows = [...section.matchAll(/^\| `([a-z-]+)` \| (.*) \|$/gm)].map(([, code, meaning]) => [
      code,
      meaning,
    ]);
    expect(rows).toEqual(Object.entries(codes));
  });

  it('has the lengths that the linter holds texts to', () => {
    for (const [kind, most] of Object.entries(textLimits)) {
      expect(page).toMatch(new RegExp(`^\\| [a-z, ]*\\b${kind}\\b[a-z, ]* \\| ${most} \\|$`, 'm'));
    }
  });
});

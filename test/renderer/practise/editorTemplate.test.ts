import { expect, it } from 'vitest';
import { lintCase } from '#models/scenario/lintCase.ts';
import { loadLaboratory } from '#models/simulate.ts';
import { caseTemplate } from '#renderer/practise/caseTemplate.ts';

it('a new case can run as it is; the linter only says what a whole case would have', () => {
  const laboratory = loadLaboratory();
  if (!laboratory.ok) throw new Error('The model has problems.');
  const findings = lintCase(caseTemplate, 'my-case.yaml', laboratory.value);
  expect(findings.filter(({ severity }) => severity === 'problem')).toEqual([]);
  expect(new Set(findings.map(({ code }) => code))).toEqual(
    new Set(['few-decisions', 'expectation-missing']),
  );
});

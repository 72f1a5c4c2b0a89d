import { expect, it } from 'vitest';
import { dosingProblemCodes } from '#models/dosing/dosingProblemCodes.ts';
import { sentenceProblemCases } from './sentenceProblemCases.ts';
import { settingProblemCases, settingRowCases } from './settingProblemCases.ts';
import { tableProblemCases } from './tableProblemCases.ts';

it('every problem code of doses is shown by a table or a sentence, and every one shown is listed', () => {
  const shown = new Set(
    [...tableProblemCases, ...sentenceProblemCases, ...settingProblemCases, ...settingRowCases].map(
      ({ code }) => code,
    ),
  );
  expect([...shown].sort()).toEqual(Object.keys(dosingProblemCodes).sort());
});

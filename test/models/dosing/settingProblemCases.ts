import type { DosingProblemCode } from '#models/dosing/dosingProblemCodes.ts';

/** Sentences about settings with what is wrong with them. */
export const settingProblemCases: readonly { readonly sentence: string; readonly code: DosingProblemCode }[] =
  [
    { sentence: 'set ventilation at 6 h', code: 'missing-value' },
    { sentence: 'set ventilation to at 6 h', code: 'missing-value' },
    { sentence: 'set ventilation to 2 at 6 h', code: 'setting-outside-range' },
    { sentence: 'set the catheter tip to 1.5 at 6 h', code: 'setting-not-a-choice' },
    { sentence: 'set oxygen to 5 at 6 h', code: 'missing-unit' },
    { sentence: 'set oxygen to 5 mg at 6 h', code: 'wrong-unit' },
    { sentence: 'set ventilation to 1', code: 'missing-time' },
    { sentence: 'set ventilation to 1 every 8 h', code: 'out-of-place' },
    { sentence: 'steady the pump stalls at 6 h', code: 'out-of-place' },
  ];

/** One change to a row that sets ventilation to 1 at 6 h, with the rule that it breaks and the cell at fault. */
export const settingRowCases = [
  { change: { evid: 1 }, code: 'setting-evid', column: 'evid' },
  { change: { evid: 6 }, code: 'setting-evid', column: 'evid' },
  { change: { rate: 1 }, code: 'setting-is-at-once', column: 'rate' },
  { change: { ss: 1 }, code: 'setting-is-at-once', column: 'ss' },
  { change: { amt: 7 }, code: 'setting-outside-range', column: 'amt' },
  { change: { amt: Number.NaN }, code: 'not-a-number', column: 'amt' },
] as const;

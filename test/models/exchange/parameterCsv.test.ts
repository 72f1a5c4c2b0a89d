import { describe, expect, it } from 'vitest';
import { parameterCsv } from '#models/exchange/parameterCsv.ts';
import { loadLaboratory } from '#models/simulate.ts';

const opened = loadLaboratory('interpreter');
if (!opened.ok) throw new Error('The shipped model is checked by its own tests.');
const { model } = opened.value;

describe('the parameter sheet as CSV', () => {
  const lines = parameterCsv(model, { values: { weight: 20 }, parameterSet: null })
    .trimEnd()
    .split('\n');

  it('has one row for each covariate and parameter', () => {
    expect(lines).toHaveLength(1 + model.covariates.length + model.parameters.length);
  });

  it('gives the value used, the usual one, unit, range, grade and source', () => {
    expect(lines.find((line) => line.startsWith('weight,'))).toMatch(
      /^weight,WT,Weight,20,70,kg,[\d.]+,[\d.]+,\w+,/,
    );
    expect(lines.find((line) => line.startsWith('crcl,'))).toMatch(/mL\/min.*Wuis 1989/);
  });
});

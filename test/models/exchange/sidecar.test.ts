import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sidecar, sidecarText } from '#models/exchange/sidecar.ts';
import { sampleModel, sampleQuantity, sampleRun } from './sampleRun.ts';

const table = { file: 'curves.csv', text: 'run_id,subject_id\n' };

describe('the sidecar of a table of curves', () => {
  it('carries what a reader needs to do the run again', () => {
    expect(sidecar(table, [sampleRun()])).toMatchObject({
      statement: 'For teaching, not for treating patients.',
      application: { name: 'Baclofen Lab' },
      model: { id: 'sample', version: '1.2.3' },
      seed: null,
      solver: {
        method: expect.stringContaining('Runge-Kutta 7(5)'),
        backend: 'interpreter',
        relative_tolerance: 1e-6,
      },
      runs: [
        {
          run_id: 'tablets',
          hours: 0.2,
          every_hours: 0.1,
          parameter_set: null,
          solver: { accepted_steps: 10, rejected_steps: 1, evaluations: 67 },
          events: [{ time: 0, evid: 1, cmt: 'oral', amt: 20, rate: 0, ii: 8, addl: 2, ss: 0 }],
          values: { weight: 60, clearance: 9 },
        },
      ],
    });
  });

  it('gives the checksum that any tool gives for the table', () => {
    const expected = createHash('sha256').update(table.text).digest('hex');
    expect(sidecar(table, [sampleRun()]).checksum).toEqual({ algorithm: 'SHA-256', value: expected });
  });

  it('lists value used, default, unit, range, grade and sources in words for every quantity', () => {
    expect(sidecar(table, [sampleRun()]).covariates).toMatchObject([
      { name: 'weight', symbol: 'WT', value: 60, default_value: 70, unit: 'kg', range: { from: 1, to: 30 } },
    ]);
    expect(sidecar(table, [sampleRun()]).parameters).toMatchObject([
      {
        name: 'clearance',
        value: 9,
        grade: 'measured',
        sources: [{ key: 'wuis-1990', citation: 'Wuis 1990', address: 'https://example.org/wuis' }],
      },
    ]);
  });

  it('shows the values of a published set, and null where the runs differ', () => {
    const { inputs } = sampleRun();
    const slow = sampleRun({ runId: 'slow', inputs: { ...inputs, parameterSet: 'slow' } });
    expect(sidecar(table, [slow]).parameters).toMatchObject([{ value: 5, default_value: 9 }]);
    const both = sidecar(table, [sampleRun(), slow]);
    expect(both.parameters).toMatchObject([{ value: null }]);
    expect(both.runs.map(({ values }) => values.clearance)).toEqual([9, 5]);
  });

  it('names everything that is illustrative', () => {
    expect(sidecar(table, [sampleRun()]).illustrative).toEqual(['ashworth_leg']);
  });

  it('shows a parameter that was only added to the model', () => {
    const added = sampleQuantity({ name: 'added', symbol: 'X', grade: 'illustrative' });
    const model = sampleModel({ parameters: [sampleQuantity(), added] });
    const described = sidecar(table, [sampleRun({ model })]);
    expect(described.parameters.map(({ name }) => name)).toEqual(['clearance', 'added']);
    expect(described.illustrative).toContain('added');
  });

  it('is JSON that ends its last line, with the same bytes every time', () => {
    const text = sidecarText(table, [sampleRun()]);
    expect(text.endsWith('}\n')).toBe(true);
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(sidecar(table, [sampleRun()]))));
    expect(sidecarText(table, [sampleRun()])).toBe(text);
  });

  it('refuses a table without runs', () => {
    expect(() => sidecar(table, [])).toThrow(RangeError);
  });
});

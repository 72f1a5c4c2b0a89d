import { describe, expect, it } from 'vitest';
import baclofenText from '#models/baclofen/baclofen.yaml?raw';
import { runFiles } from '#models/exchange/runFiles.ts';
import { openLaboratory } from '#models/simulate.ts';
import { ParameterSheet } from '#renderer/patient/ParameterSheet.tsx';
import { PatientForm } from '#renderer/patient/PatientForm.tsx';
import { mount } from '../controls/mount.tsx';

/** The shipped file with one more parameter and its one use; nothing else is touched. */
const changedText = baclofenText
  .replace(
    '\nparameters:\n',
    `
parameters:
  assay_recovery:
    symbol: f_assay
    label: Assay recovery
    meaning: Share of the drug that the laboratory finds.
    value: 0.9
    unit: "1"
    range: {from: 0.5, to: 1.2, sources: [simon-2018]}
    step: 0.05
    sources: [simon-2018]
    grade: illustrative
    shown: front
`,
  )
  .replace('equation: "C_pf * ng_per_ug"', 'equation: "f_assay * C_pf * ng_per_ug"');

const nothing = () => undefined;

describe('a parameter added to the model file', () => {
  const opened = openLaboratory(changedText, 'changed.yaml', 'interpreter');
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const { model, run } = opened.value;

  it('appears in the form with value, unit, range and source', () => {
    const { container: host } = mount(
      <PatientForm
        quantities={[...model.covariates, ...model.parameters]}
        values={{}}
        problems={[]}
        roomy={false}
        onChange={nothing}
      />,
    );
    const field = [...host.querySelectorAll('[role=spinbutton]')].find(
      (one) => host.querySelector(`label[for="${one.id}"]`)?.textContent === 'Assay recovery',
    );
    expect(field?.getAttribute('aria-valuenow')).toBe('0.9');
    expect(field?.getAttribute('aria-valuemin')).toBe('0.5');
    expect(field?.getAttribute('aria-valuemax')).toBe('1.2');
  });

  it('appears in the sheet with its range, grade and source', () => {
    const { container: host } = mount(
      <ParameterSheet
        isOpen
        onClose={nothing}
        model={model}
        values={{ values: {}, parameterSet: null, dosing: {} }}
        problems={[]}
        onChange={nothing}
        onChangeDosing={nothing}
      />,
    );
    const row = [...host.ownerDocument.querySelectorAll('tr')].find((one) =>
      one.textContent?.includes('Assay recovery'),
    );
    expect(row?.textContent).toMatch(/0\.5.*1\.2/);
    expect(row?.textContent).toContain('illustrative');
    expect(row?.textContent).toContain('Simon');
  });

  it('acts on the run and stands in the sidecar of its CSV', () => {
    const inputs = { values: {}, parameterSet: null, events: [], hours: 1, everyHours: 1 };
    const { solution } = run(inputs);
    const files = runFiles([{ runId: 'tablets', label: 'none', model, inputs, solution: solution! }]);
    const sidecar = JSON.parse(files.find(({ name }) => name === 'curves.meta.json')!.contents) as {
      readonly parameters: readonly { readonly name: string }[];
    };
    expect(sidecar.parameters.find(({ name }) => name === 'assay_recovery')).toMatchObject({
      value: 0.9,
      unit: '1',
      range: { from: 0.5, to: 1.2 },
      grade: 'illustrative',
      sources: [{ key: 'simon-2018' }],
    });
  });
});

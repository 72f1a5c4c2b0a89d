import { describe, expect, it, vi } from 'vitest';
import { ParameterSheet, type ParameterSheetProps } from '#renderer/patient/ParameterSheet.tsx';
import { findParameters, parameterGroups } from '#renderer/patient/parameterGroups.ts';
import { webAddress } from '#renderer/patient/SourceWords.tsx';
import { click, enter, mount, one } from '../controls/mount.tsx';
import { sampleModel } from './sampleModel.ts';

const noChoices = { values: {}, parameterSet: null, dosing: {} };
const place = { file: 'sample.yaml', line: 1, column: 1 };
const withSet = sampleModel({
  parameterSets: [
    {
      name: 'fast',
      label: 'Fast',
      meaning: '',
      values: { mean_transit_time: 0.2 },
      variability: {},
      sources: [],
      place,
    },
  ],
});

function sheet(changes: Partial<ParameterSheetProps> = {}) {
  const change = vi.fn();
  const changeDosing = vi.fn();
  const { container } = mount(
    <ParameterSheet
      isOpen
      onClose={() => undefined}
      model={sampleModel()}
      values={noChoices}
      problems={[]}
      onChange={change}
      onChangeDosing={changeDosing}
      {...changes}
    />,
  );
  const rows = () => [...container.querySelectorAll('.sheet-label')].map((label) => label.textContent);
  return { container, change, changeDosing, rows };
}

describe('the groups of a sheet', () => {
  it('hold every quantity: the person, each regimen, the parameters', () => {
    const groups = parameterGroups(sampleModel(), noChoices);
    expect(groups.map(({ title, rows }) => [title, rows.length])).toEqual([
      ['Patient', 2],
      ['Pump', 1],
      ['Parameters', 1],
    ]);
  });

  it('take a choice before the parameter set, and the set before the file', () => {
    const valueWith = (values: Record<string, number>, parameterSet: string | null) =>
      parameterGroups(withSet, { values, parameterSet, dosing: {} })[2]!.rows[0]!;
    expect(valueWith({}, null)).toMatchObject({ value: 0.389, usual: 0.389 });
    expect(valueWith({}, 'fast')).toMatchObject({ value: 0.2, usual: 0.2 });
    expect(valueWith({ mean_transit_time: 0.5 }, 'fast')).toMatchObject({ value: 0.5, usual: 0.2 });
  });

  it('are searched by label, symbol, meaning, grade and source', () => {
    const groups = parameterGroups(sampleModel(), noChoices);
    const found = (query: string) =>
      findParameters(groups, query).flatMap(({ rows }) => rows.map((row) => row.quantity.name));
    expect(found('mtt')).toEqual(['mean_transit_time']);
    expect(found('exchange levels')).toEqual(['csf_mixing']);
    expect(found('illustrative')).toEqual(['csf_mixing']);
    expect(found('he-2014')).toEqual(['mean_transit_time']);
    expect(found('nothing like it')).toEqual([]);
  });
});

describe('the parameter sheet', () => {
  it('lists all and narrows with the search', () => {
    const { container, rows } = sheet();
    expect(rows()).toEqual(['Weight', 'Mixing of spinal fluid', 'Daily dose', 'Mean transit time']);
    enter(one<HTMLInputElement>(container, 'input[type="search"]'), 'transit');
    expect(rows()).toEqual(['Mean transit time']);
    expect(container.textContent).toContain('1 of 4');
  });

  it('passes a new value on, a regimen’s with its regimen', () => {
    const { container, change, changeDosing } = sheet();
    enter(one<HTMLInputElement>(container, '[aria-label="Mean transit time"]'), '0.5');
    expect(change).toHaveBeenCalledWith('mean_transit_time', 0.5);
    enter(one<HTMLInputElement>(container, '[aria-label="Daily dose"]'), '300');
    expect(changeDosing).toHaveBeenCalledWith('pump', 'pump_daily_dose', 300);
  });

  it('marks what was changed and takes it back', () => {
    const { container, change } = sheet({ values: { ...noChoices, values: { weight: 80 } } });
    expect(container.textContent).toContain('4 quantities, 1 changed');
    click(one(container, '[aria-label="Back to 70"]'));
    expect(change).toHaveBeenCalledWith('weight', 70);
  });

  it('leads to a source that has an address', () => {
    const { container } = sheet();
    const link = one<HTMLAnchorElement>(container, 'a');
    expect(link.textContent).toBe('He 2014');
    expect(link.getAttribute('href')).toBe('https://doi.org/10.1002/abc');
    expect(webAddress('javascript:alert(1)')).toBeNull();
    expect(webAddress('https://example.org/x')).toBe('https://example.org/x');
  });
});

import { describe, expect, it, vi } from 'vitest';
import { DosingForm } from '#renderer/patient/DosingForm.tsx';
import { PatientForm } from '#renderer/patient/PatientForm.tsx';
import { click, enter, mount, one } from '../controls/mount.tsx';
import { sampleQuantity } from '../controls/sampleQuantity.ts';
import { mixing, sampleRegimen, transit, weight } from './sampleModel.ts';

const still = () => undefined;
const labels = (container: ParentNode) =>
  [...container.querySelectorAll('.number-field-label, .choice-field-label')].map(
    (label) => label.textContent,
  );

describe('the patient form', () => {
  const quantities = [weight, mixing, transit];

  it('shows front quantities, more where there is room, and never those of the sheet', () => {
    const form = (roomy: boolean) => (
      <PatientForm quantities={quantities} values={{}} problems={[]} roomy={roomy} onChange={still} />
    );
    expect(labels(mount(form(false)).container)).toEqual(['Weight']);
    expect(labels(mount(form(true)).container)).toEqual(['Weight', 'Mixing of spinal fluid']);
  });

  it('shows a quantity that a model file adds, without a change elsewhere', () => {
    const added = sampleQuantity({ name: 'height', label: 'Height', value: 172, unit: 'cm', step: 1 });
    const change = vi.fn();
    const { container } = mount(
      <PatientForm
        quantities={[...quantities, added]}
        values={{}}
        problems={[]}
        roomy={false}
        onChange={change}
      />,
    );
    expect(labels(container)).toEqual(['Weight', 'Height']);
    enter(container.querySelectorAll<HTMLInputElement>('[role="spinbutton"]')[1]!, '180');
    expect(change).toHaveBeenCalledWith('height', 180);
  });

  it('takes the model file’s value where none is chosen and puts a problem beside its field', () => {
    const problem = {
      code: 'range',
      place: weight.place,
      subject: 'weight',
      reason: 'Too heavy for the model.',
    };
    const { container } = mount(
      <PatientForm quantities={[weight]} values={{}} problems={[problem]} roomy={false} onChange={still} />,
    );
    expect(one<HTMLInputElement>(container, '[role="spinbutton"]').value).toBe('70');
    expect(one(container, '.number-field .problem-note').textContent).toBe('Too heavy for the model.');
  });

  it('opens the parameter sheet', () => {
    const open = vi.fn();
    const { container } = mount(
      <PatientForm
        quantities={[]}
        values={{}}
        problems={[]}
        roomy={false}
        onChange={still}
        onOpenSheet={open}
      />,
    );
    click(one(container, 'button[aria-label="All parameters"]'));
    expect(open).toHaveBeenCalledOnce();
  });
});

describe('the dosing form', () => {
  const tablets = sampleRegimen({
    name: 'tablets',
    label: 'Tablets',
    route: 'tablets',
    quantities: [sampleQuantity({ name: 'tablet_dose', label: 'Each dose', value: 20, unit: 'mg', step: 5 })],
  });

  it('has a section for each regimen with its glyph and line, and its derived rows last', () => {
    const { container } = mount(
      <DosingForm
        regimens={[tablets, sampleRegimen()]}
        values={{ tablets: { tablet_dose: 30 } }}
        problems={[]}
        roomy={false}
        onChange={still}
        derivedRows={{ tablets: [{ label: 'Given at', value: '07, 15, 23 h' }] }}
      />,
    );
    const sections = [...container.querySelectorAll('section')];
    expect(sections.map((section) => section.getAttribute('aria-label'))).toEqual(['Tablets', 'Pump']);
    expect(one(sections[0]!, '.route-line').classList).toContain('route-tablets');
    expect(one(sections[1]!, '.route-glyph').classList).toContain('route-pump');
    expect(sections[0]!.lastElementChild?.textContent).toBe('Given at 07, 15, 23 h');
    const shown = [...container.querySelectorAll<HTMLInputElement>('[role="spinbutton"]')].map(
      (input) => input.value,
    );
    expect(shown).toEqual(['30', '400']);
  });

  it('says which regimen changed', () => {
    const change = vi.fn();
    const { container } = mount(
      <DosingForm regimens={[sampleRegimen()]} values={{}} problems={[]} roomy={false} onChange={change} />,
    );
    enter(one<HTMLInputElement>(container, '[role="spinbutton"]'), '250');
    expect(change).toHaveBeenCalledWith('pump', 'pump_daily_dose', 250);
  });
});

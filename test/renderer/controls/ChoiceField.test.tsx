import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { ChoiceField, isYesOrNo } from '#renderer/controls/ChoiceField.tsx';
import { click, mount, one } from './mount.tsx';
import { sampleQuantity } from './sampleQuantity.ts';

const levels = ['Lumbar', 'Thoracic', 'Cervical'].map((label, value) => ({ label, value }));
const tip = sampleQuantity({ name: 'catheter_tip', label: 'Catheter tip', value: 0, choices: levels });

describe('a quantity with named settings', () => {
  it('shows three choices as segments and passes the chosen number on', () => {
    const change = vi.fn();
    const { container } = mount(<ChoiceField quantity={tip} value={0} onChange={change} />);
    const radios = [...container.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
    expect(radios.map((radio) => radio.checked)).toEqual([true, false, false]);
    click(radios[1]!);
    expect(change).toHaveBeenCalledWith(1);
  });

  it('keeps to one line as a list where asked, and where the choices are many', () => {
    const many = { ...tip, choices: [...levels, { label: 'Cranial', value: 3 }] };
    for (const element of [
      <ChoiceField key="line" quantity={tip} value={0} onChange={() => undefined} look="line" />,
      <ChoiceField key="many" quantity={many} value={0} onChange={() => undefined} />,
    ]) {
      expect(mount(element).container.querySelectorAll('select option').length).toBeGreaterThan(2);
    }
  });

  it('chooses from the list by place', () => {
    const change = vi.fn();
    const { container } = mount(<ChoiceField quantity={tip} value={0} onChange={change} look="line" />);
    const select = one<HTMLSelectElement>(container, 'select');
    act(() => {
      select.selectedIndex = 2;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(change).toHaveBeenCalledWith(2);
  });

  it('is a switch when the words are no and yes, and only then', () => {
    const change = vi.fn();
    const dialysis = sampleQuantity({
      label: 'Dialysis',
      choices: [
        { value: 0, label: 'No' },
        { value: 1, label: 'Yes' },
      ],
    });
    const { container } = mount(<ChoiceField quantity={dialysis} value={0} onChange={change} />);
    click(one(container, 'input[role="switch"]'));
    expect(change).toHaveBeenCalledWith(1);
    expect(
      isYesOrNo([
        { value: 0, label: 'Fasting' },
        { value: 1, label: 'With a meal' },
      ]),
    ).toBe(false);
  });
});

import { act, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NumberField } from '#renderer/controls/NumberField.tsx';
import { blur, enter, mount, one, press } from './mount.tsx';
import { sampleQuantity } from './sampleQuantity.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const quantity = sampleQuantity();

function field(onChange: (value: number) => void = () => undefined) {
  function Held() {
    const [value, setValue] = useState(400);
    const change = (next: number) => {
      onChange(next);
      setValue(next);
    };
    return <NumberField quantity={quantity} value={value} onChange={change} />;
  }
  const { container } = mount(<Held />);
  return {
    container,
    input: one<HTMLInputElement>(container, 'input[role="spinbutton"]'),
    slider: one<HTMLInputElement>(container, 'input[type="range"]'),
    problem: () => container.querySelector('.problem-note')?.textContent ?? null,
  };
}

function wait(milliseconds: number): void {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
}

describe('a number field at rest', () => {
  it('shows label, value and unit of its quantity and tells them to a screen reader', () => {
    const { container, input } = field();
    expect(container.textContent).toContain('Daily dose');
    expect(container.textContent).toContain('\u00b5g');
    expect(input.value).toBe('400');
    expect(input.getAttribute('aria-valuetext')).toBe('400 \u00b5g');
    expect(input.getAttribute('aria-valuemax')).toBe('2003');
  });
});

describe('typing a good number', () => {
  it('passes every one on at once and shows no problem', () => {
    const changes: number[] = [];
    const { input, problem } = field((value) => changes.push(value));
    enter(input, '45');
    enter(input, '450');
    expect(changes).toEqual([45, 450]);
    expect(input.value).toBe('450');
    expect(problem()).toBeNull();
  });
});

describe('typing a number out of range', () => {
  it('brings back the value from before the typing and says so after a moment', () => {
    const changes: number[] = [];
    const { input, problem } = field((value) => changes.push(value));
    enter(input, '50');
    enter(input, '5000');
    expect(changes).toEqual([50, 400]);
    expect(problem()).toBeNull();
    wait(600);
    expect(problem()).toBe(
      'Above 2,003 \u00b5g, the limit from Heetla 2015. The run keeps your last good value, 400.',
    );
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(input.value).toBe('5000');
  });

  it('keeps a good number that had rested', () => {
    const changes: number[] = [];
    const { input, problem } = field((value) => changes.push(value));
    enter(input, '500');
    wait(600);
    enter(input, '5000');
    blur(input);
    expect(changes).toEqual([500]);
    expect(problem()).toContain('last good value, 500.');
  });

  it('says so at once when the field is left or Enter is pressed', () => {
    const { input, problem } = field();
    enter(input, '9999');
    press(input, 'Enter');
    expect(problem()).toContain('Above 2,003');
  });

  it('forgets the problem when the number becomes good', () => {
    const { input, problem } = field();
    enter(input, '9999');
    blur(input);
    enter(input, '999');
    expect(problem()).toBeNull();
  });

  it('returns to the last good value on Escape', () => {
    const { input, problem } = field();
    enter(input, '9999');
    blur(input);
    press(input, 'Escape');
    expect(input.value).toBe('400');
    expect(problem()).toBeNull();
  });
});

describe('arrow keys and the slider', () => {
  it('moves one step with an arrow and ten with Shift', () => {
    const changes: number[] = [];
    const { input } = field((value) => changes.push(value));
    press(input, 'ArrowUp');
    press(input, 'ArrowDown', { shiftKey: true });
    expect(changes).toEqual([410, 310]);
    expect(input.value).toBe('310');
  });

  it('moves the slider sideways by the same steps', () => {
    const changes: number[] = [];
    const { slider } = field((value) => changes.push(value));
    press(slider, 'ArrowLeft');
    press(slider, 'ArrowRight', { shiftKey: true });
    expect(changes).toEqual([390, 490]);
  });

  it('passes on every movement of a drag, on the grid of steps', () => {
    const changes: number[] = [];
    const { slider } = field((value) => changes.push(value));
    enter(slider, '512.3');
    enter(slider, '688');
    expect(changes).toEqual([510, 690]);
  });

  it('forgets a bad draft when the slider is dragged', () => {
    const { input, slider, problem } = field();
    enter(input, '9999');
    blur(input);
    enter(slider, '600');
    expect(input.value).toBe('600');
    expect(problem()).toBeNull();
  });
});

it('shows a reason that comes from outside', () => {
  const { container } = mount(
    <NumberField
      quantity={quantity}
      value={400}
      onChange={() => undefined}
      reason="The pump cannot run this slowly."
    />,
  );
  expect(one(container, '.problem-note').textContent).toBe('The pump cannot run this slowly.');
});

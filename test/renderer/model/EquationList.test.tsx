import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { Expression } from '#models/language/expression.ts';
import type { Derived, Model } from '#models/language/model.ts';
import { EquationList } from '#renderer/model/EquationList.tsx';
import { modelEquations } from '#renderer/model/modelEquations.ts';
import { mount, press } from '../controls/mount.tsx';
import { sampleModel } from '../patient/sampleModel.ts';

const name = (symbol: string): Expression => ({ kind: 'name', symbol });

function derived(symbol: string, line: number, operands: readonly Expression[]): Derived {
  return {
    name: `value_${symbol}`,
    symbol,
    label: `Value ${symbol}`,
    unit: 'mg/L',
    meaning: 'For the test.',
    expression: { kind: 'operation', operator: 'divide', operands },
    text: '',
    place: { file: 'a.yaml', line, column: 3 },
  };
}

const model: Model = sampleModel({
  derived: [derived('C_p', 12, [name('WT'), name('MTT')]), derived('C_t', 14, [name('C_p'), name('MTT')])],
});
const now = [
  { regimen: 'pump', values: { WT: 70, MTT: 0.389, C_p: 180, C_t: 462 } },
  { regimen: 'tablets', values: { WT: 70, MTT: 0.389, C_p: 90, C_t: 231 } },
];

function list() {
  const onGoToLine = vi.fn();
  const groups = modelEquations(model);
  const { container } = mount(
    <EquationList model={model} groups={groups} now={now} onGoToLine={onGoToLine} />,
  );
  const symbols = [...container.querySelectorAll('[data-symbol]')];
  return { container, symbols, onGoToLine };
}

function focus(element: Element | undefined): void {
  act(() => {
    element?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  });
}

describe('symbols under the keyboard', () => {
  it('are one stop of the Tab key', () => {
    const { symbols } = list();
    expect(symbols.map((symbol) => symbol.getAttribute('tabindex'))).toEqual([
      '0',
      '-1',
      '-1',
      '-1',
      '-1',
      '-1',
    ]);
  });

  it('are lit wherever they occur', () => {
    const { symbols } = list();
    focus(symbols[2]);
    const lit = symbols.filter((symbol) => symbol.hasAttribute('data-lit'));
    expect(lit.map((symbol) => symbol.getAttribute('data-symbol'))).toEqual(['MTT', 'MTT']);
  });

  it('say what they are and what they are worth now', () => {
    const { container, symbols } = list();
    press(window, 'Tab');
    focus(symbols[0]);
    const note = container.querySelector('.symbol-note');
    expect(note?.textContent).toContain('Value C_p');
    expect(note?.textContent).toContain('Pump 180, tablets 90 mg/L now');
    expect(note?.textContent).toContain('value_C_p');
    press(window, 'Escape');
    expect(container.querySelector('.symbol-note')).toBeNull();
  });

  it('lead to the line that declares them', () => {
    const { symbols, onGoToLine } = list();
    press(symbols[4]!, 'Enter');
    expect(onGoToLine).toHaveBeenCalledWith(12);
  });
});

describe('an equation', () => {
  it('shows what it is worth now by each way of giving the drug', () => {
    const { container } = list();
    const values = [...container.querySelectorAll('.equation')].map((row) =>
      [...row.querySelectorAll('.equation-value')].map((value) => value.textContent),
    );
    expect(values[0]).toEqual(['180', '90']);
  });

  it('leads to its own line by its name', () => {
    const { container, onGoToLine } = list();
    act(() => container.querySelectorAll<HTMLElement>('.equation-name')[1]?.click());
    expect(onGoToLine).toHaveBeenCalledWith(14);
  });
});

import { describe, expect, it } from 'vitest';
import { equationPieces } from '#renderer/model/equationPieces.ts';
import { type MathElement, mathText } from '#renderer/model/mathElement.ts';
import { findEquations, modelEquations } from '#renderer/model/modelEquations.ts';
import { symbolFacts } from '#renderer/model/symbolFacts.ts';
import { laboratory } from '../../models/baclofen/laboratory.ts';

const { model } = laboratory;
const groups = modelEquations(model);
const equations = groups.flatMap((group) => group.equations);
const said = (key: string) => mathText(equations.find((equation) => equation.key === key)!.math);

describe('the equations of the shipped model', () => {
  it('are all there', () => {
    const { states, derived, observables, balances } = model;
    expect(equations).toHaveLength(states.length + derived.length + observables.length + balances.length);
    expect(new Set(equations.map(({ key }) => key)).size).toBe(equations.length);
  });

  it('read as printed', () => {
    expect(said('derived-overdose_share')).toBe('s_od = frac(y_od^{3}; 1 + y_od^{3})');
    expect(said('rate-absorbed')).toBe('frac(d N_abs; d t) = J_a');
  });

  it('print a conversion as what it is', () => {
    expect(said('derived-plasma_facing_csf')).toContain('1,000 \u00a0µg/mg');
  });

  it('name only symbols that are explained', () => {
    const facts = symbolFacts(model);
    const used = new Set(equations.flatMap(({ math }) => symbolsOf(math)));
    expect([...used].filter((symbol) => !facts.has(symbol))).toEqual([]);
    expect(used.size).toBeGreaterThan(100);
  });

  it('lose nothing when they break', () => {
    for (const { math } of equations) {
      const pieces = equationPieces(math).flatMap(symbolsOf);
      expect(pieces).toEqual(symbolsOf(math));
    }
  });

  it('are found by name, label, meaning and text', () => {
    const found = findEquations(groups, 'overdose share');
    expect(found.flatMap((group) => group.equations.map(({ name }) => name))).toContain('overdose_share');
    expect(findEquations(groups, 'no such thing')).toEqual([]);
    expect(findEquations(groups, ' ')).toBe(groups);
  });
});

describe('what is known of a symbol', () => {
  const facts = symbolFacts(model);

  it('is its name, kind, unit, range, grade and sources', () => {
    expect(facts.get('CrCl')).toMatchObject({
      name: 'crcl',
      kind: 'patient',
      unit: 'mL/min',
      range: '0\u2013180',
      grade: 'measured',
    });
    expect(facts.get('C_p')).toMatchObject({ kind: 'derived', unit: 'mg/L', range: null });
    expect(facts.get('ug_per_mg')).toMatchObject({ kind: 'conversion', fixed: '1,000', unit: 'µg/mg' });
    expect(facts.get('t')).toMatchObject({ kind: 'time', unit: 'h', line: 0 });
  });

  it('has its line in the file', () => {
    expect(facts.get('CrCl')!.line).toBeGreaterThan(10);
  });
});

function symbolsOf({ symbol, children }: MathElement): readonly string[] {
  const own = symbol === undefined ? [] : [symbol];
  return typeof children === 'string' ? own : [...own, ...children.flatMap(symbolsOf)];
}

import { describe, expect, it } from 'vitest';
import { expressionToMathml } from '#renderer/model/expressionToMathml.ts';
import { type MathElement, mathText } from '#renderer/model/mathElement.ts';
import { expressionFromText } from '../../models/solver/expressionFromText.ts';

const said = (text: string) => mathText(expressionToMathml(expressionFromText(text)));

describe('an equation as it is printed', () => {
  it.each([
    // Sums and products
    ['a + b - c', 'a + b − c'],
    ['a - (b - c)', 'a − ( b − c )'],
    ['a - (b + c)', 'a − ( b + c )'],
    ['(a - b) + c', 'a − b + c'],
    ['a + (b + c)', 'a + b + c'],
    ['a * (b + c)', 'a · ( b + c )'],
    ['(a + b) * c', '( a + b ) · c'],
    ['a * b * c', 'a · b · c'],
    ['a * b + c', 'a · b + c'],
    // Fractions take no brackets
    ['(a + b) / (c - d)', 'frac(a + b; c − d)'],
    ['a / b / c', 'frac(frac(a; b); c)'],
    ['a / b * c', 'frac(a; b) · c'],
    ['a * (b / c)', 'a · frac(b; c)'],
    // Signs
    ['-a', '− a'],
    ['-a * b', '− a · b'],
    ['-(a * b)', '− a · b'],
    ['-(a + b)', '− ( a + b )'],
    ['a - -b', 'a − ( − b )'],
    ['a * -b', 'a · ( − b )'],
    ['a + -b', 'a + ( − b )'],
    ['a - -b * c', 'a − ( − b · c )'],
    ['a < -b', 'a < − b'],
    ['(-a + b) * c', '( − a + b ) · c'],
    // Powers
    ['a ^ 2', 'a^{2}'],
    ['(a + b) ^ 2', '( a + b )^{2}'],
    ['(a / b) ^ 2', '( frac(a; b) )^{2}'],
    ['a ^ (b + c)', 'a^{b + c}'],
    ['(a ^ b) ^ c', '( a^{b} )^{c}'],
    ['-a ^ 2', '− a^{2}'],
    ['(-a) ^ 2', '( − a )^{2}'],
    ['max(a, 0) ^ n_H', '( max ( a , 0 ) )^{n_H}'],
    ['y_od ^ 3 / (1 + y_od ^ 3)', 'frac(y_od^{3}; 1 + y_od^{3})'],
    // Functions
    ['exp(-k * t)', 'exp ( − k · t )'],
    ['log(a / b)', 'ln ( frac(a; b) )'],
    ['sqrt(a + b)', 'sqrt(a + b)'],
    ['abs(a - b)', '| a − b |'],
    ['floor(t / 24)', '⌊ frac(t; 24) ⌋'],
    ['min(a, b + c)', 'min ( a , b + c )'],
    // Comparisons and logic
    ['a <= b', 'a ≤ b'],
    ['a >= b', 'a ≥ b'],
    ['a != b', 'a ≠ b'],
    ['a + b < c * d', 'a + b < c · d'],
    ['a < b and c > d', 'a < b \u00a0 and \u00a0 c > d'],
    ['(a < b or c > d) and e == f', '( a < b \u00a0 or \u00a0 c > d ) \u00a0 and \u00a0 e = f'],
    ['not (a < b)', 'not \u00a0 a < b'],
    ['(a < b) * c', '( a < b ) · c'],
    // Choices
    ['a < b ? c : d', '{ table(tr(td(c); td(if \u00a0 a < b)); tr(td(d); td(otherwise)))'],
    ['m * (a < b ? c : d)', 'm · { table(tr(td(c); td(if \u00a0 a < b)); tr(td(d); td(otherwise)))'],
    ['(a < b ? c : d) * m', '( { table(tr(td(c); td(if \u00a0 a < b)); tr(td(d); td(otherwise))) ) · m'],
    [
      'p == 0 ? a : (p == 1 ? b : c)',
      '{ table(tr(td(a); td(if \u00a0 p = 0)); tr(td(b); td(if \u00a0 p = 1)); tr(td(c); td(otherwise)))',
    ],
    ['J * (p == 1 ? 1 : 0)', 'J · [ p = 1 ]'],
    ['(p == 1 ? 1 : 0) * J', '[ p = 1 ] · J'],
    // Numbers
    ['0.05 * a', '0.05 · a'],
    ['1e-9 * a', '10^{− 9} · a'],
    ['2.5e21 + a', '2.5 × 10^{21} + a'],
  ])('%s', (text, printed) => {
    expect(said(text)).toBe(printed);
  });

  it('brackets a negative number where a sign stands before it', () => {
    const minusTwo = { kind: 'number', value: -2 } as const;
    const a = { kind: 'name', symbol: 'a' } as const;
    const product = { kind: 'operation', operator: 'multiply', operands: [a, minusTwo] } as const;
    expect(mathText(expressionToMathml(product))).toBe('a · ( − 2 )');
    const square = { kind: 'operation', operator: 'power', operands: [minusTwo, a] } as const;
    expect(mathText(expressionToMathml(square))).toBe('( − 2 )^{a}');
  });

  it('gives every piece of a symbol its name, so that it can be found again', () => {
    const math = expressionToMathml(expressionFromText('C_p / V_c + C_p ^ 2'));
    expect(symbolsOf(math)).toEqual(['C_p', 'V_c', 'C_p']);
  });

  it('prints a symbol as it is told to', () => {
    const printed = (symbol: string): MathElement | null =>
      symbol === 'ug_per_mg' ? { tag: 'mtext', children: '1000 µg/mg' } : null;
    const math = expressionToMathml(expressionFromText('C_p * ug_per_mg'), { printed });
    expect(mathText(math)).toBe('C_p · 1000 µg/mg');
    expect(symbolsOf(math)).toEqual(['C_p', 'ug_per_mg']);
  });
});

function symbolsOf({ symbol, children }: MathElement): readonly string[] {
  const own = symbol === undefined ? [] : [symbol];
  return typeof children === 'string' ? own : [...own, ...children.flatMap(symbolsOf)];
}

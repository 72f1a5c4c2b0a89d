import { describe, expect, it } from 'vitest';
import { mathText } from '#renderer/model/mathElement.ts';
import { symbolToMathml } from '#renderer/model/symbolToMathml.ts';

describe('a symbol as it is printed', () => {
  it.each([
    ['A_1', 'A_1'],
    ['C_pf', 'C_pf'],
    ['CL_hd', 'CL_hd'],
    ['EC_50', 'EC_50'],
    ['CrCl_es', 'CrCl_es'],
    ['k_a0', 'k_a0'],
    ['ktr', 'k_tr'],
    ['ka', 'k_a'],
    ['Vmax', 'V_max'],
    ['Km', 'K_m'],
    ['A1', 'A_1'],
    ['EC50', 'EC_50'],
    ['MTT', 'MTT'],
    ['CrCl', 'CrCl'],
    ['WT', 'WT'],
    ['tol', 'tol'],
    ['t', 't'],
    ['gamma', 'γ'],
    ['tau_e', 'τ_e'],
    ['k_omega', 'k_ω'],
    ['Delta', 'Δ'],
    ['f_a_b', 'f_a   b'],
  ])('%s is %s', (symbol, printed) => {
    const math = symbolToMathml(symbol);
    expect(mathText(math)).toBe(printed);
    expect(math.symbol).toBe(symbol);
  });

  it('keeps words upright', () => {
    expect(symbolToMathml('MTT').attributes).toEqual({ mathvariant: 'normal' });
  });
});

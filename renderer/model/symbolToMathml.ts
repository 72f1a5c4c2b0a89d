import { digits, type MathElement, part, row, word } from './mathElement.ts';

const greek: Readonly<Record<string, string>> = {
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  epsilon: 'ε',
  zeta: 'ζ',
  eta: 'η',
  theta: 'θ',
  kappa: 'κ',
  lambda: 'λ',
  mu: 'μ',
  nu: 'ν',
  xi: 'ξ',
  rho: 'ρ',
  sigma: 'σ',
  tau: 'τ',
  phi: 'φ',
  chi: 'χ',
  psi: 'ψ',
  omega: 'ω',
  Gamma: 'Γ',
  Delta: 'Δ',
  Theta: 'Θ',
  Lambda: 'Λ',
  Sigma: 'Σ',
  Phi: 'Φ',
  Psi: 'Ψ',
  Omega: 'Ω',
};

/** Letters whose tail the literature sets low without saying so: ktr, ka, Vmax, Km, Cmax, Qh. */
const bareIndex = /^([kKVCAQT])([a-z0-9]+)$/;
const trailingDigits = /^([A-Za-z]+)(\d+)$/;

/**
 * A literature symbol as it is printed: what follows an underscore stands low (`C_pf`), and so do the tails of rate constants
 * and the like (`ktr`, `Vmax`) and trailing digits (`A1`); names of Greek letters become the letters.
 */
export function symbolToMathml(symbol: string): MathElement {
  const [stem, index] = splitSymbol(symbol);
  const base = letters(stem);
  const written = index.length === 0 ? base : part('msub', base, row(...indexParts(index)));
  return { ...written, symbol };
}

/** Stem and indices of a symbol: `V_max` is V and [max], `ktr` k and [tr], `CrCl` stays whole. */
export function splitSymbol(symbol: string): readonly [string, readonly string[]] {
  const [stem = '', ...index] = symbol.split('_');
  if (index.length > 0) return [stem, index];
  if (stem in greek) return [stem, []];
  const [, head, tail] = bareIndex.exec(stem) ?? trailingDigits.exec(stem) ?? [];
  return head !== undefined && tail !== undefined ? [head, [tail]] : [stem, []];
}

function indexParts(index: readonly string[]): readonly MathElement[] {
  return index.flatMap((one, at) => {
    const written = /^\d+$/.test(one) ? digits(one) : letters(one);
    return at === 0 ? [written] : [{ tag: 'mtext' as const, children: ' ' }, written];
  });
}

function letters(name: string): MathElement {
  return word(greek[name] ?? name);
}

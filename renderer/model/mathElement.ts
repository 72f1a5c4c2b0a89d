/** The elements of MathML that equations need. */
export type MathTag =
  | 'mrow'
  | 'mi'
  | 'mn'
  | 'mo'
  | 'mtext'
  | 'mfrac'
  | 'msub'
  | 'msup'
  | 'msubsup'
  | 'msqrt'
  | 'mtable'
  | 'mtr'
  | 'mtd';

/** A piece of a typeset equation as plain data; `MathTree` draws it. */
export interface MathElement {
  readonly tag: MathTag;
  readonly children: readonly MathElement[] | string;
  /** The symbol of the model that this piece stands for. */
  readonly symbol?: string;
  /** Further attributes by their MathML names. */
  readonly attributes?: Readonly<Record<string, string>>;
}

export function row(...children: readonly MathElement[]): MathElement {
  return children.length === 1 ? children[0]! : { tag: 'mrow', children };
}

export function part(tag: MathTag, ...children: readonly MathElement[]): MathElement {
  return { tag, children };
}

/** Letters stand upright unless they say otherwise: names of several letters are words, not products. */
export function word(text: string): MathElement {
  return { tag: 'mi', children: text, attributes: { mathvariant: 'normal' } };
}

export function digits(text: string): MathElement {
  return { tag: 'mn', children: text };
}

export function sign(text: string): MathElement {
  return { tag: 'mo', children: text };
}

export function between(open: string, inner: MathElement, close: string): MathElement {
  return part('mrow', sign(open), inner, sign(close));
}

/** The whole as one line of text, for tests and for a reader without MathML: `frac(A_1; V)`. */
export function mathText(element: MathElement): string {
  const { tag, children } = element;
  if (typeof children === 'string') return children;
  const inner = children.map(mathText);
  if (tag === 'mrow') return inner.join(' ');
  if (tag === 'msub') return inner.join('_');
  if (tag === 'msup') return `${inner[0]}^{${inner[1]}}`;
  if (tag === 'msubsup') return `${inner[0]}_${inner[1]}^{${inner[2]}}`;
  return `${tag.slice(1)}(${inner.join('; ')})`;
}

import { type MathElement, row } from './mathElement.ts';

/**
 * An equation in pieces between which a line may break: the left side with its sign and the first piece on the right, then each
 * further term of the sum and each further factor of a product, with the sign before it. Nothing inside brackets, fractions or
 * braces is taken apart.
 */
export function equationPieces(math: MathElement): readonly MathElement[] {
  if (math.tag !== 'mrow' || typeof math.children === 'string' || math.children.length !== 3) return [math];
  const [left, equals, right] = math.children;
  const [first, ...others] = chain(right!, ['+', '\u2212']).flatMap(({ sign, element }) => {
    const [factor, ...more] = chain(element, ['\u00b7']);
    return [{ sign, element: factor!.element }, ...more];
  });
  return [row(left!, equals!, first!.element), ...others.map(({ sign, element }) => row(sign!, element))];
}

interface Link {
  /** The sign before it; null for the first one. */
  readonly sign: MathElement | null;
  readonly element: MathElement;
}

/** The operands of a chain of these signs, from left to right. */
function chain(math: MathElement, signs: readonly string[]): readonly Link[] {
  const alone = [{ sign: null, element: math }];
  if (math.tag !== 'mrow' || typeof math.children === 'string' || math.children.length !== 3) return alone;
  const [left, sign, right] = math.children;
  const isOne = sign?.tag === 'mo' && typeof sign.children === 'string' && signs.includes(sign.children);
  return isOne ? [...chain(left!, signs), { sign: infix(sign), element: right! }] : alone;
}

// A sign that begins a piece would be spaced like that of a negative number.
function infix(sign: MathElement): MathElement {
  return { ...sign, attributes: { form: 'infix' } };
}

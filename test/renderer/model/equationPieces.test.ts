import { describe, expect, it } from 'vitest';
import { equationPieces } from '#renderer/model/equationPieces.ts';
import { expressionToMathml } from '#renderer/model/expressionToMathml.ts';
import { mathText, row, sign, word } from '#renderer/model/mathElement.ts';
import { expressionFromText } from '../../models/solver/expressionFromText.ts';

const piecesOf = (text: string) =>
  equationPieces(row(word('y'), sign('='), expressionToMathml(expressionFromText(text)))).map(mathText);

describe('an equation may break', () => {
  it('before each term of a sum and each factor of a product, with the sign', () => {
    expect(piecesOf('a - b * c + d')).toEqual(['y = a', '− b', '· c', '+ d']);
  });

  it('but not inside brackets, fractions, powers or braces', () => {
    expect(piecesOf('(a + b) * (c - d) / 2')).toEqual(['y = frac(( a + b ) · ( c − d ); 2)']);
    expect(piecesOf('a * (b - c)')).toEqual(['y = a', '· ( b − c )']);
    expect(piecesOf('a + (b < c ? d + e : 0)')).toHaveLength(2);
  });

  it('and keeps a sign before a term apart from that of a negative number', () => {
    const [, second] = equationPieces(
      row(word('y'), sign('='), expressionToMathml(expressionFromText('a - b'))),
    );
    expect(second?.children[0]).toMatchObject({ tag: 'mo', attributes: { form: 'infix' } });
  });

  it('nowhere where there is one piece', () => {
    expect(piecesOf('a')).toEqual(['y = a']);
    expect(equationPieces(word('y'))).toEqual([word('y')]);
  });
});

import type { Expression, Operator } from '#models/language/expression.ts';
import { between, digits, type MathElement, part, row, sign, word } from './mathElement.ts';
import { symbolToMathml } from './symbolToMathml.ts';

type Operation = Extract<Expression, { kind: 'operation' }>;

export interface MathOptions {
  /** How a symbol is printed where its letters would say little: a conversion as its value and unit. Null: as its letters. */
  readonly printed?: (symbol: string) => MathElement | null;
}

/** Higher binds tighter; what stands alone needs no brackets. */
const binding: Readonly<Record<Operator, number>> = {
  if: 0,
  or: 1,
  and: 2,
  not: 3,
  less: 4,
  lessOrEqual: 4,
  greater: 4,
  greaterOrEqual: 4,
  equal: 4,
  unequal: 4,
  add: 5,
  subtract: 5,
  negate: 6,
  multiply: 7,
  power: 9,
  divide: 10,
  exp: 10,
  log: 10,
  sqrt: 10,
  abs: 10,
  floor: 10,
  min: 10,
  max: 10,
};

const infix: Partial<Record<Operator, string>> = {
  add: '+',
  subtract: '\u2212',
  multiply: '\u00b7',
  less: '<',
  lessOrEqual: '\u2264',
  greater: '>',
  greaterOrEqual: '\u2265',
  equal: '=',
  unequal: '\u2260',
};

const connectives: Partial<Record<Operator, string>> = { and: 'and', or: 'or' };

/** Where a piece stands: a choice with its open brace may stand bare only where nothing follows it. */
interface Position {
  readonly options: MathOptions;
  readonly isLast: boolean;
}

/**
 * An equation as it is printed: divisions as fractions, powers raised, choices under a brace, brackets only where the order of
 * operations needs them. What is drawn is what the solver computes.
 */
export function expressionToMathml(expression: Expression, options: MathOptions = {}): MathElement {
  return written(expression, { options, isLast: true });
}

function written(expression: Expression, at: Position): MathElement {
  switch (expression.kind) {
    case 'number':
      return numberToMathml(expression.value);
    case 'name':
      return {
        ...(at.options.printed?.(expression.symbol) ?? symbolToMathml(expression.symbol)),
        symbol: expression.symbol,
      };
    case 'operation':
      return operation(expression, at);
  }
}

function operation(expression: Operation, at: Position): MathElement {
  const { operator, operands } = expression;
  const [a, b] = operands;
  const alone = { ...at, isLast: true };
  switch (operator) {
    case 'divide':
      return part('mfrac', written(a!, alone), written(b!, alone));
    case 'power':
      return power(a!, b!, at);
    case 'negate':
      return row(sign('\u2212'), within(a!, binding.negate + 1, at));
    case 'sqrt':
      return part('msqrt', written(a!, alone));
    case 'abs':
      return between('|', written(a!, alone), '|');
    case 'floor':
      return between('\u230a', written(a!, alone), '\u230b');
    case 'exp':
    case 'log':
    case 'min':
    case 'max':
      return call(operator === 'log' ? 'ln' : operator, operands, alone);
    case 'not':
      return row(word('not'), space, within(a!, binding.not, at));
    case 'if':
      return choice(expression, at);
    default:
      return chain(expression, at);
  }
}

/** Two operands with a sign between them. The right one of a difference is bracketed even at the same binding. */
function chain({ operator, operands }: Operation, at: Position): MathElement {
  const own = binding[operator];
  const isAssociative = operator === 'add' || operator === 'multiply' || operator in connectives;
  const [a, b]: readonly Expression[] = operands;
  // A sign at the front reads the same with or without brackets; one after another sign does not.
  const left = within(a!, isNegation(a!) ? 0 : own, { ...at, isLast: false });
  const isSignedAgain = own >= binding.add && startsWithSign(b!);
  const right = within(b!, isSignedAgain ? alwaysBracketed : isAssociative ? own : own + 1, at);
  const connective = connectives[operator];
  return connective === undefined
    ? row(left, sign(infix[operator]!), right)
    : row(left, space, word(connective), space, right);
}

function power(base: Expression, exponent: Expression, at: Position): MathElement {
  const raised = written(exponent, { ...at, isLast: true });
  const isSimple = base.kind === 'number' ? base.value >= 0 : base.kind === 'name';
  const inner = written(base, { ...at, isLast: true });
  if (!isSimple) return part('msup', between('(', inner, ')'), raised);
  if (inner.tag !== 'msub' || typeof inner.children === 'string') return part('msup', inner, raised);
  const [stem, index] = inner.children;
  const joined = part('msubsup', stem!, index!, raised);
  return inner.symbol === undefined ? joined : { ...joined, symbol: inner.symbol };
}

function call(name: string, operands: readonly Expression[], alone: Position): MathElement {
  const separated = operands.flatMap((operand, index) =>
    index === 0 ? [written(operand, alone)] : [sign(','), written(operand, alone)],
  );
  return row(word(name), between('(', row(...separated), ')'));
}

/** One line for each condition, tried from the top; a choice of 1 or 0 is its condition in square brackets. */
function choice(expression: Operation, at: Position): MathElement {
  const [condition, then, otherwise] = expression.operands;
  const alone = { ...at, isLast: true };
  if (isNumber(then, 1) && isNumber(otherwise, 0)) return between('[', written(condition!, alone), ']');
  const lines: MathElement[] = [];
  let rest: Expression = expression;
  while (rest.kind === 'operation' && rest.operator === 'if') {
    const [when, value, next]: readonly Expression[] = rest.operands;
    lines.push(line(written(value!, alone), row(word('if'), space, written(when!, alone))));
    rest = next!;
  }
  lines.push(line(written(rest, alone), word('otherwise')));
  const braced = part('mrow', sign('{'), part('mtable', ...lines));
  return at.isLast ? braced : between('(', braced, ')');
}

function line(value: MathElement, condition: MathElement): MathElement {
  return part('mtr', part('mtd', value), part('mtd', condition));
}

const alwaysBracketed = 99;

/** An operand, in brackets where it binds less than it must. */
function within(expression: Expression, atLeast: number, at: Position): MathElement {
  if (bindingOf(expression) >= atLeast) return written(expression, at);
  return between('(', written(expression, { ...at, isLast: true }), ')');
}

/** A choice brings its own brace; a negative number is as loose as a negation. */
function bindingOf(expression: Expression): number {
  if (expression.kind === 'number') return expression.value < 0 ? binding.negate : alwaysBracketed;
  if (expression.kind === 'name' || expression.operator === 'if') return alwaysBracketed;
  return binding[expression.operator];
}

function isNegation(expression: Expression): boolean {
  return expression.kind === 'operation' && expression.operator === 'negate';
}

/** Whether the first thing printed would be a minus sign. */
function startsWithSign(expression: Expression): boolean {
  if (expression.kind === 'number') return expression.value < 0;
  if (expression.kind === 'name') return false;
  if (expression.operator === 'negate') return true;
  const isChain = ['add', 'subtract', 'multiply'].includes(expression.operator);
  return isChain && startsWithSign(expression.operands[0]!);
}

const space: MathElement = { tag: 'mtext', children: '\u00a0' };

function isNumber(expression: Expression | undefined, value: number): boolean {
  return expression?.kind === 'number' && expression.value === value;
}

/** A number as the file means it; very small and large ones as a power of ten. */
function numberToMathml(value: number): MathElement {
  const [mantissa = '', exponent] = String(Math.abs(value)).split('e');
  const size =
    exponent === undefined
      ? digits(mantissa)
      : row(
          ...(mantissa === '1' ? [] : [digits(mantissa), sign('\u00d7')]),
          part('msup', digits('10'), signedDigits(Number(exponent))),
        );
  return value < 0 ? row(sign('\u2212'), size) : size;
}

function signedDigits(whole: number): MathElement {
  return whole < 0 ? row(sign('\u2212'), digits(String(-whole))) : digits(String(whole));
}

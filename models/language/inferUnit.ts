import { evaluateExpression } from './evaluateExpression.ts';
import type { Expression, Operator } from './expression.ts';
import type { ProblemCode } from './problemCodes.ts';
import {
  factorBetween,
  isPure,
  isSameDimension,
  isSameScale,
  multiplyUnits,
  powerOfUnit,
  pureUnit,
  type Unit,
} from './unit.ts';
import { remedyInWords, shortNumber, unitInWords } from './unitWords.ts';

/**
 * The unit of an expression. `any` is a literal zero, which fits every unit. `unknown` follows a problem that is already
 * reported, and fits everything so that one slip is told once.
 */
export type InferredUnit = Unit | 'any' | 'unknown';

export type ReportNode = (code: ProblemCode, node: Expression, reason: string) => void;

interface Inference {
  readonly unitOf: (symbol: string) => Unit | null;
  readonly report: ReportNode;
}

type Operation = Extract<Expression, { kind: 'operation' }>;

/** How each operator is written, for a sentence. */
const signs: Partial<Record<Operator, string>> = {
  add: '+',
  subtract: '−',
  less: '<',
  lessOrEqual: '<=',
  greater: '>',
  greaterOrEqual: '>=',
  equal: '==',
  unequal: '!=',
};

/**
 * Follows units through an expression. Numbers are pure. Sums, comparisons, min, max and the branches of `?` want one
 * unit; exp, log, floor, truth values and exponents that are not plain numbers want pure numbers.
 * @param unitOf the unit of a symbol, or null where it is not known (and reported elsewhere)
 */
export function inferUnit(
  expression: Expression,
  unitOf: (symbol: string) => Unit | null,
  report: ReportNode,
): InferredUnit {
  return infer(expression, { unitOf, report });
}

function infer(node: Expression, inference: Inference): InferredUnit {
  if (node.kind === 'number') return node.value === 0 ? 'any' : pureUnit;
  if (node.kind === 'name') return inference.unitOf(node.symbol) ?? 'unknown';
  const units = node.operands.map((operand) => infer(operand, inference));
  const [first = 'unknown', second = 'unknown', third = 'unknown'] = units;
  switch (node.operator) {
    case 'add':
    case 'subtract':
      return alike(node, first, second, `The two sides of "${signs[node.operator]}"`, inference);
    case 'less':
    case 'lessOrEqual':
    case 'greater':
    case 'greaterOrEqual':
    case 'equal':
    case 'unequal':
      alike(node, first, second, `The two sides of "${signs[node.operator]}"`, inference);
      return pureUnit;
    case 'min':
    case 'max':
      return alike(node, first, second, `The two arguments of "${node.operator}"`, inference);
    case 'if':
      demandPure(node.operands[0]!, first, 'The condition before "?"', inference);
      return alike(node, second, third, 'The two branches of "?"', inference);
    case 'multiply':
      return combine(first, second, 1);
    case 'divide':
      return combine(first, second, -1);
    case 'negate':
    case 'abs':
      return first;
    case 'sqrt':
      return typeof first === 'string' ? first : powerOfUnit(first, 0.5);
    case 'power':
      return power(node, first, second, inference);
    case 'exp':
    case 'log':
    case 'floor':
      demandPure(node.operands[0]!, first, `The argument of "${node.operator}"`, inference);
      return pureUnit;
    case 'and':
    case 'or':
    case 'not':
      units.forEach((unit, position) => {
        demandPure(node.operands[position]!, unit, `What "${node.operator}" takes`, inference);
      });
      return pureUnit;
  }
}

function combine(left: InferredUnit, right: InferredUnit, sign: 1 | -1): InferredUnit {
  if (left === 'unknown' || right === 'unknown') return 'unknown';
  return multiplyUnits(left === 'any' ? pureUnit : left, right === 'any' ? pureUnit : right, sign);
}

function alike(
  node: Operation,
  left: InferredUnit,
  right: InferredUnit,
  subject: string,
  { report }: Inference,
): InferredUnit {
  if (left === 'unknown' || right === 'unknown') return 'unknown';
  if (left === 'any') return right;
  if (right === 'any') return left;
  const both = `${unitInWords(left)} and ${unitInWords(right)}`;
  if (!isSameDimension(left, right)) {
    report('dimension-mismatch', node, `${subject} measure different things: ${both}.`);
    return 'unknown';
  }
  if (!isSameScale(left, right)) {
    const factor = shortNumber(factorBetween(left, right));
    report(
      'scale-mismatch',
      node,
      `${subject} differ by a factor: ${both}; one of the first is ${factor} of the second. A named conversion makes them one unit.`,
    );
    return 'unknown';
  }
  return left;
}

function power(
  node: Operation,
  base: InferredUnit,
  exponentUnit: InferredUnit,
  inference: Inference,
): InferredUnit {
  const [baseNode, exponent] = node.operands;
  if (isConstant(exponent!)) {
    if (typeof base === 'string') return base;
    const value = evaluateExpression(exponent!, () => Number.NaN);
    return Number.isFinite(value) ? powerOfUnit(base, value) : 'unknown';
  }
  demandPure(exponent!, exponentUnit, 'An exponent', inference);
  demandPure(baseNode!, base, 'What is raised to an exponent that is not a plain number', inference);
  return pureUnit;
}

function isConstant(node: Expression): boolean {
  if (node.kind === 'operation') return node.operands.every(isConstant);
  return node.kind === 'number';
}

function demandPure(node: Expression, unit: InferredUnit, subject: string, { report }: Inference): void {
  if (typeof unit === 'string' || isPure(unit)) return;
  report(
    'not-a-pure-number',
    node,
    `${subject} must be a pure number, not ${unitInWords(unit)}; divide by a quantity of the same unit first, as in (C/EC50)^gamma.`,
  );
}

/** Reports where the unit of an equation is not the one that is wanted; `owner` begins the second half of the sentence. */
export function demandUnit(
  node: Expression,
  given: InferredUnit,
  wanted: Unit,
  owner: string,
  report: ReportNode,
): void {
  if (typeof given === 'string') return;
  const claim = `The equation gives ${unitInWords(given)}, but ${owner} ${unitInWords(wanted)}`;
  if (!isSameDimension(given, wanted)) {
    report('dimension-mismatch', node, `${claim}; it needs to be ${remedyInWords(given, wanted)}.`);
  } else if (!isSameScale(given, wanted)) {
    const factor = shortNumber(factorBetween(given, wanted));
    report(
      'scale-mismatch',
      node,
      `${claim}; one of the first is ${factor} of the second. A named conversion makes them one unit.`,
    );
  }
}

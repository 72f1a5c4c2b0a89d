import {
  isConditionalNode,
  isConstantNode,
  isFunctionNode,
  isOperatorNode,
  isParenthesisNode,
  isSymbolNode,
  type MathNode,
  parse,
} from 'mathjs';
import { type Expression, type Operator, operatorArity } from '#models/language/expression.ts';

const named: Readonly<Record<string, Operator>> = {
  smaller: 'less',
  smallerEq: 'lessOrEqual',
  larger: 'greater',
  largerEq: 'greaterOrEqual',
  pow: 'power',
  unaryMinus: 'negate',
};

function operation(name: string, operands: readonly MathNode[]): Expression {
  const operator = named[name] ?? name;
  if (!Object.hasOwn(operatorArity, operator)) throw new Error(`No operator ${name}.`);
  return { kind: 'operation', operator: operator as Operator, operands: operands.map(fromNode) };
}

function fromNode(node: MathNode): Expression {
  if (isConstantNode(node)) return { kind: 'number', value: Number(node.value) };
  if (isSymbolNode(node)) return { kind: 'name', symbol: node.name };
  if (isParenthesisNode(node)) return fromNode(node.content);
  if (isOperatorNode(node)) return operation(node.fn, node.args);
  if (isFunctionNode(node)) return operation(node.fn.name, node.args);
  if (isConditionalNode(node)) return operation('if', [node.condition, node.trueExpr, node.falseExpr]);
  throw new Error(`No expression from a ${node.type}.`);
}

/** Reads the arithmetic that tests write as text; the app's own reader, with its checks, is the language room's. */
export function expressionFromText(text: string): Expression {
  return fromNode(parse(text));
}

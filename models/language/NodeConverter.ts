import { type Expression, type Operator, operatorArity } from './expression.ts';
import type { ReportAt, Token } from './lexExpression.ts';
import {
  ConditionalNode,
  ConstantNode,
  FunctionNode,
  OperatorNode,
  ParenthesisNode,
  RelationalNode,
  SymbolNode,
} from './mathjsParse.ts';
import type { ProblemCode } from './problemCodes.ts';
import { functionOperators } from './reservedNames.ts';

/** mathjs' function names of the operators that the language has. */
const operators = new Map<string, Operator>([
  ['add', 'add'],
  ['subtract', 'subtract'],
  ['multiply', 'multiply'],
  ['divide', 'divide'],
  ['pow', 'power'],
  ['unaryMinus', 'negate'],
  ['smaller', 'less'],
  ['smallerEq', 'lessOrEqual'],
  ['larger', 'greater'],
  ['largerEq', 'greaterOrEqual'],
  ['equal', 'equal'],
  ['unequal', 'unequal'],
  ['and', 'and'],
  ['or', 'or'],
  ['not', 'not'],
]);

/** Operands of a tree inside one another; solver and typesetting walk it recursively. */
const deepestTree = 200;

/**
 * mathjs' tree to ours, by an allow-list. Nodes come in the order of their tokens, which is how each finds its place:
 * `indexOf` keeps the position in the text of every node of the result. The first thing it refuses is reported, and
 * the result is null then.
 */
export class NodeConverter {
  readonly indexOf = new Map<Expression, number>();
  readonly #tokens: readonly Token[];
  readonly #report: ReportAt;
  #position = 0;
  #lastIndex = 0;
  #hasFailed = false;

  constructor(tokens: readonly Token[], report: ReportAt) {
    const silent = new Set<Token['kind']>(['open', 'close', 'comma', 'colon']);
    this.#tokens = tokens.filter(({ kind }) => !silent.has(kind));
    this.#report = report;
  }

  convert(node: unknown, depth = 0): Expression | null {
    if (this.#hasFailed) return null;
    if (depth > deepestTree) {
      const reason = `An expression is nested at most ${deepestTree} deep; name a part of it as a derived quantity.`;
      return this.#fail('expression-too-deep', this.#lastIndex, reason);
    }
    if (node instanceof ParenthesisNode) return this.convert(node.content, depth + 1);
    if (node instanceof ConstantNode) return this.#constant(node);
    if (node instanceof SymbolNode) return this.#name(node);
    if (node instanceof OperatorNode) return this.#operation(node, depth);
    if (node instanceof ConditionalNode) return this.#conditional(node, depth);
    if (node instanceof FunctionNode) return this.#call(node, depth);
    if (node instanceof RelationalNode) return this.#chain(node, depth);
    return this.#refuse();
  }

  #constant(node: ConstantNode): Expression | null {
    if (typeof node.value !== 'number') return this.#refuse();
    const index = this.#take(null);
    return index === null ? null : this.#place({ kind: 'number', value: node.value }, index);
  }

  #name(node: SymbolNode): Expression | null {
    const index = this.#take(node.name);
    return index === null ? null : this.#place({ kind: 'name', symbol: node.name }, index);
  }

  #operation(node: OperatorNode, depth: number): Expression | null {
    const operator = operators.get(node.fn);
    const isPrefix = node.args.length === 1;
    const first = isPrefix ? null : this.convert(node.args[0], depth + 1);
    const index = this.#take(node.op);
    const last = this.convert(node.args.at(-1), depth + 1);
    if (index === null || last === null || (!isPrefix && first === null)) return null;
    if (operator === undefined || node.args.length !== operatorArity[operator]) {
      const reason = `"${node.op}" is not an operator of the language here.`;
      return this.#fail('operator-not-allowed', index, reason);
    }
    if (operator !== 'and' && operator !== 'or' && node.args.some(isBareNot)) {
      const reason = `Parentheses must show what the "not" beside "${node.op}" reaches: not (a) or not (a ${node.op} b).`;
      return this.#fail('ambiguous-not', index, reason);
    }
    const operands = first === null ? [last] : [first, last];
    return this.#place({ kind: 'operation', operator, operands }, index);
  }

  #conditional(node: ConditionalNode, depth: number): Expression | null {
    const condition = this.convert(node.condition, depth + 1);
    const index = this.#take('?');
    const then = this.convert(node.trueExpr, depth + 1);
    const otherwise = this.convert(node.falseExpr, depth + 1);
    if (condition === null || index === null || then === null || otherwise === null) return null;
    return this.#place({ kind: 'operation', operator: 'if', operands: [condition, then, otherwise] }, index);
  }

  #call(node: FunctionNode, depth: number): Expression | null {
    const name = node.fn instanceof SymbolNode ? node.fn.name : '';
    const operator = functionOperators.find((known) => known === name);
    if (operator === undefined) return this.#refuse();
    const index = this.#take(name);
    const operands = node.args.map((argument) => this.convert(argument, depth + 1));
    if (index === null || !operands.every((operand) => operand !== null)) return null;
    const needed = operatorArity[operator];
    if (operands.length !== needed) {
      const words = needed === 1 ? '1 argument' : `${needed} arguments`;
      return this.#fail('function-arity', index, `"${operator}" takes ${words}, not ${operands.length}.`);
    }
    return this.#place({ kind: 'operation', operator, operands }, index);
  }

  #chain(node: RelationalNode, depth: number): null {
    this.convert(node.params[0], depth + 1);
    this.#position += 1;
    this.convert(node.params[1], depth + 1);
    const second = this.#tokens[this.#position]?.index ?? this.#lastIndex;
    return this.#fail('chained-comparison', second, 'Comparisons are not chained; write a < b and b < c.');
  }

  /** Position of the next token, which must be that text, or a number for null. */
  #take(text: string | null): number | null {
    const token = this.#tokens[this.#position];
    const isExpected = token !== undefined && (text === null ? token.kind === 'number' : token.text === text);
    if (!isExpected) return this.#refuse();
    this.#position += 1;
    this.#lastIndex = token.index;
    return token.index;
  }

  #place(expression: Expression, index: number): Expression {
    this.indexOf.set(expression, index);
    return expression;
  }

  /** mathjs read something that the language does not have, or read it differently than its tokens say. */
  #refuse(): null {
    const index = this.#tokens[this.#position]?.index ?? this.#lastIndex;
    return this.#fail('expression-syntax', index, 'This is not arithmetic that the language has.');
  }

  #fail(code: ProblemCode, index: number, reason: string): null {
    if (!this.#hasFailed) this.#report(code, index, reason);
    this.#hasFailed = true;
    return null;
  }
}

function isBareNot(node: unknown): boolean {
  return node instanceof OperatorNode && node.fn === 'not';
}

import { type Operator, operatorArity } from '#models/language/expression.ts';
import { operatorCode } from './operatorCode.ts';
import { applyOperator } from './runInstructions.ts';

/** When a node's value can change, from never to at every evaluation; a node has the latest of its operands. */
export const changes = { never: 0, perRun: 1, perSegment: 2, perEvaluation: 3 } as const;
export type ChangeTier = (typeof changes)[keyof typeof changes];

interface GraphNode {
  /** What computes it, or null for a constant and for a value given from outside. */
  readonly operator: Operator | null;
  /** Positions of the operands; unused ones are 0. */
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly tier: ChangeTier;
  /** The value of a constant, otherwise not-a-number. */
  readonly value: number;
}

/** Swapping the operands of these changes no bit, so both orders are one node. */
const commutative = new Set<Operator>(['add', 'multiply', 'min', 'max', 'equal', 'unequal', 'and', 'or']);

/**
 * Every distinct sub-expression once. A node's operands always stand before it, so ascending order is an order of evaluation.
 * Rewrites happen here, before any backend, and therefore in all of them alike; nothing is reassociated.
 */
export class SharedGraph {
  readonly nodes: GraphNode[] = [];
  readonly #positions = new Map<string, number>();

  /** A value given from outside: time, a parameter, a rate or a state. */
  given(tier: ChangeTier): number {
    return this.nodes.push({ operator: null, a: 0, b: 0, c: 0, tier, value: Number.NaN }) - 1;
  }

  constant(value: number): number {
    const key = Object.is(value, -0) ? '-0' : String(value);
    return this.#shared(key, { operator: null, a: 0, b: 0, c: 0, tier: changes.never, value });
  }

  isConstant(position: number): boolean {
    return this.nodes[position]!.tier === changes.never;
  }

  /** The constant's value; not-a-number for anything that is no constant. */
  valueOf(position: number): number {
    return this.nodes[position]!.value;
  }

  operation(operator: Operator, operands: readonly number[]): number {
    if (operands.length !== operatorArity[operator]) {
      throw new RangeError(`${operator} takes ${operatorArity[operator]} operands, not ${operands.length}.`);
    }
    const [a, b = 0, c = 0] = operands as [number, number?, number?];
    if (operands.every((operand) => this.isConstant(operand))) {
      return this.constant(
        applyOperator(
          operatorCode[operator],
          operands.map((operand) => this.valueOf(operand)),
        ),
      );
    }
    return this.#rewritten(operator, a, b, c) ?? this.#plain(operator, a, b, c, operands.length);
  }

  #plain(operator: Operator, a: number, b: number, c: number, arity: number): number {
    const [first, second] = commutative.has(operator) && a > b ? [b, a] : [a, b];
    let tier: ChangeTier = this.nodes[first]!.tier;
    if (arity > 1) tier = Math.max(tier, this.nodes[second]!.tier) as ChangeTier;
    if (arity > 2) tier = Math.max(tier, this.nodes[c]!.tier) as ChangeTier;
    const key = `${operator} ${first} ${second} ${c}`;
    return this.#shared(key, { operator, a: first, b: second, c, tier, value: Number.NaN });
  }

  #rewritten(operator: Operator, a: number, b: number, c: number): number | null {
    const left = this.valueOf(a);
    const right = this.valueOf(b);
    switch (operator) {
      case 'multiply':
        return left === 1 ? b : right === 1 ? a : null;
      case 'divide':
        return right === 1 ? a : null;
      case 'subtract':
        return Object.is(right, 0) ? a : null;
      case 'negate':
        return this.nodes[a]!.operator === 'negate' ? this.nodes[a]!.a : null;
      case 'if':
        return this.isConstant(a) ? (Math.abs(left) > 0 ? b : c) : null;
      case 'power':
        return this.#powerAsProducts(a, right);
      default:
        return null;
    }
  }

  /** x^n for n = 0, 1/2, 1, 3/2 … 4 as products and one square root: a call of pow costs as much as twenty products. */
  #powerAsProducts(base: number, exponent: number): number | null {
    if (!(exponent >= 0 && exponent <= 4 && Number.isInteger(2 * exponent))) return null;
    const root = Number.isInteger(exponent) ? null : this.operation('sqrt', [base]);
    const whole = this.#wholePower(base, Math.floor(exponent));
    return root === null ? whole : this.operation('multiply', [whole, root]);
  }

  #wholePower(base: number, exponent: number): number {
    if (exponent === 0) return this.constant(1);
    if (exponent === 1) return base;
    const square = this.operation('multiply', [base, base]);
    if (exponent === 2) return square;
    return this.operation('multiply', [square, exponent === 3 ? base : square]);
  }

  #shared(key: string, node: GraphNode): number {
    const known = this.#positions.get(key);
    if (known !== undefined) return known;
    const position = this.nodes.push(node) - 1;
    this.#positions.set(key, position);
    return position;
  }
}

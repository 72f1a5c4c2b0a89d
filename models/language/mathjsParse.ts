import { createParse } from 'mathjs/number';

// mathjs' factories are part of its modules but not of its type declarations.
declare module 'mathjs/number' {
  export function createParse(dependencies: Readonly<Record<string, unknown>>): (text: string) => unknown;
}

/**
 * What mathjs' grammar builds its tree of here: plain records without `evaluate` or `compile`. Whatever the language
 * lacks becomes a `RefusedNode`, so no expression can be run by mathjs, and none of its functions is in the program.
 */
abstract class PlainNode {
  // mathjs asks the prototype whether something is a node.
  get isNode(): true {
    return true;
  }
}

export class ConstantNode extends PlainNode {
  readonly isConstantNode = true;
  constructor(readonly value: unknown) {
    super();
  }
}

export class SymbolNode extends PlainNode {
  readonly isSymbolNode = true;
  constructor(readonly name: string) {
    super();
  }
}

export class OperatorNode extends PlainNode {
  readonly isOperatorNode = true;
  constructor(
    readonly op: string,
    readonly fn: string,
    readonly args: readonly unknown[],
    readonly implicit = false,
  ) {
    super();
  }
}

export class ParenthesisNode extends PlainNode {
  constructor(readonly content: unknown) {
    super();
  }
}

export class ConditionalNode extends PlainNode {
  constructor(
    readonly condition: unknown,
    readonly trueExpr: unknown,
    readonly falseExpr: unknown,
  ) {
    super();
  }
}

export class FunctionNode extends PlainNode {
  constructor(
    readonly fn: unknown,
    readonly args: readonly unknown[],
  ) {
    super();
  }
}

export class RelationalNode extends PlainNode {
  constructor(
    readonly conditionals: readonly string[],
    readonly params: readonly unknown[],
  ) {
    super();
  }
}

export class RefusedNode extends PlainNode {}

/** Only the signature that takes text is needed of mathjs' typed functions. */
const typed = Object.assign(
  (_name: string, signatures: Readonly<Record<string, unknown>>) => signatures.string,
  { addConversion: () => {} },
);

/** mathjs' grammar and precedence over plain nodes. Throws a SyntaxError whose `char` counts from 1. */
export const mathjsParse = createParse({
  typed,
  numeric: Number,
  config: { number: 'number', numberFallback: 'number' },
  ConstantNode,
  SymbolNode,
  OperatorNode,
  ParenthesisNode,
  ConditionalNode,
  FunctionNode,
  RelationalNode,
  AccessorNode: RefusedNode,
  ArrayNode: RefusedNode,
  AssignmentNode: RefusedNode,
  BlockNode: RefusedNode,
  FunctionAssignmentNode: RefusedNode,
  IndexNode: RefusedNode,
  ObjectNode: RefusedNode,
  RangeNode: RefusedNode,
});

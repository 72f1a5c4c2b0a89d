import type { Expression } from '#models/language/expression.ts';

/**
 * A system of ordinary differential equations as expressions. The solver knows names only to bind symbols;
 * units and meanings stay with the model.
 */
export interface SystemDefinition {
  /** Symbol, initial value (over parameters), time derivative per hour, whether it only accumulates. */
  readonly states: readonly {
    readonly symbol: string;
    readonly initial: Expression;
    readonly derivative: Expression;
    readonly isCounter: boolean;
    readonly isNonNegative: boolean;
  }[];
  /** Symbols of values constant throughout a run. */
  readonly parameters: readonly string[];
  /** Symbols of input rates, constant between stops. */
  readonly rates: readonly string[];
  /** Symbols of values that only stops change; positions go on after those of `rates`, but they bring nothing in. */
  readonly settings?: readonly string[];
  /** Named sub-expressions in order; each uses only earlier ones. */
  readonly derived: readonly { readonly symbol: string; readonly expression: Expression }[];
  /** Evaluated at output times only. */
  readonly outputs: readonly { readonly name: string; readonly expression: Expression }[];
  /** Totals that may change only through `add` and rates. */
  readonly balances: readonly { readonly name: string; readonly expression: Expression }[];
}

export type Backend = 'interpreter' | 'webassembly';

/** The symbol `t` in an expression is the time in hours. */
export const timeSymbol = 't';

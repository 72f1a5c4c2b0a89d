import type { SystemDefinition } from '#models/solver/system.ts';
import { expressionFromText } from './expressionFromText.ts';

export interface SystemText {
  /** Symbol to right-hand side, or to right-hand side, initial value and kind. */
  readonly states: Readonly<Record<string, string | StateText>>;
  readonly parameters?: readonly string[];
  readonly rates?: readonly string[];
  readonly derived?: Readonly<Record<string, string>>;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly balances?: Readonly<Record<string, string>>;
}

interface StateText {
  readonly rate: string;
  readonly initial?: string;
  readonly isCounter?: boolean;
  readonly isNonNegative?: boolean;
}

/** A system of equations from text; states are amounts (non-negative) unless said otherwise, outputs are the states unless given. */
export function systemFromText(text: SystemText): SystemDefinition {
  const entries = Object.entries(text.states).map(
    ([symbol, state]) => [symbol, typeof state === 'string' ? { rate: state } : state] as const,
  );
  const outputs = text.outputs ?? Object.fromEntries(entries.map(([symbol]) => [symbol, symbol]));
  return {
    states: entries.map(([symbol, { rate, initial = '0', isCounter = false, isNonNegative = true }]) => ({
      symbol,
      initial: expressionFromText(initial),
      derivative: expressionFromText(rate),
      isCounter,
      isNonNegative,
    })),
    parameters: text.parameters ?? [],
    rates: text.rates ?? [],
    derived: named(text.derived).map(({ name, expression }) => ({ symbol: name, expression })),
    outputs: named(outputs),
    balances: named(text.balances),
  };
}

function named(texts: Readonly<Record<string, string>> = {}) {
  return Object.entries(texts).map(([name, text]) => ({ name, expression: expressionFromText(text) }));
}

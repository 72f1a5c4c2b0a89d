import { displayUnit } from '#models/language/displayUnit.ts';
import type { Expression } from '#models/language/expression.ts';
import type { Model } from '#models/language/model.ts';
import { observableKey } from '#models/run/withEverySymbol.ts';
import { statedNumber } from '#renderer/text/numbers.ts';
import { expressionToMathml } from './expressionToMathml.ts';
import { digits, type MathElement, part, row, sign, word } from './mathElement.ts';
import { symbolToMathml } from './symbolToMathml.ts';

export interface ModelEquation {
  readonly key: string;
  /** The contract name. */
  readonly name: string;
  readonly label: string;
  readonly meaning: string;
  /** For people; empty for a pure number. */
  readonly unit: string;
  readonly math: MathElement;
  /** The equation as it stands in the file. */
  readonly text: string;
  /** Where its value stands among the values of every symbol; null where it has none of its own. */
  readonly valueKey: string | null;
  /** Line of the file, from 1. */
  readonly line: number;
}

export interface EquationGroup {
  readonly key: string;
  readonly title: string;
  readonly equations: readonly ModelEquation[];
}

/** Every equation of a model, typeset, in the order in which one reads it: what changes, what it needs, what is seen, what is kept. */
export function modelEquations(model: Model): readonly EquationGroup[] {
  const printed = conversionPrinter(model);
  const right = (expression: Expression) => expressionToMathml(expression, { printed });
  const equation = (left: MathElement, expression: Expression) => row(left, sign('='), right(expression));
  const groups: readonly EquationGroup[] = [
    {
      key: 'rates',
      title: 'How each amount changes',
      equations: model.states.map(({ name, symbol, label, meaning, unit, rate, rateText, place }) => ({
        key: `rate-${name}`,
        name,
        label,
        meaning,
        unit: displayUnit(unit),
        math: equation(derivative(symbol), rate),
        text: rateText,
        valueKey: symbol,
        line: place.line,
      })),
    },
    {
      key: 'derived',
      title: 'What that needs',
      equations: model.derived.map(({ name, symbol, label, meaning, unit, expression, text, place }) => ({
        key: `derived-${name}`,
        name,
        label,
        meaning,
        unit: displayUnit(unit),
        math: equation(symbolToMathml(symbol), expression),
        text,
        valueKey: symbol,
        line: place.line,
      })),
    },
    {
      key: 'observables',
      title: 'What is seen',
      equations: model.observables.map(({ name, label, meaning, unit, expression, text, place }) => ({
        key: `observable-${name}`,
        name,
        label,
        meaning,
        unit: displayUnit(unit),
        math: equation(word(label), expression),
        text,
        valueKey: observableKey(name),
        line: place.line,
      })),
    },
    {
      key: 'balances',
      title: 'What only doses may change',
      equations: model.balances.map(({ name, unit, expression, text, place }) => ({
        key: `balance-${name}`,
        name,
        label: 'Balance',
        meaning: 'The whole of it, wherever it is; a run in which it drifts is an error.',
        unit: displayUnit(unit),
        math: equation(word(name), expression),
        text,
        valueKey: null,
        line: place.line,
      })),
    },
  ];
  return groups.filter(({ equations }) => equations.length > 0);
}

/** Equations in which every word occurs: name, label, meaning, text or symbol. */
export function findEquations(groups: readonly EquationGroup[], query: string): readonly EquationGroup[] {
  const terms = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (terms.length === 0) return groups;
  return groups
    .map((group) => ({
      ...group,
      equations: group.equations.filter(({ name, label, meaning, text, valueKey }) => {
        const words = [name, label, meaning, text, valueKey ?? ''].join(' ').toLowerCase();
        return terms.every((term) => words.includes(term));
      }),
    }))
    .filter(({ equations }) => equations.length > 0);
}

/** d(symbol)/dt. */
function derivative(symbol: string): MathElement {
  return part('mfrac', row(word('d'), symbolToMathml(symbol)), row(word('d'), word('t')));
}

/** A conversion is printed as what it is, 1,000 µg/mg, since its letters would say less. */
function conversionPrinter(model: Model): (symbol: string) => MathElement | null {
  const conversions = new Map(model.conversions.map((conversion) => [conversion.symbol, conversion]));
  return (symbol) => {
    const conversion = conversions.get(symbol);
    if (!conversion) return null;
    const unit: MathElement = { tag: 'mtext', children: `\u00a0${displayUnit(conversion.unit)}` };
    return { ...part('mrow', digits(statedNumber(conversion.value)), unit), symbol };
  };
}

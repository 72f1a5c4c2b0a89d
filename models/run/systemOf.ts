import type { Expression } from '#models/language/expression.ts';
import type { Model } from '#models/language/model.ts';
import type { SystemDefinition } from '#models/solver/system.ts';

/** The model as the solver sees it: symbols and expressions, without names, units or meanings. */
export function systemOf(model: Model): SystemDefinition {
  const constants = model.conversions.map(({ symbol, value }) => ({
    symbol,
    expression: { kind: 'number', value } satisfies Expression,
  }));
  return {
    states: model.states.map((state) => ({
      symbol: state.symbol,
      initial: state.initial,
      derivative: state.rate,
      isCounter: state.isCounter,
      isNonNegative: state.isNonNegative,
    })),
    parameters: [...model.covariates, ...model.parameters].map((quantity) => quantity.symbol),
    rates: [...model.inputs, ...(model.pump?.flows ?? [])].map(({ symbol }) => symbol),
    settings: model.settings.map(({ symbol }) => symbol),
    derived: [...constants, ...model.derived.map(({ symbol, expression }) => ({ symbol, expression }))],
    outputs: model.observables.map(({ name, expression }) => ({ name, expression })),
    balances: model.balances.map(({ name, expression }) => ({ name, expression })),
  };
}

/** The symbols of the solver's list of rates, in its order: inputs, flows of the pump, settings. */
export function rateSymbols({ inputs, pump, settings }: Model): readonly string[] {
  return [...inputs, ...(pump?.flows ?? []), ...settings].map(({ symbol }) => symbol);
}

import type { Expression } from '#models/language/expression.ts';
import type { Model, Observable } from '#models/language/model.ts';

/** The name under which `withEverySymbol` keeps one of the model's own observables; no symbol has a space. */
export function observableKey(name: string): string {
  return `observable ${name}`;
}

/**
 * The same model, observed symbol by symbol: its observables are everything that equations can name, by symbol and in the
 * unit of its declaration, then its own. A run of it answers what each of them is now.
 */
export function withEverySymbol(model: Model): Model {
  const rates = model.inputs.map((input) => ({ ...input, unit: `${input.unit}/h` }));
  const named = [
    ...model.covariates,
    ...model.parameters,
    ...model.settings,
    ...model.states,
    ...model.derived,
    ...rates,
    ...flowsOf(model),
  ];
  const own = model.observables.map((observable) => ({
    ...observable,
    name: observableKey(observable.name),
  }));
  return { ...model, observables: [...named.map(asObservable), ...own] };
}

function flowsOf({ pump }: Model) {
  return pump === null ? [] : pump.flows.map((flow) => ({ ...flow, place: pump.place }));
}

function asObservable(named: {
  readonly symbol: string;
  readonly label: string;
  readonly unit: string;
  readonly meaning: string;
  readonly place: Observable['place'];
}): Observable {
  const { symbol, label, unit, meaning, place } = named;
  const expression: Expression = { kind: 'name', symbol };
  return {
    name: symbol,
    label,
    unit,
    meaning,
    expression,
    text: symbol,
    sources: [],
    grade: 'derived',
    bands: [],
    place,
  };
}

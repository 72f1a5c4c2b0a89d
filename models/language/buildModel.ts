import type { Draft, DraftPump, DraftQuantity, DraftRegimen } from './draft.ts';
import type { Expression } from './expression.ts';
import type { Model, Quantity, Regimen } from './model.ts';
import type { WrittenExpression } from './parseExpression.ts';
import type { Pump } from './pump.ts';
import { replaceNames } from './replaceNames.ts';

/** The model of a draft in which nothing is wrong. Equations see scaled parameters scaled. */
export function buildModel(draft: Draft, orderedDerived: Draft['derived']): Model {
  const covariates = new Map(draft.covariates.map(({ name, quantity }) => [name, quantity]));
  const parameters = draft.parameters.map((entry) => withScaling(entry, covariates));
  const scaled = new Map(parameters.flatMap((quantity) => scaledValue(quantity, covariates)));
  const equation = (written: WrittenExpression): Expression =>
    replaceNames(expressionOf(written), (symbol) => scaled.get(symbol) ?? null);
  return {
    ...draft.header,
    sources: draft.sources,
    conversions: draft.conversions.map(({ conversion }) => conversion),
    covariates: draft.covariates.map(({ quantity }) => quantity),
    parameters,
    settings: draft.settings.map(({ setting, initial }) => ({
      ...setting,
      initial: equation(initial),
      initialText: initial.text,
    })),
    states: draft.states.map(({ state, initial }) => {
      const rate = present(draft.rates.get(state.name)).written;
      return {
        ...state,
        initial: equation(initial),
        initialText: initial.text,
        rate: equation(rate),
        rateText: rate.text,
      };
    }),
    derived: orderedDerived.map(({ derived, written }) => ({
      ...derived,
      expression: equation(written),
      text: written.text,
    })),
    inputs: draft.inputs.map(({ input }) => input),
    pump: draft.pump === null ? null : buildPump(draft.pump, equation),
    observables: draft.observables.map(({ entry, written }) => ({
      ...entry,
      expression: equation(written),
      text: written.text,
    })),
    balances: draft.balances.map(({ entry, written }) => ({
      ...entry,
      expression: equation(written),
      text: written.text,
    })),
    parameterSets: draft.parameterSets.map(({ set }) => set),
    patients: draft.patients.map(({ patient }) => patient),
    regimens: draft.regimens.map((regimen) => buildRegimen(regimen, draft)),
  };
}

function buildPump(pump: DraftPump, equation: (written: WrittenExpression) => Expression): Pump {
  // Every part is there, or the file would have a problem; the casts give the records their keys back.
  return {
    programme: present(pump.programme).name,
    constants: Object.fromEntries(
      pump.constants.map(({ role, written }) => [role, equation(written)]),
    ) as Pump['constants'],
    settings: Object.fromEntries(pump.settings.map(({ role, name }) => [role, name])) as Pump['settings'],
    states: Object.fromEntries(pump.states.map(({ role, name }) => [role, name])) as Pump['states'],
    flows: pump.flows.map(({ flow }) => flow),
    place: pump.place,
  };
}

function withScaling(
  { quantity, scaling }: DraftQuantity,
  covariates: ReadonlyMap<string, Quantity>,
): Quantity {
  if (scaling === null) return quantity;
  const reference = present(covariates.get(scaling.name)).value;
  return { ...quantity, scaling: { covariate: scaling.name, reference, exponent: scaling.exponent } };
}

/** symbol → symbol * (covariate / reference) ^ exponent */
function scaledValue(
  { symbol, scaling }: Quantity,
  covariates: ReadonlyMap<string, Quantity>,
): [string, Expression][] {
  if (scaling === null) return [];
  const ratio = operation(
    'divide',
    name(present(covariates.get(scaling.covariate)).symbol),
    number(scaling.reference),
  );
  const factor = scaling.exponent === 1 ? ratio : operation('power', ratio, number(scaling.exponent));
  return [[symbol, operation('multiply', name(symbol), factor)]];
}

function buildRegimen({ regimen, sentence, dailyDose }: DraftRegimen, draft: Draft): Regimen {
  // A regimen is known by the names of its quantities alone, so conversions become their numbers.
  const conversions = new Map(draft.conversions.map((entry) => [entry.name, number(entry.conversion.value)]));
  const own = new Set(regimen.quantities.map((quantity) => quantity.name));
  const overQuantities = (written: WrittenExpression): Expression =>
    replaceNames(expressionOf(written), (symbol) =>
      own.has(symbol) ? null : (conversions.get(symbol) ?? null),
    );
  return {
    ...regimen,
    sentence: sentence.map((part) => ('words' in part ? part : { hole: overQuantities(part.written) })),
    dailyDoseMilligram: overQuantities(dailyDose),
  };
}

function operation(operator: 'divide' | 'power' | 'multiply', ...operands: Expression[]): Expression {
  return { kind: 'operation', operator, operands };
}

function name(symbol: string): Expression {
  return { kind: 'name', symbol };
}

function number(value: number): Expression {
  return { kind: 'number', value };
}

function expressionOf(written: WrittenExpression): Expression {
  return present(written.expression);
}

/** @throws Error where a draft with problems is built (a programmer fault) */
function present<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error('A model is built of a checked draft only.');
  return value;
}

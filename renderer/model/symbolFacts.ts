import { displayUnit } from '#models/language/displayUnit.ts';
import type { EvidenceGrade, Model, Quantity } from '#models/language/model.ts';
import { statedNumber } from '#renderer/text/numbers.ts';

/** What is known of a symbol, wherever in the file it is declared. */
export interface SymbolFacts {
  readonly symbol: string;
  /** The contract name; empty for time. */
  readonly name: string;
  /** "parameter", "state" … */
  readonly kind: string;
  readonly label: string;
  readonly meaning: string;
  /** For people; empty for a pure number. */
  readonly unit: string;
  /** The value that never changes during a run; null where the run decides. */
  readonly fixed: string | null;
  /** "0.02–1.5", for a quantity of the sheet. */
  readonly range: string | null;
  readonly grade: EvidenceGrade | null;
  readonly sources: readonly string[];
  /** Line of the file, from 1; 0 where there is none. */
  readonly line: number;
}

const time: SymbolFacts = {
  symbol: 't',
  name: '',
  kind: 'time',
  label: 'Time',
  meaning: 'Hours since the run began.',
  unit: 'h',
  fixed: null,
  range: null,
  grade: null,
  sources: [],
  line: 0,
};

/** The facts of every symbol that a model's equations can use. */
export function symbolFacts(model: Model): ReadonlyMap<string, SymbolFacts> {
  const bare = { fixed: null, range: null, grade: null, sources: [] };
  const facts: readonly SymbolFacts[] = [
    time,
    ...model.conversions.map(({ symbol, value, unit, place }) => ({
      ...bare,
      symbol,
      name: '',
      kind: 'conversion',
      label: 'Conversion of units',
      meaning: 'Exactly one; it only changes the unit.',
      unit: displayUnit(unit),
      fixed: statedNumber(value),
      line: place.line,
    })),
    ...model.covariates.map((quantity) => quantityFacts(quantity, 'patient')),
    ...model.parameters.map((quantity) => quantityFacts(quantity, 'parameter')),
    ...model.settings.map((setting) => ({
      ...setting,
      kind: 'setting',
      unit: displayUnit(setting.unit),
      fixed: null,
      range: rangeWords(setting),
      line: setting.place.line,
    })),
    ...model.states.map((state) => ({
      ...bare,
      ...state,
      kind: state.isCounter ? 'counter' : 'state',
      unit: displayUnit(state.unit),
      line: state.place.line,
    })),
    ...model.derived.map((derived) => ({
      ...bare,
      ...derived,
      kind: 'derived',
      unit: displayUnit(derived.unit),
      line: derived.place.line,
    })),
    ...model.inputs.map((input) => ({
      ...bare,
      ...input,
      kind: 'input',
      unit: displayUnit(`${input.unit}/h`),
      line: input.place.line,
    })),
    ...(model.pump?.flows ?? []).map((flow) => ({
      ...bare,
      ...flow,
      name: flow.role,
      kind: 'flow of the pump',
      unit: displayUnit(flow.unit),
      line: model.pump?.place.line ?? 0,
    })),
  ];
  return new Map(facts.map((one) => [one.symbol, one]));
}

function quantityFacts(quantity: Quantity, kind: string): SymbolFacts {
  return {
    ...quantity,
    kind,
    unit: displayUnit(quantity.unit),
    fixed: null,
    range: rangeWords(quantity),
    line: quantity.place.line,
  };
}

function rangeWords({ range, choices }: Pick<Quantity, 'range' | 'choices'>): string {
  if (choices) return choices.map(({ value, label }) => `${value} ${label.toLowerCase()}`).join(', ');
  return `${statedNumber(range.from)}\u2013${statedNumber(range.to)}`;
}

import type { Draft } from './draft.ts';
import type { WrittenExpression } from './parseExpression.ts';
import { pumpUnits } from './pumpUnits.ts';
import type { SymbolKind } from './SymbolTable.ts';
import { multiplyUnits, type Unit, unitOf } from './unit.ts';

/** One equation of the file with what it must give and what it may name. */
export interface ModelEquation {
  /** Name of the state, derived quantity, observable or balance. */
  readonly name: string;
  /** For a sentence: 'the rate of "central"'. */
  readonly title: string;
  /** The symbol that the equation defines; its own mention of it is no use of it. Null where it defines none. */
  readonly ownSymbol: string | null;
  readonly written: WrittenExpression;
  /** The unit that its result must have, and the sentence's half that says so. */
  readonly wanted: Unit | null;
  readonly wantedBy: string;
  readonly mayName: ReadonlySet<SymbolKind>;
}

const constants: ReadonlySet<SymbolKind> = new Set(['conversion', 'covariate', 'parameter']);
const present: ReadonlySet<SymbolKind> = new Set([
  ...constants,
  ...(['time', 'setting', 'state', 'derived', 'input', 'pump flow'] as const),
]);
/** A total that only inputs change depends on what is there, not on the hour nor on what is flowing in. */
const totals: ReadonlySet<SymbolKind> = new Set([...constants, 'state', 'derived']);

const hour = unitOf([['h', 1]]);

/** Every equation over symbols. Regimens use names, and are looked at by themselves. */
export function modelEquations(draft: Draft): ModelEquation[] {
  const initials = [...draft.settings, ...draft.states].map(({ name, symbol, unit, initial }) => ({
    name,
    title: `the initial value of "${name}"`,
    ownSymbol: symbol,
    written: initial,
    wanted: unit.unit,
    wantedBy: `"${name}" is declared in`,
    mayName: constants,
  }));
  const rates = draft.states.flatMap(({ name, symbol, unit }): ModelEquation[] => {
    const rate = draft.rates.get(name);
    if (rate === undefined) return [];
    const wanted = unit.unit === null ? null : multiplyUnits(unit.unit, hour, -1);
    const wantedBy = `the rate of "${name}" is in`;
    const title = `the rate of "${name}"`;
    return [{ name, title, ownSymbol: symbol, written: rate.written, wanted, wantedBy, mayName: present }];
  });
  const derived = draft.derived.map(({ name, symbol, unit, written }) => ({
    name,
    title: `the derived quantity "${name}"`,
    ownSymbol: symbol,
    written,
    wanted: unit.unit,
    wantedBy: `"${name}" is declared in`,
    mayName: present,
  }));
  const results = [
    ...draft.observables.map((entry) => ({ ...entry, kind: 'observable', mayName: present })),
    ...draft.balances.map((entry) => ({ ...entry, kind: 'balance', mayName: totals })),
  ].map(({ name, unit, written, kind, mayName }) => ({
    name,
    title: `the ${kind} "${name}"`,
    ownSymbol: null,
    written,
    wanted: unit.unit,
    wantedBy: `"${name}" is declared in`,
    mayName,
  }));
  const pump = (draft.pump?.constants ?? []).map(({ role, written }) => ({
    name: role,
    title: `the constant "${role}" of the pump`,
    ownSymbol: null,
    written,
    wanted: pumpUnits.constants[role],
    wantedBy: `"${role}" of a pump is in`,
    mayName: constants,
  }));
  return [...initials, ...pump, ...rates, ...derived, ...results];
}

import type { Draft, DraftSymbol } from './draft.ts';
import type { ProblemList } from './ProblemList.ts';
import type { Place } from './problem.ts';
import { timeName } from './reservedNames.ts';
import { multiplyUnits, type Unit, unitOf } from './unit.ts';

export type SymbolKind =
  | 'time'
  | 'conversion'
  | 'covariate'
  | 'parameter'
  | 'setting'
  | 'state'
  | 'derived'
  | 'input'
  | 'pump flow'
  | 'regimen quantity';

export interface KnownSymbol {
  readonly kind: SymbolKind;
  readonly name: string;
  readonly symbol: string;
  /** The unit of the symbol's value in equations; null where it could not be read. */
  readonly unit: Unit | null;
  readonly place: Place;
}

const hour = unitOf([['h', 1]]);

/** Everything that has a symbol, by symbol, with `t`. Reports symbols and names of quantities that stand twice. */
export function readSymbolTable(draft: Draft, problems: ProblemList): ReadonlyMap<string, KnownSymbol> {
  const all = [
    ...ofKind('conversion', draft.conversions),
    ...ofKind('covariate', draft.covariates),
    ...ofKind('parameter', draft.parameters),
    ...ofKind('setting', draft.settings),
    ...ofKind('state', draft.states),
    ...ofKind('derived', draft.derived),
    ...ofKind('input', draft.inputs),
    ...ofKind('pump flow', draft.pump?.flows ?? []),
    ...ofKind(
      'regimen quantity',
      draft.regimens.flatMap(({ quantities }) => quantities),
    ),
  ].sort((a, b) => a.symbolPlace.line - b.symbolPlace.line || a.symbolPlace.column - b.symbolPlace.column);
  const symbols = new Map<string, KnownSymbol>([
    [
      timeName,
      { kind: 'time', name: 'time', symbol: timeName, unit: hour, place: { file: '', line: 0, column: 0 } },
    ],
  ]);
  const names = new Map<string, DraftSymbol>();
  for (const entry of all) {
    const { kind, name, symbol, symbolPlace, place } = entry;
    const sameName = namedKinds.has(kind) ? names.get(name) : undefined;
    if (sameName !== undefined) {
      const reason = `The name "${name}" stands here for the second time; the first is in line ${sameName.place.line}.`;
      problems.add('duplicate-name', place, reason, name);
    } else if (namedKinds.has(kind)) {
      names.set(name, entry);
    }
    if (symbol === '') continue;
    const sameSymbol = symbols.get(symbol);
    if (sameSymbol === undefined) {
      symbols.set(symbol, { kind, name, symbol, unit: unitInEquations(entry), place });
    } else if (sameSymbol.kind !== 'time') {
      const reason = `The symbol "${symbol}" already belongs to "${sameSymbol.name}" in line ${sameSymbol.place.line}.`;
      problems.add('duplicate-symbol', symbolPlace, reason, name);
    }
  }
  return symbols;
}

function ofKind(kind: SymbolKind, entries: readonly DraftSymbol[]): (DraftSymbol & { kind: SymbolKind })[] {
  return entries.map(({ symbol, symbolPlace, name, place, unit }) => ({
    kind,
    symbol,
    symbolPlace,
    name,
    place,
    unit,
  }));
}

/** Values that a person sets by name, what event rows name, and conversions, which regimens use by name. */
const namedKinds: ReadonlySet<SymbolKind> = new Set([
  ...(['conversion', 'covariate', 'parameter', 'setting', 'input', 'regimen quantity'] as const),
]);

function unitInEquations({ kind, unit }: DraftSymbol & { kind: SymbolKind }): Unit | null {
  if (kind !== 'input' || unit.unit === null) return unit.unit;
  return multiplyUnits(unit.unit, hour, -1);
}

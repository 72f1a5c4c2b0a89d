import type { Draft, DraftRegimen } from './draft.ts';
import type { ModelEquation } from './draftEquations.ts';
import { didYouMean } from './nearestName.ts';
import type { ProblemList } from './ProblemList.ts';
import type { KnownSymbol, SymbolKind } from './SymbolTable.ts';

const kindWords: Readonly<Record<SymbolKind, string>> = {
  time: 'the time',
  conversion: 'a conversion',
  covariate: 'a covariate',
  parameter: 'a parameter',
  setting: 'a setting',
  state: 'a state',
  derived: 'a derived quantity',
  input: 'the rate of an input',
  'pump flow': 'a flow of the pump',
  'regimen quantity': 'a quantity of a regimen, which is known by its name and only in that regimen',
};

/**
 * Reports names in equations that mean nothing, or nothing there.
 * @returns the symbols that something other than themselves uses
 */
export function checkEquationNames(
  equations: readonly ModelEquation[],
  symbols: ReadonlyMap<string, KnownSymbol>,
  problems: ProblemList,
): Set<string> {
  const used = new Set<string>();
  const byName = new Map([...symbols.values()].map((known) => [known.name, known]));
  for (const { name, title, ownSymbol, written, mayName } of equations) {
    const allowed = [...symbols.values()].filter(({ kind }) => mayName.has(kind)).map(({ symbol }) => symbol);
    for (const { symbol, index } of written.names) {
      const known = symbols.get(symbol);
      const place = written.placeAt(index);
      if (known === undefined) {
        const meant = byName.get(symbol);
        const hint =
          meant === undefined
            ? didYouMean(symbol, allowed)
            : ` Equations use symbols; that of "${symbol}" is "${meant.symbol}".`;
        problems.add('unknown-name', place, `Nothing in this file has the symbol "${symbol}".${hint}`, name);
      } else if (!mayName.has(known.kind)) {
        const reason = `"${symbol}" is ${kindWords[known.kind]} and has no place in ${title}.`;
        problems.add('name-not-allowed-here', place, reason, name);
        used.add(symbol);
      } else if (symbol !== ownSymbol) {
        used.add(symbol);
      }
    }
  }
  return used;
}

/**
 * Reports names in a regimen's sentence and daily dose that are neither its quantities nor conversions.
 * @returns the names that it uses
 */
export function checkRegimenNames(
  regimen: DraftRegimen,
  conversionNames: ReadonlySet<string>,
  problems: ProblemList,
): Set<string> {
  const own = new Set(regimen.quantities.map(({ name }) => name));
  const known = [...own, ...conversionNames];
  const used = new Set<string>();
  const holes = regimen.sentence.flatMap((part) => ('written' in part ? [part.written] : []));
  for (const written of [...holes, regimen.dailyDose]) {
    for (const { symbol, index } of written.names) {
      used.add(symbol);
      if (own.has(symbol) || conversionNames.has(symbol)) continue;
      const bySymbol = regimen.quantities.find((quantity) => quantity.symbol === symbol);
      const hint = bySymbol
        ? ` A regimen uses names; that of "${symbol}" is "${bySymbol.name}".`
        : didYouMean(symbol, known);
      const reason = `The regimen "${regimen.regimen.name}" has no quantity called "${symbol}".${hint}`;
      problems.add('unknown-name', written.placeAt(index), reason, regimen.regimen.name);
    }
  }
  return used;
}

/** Reports everything defined that nothing uses. An input that feeds a state is looked at elsewhere. */
export function checkUnused(
  draft: Draft,
  usedSymbols: ReadonlySet<string>,
  usedNames: ReadonlySet<string>,
  problems: ProblemList,
): void {
  const scaledBy = new Set(
    draft.parameters.flatMap(({ scaling }) => (scaling === null ? [] : [scaling.name])),
  );
  const report = (entry: { name: string; place: Draft['sources'][number]['place'] }, what: string) =>
    problems.add(
      'unused-name',
      entry.place,
      `${what} "${entry.name}" is used nowhere; use it or leave it out.`,
      entry.name,
    );
  const isUnused = ({ symbol }: { symbol: string }) => symbol !== '' && !usedSymbols.has(symbol);
  for (const entry of draft.conversions) {
    if (isUnused(entry) && !usedNames.has(entry.name)) report(entry, 'The conversion');
  }
  for (const entry of draft.covariates) {
    if (isUnused(entry) && !scaledBy.has(entry.name)) report(entry, 'The covariate');
  }
  for (const entry of draft.parameters) if (isUnused(entry)) report(entry, 'The parameter');
  const ofPump = new Set(draft.pump?.settings.map(({ name }) => name));
  for (const entry of draft.settings) {
    if (isUnused(entry) && !ofPump.has(entry.name)) report(entry, 'The setting');
  }
  for (const entry of draft.pump?.flows ?? []) if (isUnused(entry)) report(entry, "The pump's flow");
  for (const entry of draft.states) if (isUnused(entry)) report(entry, 'The state');
  for (const entry of draft.derived) if (isUnused(entry)) report(entry, 'The derived quantity');
  for (const entry of draft.inputs) if (entry.feeds === null && isUnused(entry)) report(entry, 'The input');
  for (const regimen of draft.regimens) {
    for (const entry of regimen.quantities) {
      if (!usedNames.has(entry.name)) report(entry, 'The quantity');
    }
  }
}

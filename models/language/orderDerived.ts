import type { Draft } from './draft.ts';
import type { ProblemList } from './ProblemList.ts';

type DerivedEntry = Draft['derived'][number];

/**
 * Derived quantities in an order in which each uses only earlier ones, otherwise as in the file. A circle is reported
 * once, with its members by name; the order is then without meaning.
 */
export function orderDerived(derived: readonly DerivedEntry[], problems: ProblemList): DerivedEntry[] {
  const bySymbol = new Map(derived.map((entry) => [entry.symbol, entry]));
  const ordered: DerivedEntry[] = [];
  const finished = new Set<DerivedEntry>();
  const path: DerivedEntry[] = [];
  const visit = (entry: DerivedEntry): void => {
    if (finished.has(entry)) return;
    const start = path.indexOf(entry);
    if (start >= 0) {
      reportCircle(path.slice(start), problems);
      return;
    }
    path.push(entry);
    for (const { symbol } of entry.written.names) {
      const needed = bySymbol.get(symbol);
      if (needed !== undefined) visit(needed);
    }
    path.pop();
    finished.add(entry);
    ordered.push(entry);
  };
  derived.forEach(visit);
  return ordered;
}

function reportCircle(circle: readonly DerivedEntry[], problems: ProblemList): void {
  const first = circle.reduce((a, b) => (a.place.line <= b.place.line ? a : b));
  const start = circle.indexOf(first);
  const names = [...circle.slice(start), ...circle.slice(0, start), first].map(({ name }) => name);
  const reason = `Derived quantities may not depend on themselves: ${names.join(' → ')}.`;
  problems.add('circular-definition', first.written.placeAt(0), reason, first.name);
}

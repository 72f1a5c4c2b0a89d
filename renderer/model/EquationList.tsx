import { type ReactElement, useMemo, useRef } from 'react';
import type { Model } from '#models/language/model.ts';
import { EquationRow } from './EquationRow.tsx';
import type { EquationGroup } from './modelEquations.ts';
import { SymbolNote } from './SymbolNote.tsx';
import { symbolFacts } from './symbolFacts.ts';
import type { SymbolsNow } from './symbolNow.ts';
import { useSymbolFocus } from './useSymbolFocus.ts';

export interface EquationListProps {
  readonly model: Model;
  readonly groups: readonly EquationGroup[];
  readonly now: readonly SymbolsNow[];
  readonly onGoToLine: (line: number) => void;
}

/** Equations by group. A symbol under the pointer or the keyboard is lit wherever it occurs, and its note says what it is. */
export function EquationList({ model, groups, now, onGoToLine }: EquationListProps): ReactElement {
  const list = useRef<HTMLElement>(null);
  const facts = useMemo(() => symbolFacts(model), [model]);
  const goToSymbol = (symbol: string) => {
    const line = facts.get(symbol)?.line ?? 0;
    if (line > 0) onGoToLine(line);
  };
  const focus = useSymbolFocus(list, groups, goToSymbol);
  const columns = now.map(
    ({ regimen }) =>
      model.regimens.find(({ name }) => name === regimen) ?? { label: regimen, route: 'tablets' as const },
  );
  const noted = focus.noted ? facts.get(focus.noted.symbol) : undefined;
  return (
    <section
      ref={list}
      className="equation-list"
      aria-label="Equations. In an equation, arrow keys move between symbols; Enter goes to a symbol’s line."
      {...focus.handlers}
    >
      {groups.length === 0 ? (
        <p className="region-words equations-none">No equation by these words.</p>
      ) : null}
      {groups.map(({ key, title, equations }) => (
        <section key={key} aria-labelledby={`equations-${key}`}>
          <header className="equation-group">
            <h2 id={`equations-${key}`}>{title}</h2>
            <span className="equation-values">
              {columns.map(({ label, route }) => (
                <span key={label} className={`equation-route equation-route-${route}`}>
                  {label}
                </span>
              ))}
              <span className="equation-unit" />
            </span>
          </header>
          <ul>
            {equations.map((equation) => (
              <EquationRow
                key={equation.key}
                equation={equation}
                now={now}
                routes={columns.map(({ route }) => route)}
                onGoToLine={onGoToLine}
              />
            ))}
          </ul>
        </section>
      ))}
      {noted && focus.noted ? (
        <SymbolNote facts={noted} now={now} regimens={model.regimens} anchor={focus.noted.element} />
      ) : null}
    </section>
  );
}

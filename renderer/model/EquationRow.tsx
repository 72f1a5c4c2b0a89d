import { memo, type ReactElement, useMemo } from 'react';
import { withMicroSigns } from '#renderer/controls/sourceWords.ts';
import { shortNumber } from '#renderer/text/numbers.ts';
import { equationPieces } from './equationPieces.ts';
import { MathTree } from './MathTree.tsx';
import type { ModelEquation } from './modelEquations.ts';
import type { SymbolsNow } from './symbolNow.ts';

export interface EquationRowProps {
  readonly equation: ModelEquation;
  readonly now: readonly SymbolsNow[];
  /** One for each run of `now`. */
  readonly routes: readonly ('tablets' | 'pump')[];
  readonly onGoToLine: (line: number) => void;
}

/** One equation: its name, what it is worth now, and the equation itself, which may break between terms. */
export function EquationRow({ equation, now, routes, onGoToLine }: EquationRowProps): ReactElement {
  const { label, meaning, unit, line, valueKey } = equation;
  return (
    <li className="equation">
      <div className="equation-head">
        <button
          type="button"
          className="equation-name"
          title={`Go to line ${line} of the file`}
          onClick={() => onGoToLine(line)}
        >
          {label}
        </button>
        <span className="equation-meaning">{withMicroSigns(meaning)}</span>
        <span className="equation-values">
          {now.map(({ regimen, values }, index) => (
            <span key={regimen} className={`equation-value equation-route-${routes[index] ?? 'tablets'}`}>
              {valueKey !== null && values[valueKey] !== undefined ? shortNumber(values[valueKey]) : ''}
            </span>
          ))}
          <span className="equation-unit">{unit}</span>
        </span>
      </div>
      <EquationMath equation={equation} />
    </li>
  );
}

const EquationMath = memo(function EquationMath({
  equation,
}: {
  readonly equation: ModelEquation;
}): ReactElement {
  const pieces = useMemo(() => equationPieces(equation.math), [equation]);
  return (
    <div className="equation-math">
      {pieces.map((math, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the terms of an equation have no name but their order.
        <MathTree key={index} math={math} />
      ))}
    </div>
  );
});

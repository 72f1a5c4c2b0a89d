import { Check, OctagonAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Problem } from '#models/language/problem.ts';
import './ProblemDock.css';

export interface ProblemDockProps {
  readonly id: string;
  readonly problems: readonly Problem[];
  /** Whether the text as it stands was checked. */
  readonly isChecked: boolean;
  readonly caret: { readonly line: number; readonly column: number };
  readonly onGoTo: (line: number, column: number) => void;
}

/** Below the text: where the caret is, and every problem with its place; each leads there. */
export function ProblemDock({ id, problems, isChecked, caret, onGoTo }: ProblemDockProps): ReactElement {
  return (
    <div className="dock">
      <div className="dock-bar">
        <p id={id} role="status" className={problems.length > 0 ? 'dock-wrong' : 'dock-right'}>
          {problems.length > 0 ? <OctagonAlert aria-hidden="true" /> : <Check aria-hidden="true" />}
          {statusWords(problems.length, isChecked)}
        </p>
        <span className="dock-caret">{`Line ${caret.line}, column ${caret.column}`}</span>
        <span className="dock-hint">Tab leaves the text; Ctrl ] and Ctrl [ move lines</span>
      </div>
      {problems.length > 0 ? (
        <ul className="dock-list">
          {problems.map((problem, index) => {
            const { line, column } = problem.place;
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: two problems may share place and words.
              <li key={index}>
                <button type="button" onClick={() => onGoTo(line, column)}>
                  <span className="dock-place">{line > 0 ? `Line ${line}, ${column}` : 'Whole file'}</span>
                  <span>{problem.reason}</span>
                  <span className="dock-code">{problem.code}</span>
                </button>
              </li>
            );
          })}
        </ul>
      ) : null}
    </div>
  );
}

function statusWords(count: number, isChecked: boolean): string {
  if (count > 0) return count === 1 ? '1 problem' : `${count} problems`;
  return isChecked ? 'Every check passed' : 'Checking';
}

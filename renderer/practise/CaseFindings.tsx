import { Check, Lightbulb, OctagonAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import type { CaseFinding } from '#models/scenario/caseFinding.ts';
import '#renderer/model/ProblemDock.css';

export interface CaseFindingsProps {
  readonly id: string;
  readonly findings: readonly CaseFinding[];
  /** Whether the text as it stands was checked. */
  readonly isChecked: boolean;
  readonly caret: { readonly line: number; readonly column: number };
  readonly onGoTo: (line: number, column: number) => void;
}

/** Below the text: where the caret is, and everything the linter says; each leads to its place. */
export function CaseFindings({ id, findings, isChecked, caret, onGoTo }: CaseFindingsProps): ReactElement {
  const problems = findings.filter(({ severity }) => severity === 'problem').length;
  const Icon = problems > 0 ? OctagonAlert : findings.length > 0 ? Lightbulb : Check;
  return (
    <div className="dock">
      <div className="dock-bar">
        <p id={id} role="status" className={problems > 0 ? 'dock-wrong' : 'dock-right'}>
          <Icon aria-hidden="true" />
          {statusWords(problems, findings.length - problems, isChecked)}
        </p>
        <span className="dock-caret">{`Line ${caret.line}, column ${caret.column}`}</span>
        <span className="dock-hint">Tab leaves the text; Ctrl ] and Ctrl [ move lines</span>
      </div>
      {findings.length > 0 ? (
        <ul className="dock-list" aria-label="Findings">
          {findings.map((finding, index) => {
            const { line, column } = finding.place;
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: two findings may share place and words.
              <li key={index} data-advice={finding.severity === 'advice' || undefined}>
                <button type="button" onClick={() => onGoTo(line, column)}>
                  <span className="dock-place">{placeWords(finding)}</span>
                  <span>{finding.reason}</span>
                  <span className="dock-code">{finding.code}</span>
                </button>
              </li>
            );
          })}
        </ul>
      ) : null}
    </div>
  );
}

function placeWords({ place, severity }: CaseFinding): string {
  const where = place.line > 0 ? `Line ${place.line}, ${place.column}` : 'Whole file';
  return severity === 'advice' ? `${where}, advice` : where;
}

function statusWords(problems: number, advice: number, isChecked: boolean): string {
  if (!isChecked) return 'Checking';
  const counts = [
    problems > 0 ? `${problems} ${problems === 1 ? 'problem' : 'problems'}` : '',
    advice > 0 ? `${advice} ${advice === 1 ? 'piece' : 'pieces'} of advice` : '',
  ].filter((words) => words !== '');
  if (counts.length === 0) return 'Every check passed';
  return problems > 0 ? counts.join(', ') : `It can run; ${counts.join(', ')}`;
}

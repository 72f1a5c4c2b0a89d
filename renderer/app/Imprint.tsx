import type { ReactElement } from 'react';
import './Imprint.css';

export interface ImprintProps {
  /** The standing line of the model: "For teaching, not for treating patients." */
  readonly statement: string;
  /** Model version, patient, parameter set. */
  readonly facts: readonly string[];
  /** How it was solved: "solved in 9 ms, tolerance 1e-6". Right-aligned. */
  readonly solved: readonly string[];
  /** What a run kept or lost, at the far right. */
  readonly kept?: string;
}

/** The standing line and what the picture above it was made with. */
export function Imprint({ statement, facts, solved, kept }: ImprintProps): ReactElement {
  return (
    <div className="imprint">
      <strong className="imprint-statement">{statement}</strong>
      <span className="imprint-facts">{facts.join(' \u00b7 ')}</span>
      <span className="imprint-solved">{solved.join(' \u00b7 ')}</span>
      {kept ? <span className="imprint-kept">{kept}</span> : null}
    </div>
  );
}

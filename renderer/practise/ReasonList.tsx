import type { ReactElement } from 'react';
import type { Decision } from '#models/scenario/caseFile.ts';

export interface ReasonListProps {
  readonly decision: Decision;
  readonly chosen: number | null;
  readonly onChoose: (reason: number) => void;
}

/** Why: one reason to commit to before the act. Which is right is told in the debrief. */
export function ReasonList({ decision, chosen, onChoose }: ReasonListProps): ReactElement {
  return (
    <fieldset className="reason-list">
      <legend>Why?</legend>
      {decision.reasons.map(({ text }, index) => (
        <label key={text} className="reason">
          <input
            type="radio"
            name={`reason-${decision.id}`}
            checked={chosen === index}
            onChange={() => onChoose(index)}
          />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}

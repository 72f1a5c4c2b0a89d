import { type ReactElement, useId } from 'react';
import { NumberInput } from '#renderer/controls/NumberInput.tsx';
import type { NumberLimits } from '#renderer/controls/numberEntry.ts';
import { ProblemNote } from '#renderer/controls/ProblemNote.tsx';
import { useNumberEntry } from '#renderer/controls/useNumberEntry.ts';

export interface EventNumberProps {
  readonly label: string;
  readonly limits: NumberLimits;
  readonly value: number;
  /** The same in other words: "Day 2, 09:00" for 33 h. */
  readonly words?: string;
  readonly onChange: (value: number) => void;
}

/** A number of an event with its unit. */
export function EventNumber({ label, limits, value, words, onChange }: EventNumberProps): ReactElement {
  const id = useId();
  const entry = useNumberEntry(limits, value, onChange);
  return (
    <div className="event-row">
      <label htmlFor={id} className="event-row-label">
        {label}
      </label>
      {words === undefined ? null : <span className="event-row-words">{words}</span>}
      <NumberInput
        id={id}
        limits={limits}
        value={value}
        entry={entry}
        isWrong={entry.reason !== null}
        describedBy={entry.reason === null ? undefined : `${id}-problem`}
      />
      {entry.reason === null ? null : <ProblemNote id={`${id}-problem`} reason={entry.reason} />}
    </div>
  );
}

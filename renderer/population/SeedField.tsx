import { type ReactElement, useId } from 'react';
import { NumberInput } from '#renderer/controls/NumberInput.tsx';
import { ProblemNote } from '#renderer/controls/ProblemNote.tsx';
import { useNumberEntry } from '#renderer/controls/useNumberEntry.ts';

export interface SeedFieldProps {
  readonly seed: number;
  readonly onChange: (seed: number) => void;
}

const limits = { range: { from: 0, to: 999_999, sources: [], note: null }, step: 1, unit: '1' };

/** The number from which people are drawn: the same number, the same people. */
export function SeedField({ seed, onChange }: SeedFieldProps): ReactElement {
  const id = useId();
  const entry = useNumberEntry(limits, seed, (value) => onChange(Math.round(value)));
  return (
    <span className="people-seed">
      <label htmlFor={id} title="The same number draws the same people.">
        Seed
      </label>
      <NumberInput
        id={id}
        limits={limits}
        value={seed}
        entry={entry}
        isWrong={entry.reason !== null}
        describedBy={entry.reason === null ? undefined : `${id}-problem`}
      />
      {entry.reason === null ? null : <ProblemNote id={`${id}-problem`} reason={entry.reason} />}
    </span>
  );
}

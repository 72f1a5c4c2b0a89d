import { type ReactElement, useId } from 'react';
import type { ActAmount } from '#models/scenario/caseFile.ts';
import { NumberInput } from '#renderer/controls/NumberInput.tsx';
import { ProblemNote } from '#renderer/controls/ProblemNote.tsx';
import { Slider } from '#renderer/controls/Slider.tsx';
import { useNumberEntry } from '#renderer/controls/useNumberEntry.ts';
import '#renderer/controls/NumberField.css';

export interface AmountFieldProps {
  readonly amount: ActAmount;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** How much of it: the number with its unit and a slider whose tick is the typical amount. */
export function AmountField({ amount, value, onChange }: AmountFieldProps): ReactElement {
  const id = useId();
  const { label, unit, from, to, step, typical } = amount;
  const limits = { unit, step, range: { from, to, sources: [], note: null } };
  const entry = useNumberEntry(limits, value, onChange);
  return (
    <div className="number-field number-field-below act-amount">
      <label htmlFor={id} className="number-field-label">
        {label}
      </label>
      <NumberInput
        id={id}
        limits={limits}
        value={value}
        entry={entry}
        isWrong={entry.reason !== null}
        describedBy={entry.reason ? `${id}-problem` : undefined}
      />
      <Slider
        name={`${label}, slider`}
        limits={limits}
        value={value}
        typicalValue={typical}
        onChange={onChange}
        onStep={entry.moveBy}
        isTabStop={false}
      />
      {entry.reason ? <ProblemNote id={`${id}-problem`} reason={entry.reason} /> : null}
    </div>
  );
}

import type { ReactElement } from 'react';
import { displayUnit } from '#models/language/displayUnit.ts';
import { type NumberLimits, withUnit } from './numberEntry.ts';
import type { NumberEntryState } from './useNumberEntry.ts';
import './NumberInput.css';

export interface NumberInputProps {
  readonly id: string;
  readonly limits: NumberLimits;
  readonly value: number;
  readonly entry: NumberEntryState;
  /** Spoken name where no visible label points here. */
  readonly name?: string;
  readonly isWrong: boolean;
  readonly describedBy?: string | undefined;
  /** A table shows the unit in a column of its own. */
  readonly hasUnit?: boolean;
}

/** The number itself, underlined, with its unit; a box appears when it is hovered or edited. */
export function NumberInput({
  id,
  limits,
  value,
  entry,
  name,
  isWrong,
  describedBy,
  hasUnit = true,
}: NumberInputProps): ReactElement {
  const unit = displayUnit(limits.unit);
  return (
    <span className="number-input" data-wrong={isWrong || undefined}>
      <input
        {...entry.inputProps}
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        role="spinbutton"
        aria-label={name}
        aria-valuemin={limits.range.from}
        aria-valuemax={limits.range.to}
        aria-valuenow={value}
        aria-valuetext={withUnit(value, limits.unit)}
        aria-invalid={isWrong || undefined}
        aria-describedby={describedBy}
        onFocus={(event) => event.currentTarget.select()}
      />
      {hasUnit && unit ? (
        <label htmlFor={id} className="number-unit">
          {unit}
        </label>
      ) : null}
    </span>
  );
}

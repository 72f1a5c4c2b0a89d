import type { ReactElement } from 'react';
import './Select.css';

export interface SelectProps<Value extends string | number> {
  readonly id?: string;
  /** Spoken name where no visible label points here. */
  readonly name?: string;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** `box` is a control of its own, `text` the value at the end of a form's row. */
  readonly look?: 'box' | 'text';
  readonly describedBy?: string | undefined;
}

/** One of many: the browser's own select, drawn as the rest. */
export function Select<Value extends string | number>({
  id,
  name,
  choices,
  value,
  onChange,
  look = 'box',
  describedBy,
}: SelectProps<Value>): ReactElement {
  return (
    <select
      id={id}
      className={`select select-${look}`}
      aria-label={name}
      aria-describedby={describedBy}
      value={String(value)}
      onChange={(event) => {
        const chosen = choices[event.currentTarget.selectedIndex];
        if (chosen) onChange(chosen.value);
      }}
    >
      {choices.map((choice) => (
        <option key={choice.value} value={String(choice.value)}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}

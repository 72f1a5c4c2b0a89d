import { type ReactElement, useId } from 'react';
import './Switch.css';

export interface SwitchProps {
  /** The word beside it; it never changes with the state. */
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  /** `row` sets the word left and the switch right, as in a form. */
  readonly layout?: 'inline' | 'row';
}

/** On or off, at once. Filled ink is on. */
export function Switch({ label, isOn, onChange, layout = 'inline' }: SwitchProps): ReactElement {
  const id = useId();
  return (
    <span className={`switch switch-${layout}`}>
      <input
        id={id}
        type="checkbox"
        role="switch"
        checked={isOn}
        aria-checked={isOn}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label htmlFor={id}>{label}</label>
    </span>
  );
}

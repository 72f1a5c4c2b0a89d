import { type ReactElement, type ReactNode, useId } from 'react';
import './Segmented.css';

export interface SegmentedChoice<Value extends string | number> {
  readonly value: Value;
  readonly label: string;
  /** A glyph before the word; it turns paper when chosen. */
  readonly glyph?: ReactNode;
}

export interface SegmentedProps<Value extends string | number> {
  /** What is chosen between, for a screen reader. */
  readonly name: string;
  readonly choices: readonly SegmentedChoice<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly stretch?: boolean;
  readonly describedBy?: string | undefined;
}

/** One of a few, all in sight: the chosen one is filled ink. Arrow keys move the choice. */
export function Segmented<Value extends string | number>({
  name,
  choices,
  value,
  onChange,
  stretch = false,
  describedBy,
}: SegmentedProps<Value>): ReactElement {
  const group = useId();
  return (
    <fieldset className={`segmented ${stretch ? 'segmented-stretch' : ''}`} aria-describedby={describedBy}>
      <legend className="visually-hidden">{name}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className="segment">
          <input
            type="radio"
            name={group}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          {choice.glyph}
          <span className="segment-word" data-word={choice.label}>
            {choice.label}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

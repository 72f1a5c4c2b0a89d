import { type ReactElement, useId } from 'react';
import type { Quantity } from '#models/language/model.ts';
import { ProblemNote } from './ProblemNote.tsx';
import { anchorName } from './popover.ts';
import { QuantityNote } from './QuantityNote.tsx';
import { Segmented } from './Segmented.tsx';
import { Select } from './Select.tsx';
import { Switch } from './Switch.tsx';
import { Tooltip } from './Tooltip.tsx';
import './ChoiceField.css';

export interface ChoiceFieldProps {
  /** A quantity with `choices`. */
  readonly quantity: Quantity;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly reason?: string | null;
  /** `line` keeps to one line of a form; `segmented` shows all of at most three choices. */
  readonly look?: 'segmented' | 'line';
}

/** A quantity with named settings: yes or no as a switch, a few as segments, more as a list. */
export function ChoiceField({
  quantity,
  value,
  onChange,
  reason = null,
  look = 'segmented',
}: ChoiceFieldProps): ReactElement {
  const id = useId();
  const anchor = `${anchorName(id)}-row`;
  const choices = quantity.choices ?? [];
  const describedBy = reason ? `${id}-problem` : undefined;
  const isSegmented = look === 'segmented' && choices.length <= 3;
  const note = <QuantityNote quantity={quantity} />;
  return (
    <div
      className={`choice-field ${isSegmented ? 'choice-field-stacked' : ''}`}
      style={{ anchorName: anchor }}
    >
      {isYesOrNo(choices) ? (
        <Tooltip content={note} side="right" anchor={anchor} className="choice-field-switch">
          <Switch
            label={quantity.label}
            isOn={value === 1}
            onChange={(isOn) => onChange(isOn ? 1 : 0)}
            layout="row"
          />
        </Tooltip>
      ) : (
        <>
          <Tooltip content={note} side="right" anchor={anchor} className="choice-field-label">
            {isSegmented ? <span>{quantity.label}</span> : <label htmlFor={id}>{quantity.label}</label>}
          </Tooltip>
          {isSegmented ? (
            <Segmented
              name={quantity.label}
              choices={choices}
              value={value}
              onChange={onChange}
              stretch
              describedBy={describedBy}
            />
          ) : (
            <Select
              id={id}
              choices={choices}
              value={value}
              onChange={onChange}
              look="text"
              describedBy={describedBy}
            />
          )}
        </>
      )}
      {reason ? <ProblemNote id={`${id}-problem`} reason={reason} /> : null}
    </div>
  );
}

/** A switch says yes and no by itself; any other pair of words must be read. */
export function isYesOrNo(choices: NonNullable<Quantity['choices']>): boolean {
  const wordOf = (value: number) =>
    choices.find((choice) => choice.value === value)?.label.toLowerCase() ?? '';
  return choices.length === 2 && ['no', 'off'].includes(wordOf(0)) && ['yes', 'on'].includes(wordOf(1));
}

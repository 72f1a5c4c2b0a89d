import { type ReactElement, useId } from 'react';
import type { Quantity } from '#models/language/model.ts';
import { NumberInput } from './NumberInput.tsx';
import { ProblemNote } from './ProblemNote.tsx';
import { anchorName } from './popover.ts';
import { QuantityNote } from './QuantityNote.tsx';
import { Slider } from './Slider.tsx';
import { Tooltip } from './Tooltip.tsx';
import { useNumberEntry } from './useNumberEntry.ts';
import './NumberField.css';

export interface NumberFieldProps {
  readonly quantity: Quantity;
  /** The last good value: the one the run uses. */
  readonly value: number;
  readonly onChange: (value: number) => void;
  /** What the model or the solver has against this value; what was typed is judged here. */
  readonly reason?: string | null;
  /** `below` the number at all times, or `inline`, shown while the row is hovered or edited. */
  readonly slider?: 'below' | 'inline';
}

/** A quantity of the model as a field: label, number with unit, slider with a tick at the typical value, problem beside it. */
export function NumberField({
  quantity,
  value,
  onChange,
  reason: reasonFromOutside = null,
  slider = 'below',
}: NumberFieldProps): ReactElement {
  const id = useId();
  const anchor = `${anchorName(id)}-row`;
  const entry = useNumberEntry(quantity, value, onChange);
  const reason = entry.reason ?? reasonFromOutside;
  return (
    <div className={`number-field number-field-${slider}`} style={{ anchorName: anchor }}>
      <Tooltip
        content={<QuantityNote quantity={quantity} />}
        side="right"
        anchor={anchor}
        className="number-field-label"
      >
        <label htmlFor={id}>{quantity.label}</label>
      </Tooltip>
      <NumberInput
        id={id}
        limits={quantity}
        value={value}
        entry={entry}
        isWrong={reason !== null}
        describedBy={reason ? `${id}-problem` : undefined}
      />
      <Slider
        name={`${quantity.label}, slider`}
        limits={quantity}
        value={value}
        typicalValue={quantity.value}
        onChange={onChange}
        onStep={entry.moveBy}
        isTabStop={false}
      />
      {reason ? <ProblemNote id={`${id}-problem`} reason={reason} /> : null}
    </div>
  );
}

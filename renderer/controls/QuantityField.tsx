import type { ReactElement } from 'react';
import type { Quantity } from '#models/language/model.ts';
import type { Problem } from '#models/language/problem.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { NumberField, type NumberFieldProps } from './NumberField.tsx';

export interface QuantityFieldProps {
  readonly quantity: Quantity;
  readonly value: number;
  /** All problems of the moment; the first whose subject is this quantity stands beside it. */
  readonly problems: readonly Problem[];
  readonly onChange: (name: string, value: number) => void;
  readonly slider?: NumberFieldProps['slider'];
}

/** The one place that decides how a quantity of the model file looks in a form. */
export function QuantityField({
  quantity,
  value,
  problems,
  onChange,
  slider = 'below',
}: QuantityFieldProps): ReactElement {
  const reason = problems.find((problem) => problem.subject === quantity.name)?.reason ?? null;
  const change = (next: number) => onChange(quantity.name, next);
  if (!quantity.choices) {
    return (
      <NumberField quantity={quantity} value={value} onChange={change} reason={reason} slider={slider} />
    );
  }
  return (
    <ChoiceField
      quantity={quantity}
      value={value}
      onChange={change}
      reason={reason}
      look={slider === 'inline' ? 'line' : 'segmented'}
    />
  );
}

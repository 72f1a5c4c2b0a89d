import { SlidersHorizontal } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import type { Quantity } from '#models/language/model.ts';
import type { Problem } from '#models/language/problem.ts';
import { IconButton } from '#renderer/controls/Button.tsx';
import { QuantityField } from '#renderer/controls/QuantityField.tsx';
import { Select, type SelectProps } from '#renderer/controls/Select.tsx';
import { shownQuantities } from './shownQuantities.ts';
import './formSection.css';
import './PatientForm.css';

export interface PatientFormProps {
  /** Covariates, and whatever else describes the person, in the model file's order. */
  readonly quantities: readonly Quantity[];
  /** By name; a quantity without a value here has the model file's. */
  readonly values: Readonly<Record<string, number>>;
  readonly problems: readonly Problem[];
  /** True where there is room for the quantities a model file marks `more`. */
  readonly roomy: boolean;
  readonly onChange: (name: string, value: number) => void;
  /** A choice among ready-made people or parameter sets; without it the form has a plain title. */
  readonly preset?: Pick<SelectProps<string>, 'name' | 'choices' | 'value' | 'onChange'>;
  readonly onOpenSheet?: () => void;
  /** More rows below the fields. */
  readonly children?: ReactNode;
}

/** Who is treated: fields made from the model file and nothing else. */
export function PatientForm({
  quantities,
  values,
  problems,
  roomy,
  onChange,
  preset,
  onOpenSheet,
  children,
}: PatientFormProps): ReactElement {
  return (
    <section className="form-section patient-form" aria-label="Patient">
      <div className="patient-head">
        {preset ? <Select {...preset} /> : <h2 className="form-title">Patient</h2>}
        {onOpenSheet ? (
          <IconButton kind="outlined" icon={SlidersHorizontal} name="All parameters" onClick={onOpenSheet} />
        ) : null}
      </div>
      {shownQuantities(quantities, roomy).map((quantity) => (
        <QuantityField
          key={quantity.name}
          quantity={quantity}
          value={values[quantity.name] ?? quantity.value}
          problems={problems}
          onChange={onChange}
        />
      ))}
      {children}
    </section>
  );
}

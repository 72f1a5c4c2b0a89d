import type { ReactElement } from 'react';
import type { Regimen } from '#models/language/model.ts';
import type { Problem } from '#models/language/problem.ts';
import { QuantityField } from '#renderer/controls/QuantityField.tsx';
import { RouteGlyph, RouteLine } from '#renderer/controls/RouteGlyph.tsx';
import { shownQuantities } from './shownQuantities.ts';
import './formSection.css';
import './DosingForm.css';

/** A row that follows from the others and cannot be changed by itself, such as "Given at" and "07, 15, 23 h". */
export interface DerivedRow {
  readonly label: string;
  readonly value: string;
}

export interface DosingFormProps {
  readonly regimens: readonly Regimen[];
  /** By regimen, then quantity; a quantity without a value here has the model file's. */
  readonly values: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly problems: readonly Problem[];
  readonly roomy: boolean;
  readonly onChange: (regimen: string, name: string, value: number) => void;
  /** By regimen. */
  readonly derivedRows?: Readonly<Record<string, readonly DerivedRow[]>>;
}

/** How the drug is given: one section for each regimen of the model file, with the glyph and the line of its route. */
export function DosingForm({
  regimens,
  values,
  problems,
  roomy,
  onChange,
  derivedRows = {},
}: DosingFormProps): ReactElement {
  return (
    <>
      {regimens.map((regimen) => (
        <section key={regimen.name} className="form-section dosing-form" aria-label={regimen.label}>
          <div className="dosing-head">
            <RouteGlyph route={regimen.route} />
            <h2 className="form-title">{regimen.label}</h2>
            <RouteLine route={regimen.route} />
          </div>
          {shownQuantities(regimen.quantities, roomy).map((quantity) => (
            <QuantityField
              key={quantity.name}
              quantity={quantity}
              value={values[regimen.name]?.[quantity.name] ?? quantity.value}
              problems={problems}
              onChange={(name, value) => onChange(regimen.name, name, value)}
              slider="inline"
            />
          ))}
          {derivedRows[regimen.name]?.map((row) => (
            <p key={row.label} className="dosing-derived">
              <span>{row.label}</span> <strong>{row.value}</strong>
            </p>
          ))}
        </section>
      ))}
    </>
  );
}

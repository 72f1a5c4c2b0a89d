import { ChartLine } from 'lucide-react';
import type { ReactElement } from 'react';
import { shortNumber } from '#renderer/text/numbers.ts';
import { type BesideRow, changeWords } from './besideRows.ts';
import '#renderer/controls/Table.css';

export interface BesideTableProps {
  readonly rows: readonly BesideRow[];
  /** How many peaks and areas are the same. */
  readonly same: number;
  /** Observables whose curves are in view. */
  readonly shown: readonly string[];
  readonly onToggle: (observable: string) => void;
}

const mostRows = 14;

/** Peaks and areas that differ, the most changed first; a name shows or hides its curve. */
export function BesideTable({ rows, same, shown, onToggle }: BesideTableProps): ReactElement {
  const listed = rows.slice(0, mostRows);
  const left = rows.length - listed.length;
  return (
    <>
      <table className="table beside-table">
        <caption className="visually-hidden">What differs between the shipped and the edited model</caption>
        <thead>
          <tr>
            <th scope="col">Differs</th>
            <th scope="col">By</th>
            <th scope="col" className="table-number">
              Peak, shipped
            </th>
            <th scope="col" className="table-number">
              edited
            </th>
            <th scope="col" className="table-number">
              change
            </th>
            <th scope="col" className="table-number">
              Area, shipped
            </th>
            <th scope="col" className="table-number">
              edited
            </th>
            <th scope="col" className="table-number">
              change
            </th>
          </tr>
        </thead>
        <tbody>
          {listed.map(({ observable, label, unit, route, routeLabel, peak, area }) => (
            <tr key={`${observable}-${route}`}>
              <th scope="row">
                <button
                  type="button"
                  className="beside-name"
                  aria-pressed={shown.includes(observable)}
                  onClick={() => onToggle(observable)}
                >
                  <ChartLine aria-hidden="true" />
                  {label}
                  {unit === '' ? null : <span className="beside-unit">{unit}</span>}
                </button>
              </th>
              <td className={`equation-route-${route}`}>{routeLabel}</td>
              <td className="table-number">{shortNumber(peak.original)}</td>
              <td className="table-number">{shortNumber(peak.edited)}</td>
              <td className="table-number beside-change">{changeWords(peak)}</td>
              <td className="table-number">{shortNumber(area.original)}</td>
              <td className="table-number">{shortNumber(area.edited)}</td>
              <td className="table-number beside-change">{changeWords(area)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="type-caption">{restWords(left, same)}</p>
    </>
  );
}

function restWords(left: number, same: number): string {
  const more = left > 0 ? `${left} more differ less. ` : '';
  return `${more}${same === 0 ? 'Nothing stayed the same.' : `${same} stayed the same.`} Area is under the curve, unit times hours.`;
}

import type { ReactElement } from 'react';
import type { Quantity } from '#models/language/model.ts';
import type { Tornado } from '#models/population/sensitivity.ts';
import { statedNumber } from '#renderer/text/numbers.ts';
import { type TornadoRow, tornadoRows } from './tornadoRows.ts';

export interface TornadoTableProps {
  readonly tornado: Tornado;
  /** Those that may have been moved. */
  readonly quantities: readonly Quantity[];
  readonly label: string;
  readonly unit: string;
  readonly format: (value: number) => string;
}

/** The tornado as a table whose middle column is drawn: hollow where the quantity is low, filled where it is high. */
export function TornadoTable({ tornado, quantities, label, unit, format }: TornadoTableProps): ReactElement {
  const { rows, baselinePlace, idle } = tornadoRows(tornado, quantities);
  const first = rows[0];
  return (
    <div className="tornado">
      <p className="type-lede">
        {first
          ? `${first.label} matters most: it moves the ${label.toLowerCase()} from ${ends(first, format)} ${unit}.`
          : 'Nothing moves it.'}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section className="tornado-scroll" tabIndex={0} aria-label="Quantities by how much they matter">
        <table>
          <thead>
            <tr>
              <th scope="col">Moved</th>
              <th scope="col" className="tornado-number">
                Low
              </th>
              <th scope="col" className="tornado-head">
                {label}, {unit}; now {format(tornado.baseline)}
              </th>
              <th scope="col" className="tornado-number">
                High
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.name}>
                <th scope="row">
                  <span className="tornado-label">{row.label}</span>
                  <span className="tornado-moved">
                    {row.moved}
                    {row.isAtLimit ? ', to its limit' : ''}
                  </span>
                </th>
                <td className="tornado-number">{format(row.low.measure)}</td>
                <td>
                  <Bar row={row} baselinePlace={baselinePlace} />
                </td>
                <td className="tornado-number">{format(row.high.measure)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="type-caption">
        Hollow: with the quantity at its lower end. Filled: at its upper end.
        {idle > 0 ? ` ${statedNumber(idle)} more change nothing worth a bar.` : ''}
        {tornado.problems.length > 0
          ? ` ${statedNumber(tornado.problems.length)} could not be solved and are left out.`
          : ''}
      </p>
    </div>
  );
}

function ends({ low, high }: TornadoRow, format: (value: number) => string): string {
  return `${format(low.measure)} to ${format(high.measure)}`;
}

// In units of the drawing; it is stretched to its column.
const width = 1000;
const margin = 8;

function Bar({
  row,
  baselinePlace,
}: {
  readonly row: TornadoRow;
  readonly baselinePlace: number;
}): ReactElement {
  const xOf = (place: number) => margin + place * (width - 2 * margin);
  const middle = xOf(baselinePlace);
  const part = (place: number, kind: 'low' | 'high') => {
    const x = xOf(place);
    return (
      <rect
        className={`tornado-${kind}`}
        x={Math.min(x, middle)}
        y="4"
        width={Math.max(1, Math.abs(x - middle))}
        height="12"
      />
    );
  };
  return (
    <svg className="tornado-bar" viewBox={`0 0 ${width} 20`} preserveAspectRatio="none" aria-hidden="true">
      {part(row.highPlace, 'high')}
      {part(row.lowPlace, 'low')}
      <path d={`M${middle} 0V20`} />
    </svg>
  );
}

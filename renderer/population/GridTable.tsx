import type { CSSProperties, ReactElement } from 'react';
import { displayUnit } from '#models/language/displayUnit.ts';
import type { Quantity } from '#models/language/model.ts';
import type { SensitivityGrid } from '#models/population/sensitivity.ts';
import { statedNumber } from '#renderer/text/numbers.ts';
import { inkShares } from './inkShares.ts';

export interface GridTableProps {
  readonly grid: SensitivityGrid;
  readonly across: Quantity;
  readonly down: Quantity;
  readonly caption: string;
  readonly format: (value: number) => string;
}

/** Numbers on paper that takes up ink with them. */
export function GridTable({ grid, across, down, caption, format }: GridTableProps): ReactElement {
  const { acrossValues, downValues, measures, problems } = grid;
  const shares = inkShares(measures);
  const name = (quantity: Quantity) => {
    const unit = displayUnit(quantity.unit);
    return unit === '' ? quantity.label : `${quantity.label}, ${unit}`;
  };
  return (
    <table className="heat">
      <caption>
        {caption}. The stronger the tone, the more.
        {problems.length > 0 ? ` ${problems.length} runs failed: ${problems[0]!.reason}` : ''}
      </caption>
      <thead>
        <tr>
          <td />
          <th scope="colgroup" colSpan={acrossValues.length}>
            {name(across)}
          </th>
        </tr>
        <tr>
          <th scope="col" className="heat-corner">
            {name(down)}
          </th>
          {[...acrossValues].map((value) => (
            <th key={value} scope="col">
              {axisNumber(value)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...downValues].map((downValue, row) => (
          <tr key={downValue}>
            <th scope="row">{axisNumber(downValue)}</th>
            {[...acrossValues].map((acrossValue, column) => {
              const index = row * acrossValues.length + column;
              const measure = measures[index]!;
              const style = { '--ink-share': `${shares[index]}%` } as CSSProperties;
              return (
                <td key={acrossValue} style={style}>
                  {Number.isNaN(measure) ? 'failed' : format(measure)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function axisNumber(value: number): string {
  return statedNumber(Number(value.toPrecision(3)));
}

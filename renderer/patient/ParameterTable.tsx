import { Download, RotateCcw } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import type { Model, Source } from '#models/language/model.ts';
import type { Problem } from '#models/language/problem.ts';
import { Button } from '#renderer/controls/Button.tsx';
import { SearchField } from '#renderer/controls/SearchField.tsx';
import { ParameterRow } from './ParameterRow.tsx';
import { findParameters, parameterGroups, type SheetValues } from './parameterGroups.ts';
import '#renderer/controls/Table.css';
import './ParameterSheet.css';

export interface ParameterTableProps {
  readonly model: Model;
  /** Covariates and parameters by name, regimens by regimen and name; what is missing has the parameter set's or the file's value. */
  readonly values: SheetValues;
  readonly problems: readonly Problem[];
  readonly onChange: (name: string, value: number) => void;
  readonly onChangeDosing: (regimen: string, name: string, value: number) => void;
  /** Back to the model file's values and the opening doses. */
  readonly onStartAgain?: () => void;
  readonly onExport?: () => void;
}

/** Every quantity of the model with its value, unit, range, grade and source; each can be found and changed here. */
export function ParameterTable({
  model,
  values,
  problems,
  onChange,
  onChangeDosing,
  onStartAgain,
  onExport,
}: ParameterTableProps): ReactElement {
  const [query, setQuery] = useState('');
  const groups = parameterGroups(model, values);
  const total = groups.reduce((count, group) => count + group.rows.length, 0);
  const found = findParameters(groups, query);
  const count = found.reduce((sum, group) => sum + group.rows.length, 0);
  const changed = groups.flatMap((group) => group.rows).filter((row) => row.value !== row.usual).length;
  const sources = new Map<string, Source>(model.sources.map((source) => [source.key, source]));
  return (
    <>
      <div className="sheet-tools">
        <SearchField name="Find a parameter" value={query} onChange={setQuery} />
        <p className="type-caption" role="status">
          {count === total ? `${total} quantities` : `${count} of ${total}`}
          {changed > 0 ? `, ${changed} changed` : ''}
        </p>
        {onStartAgain ? (
          <Button
            kind="quiet"
            icon={RotateCcw}
            onClick={onStartAgain}
            offReason={changed === 0 ? 'Every value is the model file’s own.' : undefined}
          >
            Start again
          </Button>
        ) : null}
        {onExport ? (
          <Button icon={Download} onClick={onExport}>
            Save as CSV
          </Button>
        ) : null}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section className="sheet-scroll" tabIndex={0} aria-label="Parameters">
        {count === 0 ? <p className="region-words sheet-none">No parameter by these words.</p> : null}
        <table className="table sheet-table" hidden={count === 0}>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Symbol</th>
              <th scope="col" className="table-number">
                Value
              </th>
              <th scope="col">Unit</th>
              <th scope="col">Range</th>
              <th scope="col">Evidence</th>
              <th scope="col">Source</th>
            </tr>
          </thead>
          {found.map((group) => (
            <tbody key={group.key}>
              <tr className="sheet-group">
                <th scope="rowgroup" colSpan={7}>
                  {group.title}
                </th>
              </tr>
              {group.rows.map((row) => (
                <ParameterRow
                  key={row.quantity.name}
                  row={row}
                  sources={sources}
                  problems={problems}
                  onChange={(value) =>
                    group.regimen === null
                      ? onChange(row.quantity.name, value)
                      : onChangeDosing(group.regimen, row.quantity.name, value)
                  }
                />
              ))}
            </tbody>
          ))}
        </table>
      </section>
    </>
  );
}

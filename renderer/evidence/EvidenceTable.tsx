import { Fragment, type ReactElement, useState } from 'react';
import type { MeasuredRow } from '#models/baclofen/evidence/evidenceRow.ts';
import type { Source } from '#models/language/model.ts';
import { useFrameKind } from '#renderer/app/frameKind.ts';
import { EmptyState } from '#renderer/controls/RegionState.tsx';
import type { EvidenceOpening } from '#renderer/worker/modelProtocol.ts';
import { EvidenceTableRow } from './EvidenceTableRow.tsx';
import { type EvidenceFilter, isShownBy } from './evidenceFilters.ts';
import { columnCount, type TableRoom } from './tableRoom.ts';
import '#renderer/controls/Table.css';

export interface EvidenceTableProps {
  readonly opening: EvidenceOpening;
  readonly measured: ReadonlyMap<string, MeasuredRow>;
  readonly filter: EvidenceFilter;
  readonly isDone: boolean;
}

/** The column of strips, by group; a row opens the run behind it. */
export function EvidenceTable({ opening, measured, filter, isDone }: EvidenceTableProps): ReactElement {
  const [opened, setOpened] = useState<string | null>(null);
  const kind = useFrameKind();
  const room: TableRoom = kind === 'narrow' ? 'narrow' : kind === 'middle' ? 'without-source' : 'whole';
  const sources = new Map<string, Source>(opening.model.sources.map((source) => [source.key, source]));
  const shown = opening.rows.filter((row) => isShownBy(filter, row, measured.get(row.key)));
  if (shown.length === 0 && isDone) {
    return <EmptyState words={filter === 'outside' ? 'No row lies outside its band.' : 'No such row.'} />;
  }
  return (
    <table className={`table evidence-table evidence-${room}`}>
      <caption className="visually-hidden">Published values against the model, by group</caption>
      <EvidenceHead room={room} />
      {opening.groupTitles.map((title) => {
        const rows = shown.filter(({ group }) => group === title);
        if (rows.length === 0) return <Fragment key={title} />;
        return (
          <tbody key={title}>
            <tr className="evidence-group">
              <th scope="rowgroup" colSpan={columnCount(room)}>
                {title}
              </th>
            </tr>
            {rows.map((row) => (
              <EvidenceTableRow
                key={row.key}
                row={row}
                measured={measured.get(row.key) ?? null}
                opening={opening}
                sources={sources}
                room={room}
                isOpen={opened === row.key}
                onToggle={() => setOpened(opened === row.key ? null : row.key)}
              />
            ))}
          </tbody>
        );
      })}
    </table>
  );
}

function EvidenceHead({ room }: { readonly room: TableRoom }): ReactElement {
  const strip = (
    <span className="strip-head">
      Band, published <i className="strip-key-tick" /> and ours <i className="strip-key-dot" />
    </span>
  );
  return (
    <thead>
      <tr>
        <th scope="col" className="evidence-id">
          <span className="visually-hidden">Number</span>
        </th>
        <th scope="col">{room === 'narrow' ? strip : 'Question'}</th>
        {room === 'narrow' ? null : (
          <>
            <th scope="col" className="table-number">
              Published
            </th>
            <th scope="col" className="evidence-strip">
              {strip}
            </th>
          </>
        )}
        <th scope="col" className="table-number evidence-ours">
          Ours
        </th>
        <th scope="col">
          <span className={room === 'narrow' ? 'visually-hidden' : undefined}>Verdict</span>
        </th>
        {room === 'narrow' ? null : <th scope="col">Evidence</th>}
        {room === 'whole' ? <th scope="col">Source</th> : null}
      </tr>
    </thead>
  );
}

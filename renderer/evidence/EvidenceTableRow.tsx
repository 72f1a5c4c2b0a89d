import { ChevronRight, Pencil, Ruler, Sigma } from 'lucide-react';
import { type ReactElement, useId } from 'react';
import type { EvidenceRow, MeasuredRow } from '#models/baclofen/evidence/evidenceRow.ts';
import type { Source } from '#models/language/model.ts';
import { SourceWords } from '#renderer/patient/SourceWords.tsx';
import type { EvidenceOpening } from '#renderer/worker/modelProtocol.ts';
import { BandStrip } from './BandStrip.tsx';
import { BehindRow } from './BehindRow.tsx';
import { columnCount, type TableRoom } from './tableRoom.ts';
import { VerdictMark } from './VerdictMark.tsx';

export interface EvidenceTableRowProps {
  readonly row: EvidenceRow;
  /** Null until its checkpoint was run. */
  readonly measured: MeasuredRow | null;
  readonly opening: EvidenceOpening;
  readonly sources: ReadonlyMap<string, Source>;
  readonly room: TableRoom;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

const gradeIcons = { measured: Ruler, derived: Sigma, illustrative: Pencil } as const;

/** One published value; its question opens the run behind it. */
export function EvidenceTableRow(props: EvidenceTableRowProps): ReactElement {
  const { row, measured, opening, sources, room, isOpen, onToggle } = props;
  const id = useId();
  const strip = <BandStrip row={row} measured={measured} />;
  const GradeIcon = gradeIcons[row.grade];
  return (
    <>
      <tr className="evidence-row" data-open={isOpen || undefined}>
        <td className="evidence-id">{row.checkpoint}</td>
        <th scope="row" className="evidence-question">
          <button
            type="button"
            className="evidence-open"
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={onToggle}
          >
            <ChevronRight aria-hidden="true" />
            <span>
              {row.title}
              {row.unitWords ? <span className="evidence-unit"> {row.unitWords}</span> : null}
            </span>
          </button>
          {room === 'narrow' ? strip : null}
        </th>
        {room === 'narrow' ? null : (
          <>
            <td className="table-number">{row.publishedFigure}</td>
            <td className="evidence-strip">{strip}</td>
          </>
        )}
        <td className="table-number evidence-ours">{measured?.valueWords ?? ''}</td>
        <td className="evidence-verdict">
          {measured ? (
            <VerdictMark
              verdict={measured.verdict}
              words={opening.verdictWords[measured.verdict]}
              isShort={room === 'narrow'}
            />
          ) : null}
        </td>
        {room === 'narrow' ? null : (
          <td className="evidence-grade">
            <span>
              <GradeIcon aria-hidden="true" />
              {row.standing === 'recalled' ? `${row.grade}, recalled` : row.grade}
            </span>
          </td>
        )}
        {room === 'whole' ? (
          <td className="evidence-source">
            <SourceWords keys={row.sources} sources={sources} />
          </td>
        ) : null}
      </tr>
      {isOpen ? (
        <tr className="evidence-behind" id={id}>
          <td colSpan={columnCount(room)}>
            <BehindRow row={row} measured={measured} model={opening.model} sources={sources} />
          </td>
        </tr>
      ) : null}
    </>
  );
}

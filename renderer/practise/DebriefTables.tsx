import type { ReactElement } from 'react';
import type { Score, ScoredAct } from '#models/scenario/playthrough.ts';
import '#renderer/controls/Table.css';
import type { OpenedCase } from '#renderer/worker/practiseProtocol.ts';
import { ActIcon } from './ActMark.tsx';
import { verdictWords, windowWords } from './actWords.ts';
import { type ClockedCase, clockAt } from './caseClock.ts';
import { SourceWords } from './SourceWords.tsx';

export interface ReasonsTableProps {
  readonly opened: OpenedCase;
  readonly score: Score;
}

/** Every act with its time, what is said of it and on whose word; what was missed stands last. */
export function ReasonsTable({ opened, score }: ReasonsTableProps): ReactElement {
  const done = score.rows.filter(({ verdict }) => verdict !== 'missed');
  const missed = score.rows.filter(({ verdict }) => verdict === 'missed');
  return (
    <>
      <ActsTable heading="Why" rows={done} opened={opened} />
      {missed.length > 0 ? <ActsTable heading="What was missed" rows={missed} opened={opened} /> : null}
    </>
  );
}

interface ActsTableProps {
  readonly heading: string;
  readonly rows: readonly ScoredAct[];
  readonly opened: OpenedCase;
}

function ActsTable({ heading, rows, opened }: ActsTableProps): ReactElement {
  return (
    <section className="debrief-part">
      <h2 className="debrief-heading">{heading}</h2>
      {rows.length === 0 ? <p className="debrief-none">Nothing was done.</p> : null}
      <table className="table debrief-reasons">
        <thead className="visually-hidden">
          <tr>
            <th scope="col">Act</th>
            <th scope="col">Time</th>
            <th scope="col">Reason</th>
            <th scope="col">Sources</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an act can be done twice at one time.
            <tr key={index}>
              <th scope="row" className="debrief-act">
                <div>
                  <ActIcon verdict={row.verdict} />
                  <span>
                    {row.label}
                    <span className="debrief-verdict">{verdictWords(row)}</span>
                  </span>
                </div>
              </th>
              <td className="debrief-time">{timeWords(row, opened.case)}</td>
              <td className="debrief-reason">{row.reason}</td>
              <td className="debrief-sources">
                <SourceWords keys={row.sources} sources={opened.sources} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function timeWords(row: ScoredAct, clocked: ClockedCase): string {
  if (row.atHours !== null) return clockAt(clocked, row.atHours);
  const due = windowWords(row, clocked);
  return due === '' ? '' : `due ${due}`;
}

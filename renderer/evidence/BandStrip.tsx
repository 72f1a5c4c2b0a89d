import type { ReactElement } from 'react';
import type { EvidenceRow } from '#models/baclofen/evidence/evidenceRow.ts';
import type { Verdict } from '#models/baclofen/evidence/verdict.ts';
import { statedNumber } from '#renderer/text/numbers.ts';
import { stripScale } from './stripScale.ts';

export interface BandStripProps {
  readonly row: EvidenceRow;
  /** The model's value and what it came to; null until it is measured. */
  readonly measured: {
    readonly value: number;
    readonly valueWords: string;
    readonly verdict: Verdict;
  } | null;
}

const middle = 24;

/** Band, published value as a tick, ours as a dot; a cross where it lies outside, an open ring where the model was built on it. */
export function BandStrip({ row, measured }: BandStripProps): ReactElement {
  const { band, publishedValue } = row;
  const values = [publishedValue, measured?.value ?? null].filter((value) => value !== null);
  const scale = stripScale(band, values);
  const words = [
    `Band ${row.bandWords}`,
    ...(publishedValue === null ? [] : [`published ${row.publishedFigure}`]),
    ...(measured ? [`ours ${measured.valueWords}`] : []),
  ];
  return (
    <svg className="strip" role="img" aria-label={words.join(', ')}>
      <line className="strip-axis" x1="0" x2="100%" y1={middle} y2={middle} />
      <rect
        className="strip-band"
        x={`${scale.from}%`}
        width={`${scale.to - scale.from}%`}
        y={middle - 6.5}
        height="13"
      />
      {[band.from, band.to].map((edge) =>
        edge === null ? null : (
          <g key={edge}>
            <line
              className="strip-edge"
              x1={`${scale.at(edge)}%`}
              x2={`${scale.at(edge)}%`}
              y1={middle - 6.5}
              y2={middle + 6.5}
            />
            <text className="strip-number" x={`${scale.at(edge)}%`} y="11" textAnchor="middle">
              {statedNumber(edge)}
            </text>
          </g>
        ),
      )}
      {publishedValue === null ? null : (
        <line
          className="strip-published"
          x1={`${scale.at(publishedValue)}%`}
          x2={`${scale.at(publishedValue)}%`}
          y1={middle - 6.5}
          y2={middle + 6.5}
        />
      )}
      {measured ? <StripMark at={scale.at(measured.value)} verdict={measured.verdict} /> : null}
    </svg>
  );
}

function StripMark({ at, verdict }: { readonly at: number; readonly verdict: Verdict }): ReactElement {
  if (verdict === 'outside') {
    return (
      <svg x={`${at}%`} y={middle} overflow="visible" aria-hidden="true">
        <path className="strip-cross" d="M-5-5 5 5M5-5-5 5" />
      </svg>
    );
  }
  const isShaped = verdict === 'tuned' || verdict === 'by-construction';
  return (
    <circle
      className={isShaped ? 'strip-ring' : 'strip-dot'}
      cx={`${at}%`}
      cy={middle}
      r={isShaped ? 4.25 : 5}
    />
  );
}

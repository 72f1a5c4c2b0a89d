import type { ReactElement } from 'react';
import type { ActVerdict } from './actWords.ts';

export interface ActMarkProps {
  readonly verdict: ActVerdict;
}

/** The mark of a verdict about its own middle, 14 by 14 at 16 px: each has its shape, and colour only underlines it. */
export function ActMark({ verdict }: ActMarkProps): ReactElement {
  switch (verdict) {
    case 'in-time':
      return (
        <g className="act-mark act-in-time">
          <circle r="7" />
          <path className="act-sign" d="M-3.2 .2L-.9 2.6 3.3-2.4" />
        </g>
      );
    case 'late':
    case 'early':
      return (
        <g className="act-mark act-late">
          <path d="M0-7.4L8 6.4H-8Z" />
          <path className="act-sign" d="M0-2.6V1.4M0 3.6V4" />
        </g>
      );
    case 'missed':
      return (
        <g className="act-mark act-missed">
          <circle r="6.2" />
        </g>
      );
    case 'not-needed':
      return (
        <g className="act-mark act-not-needed">
          <rect x="-6" y="-6" width="12" height="12" />
          <path d="M-2.6 0H2.6" />
        </g>
      );
    case 'harmful':
      return (
        <g className="act-mark act-harmful">
          <path d="M-3-7.2H3L7.2-3V3L3 7.2H-3L-7.2 3V-3Z" />
          <path className="act-sign" d="M-2.8-2.8L2.8 2.8M2.8-2.8L-2.8 2.8" />
        </g>
      );
    case 'neutral':
      return (
        <g className="act-mark act-neutral">
          <circle r="2.6" />
        </g>
      );
  }
}

/** The same as a small picture in a table. */
export function ActIcon({ verdict }: ActMarkProps): ReactElement {
  return (
    <svg className="act-icon" width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
      <ActMark verdict={verdict} />
    </svg>
  );
}

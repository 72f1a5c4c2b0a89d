import { type ReactElement, type Ref, useImperativeHandle, useRef } from 'react';
import type { Trend } from './trend.ts';

export interface TrendLineHandle {
  /** Draws at once, without a render. */
  readonly draw: (trend: Trend) => void;
}

export interface TrendLineProps {
  readonly ref: Ref<TrendLineHandle>;
  /** Without one a dotted line stands where the trend would. */
  readonly hasSignal: boolean;
}

/** A trend in its box: usual band, line, and a dot at now. The numbers beside it say the same. */
export function TrendLine({ ref, hasSignal }: TrendLineProps): ReactElement {
  const line = useRef<SVGPathElement>(null);
  const band = useRef<SVGRectElement>(null);
  const dot = useRef<HTMLSpanElement>(null);
  useImperativeHandle(ref, () => ({
    draw: ({ path, end, band: edges }) => {
      line.current?.setAttribute('d', path);
      if (band.current) {
        band.current.style.display = edges ? '' : 'none';
        band.current.setAttribute('y', String(edges?.top ?? 0));
        band.current.setAttribute('height', String(Math.max(0, (edges?.bottom ?? 0) - (edges?.top ?? 0))));
      }
      if (!dot.current) return;
      dot.current.hidden = end === null;
      dot.current.style.left = `${end?.x ?? 0}%`;
      dot.current.style.top = `${end?.y ?? 0}%`;
    },
  }));
  return (
    <span className="trend" aria-hidden="true">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" role="presentation">
        <rect ref={band} className="trend-band" x="-1" width="102" />
        {hasSignal ? null : <path className="trend-missing" d="M0 50H100" />}
        <path ref={line} className="trend-line" />
      </svg>
      <span ref={dot} className="trend-dot" hidden />
    </span>
  );
}

import type { ReactElement } from 'react';
import { separateLabels } from '#renderer/curves/separateLabels.ts';
import './plot.css';

export interface PlotName {
  readonly key: string;
  readonly text: string;
  /** Where its line ends. */
  readonly x: number;
  readonly y: number;
  /** Class of the words: `plot-name-mine` and so on. */
  readonly look: string;
}

export interface PlotNamesProps {
  readonly names: readonly PlotName[];
  readonly top: number;
  readonly bottom: number;
  /** Factor for text. */
  readonly text: number;
}

/** Names at the ends of lines, kept apart, each joined to its line. */
export function PlotNames({ names, top, bottom, text }: PlotNamesProps): ReactElement {
  const centres = separateLabels(
    names.map(({ y }) => Math.min(Math.max(y, top), bottom)),
    15 * text,
    top,
    bottom,
  );
  return (
    <g>
      {names.map(({ key, text: words, x, y, look }, index) => (
        <g key={key} className={`plot-name ${look}`}>
          <path d={`M${x + 1} ${Math.min(Math.max(y, top), bottom)}L${x + 8 * text} ${centres[index]!}`} />
          <text x={x + 11 * text} y={centres[index]!}>
            {words}
          </text>
        </g>
      ))}
    </g>
  );
}

import { type ReactElement, useId } from 'react';
import type { AxisEnds } from './plotFrame.ts';
import { pathThrough } from './plotPath.ts';
import { type DrawnLine, lineSteps, lineThrough } from './predictLine.ts';
import { predictShapes } from './predictShapes.ts';

export interface PredictShapesProps {
  readonly startValue: number;
  readonly ends: AxisEnds;
  readonly line: DrawnLine;
  readonly onChoose: (line: DrawnLine) => void;
}

const width = 92;
const height = 44;

/** Four small curves to choose from; the chosen one can be shaped further. */
export function PredictShapes({ startValue, ends, line, onChoose }: PredictShapesProps): ReactElement {
  const group = useId();
  return (
    <fieldset className="predict-shapes">
      <legend className="predict-legend">Or begin with one of four</legend>
      {predictShapes(startValue, ends).map((shape) => {
        const path = lineThrough(0, shape.course).map((place, step) => {
          return [4 + (step / lineSteps) * (width - 8), (height / 2) * (1 - 0.85 * place)] as const;
        });
        const isChosen = shape.line.every((value, step) => value === line[step]);
        return (
          <label key={shape.id} className="predict-shape">
            <input type="radio" name={group} checked={isChosen} onChange={() => onChoose(shape.line)} />
            <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
              <path d={pathThrough(path)} />
            </svg>
            <span>{shape.label}</span>
          </label>
        );
      })}
    </fieldset>
  );
}

import type { ReactElement } from 'react';
import { yAt } from './plotFrame.ts';
import type { PredictLayout } from './predictLayout.ts';

/** A dotted level across the frame: a number that was committed to. */
export function LevelLine({
  layout: { future, axis },
  value,
}: {
  readonly layout: PredictLayout;
  readonly value: number;
}): ReactElement {
  return <path className="plot-drawn" d={`M${future.left} ${yAt(future, axis, value)}H${future.right}`} />;
}

import type { PanelView } from './composeScene.ts';
import { traceValueAt } from './traceValueAt.ts';
import { axisFraction } from './valueAxis.ts';

/** Where a line stands at one time. */
export interface Ring {
  /** Of its line. */
  readonly key: string;
  readonly value: number;
  readonly x: number;
  readonly y: number;
  /** Outside the axis: the value stands at its end with an arrow instead of a ring. */
  readonly beyond: 'top' | 'bottom' | null;
}

/** One ring for each line of a panel that has a value at the time. */
export function cursorRings({ panel, place, axis }: PanelView, x: number, timeHours: number): Ring[] {
  const { plot } = place;
  return panel.traces.flatMap((trace): Ring[] => {
    const value = traceValueAt(trace, timeHours);
    if (Number.isNaN(value)) return [];
    const fraction = axisFraction(axis, value);
    const beyond = fraction < -1e-6 ? 'bottom' : fraction > 1 + 1e-6 ? 'top' : null;
    const y = plot.bottom - Math.min(Math.max(fraction, 0), 1) * (plot.bottom - plot.top);
    return [{ key: trace.key, value, x, y, beyond }];
  });
}

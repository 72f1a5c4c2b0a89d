import { useDeferredValue } from 'react';
import { dayAndClock } from '#renderer/text/clock.ts';
import type { Playback } from '#renderer/transport/Playback.ts';
import type { CurvePanel } from './curvePanel.ts';
import { traceValueAt } from './traceValueAt.ts';
import { useRestingTime } from './useRestingTime.ts';

const restMilliseconds = 600;

export interface CursorTableProps {
  readonly panels: readonly CurvePanel[];
  readonly playback: Playback;
}

/** The text of a panel's sentence at a time. */
export function sentenceOf({ sentence }: CurvePanel, timeHours: number): string {
  return typeof sentence === 'string' ? sentence : sentence(timeHours);
}

/** For those who hear the charts: what they say, spoken once the cursor rests, and every value at the cursor as a table. */
export function CursorTable({ panels: latestPanels, playback }: CursorTableProps) {
  // While a slider is dragged the charts come first.
  const panels = useDeferredValue(latestPanels);
  const timeHours = useRestingTime(playback, restMilliseconds);
  return (
    <div className="visually-hidden">
      <p aria-live="polite">
        {dayAndClock(timeHours)}. {panels.map((panel) => sentenceOf(panel, timeHours)).join(' ')}
      </p>
      <table>
        <caption>Values at {dayAndClock(timeHours)}</caption>
        <thead>
          <tr>
            <th scope="col">Chart</th>
            <th scope="col">Line</th>
            <th scope="col">Value</th>
            <th scope="col">Unit</th>
          </tr>
        </thead>
        <tbody>
          {panels.flatMap((panel) =>
            panel.traces.map((trace) => {
              const value = traceValueAt(trace, timeHours);
              return (
                <tr key={`${panel.key} ${trace.key}`}>
                  <td>{panel.title}</td>
                  <th scope="row">{trace.label}</th>
                  <td>{Number.isNaN(value) ? 'no value' : trace.formatValue(value)}</td>
                  <td>{panel.unitText}</td>
                </tr>
              );
            }),
          )}
        </tbody>
      </table>
    </div>
  );
}

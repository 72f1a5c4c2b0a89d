import { type ReactElement, useMemo, useRef } from 'react';
import type { Case } from '#models/scenario/caseFile.ts';
import type { Debrief } from '#models/scenario/playthrough.ts';
import type { HourSpan } from '#renderer/curves/nightColumns.ts';
import { useChartTheme } from '#renderer/curves/useChartTheme.ts';
import { useStackSize } from '#renderer/curves/useStackSize.ts';
import type { OpenedCase } from '#renderer/worker/practiseProtocol.ts';
import { ActsAgainstWindows } from './ActsAgainstWindows.tsx';
import { clockAt } from './caseClock.ts';
import { DebriefChart, type DebriefUpright } from './DebriefChart.tsx';
import { debriefCurves, type Future } from './debriefCurves.ts';
import { debriefLayout } from './debriefLayout.ts';
import { hiddenFaults } from './debriefWindow.ts';

export interface DebriefFigureProps {
  readonly opened: OpenedCase;
  readonly debrief: Debrief;
  /** The futures that are compared; the learner's is always among them. */
  readonly shown: readonly Future[];
  readonly hasBranches: boolean;
  /** The hours of the run that it shows. */
  readonly window: HourSpan;
}

const mostActLines = 2;

/** The curves with every future, and under them on the same axis the acts against their windows. */
export function DebriefFigure(props: DebriefFigureProps): ReactElement {
  const { opened, debrief, shown, hasBranches, window } = props;
  const root = useRef<HTMLDivElement>(null);
  const theme = useChartTheme();
  const { width } = useStackSize(root);
  const { rows } = debrief.score;
  const { fromHours, toHours } = window;
  const curves = useMemo(
    () => debriefCurves(opened, shown, hasBranches, { fromHours, toHours }),
    [opened, shown, hasBranches, fromHours, toHours],
  );
  const layout = debriefLayout({
    width: width || 900,
    window,
    clocked: opened.case,
    actLabels: rows.map(({ label }) => label),
    names: curves.flatMap(({ lines }) => lines.map(({ name }) => name)),
    theme,
  });
  const uprights = useMemo(() => debriefUprights(opened.case, debrief), [opened, debrief]);
  const chartHeight = (curves.length === 1 ? 176 : 128) * layout.unit;
  return (
    <div className="debrief-figure">
      <div ref={root}>
        {curves.map((curve, index) => (
          <DebriefChart
            key={curve.observable.name}
            curve={curve}
            layout={layout}
            height={chartHeight}
            uprights={uprights}
            namesUprights={index === 0}
          />
        ))}
        <ActsAgainstWindows
          letter={String.fromCharCode('A'.charCodeAt(0) + curves.length)}
          rows={rows}
          clocked={opened.case}
          layout={layout}
          uprights={uprights}
        />
      </div>
    </div>
  );
}

/** When the hidden faults began, and the critical acts that started or stopped an order. */
function debriefUprights(debriefed: Case, { score }: Debrief): readonly DebriefUpright[] {
  const faults = hiddenFaults(debriefed).map(({ id, label, atHours }): DebriefUpright => {
    return { key: id, atHours, label: `${label}, ${clockAt(debriefed, atHours)}`, kind: 'fault' };
  });
  const acts = score.rows.flatMap((row): DebriefUpright[] => {
    const act = debriefed.acts.find(({ id }) => id === row.act);
    const changesOrders = act && act.effects.starts.length + act.effects.stops.length > 0;
    if (!changesOrders || row.atHours === null || row.class !== 'critical') return [];
    return [{ key: `${row.act} ${row.atHours}`, atHours: row.atHours, label: row.label, kind: 'act' }];
  });
  return [...faults, ...acts.slice(-mostActLines)];
}

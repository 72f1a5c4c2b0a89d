import { type ReactElement, useMemo, useState } from 'react';
import type { EvidenceRow, MeasuredRow } from '#models/baclofen/evidence/evidenceRow.ts';
import type { Model } from '#models/language/model.ts';
import { StackedCurves } from '#renderer/curves/StackedCurves.tsx';
import { Playback } from '#renderer/transport/Playback.ts';
import type { BehindRun } from '#renderer/worker/modelProtocol.ts';
import { behindHours, behindPanels } from './behindPanels.ts';

export interface BehindCurvesProps {
  readonly model: Model;
  readonly row: EvidenceRow;
  readonly measured: MeasuredRow | null;
  readonly runs: readonly BehindRun[];
}

/** The curves behind a row, with a cursor of their own. */
export function BehindCurves({ model, row, measured, runs }: BehindCurvesProps): ReactElement {
  const panels = useMemo(() => behindPanels(model, row, measured, runs), [model, row, measured, runs]);
  const wholeHours = useMemo(() => behindHours(runs), [runs]);
  const [playback] = useState(() => new Playback(wholeHours / 3, wholeHours));
  const [view, setView] = useState({ fromHours: 0, toHours: wholeHours });
  return (
    <StackedCurves
      panels={panels}
      lanes={[]}
      fromHours={view.fromHours}
      toHours={view.toHours}
      playback={playback}
      scale="linear"
      onZoom={(fromHours, toHours) => setView({ fromHours, toHours })}
      onResetZoom={() => setView({ fromHours: 0, toHours: wholeHours })}
    />
  );
}

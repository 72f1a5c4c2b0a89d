import {
  type KeyboardEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import 'uplot/dist/uPlot.min.css';
import { Button } from '#renderer/controls/Button.tsx';
import type { Playback } from '#renderer/transport/Playback.ts';
import { CursorTable } from './CursorTable.tsx';
import { CurvePointer } from './CurvePointer.ts';
import { CurveStage } from './CurveStage.ts';
import { composeScene } from './composeScene.ts';
import { pressCurveKey } from './curveKeys.ts';
import type { CurvePanel, CurvesStatus, DoseLane } from './curvePanel.ts';
import './curves.css';
import { LaneMarks } from './LaneMarks.tsx';
import { PanelFrame } from './PanelFrame.tsx';
import { StatusNotice } from './StatusNotice.tsx';
import { leastStackHeight } from './stackLayout.ts';
import { useChartTheme } from './useChartTheme.ts';
import { useStackSize } from './useStackSize.ts';

export interface StackedCurvesProps {
  readonly panels: readonly CurvePanel[];
  readonly lanes: readonly DoseLane[];
  /** The window of time on the shared axis, hours since day 1, 00:00. */
  readonly fromHours: number;
  readonly toHours: number;
  readonly playback: Playback;
  readonly scale: 'log' | 'linear';
  /** Default: ready. */
  readonly status?: CurvesStatus;
  /** A new window was asked for by Shift and a drag, Ctrl and the wheel, a sideways wheel, or the + and − keys. */
  readonly onZoom: (fromHours: number, toHours: number) => void;
  readonly onResetZoom: () => void;
}

const ready: CurvesStatus = { kind: 'ready' };

/** Charts that share one time axis, dose lanes and a scale bar. Fills its container; give it a height. */
export function StackedCurves(props: StackedCurvesProps) {
  const { panels, lanes, fromHours, toHours, playback, scale, status = ready, onZoom, onResetZoom } = props;
  const root = useRef<HTMLDivElement>(null);
  const foot = useRef<HTMLCanvasElement>(null);
  const overlay = useRef<HTMLCanvasElement>(null);
  const hosts = useRef(new Map<string, HTMLElement>());
  const [stage, setStage] = useState<CurveStage | null>(null);
  const theme = useChartTheme();
  const { width, height, isNarrow } = useStackSize(root);

  const scene = useMemo(() => {
    if (width === 0) return null;
    const window = { fromHours, toHours };
    return composeScene({ panels, lanes, window, scale, status, theme, isNarrow, width, height });
  }, [panels, lanes, fromHours, toHours, scale, status, theme, isNarrow, width, height]);

  const setHost = useCallback(
    (key: string, host: HTMLElement | null) => {
      if (host) hosts.current.set(key, host);
      else hosts.current.delete(key);
      stage?.setHost(key, host);
    },
    [stage],
  );

  useLayoutEffect(() => {
    const made = new CurveStage(foot.current!, overlay.current!, playback);
    for (const [key, host] of hosts.current) made.setHost(key, host);
    setStage(made);
    return () => made.destroy();
  }, [playback]);

  useEffect(() => {
    if (!stage || !root.current) return;
    const pointer = new CurvePointer({ root: root.current, stage, playback, onZoom, onResetZoom });
    return () => pointer.destroy();
  }, [stage, playback, onZoom, onResetZoom]);

  useLayoutEffect(() => {
    if (stage && scene) stage.show(scene);
  }, [stage, scene]);

  const pressKey = (event: KeyboardEvent) => {
    if (event.target !== root.current) return;
    if (!pressCurveKey(event, { window: { fromHours, toHours }, playback, onZoom, onResetZoom })) return;
    event.preventDefault();
    event.stopPropagation();
  };

  const leastHeight = leastStackHeight({
    panelCount: panels.length,
    laneCount: lanes.length,
    isNarrow,
    hasBanner: status.kind === 'stopped',
    unit: theme.unit,
    text: theme.text,
  });
  const isZoomed = fromHours > 1e-6 || toHours < playback.endHours - 1e-6;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of charts is no fieldset.
    <div
      className="curves"
      ref={root}
      role="group"
      aria-label="Curves over time. Arrow keys move the cursor; plus, minus and 0 zoom."
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the charts are one control whose arrow keys move the cursor.
      tabIndex={0}
      onKeyDown={pressKey}
      style={{ minHeight: leastHeight }}
    >
      {scene?.panels.map(({ panel, place }) => (
        <PanelFrame key={panel.key} panel={panel} place={place} playback={playback} setHost={setHost} />
      ))}
      <div aria-hidden="true">
        <canvas className="curves-foot" ref={foot} />
        <canvas className="curves-overlay" ref={overlay} />
      </div>
      {scene && <LaneMarks scene={scene} playback={playback} />}
      {scene && <StatusNotice scene={scene} />}
      {scene && isZoomed && (
        <div className="curves-whole" style={{ top: scene.layout.scaleBarTop - 3 * theme.unit }}>
          <Button onClick={onResetZoom}>Whole run</Button>
        </div>
      )}
      <CursorTable panels={panels} playback={playback} />
    </div>
  );
}

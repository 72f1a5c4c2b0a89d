import { useLayoutEffect, useRef } from 'react';
import { EvidenceChip } from '#renderer/controls/Chip.tsx';
import type { Playback } from '#renderer/transport/Playback.ts';
import { sentenceOf } from './CursorTable.tsx';
import type { CurvePanel } from './curvePanel.ts';
import { plotOverlap } from './PanelPlot.ts';
import type { PanelPlace } from './stackLayout.ts';
import { useRestingTime } from './useRestingTime.ts';

const restMilliseconds = 600;

export interface PanelFrameProps {
  readonly panel: CurvePanel;
  readonly place: PanelPlace;
  readonly playback: Playback;
  readonly setHost: (panelKey: string, host: HTMLElement | null) => void;
}

/** Title line, sentence and the place of one panel's canvas. The sentence follows the cursor outside React. */
export function PanelFrame({ panel, place, playback, setHost }: PanelFrameProps) {
  const sentenceElement = useRef<HTMLSpanElement>(null);
  const hostElement = useRef<HTMLDivElement>(null);
  const restingHours = useRestingTime(playback, restMilliseconds);
  useLayoutEffect(() => {
    setHost(panel.key, hostElement.current);
    return () => setHost(panel.key, null);
  }, [panel.key, setHost]);
  useLayoutEffect(() => {
    const write = () => {
      const element = sentenceElement.current;
      const words = sentenceOf(panel, playback.timeHours);
      if (element && element.textContent !== words) element.textContent = words;
    };
    write();
    return playback.subscribe(write);
  }, [panel, playback]);
  const { titleTop, titleHeight, plot, sentenceTop } = place;
  const label = `${panel.letter}. ${panel.title}, ${panel.unitText}. ${sentenceOf(panel, restingHours)}`;
  return (
    <div role="img" aria-label={label}>
      <div className="curves-title" style={{ top: titleTop, height: titleHeight }}>
        <span className="curves-heading">
          <span className="type-letter curves-letter">{panel.letter}</span>
          <span className="curves-name">{panel.title}</span>
          <span className="curves-unit">{panel.unitText}</span>
          {panel.illustrative && <EvidenceChip grade="illustrative" />}
        </span>
        {sentenceTop === null && <span className="type-sentence curves-sentence" ref={sentenceElement} />}
      </div>
      <div className="curves-host" ref={hostElement} style={{ top: plot.top - plotOverlap }} />
      {sentenceTop !== null && (
        <div className="curves-under" style={{ top: sentenceTop }}>
          <span className="type-sentence curves-sentence" ref={sentenceElement} />
        </div>
      )}
    </div>
  );
}

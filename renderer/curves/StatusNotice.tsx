import { OctagonAlert, Plus } from 'lucide-react';
import { Button } from '#renderer/controls/Button.tsx';
import { durationWords } from '#renderer/text/clock.ts';
import type { StackScene } from './composeScene.ts';

/** What is said while there is no whole curve: on the first chart when empty or solving, above the charts when stopped early. */
export function StatusNotice({ scene }: { readonly scene: StackScene }) {
  const { status, layout } = scene;
  const plot = layout.panels[0]?.plot;
  if (!plot || status.kind === 'ready') return null;
  const middle = {
    left: plot.left,
    width: plot.right - plot.left,
    top: plot.top,
    height: plot.bottom - plot.top,
  };
  if (status.kind === 'empty') {
    return (
      <div className="curves-notice" style={middle}>
        <p className="curves-notice-words">{status.words}</p>
        <Button icon={Plus} onClick={status.onAction}>
          {status.actionLabel}
        </Button>
      </div>
    );
  }
  if (status.kind === 'solving') {
    const { doneHours, totalHours } = status;
    return (
      <div className="curves-notice" style={middle} role="status">
        <svg className="curves-dotted" viewBox="0 0 104 40" aria-hidden="true">
          <path d="M2 36C16 36 18 12 32 10S50 30 64 26 84 18 102 22" />
        </svg>
        <p className="curves-notice-words">
          Solving, {Math.floor(doneHours)} of {Math.round(totalHours)} h
        </p>
      </div>
    );
  }
  return (
    <div className="curves-stopped" role="alert">
      <p className="curves-stopped-title">
        <OctagonAlert aria-hidden="true" />
        This run stopped at {durationWords(status.atHours)}
      </p>
      <p>
        {status.reason} The curve up to there is kept. Code {status.code}.
      </p>
    </div>
  );
}

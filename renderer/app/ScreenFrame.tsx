import { PanelBottomOpen, PanelLeftOpen } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { IconButton } from '#renderer/controls/Button.tsx';
import { Drawer } from '#renderer/controls/Drawer.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { useFrameKind, usePaneFolds } from './frameKind.ts';
import { closePatientPane, togglePatientPane, usePatientPane } from './patientPane.ts';
import './ScreenFrame.css';

export interface ScreenFrameProps {
  /** Patient and dosing; a pane, or a drawer where it folds. */
  readonly left: ReactNode;
  readonly leftTitle?: string;
  /** What the folded pane holds, in words with glyphs: "Adult, 70 kg", "20 mg, 3 a day", "400 µg a day". */
  readonly summary: ReactNode;
  /** The pane's one figure, at the end of its summary line: "60 mg to 0.4 mg". */
  readonly summaryFigure: ReactNode;
  readonly headline: ReactNode;
  /** The charts. */
  readonly middle: ReactNode;
  /** Strip and windows. */
  readonly right: ReactNode;
  /** The transport bar. */
  readonly bottom: ReactNode;
  readonly imprint: ReactNode;
}

/** The regions of a screen and how they fold. From 1200 px nothing scrolls; below, the middle and the right share one column. */
export function ScreenFrame({
  left,
  leftTitle = 'Patient and dosing',
  summary,
  summaryFigure,
  headline,
  middle,
  right,
  bottom,
  imprint,
}: ScreenFrameProps): ReactElement {
  const folds = usePaneFolds();
  const kind = useFrameKind();
  const isOpen = usePatientPane((pane) => pane.isOpen);
  const isNarrow = kind === 'narrow';
  const pane = <ErrorBoundary region={leftTitle}>{left}</ErrorBoundary>;
  const hasSummary = folds && (kind === 'middle' || isNarrow);
  return (
    <div className={`frame ${folds ? 'frame-folded' : ''}`}>
      {folds ? (
        <Drawer
          isOpen={isOpen}
          onClose={closePatientPane}
          title={leftTitle}
          side={isNarrow ? 'below' : 'left'}
        >
          {pane}
        </Drawer>
      ) : (
        <aside className="frame-left" aria-label={leftTitle}>
          {pane}
        </aside>
      )}
      <main className="frame-main" id="main" tabIndex={-1}>
        {hasSummary && !isNarrow ? (
          <div className="frame-summary">
            <IconButton
              icon={PanelLeftOpen}
              name={leftTitle}
              aria-expanded={isOpen}
              onClick={togglePatientPane}
            />
            <div className="frame-summary-words">{summary}</div>
            <strong className="frame-summary-figure">{summaryFigure}</strong>
          </div>
        ) : null}
        <div className="frame-middle">
          <div className="frame-headline">{headline}</div>
          {hasSummary && isNarrow ? (
            <button type="button" className="frame-row" aria-expanded={isOpen} onClick={togglePatientPane}>
              <PanelBottomOpen aria-hidden="true" />
              <span className="type-value">{leftTitle}</span>
              <span className="frame-row-figure">{summaryFigure}</span>
            </button>
          ) : null}
          <section className="frame-charts" aria-label="Curves">
            <ErrorBoundary region="Curves">{middle}</ErrorBoundary>
          </section>
        </div>
        <section className="frame-right" aria-label="Where the drug is">
          <ErrorBoundary region="Where the drug is">{right}</ErrorBoundary>
        </section>
      </main>
      <section className="frame-bottom" aria-label="Time">
        <ErrorBoundary region="Time">{bottom}</ErrorBoundary>
      </section>
      <footer className="frame-imprint">{imprint}</footer>
    </div>
  );
}

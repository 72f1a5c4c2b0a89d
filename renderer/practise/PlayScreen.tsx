import { ArrowLeft, Flag, GitFork, RotateCcw } from 'lucide-react';
import { type ReactElement, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Playthrough } from '#models/scenario/playthrough.ts';
import { ErrorBoundary } from '#renderer/app/ErrorBoundary.tsx';
import { Imprint } from '#renderer/app/Imprint.tsx';
import { useScreenChrome } from '#renderer/app/screenChrome.ts';
import { BedsideCurve } from '#renderer/bedside/BedsideCurve.tsx';
import { Monitor } from '#renderer/bedside/Monitor.tsx';
import { monitorSigns } from '#renderer/bedside/monitorSign.ts';
import { EmptyState } from '#renderer/controls/RegionState.tsx';
import { showToast } from '#renderer/controls/Toast.tsx';
import type { OpenedCase } from '#renderer/worker/practiseProtocol.ts';
import { ActsPanel } from './ActsPanel.tsx';
import { dayAndClockAt } from './caseClock.ts';
import { caseFacts } from './caseFacts.ts';
import { casePlace } from './casePlace.ts';
import { EndingPanel } from './EndingPanel.tsx';
import { ForkDialog } from './ForkDialog.tsx';
import { modeLabels } from './ModeChoice.tsx';
import { PlayClock } from './PlayClock.tsx';
import type { PractiseDesk } from './PractiseDesk.ts';
import { PredictScreen } from './PredictScreen.tsx';
import { playKeys } from './practiseKeys.ts';
import { Story } from './Story.tsx';
import { branchOf, type Session } from './session.ts';
import { isOver, openDecision, stopNow } from './sessionStops.ts';
import { useRescuedFocus } from './useRescuedFocus.ts';
import './play.css';

export interface PlayScreenProps {
  readonly desk: PractiseDesk;
  readonly opened: OpenedCase;
  readonly session: Session;
  readonly playthrough: Playthrough;
}

/** A case in play: the story, the bedside, the acts; below them the clock. */
export function PlayScreen({ desk, opened, session, playthrough }: PlayScreenProps): ReactElement {
  const isReplaying = useStore(desk.store, (state) => state.isReplaying);
  const hasSound = useStore(desk.store, (state) => state.record.hasSound);
  const [isForking, setForking] = useState(false);
  const { case: played, model } = opened;
  const branch = branchOf(session);
  const stop = stopNow(branch, playthrough);
  const prediction =
    stop?.kind === 'prediction' ? played.predictions.find(({ id }) => id === stop.id) : undefined;
  const isGuessed = branch.log.some((one) => one.kind === 'predict' && one.prediction === prediction?.id);
  const over = isOver(branch, playthrough);
  useRescuedFocus(
    prediction
      ? { name: `predict ${prediction.id}`, selector: '#main' }
      : { name: over ? 'over' : 'play', selector: '.play-acts' },
  );
  const openFork = () => {
    desk.pause();
    setForking(true);
  };
  const place = useStore(desk.store, ({ catalogue }) => casePlace(session.source, catalogue));
  usePlayChrome(desk, played.title, place, session.mode === 'practice' ? openFork : null);
  const signs = useMemo(() => monitorSigns(model, played.sees.monitor), [model, played]);
  const curves = useMemo(() => monitorSigns(model, played.sees.curves), [model, played]);
  const clockWords = useMemo(() => (hours: number) => dayAndClockAt(played, hours), [played]);
  const decideBy = openDecision(branch, played, playthrough)?.untilHours ?? null;
  const { solution } = playthrough.run;
  return (
    <div className="play" aria-busy={isReplaying}>
      {prediction ? (
        <PredictScreen
          desk={desk}
          opened={opened}
          session={session}
          playthrough={playthrough}
          prediction={prediction}
          onFork={session.mode === 'practice' ? openFork : undefined}
        />
      ) : (
        <>
          <main id="main" tabIndex={-1} className="play-main">
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the story scrolls and holds nothing else for the keyboard. */}
            <section className="play-story" aria-label="The story" tabIndex={0}>
              <ErrorBoundary region="The story">
                <Story opened={opened} branch={branch} playthrough={playthrough} clock={desk.clock} />
              </ErrorBoundary>
            </section>
            <div className="play-bedside">
              <ErrorBoundary region="At the bedside">
                {signs.length === 0 && curves.length === 0 ? (
                  <EmptyState words="This case shows nothing at the bedside; its curves wait for the debrief." />
                ) : null}
                {signs.length > 0 ? (
                  <Monitor
                    signs={signs}
                    solution={solution}
                    clock={desk.clock}
                    beginsHours={played.beginsHours}
                    clockWords={clockWords}
                    hasSound={hasSound}
                    onSound={(isOn) => desk.shelf.record({ hasSound: isOn })}
                  />
                ) : null}
                {curves.map((sign, index) => (
                  <BedsideCurve
                    key={sign.name}
                    letter={String.fromCharCode(65 + index)}
                    sign={sign}
                    solution={solution}
                    clock={desk.clock}
                    beginsHours={played.beginsHours}
                    clockWords={clockWords}
                  />
                ))}
              </ErrorBoundary>
            </div>
            <section className="play-acts" aria-label="What you can do">
              <ErrorBoundary region="What you can do">
                {over ? (
                  <EndingPanel desk={desk} playthrough={playthrough} when={clockWords(branch.nowHours)} />
                ) : (
                  <ActsPanel
                    desk={desk}
                    opened={opened}
                    branch={branch}
                    playthrough={playthrough}
                    isReplaying={isReplaying}
                  />
                )}
              </ErrorBoundary>
            </section>
          </main>
          <section className="play-bottom" aria-label="Time">
            <PlayClock
              desk={desk}
              opened={opened}
              session={session}
              decideByHours={decideBy}
              isOver={over}
              onFork={openFork}
            />
          </section>
          <p className="visually-hidden" role="status">
            {stop && stop.kind !== 'emergency' ? `The clock stops. ${stop.text}` : ''}
          </p>
        </>
      )}
      <footer className="play-imprint">
        <Imprint
          statement={model.statement}
          facts={[...caseFacts(played), modeLabels[session.mode].toLowerCase()]}
          solved={solution ? [`tolerance ${solution.diagnostics.relativeTolerance.toExponential(0)}`] : []}
        />
      </footer>
      {isForking ? (
        <ForkDialog
          branches={session.branches}
          atHours={branch.nowHours}
          clocked={played}
          onFork={(name) => {
            setForking(false);
            desk.fork(name, branch.nowHours);
            // The answer is known; the second future goes on from it.
            if (prediction && isGuessed) desk.leavePrediction();
            showToast({ words: `You go on in \u201c${name}\u201d. The first future stays.` });
          }}
          onClose={() => setForking(false)}
        />
      ) : null}
    </div>
  );
}

function usePlayChrome(desk: PractiseDesk, title: string, place: string, onFork: (() => void) | null): void {
  const canFork = onFork !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the fork is opened by the latest screen; its function is new at every render.
  const chrome = useMemo(
    () => ({
      title,
      actions: [
        ...(canFork ? [{ id: 'case-fork', words: 'Fork here', icon: GitFork, keys: 'F', run: onFork }] : []),
        { id: 'case-start', words: 'Back to start', icon: RotateCcw, run: () => desk.backToStart() },
        { id: 'case-end', words: 'End and debrief', icon: Flag, run: () => void desk.end() },
        { id: 'case-list', words: 'Leave for the cases', icon: ArrowLeft, run: () => desk.leave() },
      ],
      exportItems: [],
      place,
      shortcuts: playKeys,
    }),
    [title, place, desk, canFork],
  );
  useScreenChrome(chrome);
}

import {
  lazy,
  memo,
  type ReactElement,
  Suspense,
  useDeferredValue,
  useEffect,
  useMemo,
  useState,
} from 'react';
import type { Model } from '#models/language/model.ts';
import { ErrorBoundary } from '#renderer/app/ErrorBoundary.tsx';
import { BodyPair } from '#renderer/body/BodyPair.tsx';
import { LoadingState } from '#renderer/controls/RegionState.tsx';
import { Segmented } from '#renderer/controls/Segmented.tsx';
import {
  chooseSynapse,
  openSynapseChoices,
  useSynapseChoices,
} from '#renderer/synapse/view/synapseChoices.ts';
import type { ArmsReply } from '#renderer/worker/protocol.ts';
import { bodyScale, bodySide } from './bodySides.ts';
import { ComparisonTable } from './ComparisonTable.tsx';
import type { Explorer } from './Explorer.ts';
import type { PinnedRun } from './exploreStore.ts';
import { tipLevelOf } from './tipLevelOf.ts';

// The windows and everything that draws them come after the first curve.
const SynapsePane = memo(
  lazy(async () => ({
    default: (await import('#renderer/synapse/SynapsePane.tsx')).SynapsePane,
  })),
);

/** Without a change for so long the page is at rest, and there is time to fetch the windows. */
const quietMilliseconds = 600;

export interface ExploreRightProps {
  readonly explorer: Explorer;
  readonly model: Model;
  readonly reply: ArmsReply;
  readonly pinned: readonly PinnedRun[];
  /** How many charts stand before the windows, whose letters go on from theirs. */
  readonly chartCount: number;
  readonly onAskWhatMatters: () => void;
}

const panes = [
  { value: 'synapses', label: 'Synapses' },
  { value: 'bodies', label: 'Bodies and numbers' },
] as const;

/** What the drug does at the scrubbed time in two synapses, or where it is and the runs in numbers. */
export function ExploreRight(props: ExploreRightProps): ReactElement {
  const { explorer, model, reply, chartCount } = props;
  const pane = useSynapseChoices((choices) => choices.rightPane);
  const isAtRest = useIsAfterFirstCurve(reply);
  // The curves of a change are drawn first; the windows may come a moment later.
  const settledReply = useDeferredValue(reply);
  return (
    <div className="explore-right">
      <Segmented
        name="At the right"
        choices={panes}
        value={pane}
        onChange={(rightPane) => chooseSynapse({ rightPane })}
      />
      {pane === 'bodies' ? (
        <BodiesAndNumbers {...props} />
      ) : (
        <ErrorBoundary region="Synapses">
          <Suspense fallback={<LoadingState words="Opening the synapses" />}>
            {isAtRest ? (
              <SynapsePane explorer={explorer} model={model} reply={settledReply} figureCount={chartCount} />
            ) : (
              <LoadingState words="Opening the synapses" />
            )}
          </Suspense>
        </ErrorBoundary>
      )}
    </div>
  );
}

function BodiesAndNumbers({
  explorer,
  model,
  reply,
  pinned,
  onAskWhatMatters,
}: ExploreRightProps): ReactElement {
  const sides = useMemo(
    () => ({ tablets: bodySide(reply, 'tablets'), pump: bodySide(reply, 'pump') }),
    [reply],
  );
  return (
    <div className="explore-bodies">
      <div className="explore-body">
        <BodyPair
          tablets={sides.tablets}
          pump={sides.pump}
          tipLevel={tipLevelOf(model, reply)}
          playback={explorer.playback}
          scaleFrom={bodyScale.from}
          scaleTo={bodyScale.to}
        />
      </div>
      <ComparisonTable
        model={model}
        reply={reply}
        pinned={pinned}
        onUnpin={explorer.unpin}
        onAskWhatMatters={onAskWhatMatters}
      />
    </div>
  );
}

/** The choice of the last visit is read, the first curve is drawn and nothing has changed for a moment. */
function useIsAfterFirstCurve(reply: ArmsReply): boolean {
  const [isAfter, setAfter] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new reply starts the wait anew
  useEffect(() => {
    if (isAfter) return;
    let isMounted = true;
    const timer = setTimeout(() => {
      void openSynapseChoices().then(() => isMounted && setAfter(true));
    }, quietMilliseconds);
    return () => {
      isMounted = false;
      clearTimeout(timer);
    };
  }, [reply, isAfter]);
  return isAfter;
}

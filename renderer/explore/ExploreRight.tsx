import { type ReactElement, useMemo } from 'react';
import type { Model } from '#models/language/model.ts';
import { BodyPair } from '#renderer/body/BodyPair.tsx';
import type { TipLevel } from '#renderer/body/bodyFrame.ts';
import type { ArmsReply } from '#renderer/worker/protocol.ts';
import { bodyScale, bodySide } from './bodySides.ts';
import { ComparisonTable } from './ComparisonTable.tsx';
import type { Explorer } from './Explorer.ts';
import type { PinnedRun } from './exploreStore.ts';

export interface ExploreRightProps {
  readonly explorer: Explorer;
  readonly model: Model;
  readonly reply: ArmsReply;
  readonly pinned: readonly PinnedRun[];
  readonly onAskWhatMatters: () => void;
}

/** Where the drug is at the scrubbed time, and the runs in numbers. */
export function ExploreRight({
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
    <div className="explore-right">
      <div className="explore-body">
        <BodyPair
          tablets={sides.tablets}
          pump={sides.pump}
          tipLevel={tipLevel(model, reply)}
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

const levelsByChoice: Readonly<Record<string, TipLevel>> = {
  lumbar: 'lumbar',
  thoracic: 'thoracic',
  cervical: 'cervical',
};

function tipLevel(model: Model, reply: ArmsReply): TipLevel {
  const covariate = model.covariates.find(({ name }) => name === 'catheter_tip');
  const value = reply.request.values.catheter_tip ?? covariate?.value;
  const label = covariate?.choices?.find((choice) => choice.value === value)?.label.toLowerCase();
  return levelsByChoice[label ?? ''] ?? 'lumbar';
}

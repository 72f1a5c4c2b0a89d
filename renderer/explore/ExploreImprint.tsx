import type { ReactElement } from 'react';
import type { Model } from '#models/language/model.ts';
import { Imprint } from '#renderer/app/Imprint.tsx';
import { shortNumber } from '#renderer/text/numbers.ts';
import type { ArmsReply } from '#renderer/worker/protocol.ts';

export interface ExploreImprintProps {
  readonly model: Model;
  readonly reply: ArmsReply | null;
  readonly parameterSet: string | null;
}

/** The standing line, and what the curves were made with. */
export function ExploreImprint({ model, reply, parameterSet }: ExploreImprintProps): ReactElement {
  const set = model.parameterSets.find(({ name }) => name === parameterSet);
  const diagnostics = reply?.arms[0]?.run.solution?.diagnostics;
  return (
    <Imprint
      statement={model.statement}
      facts={[`Model ${model.version}`, set ? `parameter set ${set.label}` : 'reference adult']}
      solved={
        reply && diagnostics
          ? [
              `solved in ${shortNumber(reply.solveMilliseconds)} ms`,
              `tolerance ${diagnostics.relativeTolerance}`.replace('0.000001', '1e-6'),
            ]
          : []
      }
      kept={reply ? `${reply.request.hours} h run` : ''}
    />
  );
}

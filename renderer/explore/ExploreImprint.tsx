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
  const count = reply ? Object.keys(reply.request.values).length : 0;
  const changed = count === 0 ? [] : [count === 1 ? '1 value changed' : `${count} values changed`];
  const diagnostics = reply?.arms[0]?.run.solution?.diagnostics;
  return (
    <Imprint
      statement={model.statement}
      facts={[`Model ${model.version}`, set ? `parameter set ${set.label}` : 'reference adult', ...changed]}
      solved={
        reply && diagnostics
          ? [
              `solved in ${shortNumber(reply.solveMilliseconds)} ms`,
              `tolerance ${diagnostics.relativeTolerance}`,
            ]
          : []
      }
      kept={reply ? `${reply.request.hours} h run` : ''}
    />
  );
}

import type { ReactElement } from 'react';
import { Imprint } from '#renderer/app/Imprint.tsx';
import { PageFrame } from '#renderer/app/PageFrame.tsx';
import { Button } from '#renderer/controls/Button.tsx';
import { ErrorState } from '#renderer/controls/RegionState.tsx';
import type { PractiseDesk } from './PractiseDesk.ts';
import type { PractiseTrouble } from './practiseStore.ts';

export interface StoppedCaseProps {
  readonly desk: PractiseDesk;
  readonly trouble: PractiseTrouble;
  readonly statement: string;
}

/** The model could not go on: what stopped, what is kept, the ways on. */
export function StoppedCase({ desk, trouble, statement }: StoppedCaseProps): ReactElement {
  const [problem] = trouble.problems;
  return (
    <PageFrame imprint={<Imprint statement={statement} facts={[]} solved={[]} />}>
      <h1 className="visually-hidden">{trouble.title}</h1>
      <ErrorState
        title={trouble.title}
        {...(problem && { code: problem.code })}
        action={
          <>
            <Button kind="filled" onClick={() => desk.tryAgain()}>
              Try again
            </Button>
            <Button kind="quiet" onClick={() => desk.leave()}>
              All cases
            </Button>
          </>
        }
      >
        {problem?.reason} What you did is kept.
      </ErrorState>
    </PageFrame>
  );
}

import { ChevronDown, ChevronRight } from 'lucide-react';
import { type ReactElement, useEffect, useId, useRef, useState } from 'react';
import type { Playthrough } from '#models/scenario/playthrough.ts';
import { Button } from '#renderer/controls/Button.tsx';
import { ProblemNote } from '#renderer/controls/ProblemNote.tsx';
import { Tooltip } from '#renderer/controls/Tooltip.tsx';
import type { OpenedCase } from '#renderer/worker/practiseProtocol.ts';
import { ActList } from './ActList.tsx';
import { splitActs } from './actGroups.ts';
import { clockAt } from './caseClock.ts';
import { KeyWords } from './KeyWords.tsx';
import type { PractiseDesk } from './PractiseDesk.ts';
import { ReasonList } from './ReasonList.tsx';
import { StopNote } from './StopNote.tsx';
import type { PlayedBranch } from './session.ts';
import { busyUntilHours, canDo, doneAtHours } from './sessionActs.ts';
import { openDecision, stopNow } from './sessionStops.ts';
import { focusHeading, isFocusLost } from './useRescuedFocus.ts';
import './acts.css';

export interface ActsPanelProps {
  readonly desk: PractiseDesk;
  readonly opened: OpenedCase;
  readonly branch: PlayedBranch;
  readonly playthrough: Playthrough;
  readonly isReplaying: boolean;
}

/** What can be done now and what it costs in time; the open question on top where there is one. */
export function ActsPanel({ desk, opened, branch, playthrough, isReplaying }: ActsPanelProps): ReactElement {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const { case: played } = opened;
  const question = openDecision(branch, played, playthrough)?.decision ?? null;
  const stop = stopNow(branch, playthrough);
  const [chosen, setChosen] = useState<string | null>(null);
  const [amounts, setAmounts] = useState<Readonly<Record<string, number>>>({});
  const [reason, setReason] = useState<number | null>(null);
  const [isAllShown, setAllShown] = useState(false);
  // A new moment is a new choice.
  const moment = `${branch.id} ${branch.log.length} ${question?.id ?? ''}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was chosen before the moment is forgotten with it.
  useEffect(() => {
    setChosen(null);
    setReason(null);
    if (isFocusLost()) focusHeading(panel.current);
  }, [moment]);

  const { offered, others } = splitActs(played, playthrough, question?.offers ?? []);
  const act = played.acts.find((one) => one.id === chosen && canDo(one, playthrough));
  const needsReason =
    question !== null && question.reasons.length > 0 && act !== undefined && offered.includes(act);
  const offReason = isReplaying
    ? 'The model is being asked.'
    : !act
      ? 'Choose an act first.'
      : needsReason && reason === null
        ? 'Choose why first.'
        : undefined;
  const doIt = () => {
    if (!act || isReplaying) return;
    if (needsReason && reason === null) {
      panel.current?.querySelector<HTMLElement>('.reason-list input')?.focus();
      return;
    }
    const amount = act.amount ? (amounts[act.id] ?? act.amount.typical) : null;
    // The row that holds the keyboard may go with the act.
    focusHeading(panel.current);
    desk.perform({ act: act.id, amount, reason: needsReason ? reason : null });
  };
  const list = {
    name: id,
    chosen: act?.id ?? null,
    amounts,
    doneWords: (one: (typeof played.acts)[number]) => {
      const done = doneAtHours(one, playthrough);
      const last = done.at(-1);
      if (last === undefined) return null;
      return `${done.length > 1 ? `${done.length} times, last ` : 'done '}${clockAt(played, last)}`;
    },
    canDo: (one: (typeof played.acts)[number]) => canDo(one, playthrough),
    onChoose: setChosen,
    onAmount: (one: string, amount: number) => setAmounts((before) => ({ ...before, [one]: amount })),
    onEnter: doIt,
  };
  const busyUntil = busyUntilHours(playthrough, branch.nowHours);
  return (
    <div ref={panel} className="acts">
      {stop?.kind === 'emergency' ? (
        <StopNote title="Emergency" text={stop.text} onGoOn={() => desk.play()} />
      ) : null}
      <h2 className="type-section acts-title">{question?.question ?? 'What do you do?'}</h2>
      <p className="acts-words">{question?.words ?? 'Time passes when you act.'}</p>
      {busyUntil !== null ? (
        <p className="acts-busy">
          Your hands are full until {clockAt(played, busyUntil)}; what you choose begins then.
        </p>
      ) : null}
      {playthrough.problems.length > 0 ? (
        <ProblemNote id={`${id}-problem`} reason={playthrough.problems.map((one) => one.reason).join(' ')} />
      ) : null}
      {offered.length === 0 ? (
        <p className="acts-words">Nothing is at hand now. Let time run, or end the case.</p>
      ) : null}
      <ActList {...list} legend={question?.question ?? 'What do you do?'} acts={offered} />
      {others.length > 0 ? (
        <>
          <Button
            kind="quiet"
            className="acts-more"
            icon={isAllShown ? ChevronDown : ChevronRight}
            aria-expanded={isAllShown}
            onClick={() => setAllShown(!isAllShown)}
          >
            {isAllShown ? 'Only what is put forward' : `${others.length} more at hand`}
          </Button>
          {isAllShown ? <ActList {...list} legend="More at hand" acts={others} /> : null}
        </>
      ) : null}
      {needsReason ? <ReasonList decision={question} chosen={reason} onChoose={setReason} /> : null}
      <div className="acts-verbs">
        <Button kind="filled" onClick={doIt} offReason={offReason}>
          Do it
        </Button>
        <Tooltip content={<KeyWords words="Time passes, nothing is done" keys="W" />} side="above">
          <Button kind="quiet" onClick={() => desk.wait(1)}>
            Wait an hour
          </Button>
        </Tooltip>
      </div>
    </div>
  );
}

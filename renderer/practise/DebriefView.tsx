import { type ReactElement, useEffect, useMemo, useState } from 'react';
import type { Branch, Debrief } from '#models/scenario/playthrough.ts';
import { Button } from '#renderer/controls/Button.tsx';
import { ErrorState, LoadingState } from '#renderer/controls/RegionState.tsx';
import { Segmented } from '#renderer/controls/Segmented.tsx';
import type { CaseSource, OpenedCase, PractiseClient } from '#renderer/worker/practiseProtocol.ts';
import { DebriefFigure } from './DebriefFigure.tsx';
import { DebriefHead } from './DebriefHead.tsx';
import { DebriefLists } from './DebriefLists.tsx';
import { DebriefReasoning } from './DebriefReasoning.tsx';
import { ReasonsTable } from './DebriefTables.tsx';
import { debriefSources } from './debriefSources.ts';
import { closeWindow, wholeWindow } from './debriefWindow.ts';
import { FuturesTable } from './FuturesTable.tsx';
import { GuidanceCards } from './GuidanceCards.tsx';
import { SourceList } from './SourceWords.tsx';
import type { PractiseMode } from './session.ts';
import { TryNext } from './TryNext.tsx';
import './debrief.css';
import './debriefFigure.css';
import './debriefWords.css';
import './debriefAside.css';

export interface DebriefViewProps {
  readonly opened: OpenedCase;
  readonly source: CaseSource;
  /** Every future that the learner began. */
  readonly branches: readonly Branch[];
  /** The one that is debriefed. */
  readonly branchId: string;
  readonly client: PractiseClient;
  readonly mode: PractiseMode;
  readonly onFork: (atHours: number) => void;
  readonly onTryAgain: () => void;
  readonly onOpenCase: (id: string) => void;
  /** After something was taken away. */
  readonly onExport?: () => void;
  /** Absent where names of futures are fixed. */
  readonly onRename?: (branchId: string, name: string) => void;
}

type Answer = { readonly debrief: Debrief } | { readonly fault: string };

/** What happened beside what would have happened: the curves, every act against its window, and why. */
export function DebriefView(props: DebriefViewProps): ReactElement {
  const { source, branches, branchId, client } = props;
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another turn asks again.
  useEffect(() => {
    let isOver = false;
    const settle = (next: Answer) => {
      if (!isOver) setAnswer(next);
    };
    client
      .debrief(source, branches, branchId)
      .then((debrief) => settle({ debrief }))
      .catch((fault: unknown) => settle({ fault: fault instanceof Error ? fault.message : String(fault) }));
    return () => {
      isOver = true;
    };
  }, [client, source, branches, branchId, turn]);
  if (answer === null) return <LoadingState words="Playing every future to its end" />;
  if ('fault' in answer) {
    return (
      <ErrorState
        title="There is no debrief"
        action={
          <Button
            onClick={() => {
              setAnswer(null);
              setTurn(turn + 1);
            }}
          >
            Try again
          </Button>
        }
      >
        {answer.fault} What you did is kept.
      </ErrorState>
    );
  }
  return <DebriefPage {...props} debrief={answer.debrief} />;
}

function DebriefPage(props: DebriefViewProps & { readonly debrief: Debrief }): ReactElement {
  const { debrief, opened, source, branches, branchId, client, mode } = props;
  const { futures, score } = debrief;
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const shown = useMemo(
    () => futures.filter(({ id, kind }) => kind === 'mine' || !hidden.has(id)),
    [futures, hidden],
  );
  const close = useMemo(() => closeWindow(opened.case, score.rows), [opened, score]);
  const [isWhole, setWhole] = useState(false);
  const window = useMemo(
    () => (close && !isWhole ? close : wholeWindow(opened.case)),
    [close, isWhole, opened],
  );
  const hasBranches = branches.length > 1;
  const branch = branches.find(({ id }) => id === branchId);
  const show = (id: string, isShown: boolean) => {
    const next = new Set(hidden);
    if (isShown) next.delete(id);
    else next.add(id);
    setHidden(next);
  };
  return (
    <div className="debrief">
      <div className="debrief-main">
        <DebriefHead
          opened={opened}
          debrief={debrief}
          mode={mode}
          isFork={branch?.parent != null}
          exportFiles={() => client.exportDebrief(source, branches, branchId, mode)}
          onExport={props.onExport}
        >
          {close ? (
            <Segmented
              name="Hours shown"
              choices={[
                { value: 'close', label: 'Around your acts' },
                { value: 'whole', label: 'Whole case' },
              ]}
              value={isWhole ? 'whole' : 'close'}
              onChange={(span) => setWhole(span === 'whole')}
            />
          ) : null}
        </DebriefHead>
        <DebriefFigure
          opened={opened}
          debrief={debrief}
          shown={shown}
          hasBranches={hasBranches}
          window={window}
        />
        <ReasonsTable opened={opened} score={score} />
        <DebriefReasoning opened={opened} score={score} />
        <DebriefLists opened={opened} debrief={debrief} />
        <section className="debrief-part">
          <h2 className="debrief-heading">Sources</h2>
          <SourceList keys={debriefSources(opened.case, score)} sources={opened.sources} />
        </section>
      </div>
      <aside className="debrief-aside" aria-label="Beside the curves">
        <GuidanceCards opened={opened} />
        <FuturesTable
          model={opened.model}
          futures={futures}
          hasBranches={hasBranches}
          shown={new Set(shown.map(({ id }) => id))}
          onShow={show}
          onRename={props.onRename}
        />
        {branch ? (
          <TryNext
            opened={opened}
            score={score}
            branch={branch}
            client={client}
            onFork={props.onFork}
            onTryAgain={props.onTryAgain}
            onOpenCase={props.onOpenCase}
          />
        ) : null}
      </aside>
    </div>
  );
}

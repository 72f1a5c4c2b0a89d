import { Download, RefreshCw } from 'lucide-react';
import { type ReactElement, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { Imprint } from '#renderer/app/Imprint.tsx';
import { PageFrame } from '#renderer/app/PageFrame.tsx';
import { useScreenChrome } from '#renderer/app/screenChrome.ts';
import { Button } from '#renderer/controls/Button.tsx';
import { ProgressBar } from '#renderer/controls/ProgressBar.tsx';
import { ErrorState, LoadingState } from '#renderer/controls/RegionState.tsx';
import { Segmented } from '#renderer/controls/Segmented.tsx';
import type { EvidenceOpening } from '#renderer/worker/modelProtocol.ts';
import { EvidenceTable } from './EvidenceTable.tsx';
import { type EvidenceFilter, filterChoices } from './evidenceFilters.ts';
import { type EvidenceState, evidenceStore, openEvidence, runEvidence } from './evidenceStore.ts';
import { MismatchList } from './MismatchList.tsx';
import { saveEvidence } from './saveEvidence.ts';
import './evidence.css';

/** How do we know? Every published value beside what the model gives, run here and now, failures included. */
export function EvidenceScreen(): ReactElement {
  const state = useStore(evidenceStore);
  useEffect(openEvidence, []);
  const chrome = useMemo(
    () => ({
      title: 'How do we know?',
      actions: [
        {
          id: 'evidence-again',
          words: 'Run every checkpoint again',
          icon: RefreshCw,
          run: () => void runEvidence(),
        },
        {
          id: 'evidence-csv',
          words: 'Save checkpoints, CSV',
          icon: Download,
          run: () => void saveEvidence(),
        },
      ],
      exportItems: [
        { id: 'csv', words: 'Save checkpoints, CSV', icon: Download, run: () => void saveEvidence() },
      ],
    }),
    [],
  );
  useScreenChrome(chrome);
  const isReady = state.headline !== null;
  useEffect(() => {
    if (isReady) document.documentElement.setAttribute('data-ready', '');
  }, [isReady]);

  const { opening, problems } = state;
  return (
    <PageFrame
      className="evidence"
      imprint={opening ? <EvidenceImprint state={state} opening={opening} /> : null}
    >
      {opening ? <OpenedEvidence state={state} opening={opening} /> : null}
      {!opening && problems.length > 0 ? <EvidenceProblem state={state} /> : null}
      {!opening && problems.length === 0 ? (
        <>
          <h1 className="visually-hidden">How do we know?</h1>
          <LoadingState words="Reading the checkpoints" />
        </>
      ) : null}
    </PageFrame>
  );
}

function EvidenceProblem({ state }: { readonly state: EvidenceState }): ReactElement {
  const [problem] = state.problems;
  return (
    <>
      <h1 className="visually-hidden">How do we know?</h1>
      <ErrorState title="The checkpoints could not be run" code={problem!.code}>
        {problem!.reason}
      </ErrorState>
    </>
  );
}

interface OpenedProps {
  readonly state: EvidenceState;
  readonly opening: EvidenceOpening;
}

function OpenedEvidence({ state, opening }: OpenedProps): ReactElement {
  const [filter, setFilter] = useState<EvidenceFilter>('all');
  const { measured, faults, headline } = state;
  const { rows, mismatches } = opening;
  return (
    <>
      <header className="evidence-head">
        <div className="evidence-words">
          <h1 className="type-headline">{headline?.title ?? `${rows.length} published values.`}</h1>
          {headline ? (
            <p className="type-lede">
              {headline.lede}{' '}
              <button type="button" className="evidence-jump" onClick={jumpToMismatches}>
                Where it does not match: {mismatches.length} points.
              </button>
            </p>
          ) : (
            <ProgressBar words="Running the model against them" done={measured.size} total={rows.length} />
          )}
          {faults.size > 0 ? (
            <p className="evidence-faults">
              {`${[...faults.keys()].join(', ')} could not be run and count as neither: ${[...faults.values()][0]}`}
            </p>
          ) : null}
        </div>
        <div className="evidence-tools">
          <Segmented
            name="Rows shown"
            choices={filterChoices(rows, measured)}
            value={filter}
            onChange={setFilter}
          />
          <Button
            icon={RefreshCw}
            onClick={() => void runEvidence()}
            offReason={state.isRunning ? 'The checkpoints are running.' : undefined}
          >
            Run again
          </Button>
          <Button
            icon={Download}
            onClick={() => void saveEvidence()}
            offReason={headline ? undefined : 'The checkpoints are running.'}
          >
            CSV
          </Button>
        </div>
      </header>
      <EvidenceTable opening={opening} measured={measured} filter={filter} isDone={headline !== null} />
      <MismatchList mismatches={mismatches} model={opening.model} />
    </>
  );
}

function EvidenceImprint({ state, opening }: OpenedProps): ReactElement {
  const { model, rows } = opening;
  const seconds = (state.milliseconds / 1000).toFixed(1);
  return (
    <Imprint
      statement={model.statement}
      facts={[`Model ${model.version} as shipped`, 'each row with its own patient']}
      solved={state.headline ? [`all ${rows.length} measured in ${seconds} s on this machine`] : []}
    />
  );
}

function jumpToMismatches(): void {
  const section = document.querySelector<HTMLElement>('#mismatches');
  section?.scrollIntoView({ block: 'start' });
  section?.focus({ preventScroll: true });
}

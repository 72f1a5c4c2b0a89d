import { FilePlus2, FolderOpen } from 'lucide-react';
import { type ReactElement, useMemo, useState } from 'react';
import { Imprint } from '#renderer/app/Imprint.tsx';
import { PageFrame } from '#renderer/app/PageFrame.tsx';
import { useScreenChrome } from '#renderer/app/screenChrome.ts';
import { Button } from '#renderer/controls/Button.tsx';
import { EmptyState, ErrorState, LoadingState } from '#renderer/controls/RegionState.tsx';
import { SearchField } from '#renderer/controls/SearchField.tsx';
import { Segmented } from '#renderer/controls/Segmented.tsx';
import { Switch } from '#renderer/controls/Switch.tsx';
import { CaseRows } from './CaseRows.tsx';
import { type CaseFilter, groupCases, levelChoices, noFilter } from './caseFilters.ts';
import { countWords } from './countWords.ts';
import { ModeChoice } from './ModeChoice.tsx';
import { OwnCases } from './OwnCases.tsx';
import { openCaseFile } from './openCaseFile.ts';
import type { PractiseDesk } from './PractiseDesk.ts';
import { listKeys } from './practiseKeys.ts';
import { type PractiseState, unfinished } from './practiseStore.ts';
import { ResumeRows } from './ResumeRows.tsx';
import { standingLine } from './standingLine.ts';
import './caseList.css';

export interface CaseListProps {
  readonly desk: PractiseDesk;
  readonly state: PractiseState;
}

/** Every case by level, what was begun, what was brought along, and the way to write one. */
export function CaseList({ desk, state }: CaseListProps): ReactElement {
  const { catalogue, record, sessions, trouble } = state;
  const [filter, setFilter] = useState<CaseFilter>(noFilter);
  const change = (part: Partial<CaseFilter>) => setFilter((before) => ({ ...before, ...part }));
  const groups = useMemo(
    () => groupCases(catalogue ?? [], record.marks, filter),
    [catalogue, record.marks, filter],
  );
  const chrome = useMemo(
    () => ({
      title: 'Practise',
      actions: [
        ...(catalogue ?? []).map(({ id, title }) => ({
          id: `case-${id}`,
          words: `Case: ${title}`,
          run: () => void desk.takeUp({ id }),
        })),
        { id: 'case-new', words: 'Write a case', icon: FilePlus2, run: () => desk.edit(null) },
        {
          id: 'case-file',
          words: 'Open a case or a log',
          icon: FolderOpen,
          run: () => void openCaseFile(desk),
        },
      ],
      exportItems: [],
      shortcuts: listKeys,
    }),
    [catalogue, desk],
  );
  useScreenChrome(chrome);
  const begun = unfinished(sessions);
  return (
    <PageFrame
      className="case-list"
      imprint={<Imprint statement={standingLine} facts={['Invented patients']} solved={[]} />}
    >
      <header className="case-list-head">
        <div className="case-list-words">
          <h1 className="type-headline">Practise: act, and the model answers.</h1>
          <p className="type-lede">
            Each case is an invented patient. Time passes when you act, every future stays, and the debrief
            says why.
          </p>
        </div>
        <div className="case-list-tools">
          <Button icon={FolderOpen} onClick={() => void openCaseFile(desk)}>
            Open a case or a log
          </Button>
          <Button icon={FilePlus2} onClick={() => desk.edit(null)}>
            Write a case
          </Button>
        </div>
      </header>
      {trouble ? (
        <ErrorState
          title={trouble.title}
          {...(trouble.problems[0] && { code: trouble.problems[0].code })}
          action={<Button onClick={() => desk.dismissTrouble()}>Close</Button>}
        >
          <ul className="case-list-problems">
            {trouble.problems.map(({ place, reason }) => (
              <li key={`${place.line}:${place.column} ${reason}`}>
                {place.line > 0 ? `${place.file}, line ${place.line}: ` : ''}
                {reason}
              </li>
            ))}
          </ul>
        </ErrorState>
      ) : null}
      {begun.length > 0 ? <ResumeRows desk={desk} sessions={begun} /> : null}
      <ModeChoice mode={record.mode} onChange={(mode) => desk.chooseMode(mode)} />
      {catalogue === null ? (
        trouble ? null : (
          <LoadingState words="Reading the cases" />
        )
      ) : (
        <section aria-label="Cases">
          <div className="case-list-filter">
            <Segmented
              name="Level"
              choices={levelChoices}
              value={filter.level}
              onChange={(level) => change({ level })}
            />
            <SearchField name="Find a case" value={filter.words} onChange={(words) => change({ words })} />
            <Switch
              label="Not yet played"
              isOn={filter.onlyNew}
              onChange={(onlyNew) => change({ onlyNew })}
            />
            <p className="type-caption" role="status">
              {countWords(groups, catalogue.length)}
            </p>
          </div>
          {groups.length === 0 ? (
            <EmptyState
              words="No case fits."
              action={<Button onClick={() => setFilter(noFilter)}>Show all cases</Button>}
            />
          ) : (
            <CaseRows
              groups={groups}
              marks={record.marks}
              sessions={sessions}
              onOpen={(id) => void desk.takeUp({ id })}
              onDebrief={(session) => void desk.openCase(session.source, session)}
              onEdit={(id) => desk.edit({ id })}
            />
          )}
        </section>
      )}
      {record.ownCases.length > 0 ? <OwnCases desk={desk} record={record} /> : null}
    </PageFrame>
  );
}

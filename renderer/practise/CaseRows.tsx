import { Check, CircleDashed, CircleDot, FileText, ListChecks, OctagonAlert } from 'lucide-react';
import { type KeyboardEvent, type ReactElement, useRef } from 'react';
import { IconButton } from '#renderer/controls/Button.tsx';
import { rovingIndex } from '#renderer/controls/rovingIndex.ts';
import type { CaseSummary } from '#renderer/worker/practiseProtocol.ts';
import type { CaseGroup } from './caseFilters.ts';
import { type CaseMark, type CaseMarks, markOf } from './practiseMarks.ts';
import { type Session, sourceKey } from './session.ts';

export interface CaseRowsProps {
  readonly groups: readonly CaseGroup[];
  readonly marks: CaseMarks;
  readonly sessions: readonly Session[];
  readonly onOpen: (id: string) => void;
  readonly onDebrief: (session: Session) => void;
  readonly onEdit: (id: string) => void;
}

/** The cases under their levels. Arrow keys go from case to case. */
export function CaseRows({ groups, ...rest }: CaseRowsProps): ReactElement {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('.case-row-open') ?? [])];
    const at = rows.indexOf(document.activeElement as HTMLElement);
    const target = at < 0 ? undefined : rows[rovingIndex(event.key, at, rows.length, 'vertical') ?? -1];
    if (!target) return;
    event.preventDefault();
    target.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys are a shortcut between the buttons inside.
    <div ref={list} onKeyDown={onKeyDown}>
      {groups.map(({ label, cases }) => (
        <section key={label} aria-label={label}>
          <h2 className="case-level">{label}</h2>
          <ul>
            {cases.map((summary) => (
              <CaseRow key={summary.id} summary={summary} {...rest} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function CaseRow({
  summary,
  marks,
  sessions,
  onOpen,
  onDebrief,
  onEdit,
}: Omit<CaseRowsProps, 'groups'> & { readonly summary: CaseSummary }): ReactElement {
  const { id, title, problems } = summary;
  const debriefed = sessions.find(({ source, view }) => view === 'debrief' && sourceKey(source) === id);
  const isBegun = sessions.some(({ source, view }) => view === 'play' && sourceKey(source) === id);
  return (
    <li className="case-row">
      <button type="button" className="case-row-open" data-case={id} onClick={() => onOpen(id)}>
        <span className="case-row-title">{title}</span>
        <span className="case-row-minutes">{summary.case ? `${summary.case.minutes} min` : ''}</span>
        <span className="case-row-objective">
          {summary.case?.objectives[0] ?? `${problems[0]?.reason ?? 'The file has problems.'}`}
        </span>
        <CaseMarkWords mark={markOf(marks, id)} isBroken={summary.case === null} isBegun={isBegun} />
      </button>
      <span className="case-row-tools">
        {debriefed ? (
          <IconButton icon={ListChecks} name={`Debrief of ${title}`} onClick={() => onDebrief(debriefed)} />
        ) : null}
        <IconButton icon={FileText} name={`Case file of ${title}`} onClick={() => onEdit(id)} />
      </span>
    </li>
  );
}

export function CaseMarkWords({
  mark,
  isBroken = false,
  isBegun = false,
}: {
  readonly mark: CaseMark;
  readonly isBroken?: boolean;
  readonly isBegun?: boolean;
}): ReactElement {
  const [Icon, words] = isBroken
    ? [OctagonAlert, 'problems']
    : mark.isPassed
      ? [Check, 'passed']
      : mark.isPlayed
        ? [CircleDot, 'played']
        : isBegun
          ? [CircleDot, 'begun']
          : [CircleDashed, 'new'];
  return (
    <span className="case-row-mark" data-mark={words}>
      <Icon aria-hidden="true" />
      {words}
    </span>
  );
}

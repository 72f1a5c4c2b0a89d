import { Code, Download, FileText, Printer, Table } from 'lucide-react';
import { type ReactElement, type ReactNode, useState } from 'react';
import type { Debrief } from '#models/scenario/playthrough.ts';
import { Menu } from '#renderer/controls/Menu.tsx';
import { showToast } from '#renderer/controls/Toast.tsx';
import type { OpenedCase } from '#renderer/worker/practiseProtocol.ts';
import type { ExportedFile } from '#renderer/worker/protocol.ts';
import { type DebriefFileKind, saveDebrief } from './debriefFiles.ts';
import type { PractiseMode } from './session.ts';

export interface DebriefHeadProps {
  readonly opened: OpenedCase;
  readonly debrief: Debrief;
  readonly mode: PractiseMode;
  /** A fork knows what comes; it has no mark. */
  readonly isFork: boolean;
  readonly exportFiles: () => Promise<readonly ExportedFile[]>;
  readonly onExport: (() => void) | undefined;
  /** Other controls of the page. */
  readonly children: ReactNode;
}

/** The verdict in one sentence; in mastery mode whether it is a pass; and how to take it away. */
export function DebriefHead(props: DebriefHeadProps): ReactElement {
  const { opened, debrief, mode, isFork, exportFiles, onExport, children } = props;
  const [problem, setProblem] = useState<string | null>(null);
  const save = async (kind: DebriefFileKind) => {
    try {
      const outcome = await saveDebrief(await exportFiles(), kind);
      setProblem(outcome.problem);
      if (outcome.words !== null) showToast({ words: outcome.words });
      if (outcome.problem === null) onExport?.();
    } catch (fault) {
      setProblem(fault instanceof Error ? fault.message : String(fault));
    }
  };
  const item = (id: DebriefFileKind, words: string, icon: typeof Code) => {
    return { id, words, icon, run: () => void save(id) };
  };
  return (
    <header className="debrief-head">
      <div className="debrief-words">
        <h1 className="type-headline" tabIndex={-1}>
          {debrief.verdict}
        </h1>
        <p className="type-lede">{debrief.lede}</p>
        {mode === 'mastery' ? <MasteryWords opened={opened} debrief={debrief} isFork={isFork} /> : null}
        {problem === null ? null : (
          <p className="debrief-problem" role="alert">
            {problem}
          </p>
        )}
      </div>
      <div className="debrief-tools">
        {children}
        <Menu
          name="Take it away"
          kind="outlined"
          words={
            <>
              <Download aria-hidden="true" />
              Take it away
            </>
          }
          items={[
            item('pdf', 'Debrief on paper (PDF)', Printer),
            item('html', 'Debrief as a page (HTML)', Code),
            item('csv', 'Event table, and why each row (2 CSV)', Table),
            item('json', 'What you did, to open again (JSON)', FileText),
          ]}
        />
      </div>
    </header>
  );
}

/** Pass or not, and what the mark asks. Acts, timing and reasoning are counted apart. */
function MasteryWords({
  opened,
  debrief,
  isFork,
}: Pick<DebriefHeadProps, 'opened' | 'debrief' | 'isFork'>): ReactElement {
  const { acts, timing, reasoning, harmful, isPassed } = debrief.score;
  const mark = Math.round(opened.case.passMark * 100);
  return (
    <p className="debrief-mark">
      <strong>{isFork ? 'A fork has no mark.' : isPassed ? 'Passed.' : 'Not passed.'}</strong>{' '}
      {`The mark is ${mark} in 100 of the critical acts in time, and no harmful act. `}
      {`Acts ${acts.done} of ${acts.of}, windows ${timing.inTime} of ${timing.of}, reasoning ${reasoning.right} of ${reasoning.of}, harmful acts ${harmful}.`}
    </p>
  );
}

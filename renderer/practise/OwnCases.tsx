import { FileText, Trash2 } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { IconButton } from '#renderer/controls/Button.tsx';
import { Question } from '#renderer/controls/Dialog.tsx';
import { CaseMarkWords } from './CaseRows.tsx';
import type { OwnCase, PractiseRecord } from './keptPractise.ts';
import type { PractiseDesk } from './PractiseDesk.ts';
import { markOf } from './practiseMarks.ts';
import { sourceKey } from './session.ts';

export interface OwnCasesProps {
  readonly desk: PractiseDesk;
  readonly record: PractiseRecord;
}

/** Cases that were written here or brought along; their texts are kept with the program. */
export function OwnCases({ desk, record }: OwnCasesProps): ReactElement {
  const [asked, setAsked] = useState<OwnCase | null>(null);
  return (
    <section aria-label="Your cases">
      <h2 className="case-level">Yours</h2>
      <ul>
        {record.ownCases.map((own) => {
          const source = { text: own.text, file: own.file };
          return (
            <li key={own.file} className="case-row">
              <button type="button" className="case-row-open" onClick={() => void desk.takeUp(source)}>
                <span className="case-row-title">{own.title}</span>
                <span className="case-row-minutes" />
                <span className="case-row-objective">{own.file}</span>
                <CaseMarkWords mark={markOf(record.marks, sourceKey(source))} />
              </button>
              <span className="case-row-tools">
                <IconButton
                  icon={FileText}
                  name={`Case file of ${own.title}`}
                  onClick={() => desk.edit(source)}
                />
                <IconButton icon={Trash2} name={`Forget ${own.title}`} onClick={() => setAsked(own)} />
              </span>
            </li>
          );
        })}
      </ul>
      <Question
        isOpen={asked !== null}
        title={`Forget \u201c${asked?.title ?? ''}\u201d?`}
        consequence="The text and every future of it go. A file of yours on disk stays as it is."
        verb="Forget it"
        isDangerous
        onAnswer={(isYes) => {
          if (isYes && asked) desk.shelf.forget(asked.file);
          setAsked(null);
        }}
      />
    </section>
  );
}

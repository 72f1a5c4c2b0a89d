import { ArrowRight, ChevronRight, GitFork, type LucideIcon, RotateCcw } from 'lucide-react';
import { type ReactElement, useEffect, useState } from 'react';
import type { Branch, Score } from '#models/scenario/playthrough.ts';
import type { OpenedCase, PractiseClient } from '#renderer/worker/practiseProtocol.ts';
import { forkIdeas, idWords } from './tryNext.ts';

export interface TryNextProps {
  readonly opened: OpenedCase;
  readonly score: Score;
  readonly branch: Branch;
  readonly client: PractiseClient;
  readonly onFork: (atHours: number) => void;
  readonly onTryAgain: () => void;
  readonly onOpenCase: (id: string) => void;
}

/** The same case from a moment on, the same case anew, another case. */
export function TryNext(props: TryNextProps): ReactElement {
  const { opened, score, branch, client, onFork, onTryAgain, onOpenCase } = props;
  const { next } = opened.case.debrief;
  const titles = useTitles(client, next);
  return (
    <section className="debrief-aside-part" aria-label="Try next">
      <h2 className="debrief-heading">Try next</h2>
      <ul className="try-next">
        {forkIdeas(opened.case, score, branch).map(({ key, words, atHours }) => (
          <TryRow key={key} icon={GitFork} words={words} onChoose={() => onFork(atHours)} />
        ))}
        <TryRow icon={RotateCcw} words="The same case from the beginning" onChoose={onTryAgain} />
        {next.map((id) => (
          <TryRow
            key={id}
            icon={ArrowRight}
            words={titles[id] ?? idWords(id)}
            onChoose={() => onOpenCase(id)}
          />
        ))}
      </ul>
    </section>
  );
}

interface TryRowProps {
  readonly icon: LucideIcon;
  readonly words: string;
  readonly onChoose: () => void;
}

function TryRow({ icon: Icon, words, onChoose }: TryRowProps): ReactElement {
  return (
    <li>
      <button type="button" onClick={onChoose}>
        <Icon aria-hidden="true" />
        <span>{words}</span>
        <ChevronRight aria-hidden="true" />
      </button>
    </li>
  );
}

/** Titles of cases by id, once they are read. A case that cannot be read keeps its id. */
function useTitles(client: PractiseClient, ids: readonly string[]): Readonly<Record<string, string>> {
  const [titles, setTitles] = useState<Readonly<Record<string, string>>>({});
  const key = ids.join(' ');
  useEffect(() => {
    let isOver = false;
    if (key !== '') {
      client
        .list()
        .then((cases) => {
          if (!isOver) setTitles(Object.fromEntries(cases.map(({ id, title }) => [id, title])));
        })
        .catch(() => undefined);
    }
    return () => {
      isOver = true;
    };
  }, [client, key]);
  return titles;
}

import type { ReactElement } from 'react';
import type { Debrief } from '#models/scenario/playthrough.ts';
import type { OpenedCase } from '#renderer/worker/practiseProtocol.ts';
import { SourceWords } from './SourceWords.tsx';

export interface DebriefListsProps {
  readonly opened: OpenedCase;
  readonly debrief: Debrief;
}

/** What went well, what to do another time, and what the case is for. */
export function DebriefLists({ opened, debrief }: DebriefListsProps): ReactElement {
  const { points } = opened.case.debrief;
  return (
    <div className="debrief-lists">
      <WordList heading="As intended" words={debrief.strengths} />
      <WordList heading="Next time" words={debrief.nextSteps} />
      {points.length > 0 ? (
        <section className="debrief-part">
          <h2 className="debrief-heading">To take with you</h2>
          <ul className="debrief-points">
            {points.map(({ text, sources }) => (
              <li key={text}>
                {text}{' '}
                <span className="debrief-sources">
                  <SourceWords keys={sources} sources={opened.sources} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}

interface WordListProps {
  readonly heading: string;
  readonly words: readonly string[];
}

function WordList({ heading, words }: WordListProps): ReactElement | null {
  if (words.length === 0) return null;
  return (
    <section className="debrief-part">
      <h2 className="debrief-heading">{heading}</h2>
      <ul className="debrief-points">
        {words.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </section>
  );
}

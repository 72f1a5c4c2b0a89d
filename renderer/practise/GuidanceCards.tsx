import type { ReactElement } from 'react';
import type { OpenedCase } from '#renderer/worker/practiseProtocol.ts';
import { SourceWords } from './SourceWords.tsx';

export interface GuidanceCardsProps {
  readonly opened: OpenedCase;
}

/** Where experts disagree: the question, and each position with whose it is. No position is ours. */
export function GuidanceCards({ opened }: GuidanceCardsProps): ReactElement | null {
  const { guidance } = opened.case;
  if (guidance.length === 0) return null;
  return (
    <section className="debrief-aside-part" aria-label="Where guidance differs">
      <h2 className="type-section">Where guidance differs</h2>
      {guidance.map(({ id, question, positions }) => (
        <div key={id} className="guidance">
          <h3 className="guidance-question">{question}</h3>
          <ul>
            {positions.map(({ text, sources }) => (
              <li key={text}>
                <strong>{text}</strong> <SourceWords keys={sources} sources={opened.sources} />
                {sources.length > 0 ? '.' : null}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

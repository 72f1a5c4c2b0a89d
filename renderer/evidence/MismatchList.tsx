import type { ReactElement } from 'react';
import type { Mismatch } from '#models/baclofen/evidence/mismatches.ts';
import type { Model, Source } from '#models/language/model.ts';
import { SourceWords } from '#renderer/patient/SourceWords.tsx';

export interface MismatchListProps {
  readonly mismatches: readonly Mismatch[];
  readonly model: Model;
}

/** What is known not to match, in plain words. */
export function MismatchList({ mismatches, model }: MismatchListProps): ReactElement {
  const sources = new Map<string, Source>(model.sources.map((source) => [source.key, source]));
  return (
    <section className="mismatches" id="mismatches" tabIndex={-1} aria-labelledby="mismatches-title">
      <h2 className="type-section" id="mismatches-title">
        Where it does not match
      </h2>
      <ol>
        {mismatches.map(({ title, words, sources: keys }) => (
          <li key={title}>
            <strong>{title}.</strong> {words}
            {keys.length > 0 ? (
              <span className="mismatch-sources">
                {' '}
                <SourceWords keys={keys} sources={sources} />
              </span>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

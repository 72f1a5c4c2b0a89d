import { Fragment, type ReactElement } from 'react';
import { shortSource } from './shortSource.ts';

export interface SourceWordsProps {
  readonly keys: readonly string[];
  /** Citations by key. */
  readonly sources: Readonly<Record<string, string>>;
}

/** Sources as people cite them; the whole citation stands in the list at the foot of the page. */
export function SourceWords({ keys, sources }: SourceWordsProps): ReactElement {
  return (
    <span className="source-words">
      {keys.map((key, index) => (
        <Fragment key={key}>
          {index > 0 ? '; ' : null}
          <span title={sources[key]}>{shortSource(key, sources)}</span>
        </Fragment>
      ))}
    </span>
  );
}

/** The citations behind the short names. */
export function SourceList({ keys, sources }: SourceWordsProps): ReactElement | null {
  if (keys.length === 0) return null;
  return (
    <ul className="source-list">
      {keys.map((key) => {
        const short = shortSource(key, sources);
        const citation = sources[key] ?? '';
        // Many citations begin with their own short name.
        const rest = citation.startsWith(short)
          ? citation.slice(short.length).replace(/^[.,:]?\s*/, '')
          : citation;
        return (
          <li key={key}>
            <strong>{short}</strong> {rest}
          </li>
        );
      })}
    </ul>
  );
}

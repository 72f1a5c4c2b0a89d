import { Fragment, type ReactElement } from 'react';
import type { Source } from '#models/language/model.ts';
import { sourceWords } from '#renderer/controls/sourceWords.ts';

export interface SourceWordsProps {
  readonly keys: readonly string[];
  readonly sources: ReadonlyMap<string, Source>;
}

/** Short citations; each with an address leads there, and the whole citation is its title. */
export function SourceWords({ keys, sources }: SourceWordsProps): ReactElement {
  return (
    <>
      {keys.map((key, index) => {
        const source = sources.get(key);
        const address = source?.address ? webAddress(source.address) : null;
        const words = sourceWords([key]);
        return (
          <Fragment key={key}>
            {index > 0 ? ', ' : ''}
            {address ? (
              <a href={address} target="_blank" rel="noreferrer" title={source?.citation}>
                {words}
              </a>
            ) : (
              <span title={source?.citation}>{words}</span>
            )}
          </Fragment>
        );
      })}
    </>
  );
}

/** A web address as it stands, a DOI through its resolver; anything else is no link. */
export function webAddress(address: string): string | null {
  if (/^https?:\/\//.test(address)) return address;
  return /^10\.\d{4,}\//.test(address) ? `https://doi.org/${address}` : null;
}

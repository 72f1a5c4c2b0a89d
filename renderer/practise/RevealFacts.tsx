import type { ReactElement } from 'react';
import type { RevealFact } from './revealFacts.ts';

/** Three numbers under the revealed curve. */
export function RevealFacts({ facts }: { readonly facts: readonly RevealFact[] }): ReactElement | null {
  if (facts.length === 0) return null;
  return (
    <dl className="reveal-facts" aria-label="The drug meanwhile">
      {facts.map(({ title, value, rest }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>
            <strong>{value}</strong> {rest}
          </dd>
        </div>
      ))}
    </dl>
  );
}

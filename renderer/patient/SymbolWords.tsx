import type { ReactElement } from 'react';

/** A literature symbol with its index set low: `V_max` as V with max below. */
export function SymbolWords({ symbol }: { readonly symbol: string }): ReactElement {
  const [stem = '', ...index] = symbol.split('_');
  return (
    <span className="symbol">
      {stem}
      {index.length > 0 ? <sub>{index.join(' ')}</sub> : null}
    </span>
  );
}

import { createElement, memo, type ReactElement } from 'react';
import type { MathElement } from './mathElement.ts';

export interface MathTreeProps {
  readonly math: MathElement;
  /** What it says, for a reader that cannot read MathML. */
  readonly label?: string;
}

/** A typeset equation: MathML, which the browser draws by itself. Symbols carry their name as `data-symbol`. */
export const MathTree = memo(function MathTree({ math, label }: MathTreeProps): ReactElement {
  return createElement('math', { displaystyle: 'true', 'aria-label': label }, element(math, 0));
});

function element({ tag, children, symbol, attributes }: MathElement, key: number): ReactElement {
  const inner = typeof children === 'string' ? children : children.map(element);
  return createElement(
    tag,
    { key, ...attributes, ...(symbol !== undefined && { 'data-symbol': symbol }) },
    inner,
  );
}

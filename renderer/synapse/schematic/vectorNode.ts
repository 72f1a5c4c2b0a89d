import { createElement, type ReactElement } from 'react';
import type { VectorElement } from './VectorElement.ts';

const reactNames = new Map<string, string>();

/** React's name of an SVG attribute. */
function reactName(name: string): string {
  let known = reactNames.get(name);
  if (known === undefined) {
    known = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    reactNames.set(name, known);
  }
  return known;
}

/** The drawing as React elements: real text that can be selected, and nothing is parsed. */
export function vectorNode(element: VectorElement, key = 0): ReactElement {
  const properties: Record<string, string | number> = { key };
  for (const [name, value] of Object.entries(element.attributes)) properties[reactName(name)] = value;
  const { children } = element;
  if (children === undefined) return createElement(element.name, properties);
  if (typeof children === 'string') return createElement(element.name, properties, children);
  return createElement(
    element.name,
    properties,
    children.map((child, i) => vectorNode(child, i)),
  );
}

import type { VectorElement } from './VectorElement.ts';

/** The drawing as SVG text, elements one to a line; the same bytes for the same drawing. */
export function vectorText(element: VectorElement): string {
  const lines: string[] = [];
  write(element, lines);
  return `${lines.join('\n')}\n`;
}

function write(element: VectorElement, lines: string[]): void {
  const attributes = Object.entries(element.attributes)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');
  const open = `<${element.name}${attributes}`;
  const { children } = element;
  if (children === undefined) lines.push(`${open}/>`);
  else if (typeof children === 'string') lines.push(`${open}>${escaped(children)}</${element.name}>`);
  else {
    lines.push(`${open}>`);
    for (const child of children) write(child, lines);
    lines.push(`</${element.name}>`);
  }
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** One element of a vector drawing, written as text or built as React elements. Attribute names are SVG's own. */
export interface VectorElement {
  readonly name: 'svg' | 'g' | 'path' | 'circle' | 'ellipse' | 'rect' | 'use' | 'text' | 'title' | 'desc';
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children?: readonly VectorElement[] | string;
}

/** An element; `children` are elements or one text. */
export function vector(
  name: VectorElement['name'],
  attributes: Readonly<Record<string, string | number>>,
  children?: readonly VectorElement[] | string,
): VectorElement {
  return children === undefined ? { name, attributes } : { name, attributes, children };
}

/** A number of pixels with one decimal at most, as text; the same text on every machine. */
export function decimal(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return Object.is(rounded, -0) ? '0' : String(rounded);
}

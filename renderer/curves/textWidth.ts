let context: CanvasRenderingContext2D | null | undefined;
const widths = new Map<string, number>();
// Values change while scrubbing: the cache must not grow without end.
const mostWidths = 4000;

/** Width in CSS pixels of one line of text in a canvas font; half an em a letter where there is no canvas. */
export function textWidth(text: string, font: string): number {
  const key = `${font}|${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context ??= document.createElement('canvas').getContext('2d');
  if (widths.size > mostWidths) widths.clear();
  let width: number;
  if (context) {
    context.font = font;
    width = context.measureText(text).width;
  } else {
    width = (text.length * Number(/([\d.]+)px/.exec(font)?.[1] ?? 12)) / 2;
  }
  widths.set(key, width);
  return width;
}

/** The text, shortened with three dots where it is wider than its room. */
export function fitText(text: string, font: string, roomPixels: number): string {
  if (textWidth(text, font) <= roomPixels) return text;
  let kept = text.length - 1;
  while (kept > 1 && textWidth(`${text.slice(0, kept).trimEnd()}\u2026`, font) > roomPixels) kept -= 1;
  return `${text.slice(0, kept).trimEnd()}\u2026`;
}

/** Needed once fonts have loaded: everything measured before was measured in a fallback. */
export function forgetTextWidths(): void {
  widths.clear();
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** SVG path data written as a template; its numbers are rounded to a tenth of a pixel. */
export function svgPath(parts: TemplateStringsArray, ...numbers: readonly number[]): string {
  return parts.map((part, index) => part + (index < numbers.length ? tenth(numbers[index]!) : '')).join('');
}

/** "x y" pairs of a list of points. */
export function svgPoints(points: readonly Point[]): string {
  return points.map(({ x, y }) => `${tenth(x)} ${tenth(y)}`).join(' ');
}

function tenth(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

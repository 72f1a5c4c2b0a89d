import { decimal } from './VectorElement.ts';

/* Outlines as SVG path text in pixels, all turning the same way, so that outlines of one part fill together without holes. */

/** A closed line through points: x, y of each, those of `outline`'s first `size` numbers. */
export function polygonPath(points: Float64Array, outline: Uint16Array, size: number): string {
  let path = '';
  let lastX = 0;
  let lastY = 0;
  for (let i = 0; i < size; i++) {
    const at = outline[i]! * 2;
    const x = Math.round(points[at]! * 10);
    const y = Math.round(points[at + 1]! * 10);
    if (i > 0 && Math.abs(x - lastX) + Math.abs(y - lastY) < 6) continue;
    path += i === 0 ? `M${x / 10} ${y / 10}l` : pairOf((x - lastX) / 10, (y - lastY) / 10);
    lastX = x;
    lastY = y;
  }
  return `${path}z`;
}

function pairOf(x: number, y: number): string {
  const across = short(x);
  const down = short(y);
  // A minus sign separates by itself.
  return `${across.startsWith('-') ? '' : ' '}${across}${down.startsWith('-') ? '' : ' '}${down}`;
}

function short(value: number): string {
  return decimal(value).replace(/^(-?)0\./, '$1.');
}

/** A line with round ends. */
export function capsulePath(ax: number, ay: number, bx: number, by: number, radius: number): string {
  const length = Math.hypot(bx - ax, by - ay);
  if (length < 0.3) return circlePath((ax + bx) / 2, (ay + by) / 2, radius);
  const nx = (-(by - ay) / length) * radius;
  const ny = ((bx - ax) / length) * radius;
  const r = decimal(radius);
  const turn = `a${r} ${r} 0 0 1`;
  return `M${decimal(ax + nx)} ${decimal(ay + ny)}${turn}${pairOf(-2 * nx, -2 * ny)}l${pairOf(bx - ax, by - ay).trim()}${turn}${pairOf(2 * nx, 2 * ny)}z`;
}

export function circlePath(x: number, y: number, radius: number): string {
  return ellipsePath(x, y, radius, radius, 0);
}

/** An ellipse with half axes a (turned by `degrees`) and b. */
export function ellipsePath(x: number, y: number, a: number, b: number, degrees: number): string {
  const radians = (degrees * Math.PI) / 180;
  const dx = a * Math.cos(radians);
  const dy = a * Math.sin(radians);
  const arc = `a${decimal(a)} ${decimal(b)} ${decimal(degrees)} 0 1`;
  return `M${decimal(x - dx)} ${decimal(y - dy)}${arc}${pairOf(2 * dx, 2 * dy)}${arc}${pairOf(-2 * dx, -2 * dy)}z`;
}

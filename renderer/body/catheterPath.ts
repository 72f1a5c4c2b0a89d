import type { TipLevel } from './bodyFrame.ts';
import type { BodyGeometry } from './bodyGeometry.ts';
import { type Point, svgPath } from './svgPath.ts';

/** The catheter from the pump into the lumbar canal and up to its tip. */
export function catheterPath(
  geometry: BodyGeometry,
  tipLevel: TipLevel,
): { readonly path: string; readonly tip: Point } {
  const { centreX, canalTop, canalBottom, canalHalf, pump, wordSign, levelY } = geometry;
  const side = -wordSign;
  const inside = centreX + side * canalHalf * 0.45;
  const entryY = canalTop + 0.915 * (canalBottom - canalTop);
  const edge = centreX + side * canalHalf;
  const tip = { x: inside, y: levelY[tipLevel] };
  const start = svgPath`M${pump.x - side * pump.radius} ${pump.y}C${pump.x - side * (pump.radius + 6)} ${pump.y} ${edge + side * 5} ${entryY + 9} ${edge} ${entryY + 3}`;
  const rise = svgPath`C${inside} ${entryY} ${inside} ${entryY - 3} ${inside} ${entryY - 8}L${tip.x} ${tip.y}`;
  return { path: start + rise, tip };
}

import { type BodyLevel, bodyLevels } from './bodyFrame.ts';
import type { BodyGeometry } from './bodyGeometry.ts';

/** All heights at which words stand, head first. */
export function wordRows(
  { levelY, vessel }: BodyGeometry,
  hasBlood: boolean,
): { name: BodyLevel | 'blood'; y: number }[] {
  const rows: { name: BodyLevel | 'blood'; y: number }[] = bodyLevels.map((name) => ({
    name,
    y: levelY[name],
  }));
  if (hasBlood) rows.push({ name: 'blood', y: vessel.wordsY });
  return rows.sort((one, other) => one.y - other.y);
}

/** Where a row's hairline meets the figure: the edge of what it names that faces the words. */
export function leaderEnd(
  name: BodyLevel | 'blood',
  { centreX, wordSign, canalHalf, brain, vessel }: BodyGeometry,
): number {
  if (name === 'blood') return vessel.heartEdgeX;
  return centreX + wordSign * (name === 'cranial' ? brain.rx : canalHalf);
}

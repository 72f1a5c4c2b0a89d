import { windowGeometry } from '#renderer/synapse/layout/places.ts';

/** A point of a membrane's mid-plane: where, its normal (away from the cell it encloses), and the length along the path up to it. */
export interface PathPoint {
  readonly x: number;
  readonly y: number;
  readonly normalX: number;
  readonly normalY: number;
  readonly along: number;
}

/**
 * The outline of one cell from left end to right end: vertical, arc, straight, arc, vertical. `direction` is 1 for the sending terminal
 * (its walls rise, the cleft is below it) and -1 for the receiving cell. The straight run is cut finely so that it can ripple.
 */
export function membranePath(direction: 1 | -1): PathPoint[] {
  const { straightHalfWidth, arcRadius, membraneAboveY, membraneBelowY, topY, bottomY } = windowGeometry;
  const level = direction === 1 ? membraneAboveY : membraneBelowY;
  const end = direction === 1 ? topY : bottomY;
  const half: Omit<PathPoint, 'along'>[] = [];
  for (let step = 0; step <= straightSteps; step += 1) {
    half.push({ x: (step * straightHalfWidth) / straightSteps, y: level, normalX: 0, normalY: -direction });
  }
  for (let step = 1; step <= arcSteps; step += 1) {
    const turn = (step * Math.PI) / 2 / arcSteps;
    half.push({
      x: straightHalfWidth + arcRadius * Math.sin(turn),
      y: level + direction * arcRadius * (1 - Math.cos(turn)),
      normalX: Math.sin(turn),
      normalY: -direction * Math.cos(turn),
    });
  }
  half.push({ x: straightHalfWidth + arcRadius, y: end, normalX: 1, normalY: 0 });
  const mirrored = half.slice(1).map((point) => ({ ...point, x: -point.x, normalX: -point.normalX }));
  const arc = (arcRadius * Math.PI) / 2 / arcSteps;
  const lengthTo = (index: number): number => {
    if (index <= straightSteps) return (index * straightHalfWidth) / straightSteps;
    const turned = Math.min(index - straightSteps, arcSteps);
    const beyond = index > straightSteps + arcSteps ? Math.abs(end - level) - arcRadius : 0;
    return straightHalfWidth + turned * arc + beyond;
  };
  return [
    ...mirrored.map((point, index) => ({ ...point, along: -lengthTo(index + 1) })).reverse(),
    ...half.map((point, index) => ({ ...point, along: lengthTo(index) })),
  ];
}

const straightSteps = 16;
const arcSteps = 10;

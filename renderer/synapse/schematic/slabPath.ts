import { windowGeometry } from '#renderer/synapse/layout/places.ts';

/** A point of a membrane's mid-plane with its normal away from the cell that it encloses, nm. */
export interface SlabPoint {
  readonly x: number;
  readonly y: number;
  readonly normalX: number;
  readonly normalY: number;
}

const arcSteps = 9;
const straightSteps = 6;
const wallSteps = 3;

/** The mid-plane of a cell's membrane from its left end to its right end: wall, arc, straight, arc, wall. Above: the sending terminal. */
export function slabPath(isAbove: boolean): readonly SlabPoint[] {
  const { straightHalfWidth, arcRadius, membraneAboveY, membraneBelowY, topY, bottomY } = windowGeometry;
  const level = isAbove ? membraneAboveY : membraneBelowY;
  const inwards = isAbove ? 1 : -1;
  const half: SlabPoint[] = [];
  for (let i = 0; i <= straightSteps; i++) {
    half.push({ x: (straightHalfWidth * i) / straightSteps, y: level, normalX: 0, normalY: -inwards });
  }
  for (let i = 1; i <= arcSteps; i++) {
    const angle = ((i / arcSteps) * Math.PI) / 2;
    half.push({
      x: straightHalfWidth + arcRadius * Math.sin(angle),
      y: level + inwards * arcRadius * (1 - Math.cos(angle)),
      normalX: Math.sin(angle),
      normalY: -inwards * Math.cos(angle),
    });
  }
  const corner = level + inwards * arcRadius;
  const end = isAbove ? topY : bottomY;
  for (let i = 1; i <= wallSteps; i++) {
    half.push({
      x: straightHalfWidth + arcRadius,
      y: corner + ((end - corner) * i) / wallSteps,
      normalX: 1,
      normalY: 0,
    });
  }
  const mirrored = half.slice(1).map((point) => ({ ...point, x: -point.x, normalX: -point.normalX }));
  return [...mirrored.reverse(), ...half];
}

/** The path cut open for |x - opening| below `halfWidth` on its straight run, in pieces. */
export function cutOpen(
  path: readonly SlabPoint[],
  openings: readonly number[],
  halfWidth: number,
): readonly (readonly SlabPoint[])[] {
  let pieces: (readonly SlabPoint[])[] = [path];
  for (const opening of openings) {
    pieces = pieces.flatMap((piece) => cutPiece(piece, opening - halfWidth, opening + halfWidth));
  }
  return pieces.filter((piece) => piece.length > 1);
}

function cutPiece(piece: readonly SlabPoint[], from: number, to: number): (readonly SlabPoint[])[] {
  const first = piece[0]!;
  const last = piece.at(-1)!;
  if (last.x <= from || first.x >= to) return [piece];
  const edge = (x: number): SlabPoint => {
    const after = piece.findIndex((point) => point.x > x);
    return { ...piece[Math.max(0, after - 1)]!, x };
  };
  return [
    [...piece.filter((point) => point.x < from), edge(from)],
    [edge(to), ...piece.filter((point) => point.x > to)],
  ];
}

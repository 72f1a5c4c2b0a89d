/** A rectangle in CSS pixels of the stack, y downward. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function boxesOverlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** How far a box sticks out of another, in pixels over all sides. */
export function overhang(box: Box, frame: Box): number {
  return (
    Math.max(0, frame.left - box.left) +
    Math.max(0, frame.top - box.top) +
    Math.max(0, box.right - frame.right) +
    Math.max(0, box.bottom - frame.bottom)
  );
}

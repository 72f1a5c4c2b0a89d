import type { CursorSide } from './placeCursorValue.ts';
import type { GapStand } from './placeGap.ts';

/** Where the cursor's words stood in the frame before, so that they rest while it moves. */
export interface CursorMemory {
  /** By panel and line. */
  readonly sides: Map<string, CursorSide>;
  /** By panel. */
  readonly gaps: Map<string, GapStand>;
}

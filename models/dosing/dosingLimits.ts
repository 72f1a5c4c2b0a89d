/** Sizes beyond which a table of doses is a mistake, or would keep the machine busy for no one. */
export const dosingLimits = {
  /** Characters in one event table. */
  tableCharacters: 2_000_000,
  /** Columns in one event table. */
  columns: 100,
  /** Rows in one event table. */
  rows: 20_000,
  /** Doses after every `addl` is written out. */
  doses: 100_000,
  /** Infusions of one row that run at once. */
  overlaps: 1_000,
  /** Characters in one text of dosing sentences. */
  sentenceCharacters: 200_000,
  /** Words in one dosing sentence. */
  sentenceWords: 200,
  /** A hundred years and more; within it, times an hour-fraction apart stay apart. */
  latestHours: 1_000_000,
  /** 3.6 ms: shorter intervals and infusions cannot be told from an instant. */
  shortestHours: 1e-6,
} as const;

/** How many units in the last place two ways to compute one instant may differ. */
const instantSlack = 16 * Number.EPSILON;

/**
 * True where two times in hours are one instant computed in two ways, as 0.1 + 2 x 0.1 and 0.3. Without this an infusion that
 * ends where the next begins could leave a step of 1e-16 h.
 */
export function isSameInstant(leftHours: number, rightHours: number): boolean {
  if (leftHours === rightHours) return true;
  const scale = Math.max(1, Math.abs(leftHours), Math.abs(rightHours));
  return Number.isFinite(scale) && Math.abs(leftHours - rightHours) <= instantSlack * scale;
}

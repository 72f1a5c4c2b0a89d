import { eased } from './slowTime.ts';

/*
 * One round of a G protein in slow motion: it meets the active receptor and trades GDP for GTP (0.8 s), stays a moment, splits (1 s),
 * works, and comes together again aside of the receptor. Stages as in ReceptorMoments: 0 aside, 1 docked, 2 at work, 3 aside again.
 */
export const proteinTimes = { dock: 0.8, hold: 0.2, split: 1, meet: 1.2 } as const;
/** A round takes this long on a receptor that stays bound, with the rest between rounds. */
export const proteinRoundSeconds = 6;
/** While the G protein is there the receptor is held active, until this long after its coming. */
export const heldActiveSeconds = 1.4;

/** The stage so many seconds after the G protein set out, when it works for so long. */
export function proteinStage(seconds: number, workSeconds: number): number {
  const { dock, hold, split, meet } = proteinTimes;
  if (seconds <= 0) return 0;
  if (seconds < dock + hold) return eased(seconds / dock);
  if (seconds < dock + hold + split) return 1 + eased((seconds - dock - hold) / split);
  const end = dock + hold + split + workSeconds;
  if (seconds < end) return 2;
  const back = (seconds - end) / meet;
  return back < 1 ? 2 + eased(back) : 0;
}

/** How far the receptor is on from active (0) to active with G protein (1). */
export function proteinGrip(seconds: number): number {
  const { dock, hold } = proteinTimes;
  if (seconds <= 0 || seconds >= heldActiveSeconds) return 0;
  if (seconds < dock + hold) return eased(seconds / dock);
  return 1 - eased((seconds - dock - hold) / (heldActiveSeconds - dock - hold));
}

import type { Model } from '#models/language/model.ts';
import { valueAt } from '#models/run/frame.ts';
import type { Solution } from '#models/run/run.ts';
import type { Course, Pair, Reading } from '#renderer/text/chartSentences.ts';
import type { RunFindings } from '#renderer/text/headline.ts';
import type { ArmsReply, SolvedArm } from '#renderer/worker/protocol.ts';
import { dangerOf } from './dangerOf.ts';

/** The contract names that Explore's first four panels show. */
export const shown = {
  plasma: 'plasma_concentration',
  lumbar: 'csf_lumbar_concentration',
  thoracic: 'csf_thoracic_concentration',
  cervical: 'csf_cervical_concentration',
  cranial: 'csf_cranial_concentration',
  tip: 'csf_tip_concentration',
  leg: 'ashworth_leg',
  brainstem: 'brainstem_index',
} as const;

/** An arm counts as given when it gives any drug, by its regimen or besides. */
export function givenArm(reply: ArmsReply, route: 'tablets' | 'pump'): SolvedArm | null {
  const arm = reply.arms.find(({ regimen }) => regimen === route);
  return arm?.givesDrug && arm.run.solution ? arm : null;
}

export function pairOf<Item>(
  reply: ArmsReply,
  read: (solution: Solution, arm: SolvedArm) => Item,
): Pair<Item> {
  const one = (route: 'tablets' | 'pump') => {
    const arm = givenArm(reply, route);
    return arm ? read(arm.run.solution!, arm) : null;
  };
  return { tablets: one('tablets'), pump: one('pump') };
}

// Slower than 2 % an hour looks level on any of the charts; a turn shows within two hours of it.
const levelSlopePerHour = 0.02;
const turnHours = 2;
const turnShare = 0.08;

/** The value and where it stands in its course. */
export function readingAt(solution: Solution, observable: string, timeHours: number): Reading {
  const at = (hours: number) => valueAt(solution, observable, hours);
  const value = at(timeHours);
  const lasts = Math.min(0.25, timeHours) + Math.min(0.25, solution.timesHours.at(-1)! - timeHours);
  const slope = value > 0 && lasts > 0 ? (at(timeHours + 0.25) - at(timeHours - 0.25)) / lasts / value : 0;
  if (Math.abs(slope) >= levelSlopePerHour) return { value, course: slope > 0 ? 'rising' : 'falling' };
  return { value, course: levelCourse(value, at(timeHours - turnHours), at(timeHours + turnHours)) };
}

/** A level stretch is steady only if it is level for longer; otherwise it is a turn, or a slow way up or down. */
function levelCourse(value: number, before: number, after: number): Course {
  if (Math.max(Math.abs(value - before), Math.abs(value - after)) < turnShare * value) return 'steady';
  if (value >= before && value >= after) return 'peak';
  if (value <= before && value <= after) return 'low';
  return after > before ? 'rising' : 'falling';
}

/** Averages over the last 24 hours and the gravest level reached. A day's dose means nothing where more happened than the regimen. */
export function findings(model: Model, solution: Solution, arm: SolvedArm): RunFindings {
  const from = Math.max(0, solution.timesHours.at(-1)! - 24);
  const dailyDoseMilligram = arm.doseHolds ? arm.dailyDoseMilligram : Number.NaN;
  const mean = (observable: string) => meanFrom(solution, observable, from);
  return {
    plasma: mean(shown.plasma),
    lumbar: mean(shown.lumbar),
    leg: mean(shown.leg),
    dailyDoseMilligram,
    danger: dangerOf(model, solution),
  };
}

function meanFrom({ timesHours, series }: Solution, observable: string, fromHours: number): number {
  const values = series[observable]!;
  let area = 0;
  let span = 0;
  for (let index = 1; index < timesHours.length; index += 1) {
    if (timesHours[index - 1]! < fromHours) continue;
    const width = timesHours[index]! - timesHours[index - 1]!;
    area += (width * (values[index]! + values[index - 1]!)) / 2;
    span += width;
  }
  return span > 0 ? area / span : values.at(-1)!;
}

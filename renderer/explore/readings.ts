import { valueAt } from '#models/run/frame.ts';
import type { Solution } from '#models/run/run.ts';
import type { Pair, Reading } from '#renderer/text/chartSentences.ts';
import type { DayAverages } from '#renderer/text/headline.ts';
import type { ArmsReply, SolvedArm } from '#renderer/worker/protocol.ts';

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

/** An arm counts as given when it holds any drug. */
export function givenArm(reply: ArmsReply, route: 'tablets' | 'pump'): SolvedArm | null {
  const arm = reply.arms.find(({ regimen }) => regimen === route);
  return arm && arm.dailyDoseMilligram > 0 && arm.run.solution ? arm : null;
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

/** The value and its slope over the quarter hour on either side. */
export function readingAt(solution: Solution, observable: string, timeHours: number): Reading {
  const value = valueAt(solution, observable, timeHours);
  const before = valueAt(solution, observable, timeHours - 0.25);
  const after = valueAt(solution, observable, timeHours + 0.25);
  const lasts = Math.min(0.25, timeHours) + Math.min(0.25, solution.timesHours.at(-1)! - timeHours);
  return { value, relativeSlopePerHour: value > 0 && lasts > 0 ? (after - before) / lasts / value : 0 };
}

/** Averages over the last 24 hours of a run. */
export function lastDay(solution: Solution, { dailyDoseMilligram }: SolvedArm): DayAverages {
  const from = Math.max(0, solution.timesHours.at(-1)! - 24);
  const mean = (observable: string) => meanFrom(solution, observable, from);
  return { plasma: mean(shown.plasma), lumbar: mean(shown.lumbar), leg: mean(shown.leg), dailyDoseMilligram };
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

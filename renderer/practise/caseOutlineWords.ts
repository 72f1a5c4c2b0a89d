import type { Act, Trigger } from '#models/scenario/caseFile.ts';
import { durationWords } from '#renderer/text/clock.ts';

/** "at 35 min", "when body_temperature > 38.5", "5 min after oral-cover". */
export function triggerWords(trigger: Trigger): string {
  if (trigger.kind === 'at')
    return trigger.hours === 0 ? 'at the beginning' : `at ${durationWords(trigger.hours)}`;
  if (trigger.kind === 'when') return `when ${trigger.condition.words}`;
  return trigger.hours === 0
    ? `after ${trigger.act}`
    : `${durationWords(trigger.hours)} after ${trigger.act}`;
}

/** "critical, takes 10 min". */
export function actFacts({ judgements, takesHours }: Pick<Act, 'judgements' | 'takesHours'>): string {
  const classes = [...new Set(judgements.map((judgement) => judgement.class))];
  const takes = takesHours > 0 ? [`takes ${durationWords(takesHours)}`] : [];
  return [...classes, ...takes].join(', ');
}

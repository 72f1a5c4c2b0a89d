import type { EventRow } from '#models/dosing/eventRow.ts';
import type { EventChoice, EventNumbers } from './eventChoices.ts';

export interface EventTiming {
  readonly atHours: number;
  /** When things go back to how they were; null for never. */
  readonly untilHours: number | null;
  readonly numbers: EventNumbers;
}

/** The rows of a choice that happens at a time and, where it can, ends at another. */
export function eventRows(
  choice: EventChoice,
  { atHours, untilHours, numbers }: EventTiming,
): readonly EventRow[] {
  const begin = choice.rowsAt(atHours, numbers);
  if (choice.returnsTo === null || untilHours === null || untilHours <= atHours) return begin;
  return [...begin, ...choice.rowsAt(untilHours, { value: choice.returnsTo })];
}

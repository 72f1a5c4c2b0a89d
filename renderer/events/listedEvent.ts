import type { EventRow } from '#models/dosing/eventRow.ts';
import type { Problem } from '#models/language/problem.ts';
import type { RunEvent } from '#renderer/worker/protocol.ts';

/** Something that happens during the run besides the regimens, as one line of dosing sentences. */
export interface ListedEvent {
  readonly id: number;
  /** The only regimen it happens to; null for every one. */
  readonly regimen: string | null;
  /** The line that the run uses, and its rows. */
  readonly sentence: string;
  readonly rows: readonly EventRow[];
  /** What was typed since and cannot be read; null while the line is the one that the run uses. */
  readonly draft: { readonly text: string; readonly problems: readonly Problem[] } | null;
}

/** In order of time, and in that of their making where the times are the same. */
export function inOrder(events: readonly ListedEvent[]): readonly ListedEvent[] {
  return events.toSorted((one, other) => startHours(one) - startHours(other) || one.id - other.id);
}

/** When it begins. */
export function startHours({ rows }: Pick<ListedEvent, 'rows'>): number {
  return rows.reduce((first, { time }) => Math.min(first, time), Number.POSITIVE_INFINITY);
}

/** The name under which problems of a line come back from a run. */
export function eventName(id: number): string {
  return `event-${id}`;
}

/** What a run needs to know of the list. */
export function runEvents(events: readonly ListedEvent[]): readonly RunEvent[] {
  return inOrder(events).map(({ id, sentence, regimen }) => ({ name: eventName(id), sentence, regimen }));
}

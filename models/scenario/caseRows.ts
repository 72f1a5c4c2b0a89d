import type { EventRow } from '#models/dosing/eventRow.ts';
import type { Model } from '#models/language/model.ts';
import type { Problem } from '#models/language/problem.ts';
import type { Case, Effects, Order } from './caseFile.ts';
import { effectRows } from './effectRows.ts';
import { rowsUntil } from './rowsUntil.ts';

/** An act or a story event whose effects take hold at an instant of the run. */
export interface Happening {
  readonly kind: 'act' | 'story';
  readonly id: string;
  readonly atHours: number;
  readonly effects: Effects;
  readonly amount: number | null;
}

/** A row of the run with what brought it about. */
export interface CaseRow {
  readonly row: EventRow;
  readonly cause: { readonly kind: 'order' | 'act' | 'story'; readonly id: string };
}

/** From when to when an order is in force; `shiftHours` is added to its times. */
interface Span {
  readonly order: Order;
  readonly shiftHours: number;
  /** Position of the happening that began it and of the one that ended it; -1 is the run's beginning. */
  readonly begunBy: number;
  endedBy: number | null;
}

/**
 * The event table of a case: its orders as acts and story events start and stop them, and what these give themselves, in order of
 * time. At one instant orders come first, then happenings in their order, each with what it stops, starts and gives.
 * An order that is started while in force begins anew.
 */
export function caseRows(
  played: Case,
  happenings: readonly Happening[],
  model: Model,
): { readonly rows: readonly CaseRow[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const ranked: { readonly rank: number; readonly caseRow: CaseRow }[] = [];
  const add = (rank: number, cause: CaseRow['cause'], rows: readonly EventRow[]): void => {
    for (const row of rows) {
      if (row.time <= played.hours) ranked.push({ rank, caseRow: { row, cause } });
    }
  };
  const causeOf = (index: number): CaseRow['cause'] => {
    const { kind, id } = happenings[index]!;
    return { kind, id };
  };

  for (const { order, shiftHours, begunBy, endedBy } of spansOf(played, happenings)) {
    const shifted = order.events.map((row) => ({ ...row, time: row.time + shiftHours }));
    const end = endedBy === null ? null : happenings[endedBy]!;
    const inForce = end === null ? shifted : rowsUntil(shifted, end.atHours, model.inputs);
    const cause = begunBy < 0 ? ({ kind: 'order', id: order.id } as const) : causeOf(begunBy);
    const isEnding = (row: EventRow) => end !== null && row.time === end.atHours;
    add(
      begunBy,
      cause,
      inForce.filter((row) => !isEnding(row)),
    );
    if (endedBy !== null) add(endedBy, causeOf(endedBy), inForce.filter(isEnding));
  }
  happenings.forEach(({ effects, amount, atHours, id }, index) => {
    const setting = { model, file: id, hours: Math.max(played.hours - atHours, 0) };
    for (const sentence of effects.dosing) {
      const read = effectRows(sentence, amount, setting);
      if (!read.ok) problems.push(...read.problems.map((problem) => ({ ...problem, subject: id })));
      else
        add(
          index,
          causeOf(index),
          read.value.map((row) => ({ ...row, time: row.time + atHours })),
        );
    }
  });
  ranked.sort((left, right) => left.caseRow.row.time - right.caseRow.row.time || left.rank - right.rank);
  return { rows: ranked.map(({ caseRow }) => caseRow), problems };
}

function spansOf({ orders }: Case, happenings: readonly Happening[]): readonly Span[] {
  const spans: Span[] = [];
  const inForce = new Map<string, Span>();
  const begin = (order: Order, shiftHours: number, begunBy: number): void => {
    const span: Span = { order, shiftHours, begunBy, endedBy: null };
    spans.push(span);
    inForce.set(order.id, span);
  };
  const end = (id: string, endedBy: number): void => {
    const span = inForce.get(id);
    if (span !== undefined) span.endedBy = endedBy;
    inForce.delete(id);
  };
  for (const order of orders) if (order.isOnFromStart) begin(order, 0, -1);
  happenings.forEach(({ effects, atHours }, index) => {
    for (const id of effects.stops) end(id, index);
    for (const id of effects.starts) {
      const order = orders.find((one) => one.id === id);
      if (order === undefined) throw new RangeError(`The case has no order ${id}.`);
      end(id, index);
      begin(order, atHours, index);
    }
  });
  return spans;
}

import type { EventRow } from '#models/dosing/eventRow.ts';
import { displayUnit } from '#models/language/displayUnit.ts';
import type { Input, Model } from '#models/language/model.ts';
import type { DoseLane } from '#renderer/curves/curvePanel.ts';
import { statedNumber } from '#renderer/text/numbers.ts';
import type { ArmsReply } from '#renderer/worker/protocol.ts';
import { givenArm } from './readings.ts';

/** The rows under the charts: when tablets are taken, while the pump flows. */
export function doseLanes(model: Model, reply: ArmsReply): readonly DoseLane[] {
  return model.regimens.flatMap(({ route, label }): DoseLane[] => {
    const arm = givenArm(reply, route);
    if (!arm) return [];
    const { events, hours } = arm.run.inputs;
    const lane = { key: route, label, look: route, endLabel: endLabel(model, events) };
    return route === 'tablets'
      ? [{ ...lane, doseTimesHours: doseTimes(events, hours), spansHours: [] }]
      : [{ ...lane, doseTimesHours: [], spansHours: flowSpans(events, hours) }];
  });
}

/** Every instant at which a dose is given at once, up to the end of the run. */
export function doseTimes(events: readonly EventRow[], hours: number): readonly number[] {
  return events
    .filter(({ rate, amt }) => rate === 0 && amt > 0)
    .flatMap(({ time, ii, addl }) => Array.from({ length: addl + 1 }, (_, repeat) => time + repeat * ii))
    .filter((time) => time <= hours)
    .sort((one, other) => one - other);
}

function flowSpans(events: readonly EventRow[], hours: number): DoseLane['spansHours'] {
  const rows = events.toSorted((one, other) => one.time - other.time);
  return rows.flatMap((row, index) => {
    if (row.rate <= 0) return [];
    const until = row.amt > 0 ? row.time + row.amt / row.rate : (rows[index + 1]?.time ?? hours);
    return row.time < hours ? [{ fromHours: row.time, toHours: Math.min(until, hours) }] : [];
  });
}

function endLabel(model: Model, events: readonly EventRow[]): string {
  const last = events.findLast(({ amt, rate }) => amt > 0 || rate > 0);
  const input = model.inputs.find(({ name }) => name === last?.cmt);
  if (!last || !input) return '';
  return last.rate > 0
    ? perDay(last.rate, input)
    : `${statedNumber(last.amt)} ${displayUnit(input.unit)} each`;
}

function perDay(ratePerHour: number, input: Input): string {
  return `${statedNumber(Number((24 * ratePerHour).toPrecision(6)))} ${displayUnit(`${input.unit}/day`)}`;
}

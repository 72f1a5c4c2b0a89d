import type { EventRow } from '#models/dosing/eventRow.ts';
import { displayUnit } from '#models/language/displayUnit.ts';
import type { Input, Model } from '#models/language/model.ts';
import type { Solution } from '#models/run/run.ts';
import type { DoseLane } from '#renderer/curves/curvePanel.ts';
import { eventMarks } from '#renderer/events/eventMarks.ts';
import type { ListedEvent } from '#renderer/events/listedEvent.ts';
import { statedNumber } from '#renderer/text/numbers.ts';
import type { ArmsReply } from '#renderer/worker/protocol.ts';
import { givenArm } from './readings.ts';

/** The rows under the charts: when tablets are taken, while the pump flows, and what else happens. */
export function doseLanes(
  model: Model,
  reply: ArmsReply,
  listed: readonly ListedEvent[],
): readonly DoseLane[] {
  const doses = model.regimens.flatMap(({ route, label }): DoseLane[] => {
    const arm = givenArm(reply, route);
    if (!arm) return [];
    const { hours } = arm.run.inputs;
    const events = arm.run.inputs.events.filter((row) => givesDrug(model, row));
    const lane = { key: route, label, look: route, endLabel: doseWords(model, events) };
    return route === 'tablets'
      ? [{ ...lane, doseTimesHours: doseTimes(events, hours), spansHours: [] }]
      : [
          {
            ...lane,
            doseTimesHours: [],
            spansHours: deliveredSpans(arm.run.solution) ?? flowSpans(events, hours),
          },
        ];
  });
  const marks = eventMarks(model, listed, reply.request.hours);
  if (marks.length === 0) return doses;
  const doseTimesHours = [...new Set(marks.map(({ timeHours }) => timeHours))];
  const endLabel = `${listed.length} ${listed.length === 1 ? 'event' : 'events'}`;
  return [
    ...doses,
    { key: 'events', label: 'Events', look: 'events', doseTimesHours, spansHours: [], endLabel, marks },
  ];
}

function givesDrug({ inputs }: Model, { evid, cmt }: EventRow): boolean {
  return (evid === 1 || evid === 4) && inputs.some(({ name, feeds }) => name === cmt && feeds !== null);
}

/** Every instant at which a dose is given at once, up to the end of the run; of a `course`, only those of repeated doses. */
export function doseTimes(
  events: readonly EventRow[],
  hours: number,
  of: 'all' | 'course' = 'all',
): readonly number[] {
  const times = events
    .filter(({ rate, amt, evid, addl }) => rate === 0 && amt > 0 && evid === 1 && (of === 'all' || addl > 0))
    .flatMap(({ time, ii, addl }) => Array.from({ length: addl + 1 }, (_, repeat) => time + repeat * ii))
    .filter((time) => time <= hours);
  // Two doses at one instant are one mark.
  return [...new Set(times)].sort((one, other) => one - other);
}

const deliveredRate = 'pump_delivered_rate';

/** While drug leaves the catheter, whatever the programme says: a stalled pump gives none. Null where the model does not tell. */
function deliveredSpans(solution: Solution | null): DoseLane['spansHours'] | null {
  const rates = solution?.series[deliveredRate];
  if (!solution || !rates) return null;
  const spans: { fromHours: number; toHours: number }[] = [];
  let isFlowing = false;
  for (const [index, rate] of rates.entries()) {
    const hours = solution.timesHours[index]!;
    if (rate > 0 && !isFlowing) spans.push({ fromHours: hours, toHours: hours });
    if (isFlowing) spans.at(-1)!.toHours = hours;
    isFlowing = rate > 0;
  }
  return spans.filter(({ fromHours, toHours }) => toHours > fromHours);
}

/** A programme holds until its next row, an infusion for its length. */
function flowSpans(events: readonly EventRow[], hours: number): DoseLane['spansHours'] {
  const rows = events.toSorted((one, other) => one.time - other.time);
  return rows.flatMap((row, index) => {
    if (row.rate <= 0) return [];
    const next = rows.slice(index + 1).find(({ cmt, amt }) => cmt === row.cmt && amt === 0);
    const until = row.amt > 0 ? row.time + row.amt / row.rate : (next?.time ?? hours);
    return row.time < hours ? [{ fromHours: row.time, toHours: Math.min(until, hours) }] : [];
  });
}

/** "20 mg each" for a course, "400 µg/day" or "stopped" for a programme, "450 mg" for a dose by itself. */
function doseWords(model: Model, events: readonly EventRow[]): string {
  const programme = events
    .filter(({ cmt }) => model.inputs.some(({ name, isProgramme }) => name === cmt && isProgramme))
    .toSorted((one, other) => one.time - other.time)
    .at(-1);
  const row = programme ?? events.find(({ addl }) => addl > 0) ?? events[0];
  const input = model.inputs.find(({ name }) => name === row?.cmt);
  if (!row || !input) return '';
  if (programme) return programme.rate > 0 ? perDay(programme.rate, input) : 'stopped';
  const amount = `${statedNumber(row.amt)} ${displayUnit(input.unit)}`;
  return row.addl > 0 ? `${amount} each` : amount;
}

function perDay(ratePerHour: number, input: Input): string {
  return `${statedNumber(Number((24 * ratePerHour).toPrecision(6)))} ${displayUnit(`${input.unit}/day`)}`;
}

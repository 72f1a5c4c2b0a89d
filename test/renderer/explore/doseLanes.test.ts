import { describe, expect, it } from 'vitest';
import { loadLaboratory } from '#models/simulate.ts';
import type { ListedEvent } from '#renderer/events/listedEvent.ts';
import { doseLanes } from '#renderer/explore/doseLanes.ts';
import { readEventLine } from '#renderer/worker/armEvents.ts';
import type { ArmsReply, ArmsRequest } from '#renderer/worker/protocol.ts';
import { solveArm } from '#renderer/worker/solveArm.ts';

const opened = loadLaboratory('interpreter');
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const laboratory = opened.value;
const { model } = laboratory;

function lanes(...events: readonly (readonly [sentence: string, regimen: string | null])[]) {
  const listed = events.map(([sentence, regimen], index): ListedEvent => {
    const read = readEventLine(model, { name: 'line', sentence }, 48);
    if (!read.ok) throw new Error(read.problems[0]?.reason);
    return { id: index + 1, sentence, regimen, rows: read.value, draft: null };
  });
  const request: ArmsRequest = {
    values: {},
    parameterSet: null,
    arms: model.regimens.map(({ name }) => ({ regimen: name, quantities: {} })),
    hours: 48,
    everyHours: 1,
    events: listed.map(({ id, sentence, regimen }) => ({ name: `event-${id}`, sentence, regimen })),
  };
  const reply: ArmsReply = {
    request,
    arms: request.arms.map((arm) => solveArm(laboratory, request, arm)),
    solveMilliseconds: 1,
  };
  return doseLanes(model, reply, listed);
}

describe('the lanes under the charts', () => {
  it('are two while nothing else happens', () => {
    expect(lanes().map(({ key, endLabel }) => [key, endLabel])).toEqual([
      ['tablets', '20 mg each'],
      ['pump', '400 µg/day'],
    ]);
  });

  it('have a third for what else happens, with its instants and words', () => {
    const third = lanes(['dialysis for 4 h at 24 h', null]).at(-1);
    expect(third).toMatchObject({ look: 'events', endLabel: '1 event', doseTimesHours: [24] });
    expect(third?.marks).toEqual([{ timeHours: 24, words: 'dialysis for 4 h at 24 h', route: null }]);
  });

  it('mark an extra tablet once, also at the instant of another, and keep naming the course', () => {
    const [tablets] = lanes(['450 mg by mouth at 20 h', 'tablets'], ['40 mg by mouth at 31 h', 'tablets']);
    expect(tablets?.doseTimesHours).toEqual([7, 15, 20, 23, 31, 39, 47]);
    expect(tablets?.endLabel).toBe('20 mg each');
  });

  it('do not take dialysis for a flow of the pump', () => {
    const pump = lanes(['dialysis for 4 h at 24 h', null])[1];
    expect(pump?.spansHours).toHaveLength(1);
    expect(pump?.spansHours[0]?.toHours).toBe(48);
  });

  it('end the flow where the pump stops or stalls, and name the programme in force', () => {
    const stopped = lanes(['stop the pump at 30 h', 'pump'])[1];
    expect(stopped?.spansHours.at(-1)?.toHours).toBeCloseTo(30, 6);
    expect(stopped?.endLabel).toBe('stopped');
    const stalled = lanes(['the pump stalls at 30 h', 'pump'])[1];
    expect(stalled?.spansHours.at(-1)?.toHours).toBeCloseTo(30, 6);
    expect(stalled?.endLabel).toBe('400 µg/day');
    expect(lanes(['pump at 600 µg/day from 30 h', 'pump'])[1]?.endLabel).toBe('600 µg/day');
  });
});

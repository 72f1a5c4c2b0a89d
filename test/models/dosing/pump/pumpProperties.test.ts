import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameInstant } from '#models/dosing/dosingLimits.ts';
import type { EventRow } from '#models/dosing/eventRow.ts';
import { pumpAt } from '#models/dosing/pump/pumpAt.ts';
import type { PumpFlows, PumpTimeline } from '#models/dosing/pump/pumpTypes.ts';
import { bolus, programme, set, setup, timelineOf } from './samplePump.ts';

const endHours = 200;
const time = fc.oneof(fc.integer({ min: 0, max: 150 }), fc.double({ min: 0, max: 150, noNaN: true }));
const part = fc.oneof(fc.constantFrom(0, 0.4, 1), fc.double({ min: 0, max: 1, noNaN: true }));

const anyRow: fc.Arbitrary<EventRow> = fc.oneof(
  fc.tuple(time, fc.integer({ min: 0, max: 40_000 })).map(([at, dose]) => programme(at, dose)),
  fc
    .tuple(time, fc.integer({ min: 1, max: 2000 }), fc.double({ min: 0.05, max: 40, noNaN: true }))
    .map(([at, dose, hours]) => bolus(at, dose, hours, { ii: 24, addl: 2 })),
  fc.tuple(time, part).map(([at, value]) => set(at, 'flow', 1.5 * value)),
  fc.tuple(time, part).map(([at, value]) => set(at, 'leak', value)),
  fc.tuple(time, part).map(([at, value]) => set(at, 'concentration', 4000 * value)),
  fc.tuple(time, part).map(([at, value]) => set(at, 'programmed', 50 + 3950 * value)),
  fc.tuple(time, fc.double({ min: 0, max: 20, noNaN: true })).map(([at, value]) => set(at, 'refill', value)),
);

const anyLife = fc
  .record({
    rows: fc.array(anyRow, { maxLength: 12 }),
    reservoirMillilitre: fc.constantFrom(0, 0.3, 20),
    deadMillilitre: fc.constantFrom(0, 0.02, 0.38),
    isPrimed: fc.boolean(),
  })
  .map(({ rows, ...start }) => ({ start, ...timelineOf(rows, setup(start), endHours) }));

/** A flow added up over the whole timeline. */
function whole({ segments }: PumpTimeline, flow: keyof PumpFlows): number {
  return segments.reduce((sum, { fromHours, flows }, index) => {
    const until = segments[index + 1]?.fromHours ?? endHours;
    return sum + flows[flow] * (until - fromHours);
  }, 0);
}

describe('whatever happens to a pump', () => {
  it('what flows into the catheter leaves at its tip, leaks, or is still there', () => {
    fc.assert(
      fc.property(anyLife, (timeline) => {
        const first = timeline.segments[0]!;
        const last = pumpAt(timeline, endHours);
        const pumped = whole(timeline, 'reservoir_drug');
        const found =
          whole(timeline, 'lost') +
          whole(timeline, 'delivered') +
          last.catheterMicrogram -
          first.catheterMicrogram;
        expect(Math.abs(found - pumped)).toBeLessThan(1e-9 * Math.max(1000, pumped));
      }),
    );
  });

  it('the reservoir holds what it held, plus what refills bring, less what flows', () => {
    fc.assert(
      fc.property(anyLife, ({ start, ...timeline }) => {
        const brought = timeline.refills.reduce(
          (sum, { filledMillilitre, measuredMillilitre }) => sum + filledMillilitre - measuredMillilitre,
          0,
        );
        const left = start.reservoirMillilitre + brought - whole(timeline, 'reservoir_flow');
        expect(pumpAt(timeline, endHours).reservoirMillilitre).toBeCloseTo(left, 9);
      }),
    );
  });

  it('its books from one segment to the next agree with its flows, but for refills', () => {
    fc.assert(
      fc.property(anyLife, (timeline) => {
        const { segments, refills } = timeline;
        segments.slice(1).forEach((segment, index) => {
          const { flows, fromHours, ...before } = segments[index]!;
          const hours = segment.fromHours - fromHours;
          const catheter =
            before.catheterMicrogram + hours * (flows.reservoir_drug - flows.lost - flows.delivered);
          expect(segment.catheterMicrogram).toBeCloseTo(catheter, 5);
          if (refills.some(({ timeHours }) => isSameInstant(timeHours, segment.fromHours))) return;
          expect(segment.reservoirMillilitre).toBeCloseTo(
            before.reservoirMillilitre - hours * flows.reservoir_flow,
            9,
          );
          expect(segment.reservoirMicrogram).toBeCloseTo(
            before.reservoirMicrogram - hours * flows.reservoir_drug,
            5,
          );
        });
      }),
    );
  });

  it('nothing is ever below zero, and times rise', () => {
    fc.assert(
      fc.property(anyLife, ({ segments, alarms }) => {
        segments.forEach(({ fromHours, flows, ...contents }, index) => {
          expect(fromHours).toBeGreaterThan(segments[index - 1]?.fromHours ?? -1);
          for (const value of [...Object.values(flows), ...Object.values(contents)]) {
            expect(value).toBeGreaterThanOrEqual(-1e-9);
          }
        });
        for (const { words, timeHours } of alarms) {
          expect(words).not.toBe('');
          expect(timeHours).toBeLessThanOrEqual(endHours);
        }
      }),
    );
  });

  it('a front is at the tip after exactly the dead volume, whatever the flow does meanwhile', () => {
    const steps = fc.array(fc.tuple(time, fc.integer({ min: 0, max: 2000 })), { maxLength: 6 });
    const refill = [set(10, 'concentration', 1000), set(10, 'refill', 20), programme(10, 1200)];
    fc.assert(
      fc.property(steps, (later) => {
        const rows = [...refill, ...later.map(([at, dose]) => programme(10 + at, dose))];
        const { segments } = timelineOf(rows, setup(), endHours);
        const pumped = { old: 0, fresh: 0 };
        segments.forEach(({ fromHours, flows }, index) => {
          if (flows.reservoir_flow === 0) return;
          const millilitre =
            flows.reservoir_flow * ((segments[index + 1]?.fromHours ?? endHours) - fromHours);
          pumped[flows.delivered > 1.5 * flows.reservoir_drug ? 'old' : 'fresh'] += millilitre;
        });
        if (pumped.fresh > 0) expect(pumped.old).toBeCloseTo(0.38, 9);
        else expect(pumped.old).toBeLessThan(0.38 + 1e-9);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exposure } from '#models/run/exposure.ts';

const ratePerHour = 0.15;
const day = { fromHours: 0, toHours: 24 };

function grid(hours: number, every: number): number[] {
  return Array.from(
    { length: Math.round(hours / every) + 1 },
    (_, index) => (index * hours) / Math.round(hours / every),
  );
}

describe('exposure after one dose into a vein', () => {
  const times = grid(24, 1);
  const values = times.map((time) => 400 * Math.exp(-ratePerHour * time));

  it('has the area of the exponential fall exactly, however coarse the points', () => {
    const exact = (400 / ratePerHour) * (1 - Math.exp(-ratePerHour * 24));
    expect(exposure(times, values, day).areaUnderCurve / exact).toBeCloseTo(1, 12);
    expect(exposure([0, 24], [values[0]!, values[24]!], day).areaUnderCurve / exact).toBeCloseTo(1, 12);
  });

  it('peaks at once and has its trough at the end', () => {
    const { peak, peakTimeHours, trough, average } = exposure(times, values, day);
    expect([peak, peakTimeHours]).toEqual([400, 0]);
    expect(trough).toBe(values[24]);
    expect(average).toBeCloseTo(((400 / ratePerHour) * (1 - Math.exp(-ratePerHour * 24))) / 24, 10);
  });
});

describe('exposure to a swallowed dose', () => {
  const absorptionPerHour = 1.6;
  const bateman = (time: number) =>
    (absorptionPerHour / (absorptionPerHour - ratePerHour)) *
    (Math.exp(-ratePerHour * time) - Math.exp(-absorptionPerHour * time));
  const times = grid(48, 0.01);
  const values = times.map(bateman);
  const result = exposure(times, values, { fromHours: 0, toHours: 48 });

  it('peaks where the closed form peaks', () => {
    const peakTime = Math.log(absorptionPerHour / ratePerHour) / (absorptionPerHour - ratePerHour);
    expect(Math.abs(result.peakTimeHours - peakTime)).toBeLessThan(0.01);
    expect(result.peak).toBeCloseTo(bateman(peakTime), 5);
  });

  it('has the area dose over clearance within one part in 100,000', () => {
    const exact =
      (absorptionPerHour / (absorptionPerHour - ratePerHour)) *
      ((1 - Math.exp(-ratePerHour * 48)) / ratePerHour -
        (1 - Math.exp(-absorptionPerHour * 48)) / absorptionPerHour);
    expect(Math.abs(result.areaUnderCurve / exact - 1)).toBeLessThan(1e-5);
  });

  it('does not take the empty start before the first dose for a trough', () => {
    expect(result.trough).toBe(values.at(-1));
    expect(result.trough).toBeGreaterThan(0);
  });
});

describe('trough', () => {
  it('is the low point between doses even when the last dose has just been given', () => {
    expect(exposure([0, 1, 2, 3, 4, 5], [0, 10, 4, 12, 5, 11], { fromHours: 0, toHours: 5 }).trough).toBe(4);
  });

  it('of a pump that rises to a plateau lies on the plateau', () => {
    const times = grid(72, 0.1);
    const values = times.map((time) => 556 * (1 - Math.exp(-0.4 * time)) + 1e-5 * Math.sin(40 * time));
    expect(exposure(times, values, { fromHours: 0, toHours: 72 }).trough).toBeGreaterThan(555.9);
  });

  it('of a score that only falls is its lowest value', () => {
    expect(exposure([0, 1, 2], [3.3, 2, 1], { fromHours: 0, toHours: 2 }).trough).toBe(1);
  });
});

describe('time in a band', () => {
  const times = [0, 1, 3];
  const values = [0, 10, 0];
  const inBand = (from: number | null, to: number | null) =>
    exposure(times, values, { fromHours: 0, toHours: 3, band: { from, to } }).timeInBandHours;

  it('counts from crossing to crossing on the straight lines', () => {
    expect(inBand(4, 8)).toBeCloseTo(0.4 + 0.8, 12);
    expect(inBand(5, null)).toBeCloseTo(1.5, 12);
    expect(inBand(null, 2)).toBeCloseTo(0.2 + 0.4, 12);
    expect(inBand(null, null)).toBe(3);
    expect(inBand(11, 20)).toBe(0);
  });

  it('is null when no band is asked for', () => {
    expect(exposure(times, values, { fromHours: 0, toHours: 3 }).timeInBandHours).toBeNull();
  });

  it('counts a level line on the border as inside', () => {
    const level = { fromHours: 0, toHours: 2, band: { from: 80, to: 400 } };
    expect(exposure([0, 2], [80, 80], level).timeInBandHours).toBe(2);
    expect(exposure([0, 2], [401, 401], level).timeInBandHours).toBe(0);
  });

  it('below, in and above a band add up to the window', () => {
    const curve = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(curve, (numbers) => {
        const at = numbers.map((_, index) => index);
        const hours = (from: number | null, to: number | null) =>
          exposure(at, numbers, { fromHours: 0, toHours: at.length - 1, band: { from, to } })
            .timeInBandHours!;
        const whole = hours(null, 30) + hours(30, 70) + hours(70, null);
        expect(Math.abs(whole - (at.length - 1))).toBeLessThanOrEqual(
          1e-9 + numbers.filter((value) => value === 30 || value === 70).length,
        );
      }),
    );
  });
});

describe('a window inside the curve', () => {
  it('starts and ends between points on the straight line', () => {
    const result = exposure([0, 2, 4], [0, 4, 4], { fromHours: 1, toHours: 3 });
    expect(result).toMatchObject({ peak: 4, peakTimeHours: 2, areaUnderCurve: 3 + 4, average: 3.5 });
  });

  it('may lie between two neighbouring points', () => {
    expect(exposure([0, 10], [0, 10], { fromHours: 4, toHours: 5 }).areaUnderCurve).toBeCloseTo(4.5, 12);
  });

  it('adds up: two halves have the area of the whole', () => {
    const times = grid(24, 0.25);
    const values = times.map((time) => 10 * time * Math.exp(-time / 3));
    const area = (fromHours: number, toHours: number) =>
      exposure(times, values, { fromHours, toHours }).areaUnderCurve;
    expect(area(0, 7.5) + area(7.5, 24)).toBeCloseTo(area(0, 24), 9);
  });

  it('is the whole curve when nothing is said', () => {
    expect(exposure([1, 3], [2, 4])).toMatchObject({ peak: 4, areaUnderCurve: 6, average: 3 });
  });

  it('may be a single instant', () => {
    expect(exposure([5], [2])).toMatchObject({ peak: 2, trough: 2, areaUnderCurve: 0, average: 2 });
    const between = exposure([0, 4], [0, 4], { fromHours: 1, toHours: 1 });
    expect(between).toMatchObject({ peak: 1, peakTimeHours: 1, areaUnderCurve: 0, average: 1 });
  });

  it('is refused when it runs backwards or reaches beyond the curve', () => {
    expect(() => exposure([0, 1], [0, 1], { fromHours: 1, toHours: 0 })).toThrow(RangeError);
    expect(() => exposure([], [])).toThrow(RangeError);
    expect(() => exposure([0, 1], [0, 1], { fromHours: 0, toHours: 2 })).toThrow(RangeError);
    expect(() => exposure([0, 1], [0], { fromHours: 0, toHours: 1 })).toThrow(RangeError);
  });
});

import type { Observable } from '#models/language/model.ts';
import type { HourSpan } from '#renderer/curves/nightColumns.ts';
import { axisFraction, type ValueAxis } from '#renderer/curves/valueAxis.ts';
import { linearTicks, logTicks } from '#renderer/curves/valueTicks.ts';

/** Where a plot stands in its drawing, CSS pixels, and the hours of the run that it shows. */
export interface PlotFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly window: HourSpan;
}

/** What a plot's value axis shows: both ends, and whether equal ratios stand equally far apart. */
export interface AxisEnds {
  readonly distribution: 'log' | 'linear';
  readonly from: number;
  readonly to: number;
}

export function xAt({ left, right, window }: PlotFrame, hours: number): number {
  return left + ((hours - window.fromHours) / (window.toHours - window.fromHours)) * (right - left);
}

export function hoursAt({ left, right, window }: PlotFrame, x: number): number {
  return window.fromHours + ((x - left) / (right - left)) * (window.toHours - window.fromHours);
}

export function yAt({ top, bottom }: PlotFrame, axis: ValueAxis, value: number): number {
  return bottom - axisFraction(axis, value) * (bottom - top);
}

/** The value at a height, held to the axis. */
export function valueAtHeight({ top, bottom }: PlotFrame, axis: AxisEnds, y: number): number {
  const share = Math.min(Math.max((bottom - y) / (bottom - top), 0), 1);
  if (axis.distribution === 'log') return axis.from * (axis.to / axis.from) ** share;
  return axis.from + share * (axis.to - axis.from);
}

/** The axis with its ticks, as many as the height takes. */
export function plotAxis(ends: AxisEnds, heightPixels: number, text: number): ValueAxis {
  const { distribution, from, to } = ends;
  const ticks =
    distribution === 'log'
      ? logTicks(from, to, heightPixels, 18 * text)
      : linearTicks(from, to, heightPixels, Math.max(22 * text, heightPixels / 7));
  return { distribution, from, to, ticks };
}

/** Concentrations fall by halves and show their story on a log axis; nothing else is drawn so. */
export function isConcentration({ unit }: Pick<Observable, 'unit'>): boolean {
  return unit === 'ng/mL';
}

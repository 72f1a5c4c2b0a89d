import { valueAt } from '#models/run/frame.ts';
import type { Solution } from '#models/run/run.ts';
import type { MonitorSign } from './monitorSign.ts';

/** A stretch of the past to be drawn; its end is the right edge. */
export interface TrendWindow {
  readonly fromHours: number;
  readonly toHours: number;
}

/** The past of a sign in parts of its box: x from 0 to 100 rightwards, y from 0 to 100 downwards. */
export interface Trend {
  readonly path: string;
  /** Where the line ends: now. */
  readonly end: { readonly x: number; readonly y: number } | null;
  /** Both edges of the usual range as y; null where the sign has none. */
  readonly band: { readonly top: number; readonly bottom: number } | null;
  /** Values at the box's lower and upper edge. */
  readonly range: readonly [number, number];
}

const mostPoints = 160;
/** Free room above and below, as a share of what is drawn. */
const padding = 0.14;

/**
 * The trend up to now, and nothing later: neither the line nor its scale knows what comes.
 * @param nowHours not after the window's end
 * @param fixedRange the box's edges, where they do not follow from what is drawn
 */
export function trendOf(
  sign: Pick<MonitorSign, 'name' | 'low' | 'high' | 'leastSpan'>,
  solution: Solution | null,
  window: TrendWindow,
  nowHours: number,
  fixedRange?: readonly [number, number],
): Trend {
  const points = solution?.series[sign.name] ? pastPoints(solution, sign.name, window, nowHours) : [];
  const range = fixedRange ?? rangeOf(sign, points);
  const [from, to] = range;
  const width = window.toHours - window.fromHours || 1;
  const x = (hours: number) => (100 * (hours - window.fromHours)) / width;
  const y = (value: number) => 100 - (100 * (value - from)) / (to - from || 1);
  const path = points
    .map(([hours, value], index) => `${index === 0 ? 'M' : 'L'}${x(hours).toFixed(2)} ${y(value).toFixed(2)}`)
    .join('');
  const last = points.at(-1);
  return {
    path,
    end: last ? { x: x(last[0]), y: y(last[1]) } : null,
    band: bandOf(sign, range, y),
    range,
  };
}

/** Every so many samples, always the same ones, so that a moving window does not make the line tremble; both ends exactly. */
function pastPoints(
  solution: Solution,
  name: string,
  { fromHours, toHours }: TrendWindow,
  nowHours: number,
): readonly (readonly [number, number])[] {
  const { timesHours } = solution;
  const values = solution.series[name]!;
  const start = Math.max(fromHours, timesHours[0] ?? fromHours);
  const end = Math.min(nowHours, timesHours.at(-1) ?? nowHours);
  if (!(end >= start)) return [];
  const perHour = timesHours.length / ((timesHours.at(-1) ?? 1) - (timesHours[0] ?? 0) || 1);
  const stride = Math.max(1, Math.ceil(((toHours - fromHours) * perHour) / mostPoints));
  const points: (readonly [number, number])[] = [[start, valueAt(solution, name, start)]];
  for (let index = 0; index < timesHours.length; index += stride) {
    const hours = timesHours[index]!;
    if (hours <= start) continue;
    if (hours >= end) break;
    points.push([hours, values[index]!]);
  }
  points.push([end, valueAt(solution, name, end)]);
  return points.filter(([, value]) => Number.isFinite(value));
}

function rangeOf(
  { low, high, leastSpan }: Pick<MonitorSign, 'low' | 'high' | 'leastSpan'>,
  points: readonly (readonly [number, number])[],
): readonly [number, number] {
  const shown = [
    ...points.map(([, value]) => value),
    ...(low === null ? [] : [low]),
    ...(high === null ? [] : [high]),
  ];
  if (shown.length === 0) return [0, 1];
  const lowest = Math.min(...shown);
  const highest = Math.max(...shown);
  const least = leastSpan || 0.3 * Math.abs(highest) || 1;
  const missing = Math.max(0, least - (highest - lowest)) / 2;
  const room = padding * Math.max(highest - lowest, least);
  return [lowest - missing - room, highest + missing + room];
}

function bandOf(
  { low, high }: Pick<MonitorSign, 'low' | 'high'>,
  [from, to]: readonly [number, number],
  y: (value: number) => number,
): Trend['band'] {
  if (low === null && high === null) return null;
  return { top: y(Math.min(high ?? to, to)), bottom: y(Math.max(low ?? from, from)) };
}

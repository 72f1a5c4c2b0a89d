import type { TrendWindow } from './trend.ts';

/** How far back the trends go. */
export type MonitorReach = 'day' | 'all';

/** A trend since arrival is at least this wide, so that its first minutes are not a wall. */
const leastHours = 1;

/** The stretch that the trends show at an hour. */
export function monitorWindow(reach: MonitorReach, nowHours: number, beginsHours: number): TrendWindow {
  return reach === 'day'
    ? { fromHours: nowHours - 24, toHours: nowHours }
    : { fromHours: beginsHours, toHours: Math.max(nowHours, beginsHours + leastHours) };
}

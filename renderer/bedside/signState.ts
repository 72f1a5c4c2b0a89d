import { valueAt } from '#models/run/frame.ts';
import type { Solution } from '#models/run/run.ts';
import type { MonitorSign } from './monitorSign.ts';

/** How a sign stands: in its usual range, beyond it, far beyond it, or not known. */
export type SignState = 'usual' | 'low' | 'high' | 'urgent-low' | 'urgent-high' | 'no-signal';

/** The value at an hour; null where the run has none: no such curve, or it stopped before. */
export function signValue(solution: Solution | null, name: string, hours: number): number | null {
  const last = solution?.timesHours.at(-1);
  if (!solution?.series[name] || last === undefined || hours > last + 1e-6) return null;
  const value = valueAt(solution, name, hours);
  return Number.isFinite(value) ? value : null;
}

export function signState(sign: MonitorSign, value: number | null): SignState {
  if (value === null) return 'no-signal';
  const isBelow = (end: number | null) => end !== null && value < end;
  const isAbove = (end: number | null) => end !== null && value > end;
  if (isBelow(sign.urgentLow)) return 'urgent-low';
  if (isAbove(sign.urgentHigh)) return 'urgent-high';
  if (isBelow(sign.low)) return 'low';
  return isAbove(sign.high) ? 'high' : 'usual';
}

/** One word for each state; the usual one needs none. */
export const stateWords: Readonly<Record<SignState, string>> = {
  usual: '',
  low: 'low',
  high: 'high',
  'urgent-low': 'low, urgent',
  'urgent-high': 'high, urgent',
  'no-signal': 'no signal',
};

export function isAlarm(state: SignState): boolean {
  return state !== 'usual' && state !== 'no-signal';
}

export function isUrgent(state: SignState): boolean {
  return state === 'urgent-low' || state === 'urgent-high';
}

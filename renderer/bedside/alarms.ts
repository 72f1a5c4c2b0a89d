import type { MonitorSign } from './monitorSign.ts';
import { isAlarm, isUrgent, type SignState } from './signState.ts';

/** An alarm has a name for each sign and way of being out, so that a worse one is a new one. */
export type AlarmKey = `${string}:${SignState}`;

export function activeAlarms(
  signs: readonly MonitorSign[],
  states: readonly SignState[],
): readonly AlarmKey[] {
  return signs.flatMap(({ name }, index): AlarmKey[] => {
    const state = states[index] ?? 'no-signal';
    return isAlarm(state) ? [`${name}:${state}`] : [];
  });
}

/** What was acknowledged and still goes on; an alarm that ended is heard again when it comes back. */
export function stillAcknowledged(
  acknowledged: readonly AlarmKey[],
  active: readonly AlarmKey[],
): readonly AlarmKey[] {
  const still = acknowledged.filter((key) => active.includes(key));
  return still.length === acknowledged.length ? acknowledged : still;
}

export type AlarmClass = 'attention' | 'urgent';

/** The one class that sounds: the graver of those that nobody acknowledged. */
export function soundingClass(
  active: readonly AlarmKey[],
  acknowledged: readonly AlarmKey[],
): AlarmClass | null {
  const waiting = active.filter((key) => !acknowledged.includes(key));
  if (waiting.length === 0) return null;
  const states = waiting.map((key) => key.slice(key.lastIndexOf(':') + 1) as SignState);
  return states.some(isUrgent) ? 'urgent' : 'attention';
}

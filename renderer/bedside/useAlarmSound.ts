import { useEffect, useState } from 'react';
import { AlarmSound } from './AlarmSound.ts';
import { type AlarmClass, type AlarmKey, soundingClass, stillAcknowledged } from './alarms.ts';

export interface AlarmControl {
  /** The class that asks for attention and was not acknowledged. */
  readonly waiting: AlarmClass | null;
  readonly acknowledge: () => void;
}

/** Sounds what nobody has acknowledged, where sound is on. */
export function useAlarmSound(active: readonly AlarmKey[], hasSound: boolean): AlarmControl {
  const [acknowledged, setAcknowledged] = useState<readonly AlarmKey[]>([]);
  const [sound] = useState(() => new AlarmSound());
  const activeKey = active.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the list, which is new at every render.
  useEffect(() => setAcknowledged((before) => stillAcknowledged(before, active)), [activeKey]);
  const waiting = soundingClass(active, acknowledged);
  useEffect(() => sound.sound(hasSound ? waiting : null), [sound, hasSound, waiting]);
  useEffect(() => () => sound.close(), [sound]);
  return { waiting, acknowledge: () => setAcknowledged(active) };
}

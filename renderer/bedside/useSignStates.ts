import { useMemo, useSyncExternalStore } from 'react';
import type { Solution } from '#models/run/run.ts';
import type { Playback } from '#renderer/transport/Playback.ts';
import type { MonitorSign } from './monitorSign.ts';
import { type SignState, signState, signValue } from './signState.ts';

/** How every sign stands at the clock; renders anew only when one of them changes its state. */
export function useSignStates(
  signs: readonly MonitorSign[],
  solution: Solution | null,
  clock: Playback,
): readonly SignState[] {
  const key = useSyncExternalStore(clock.subscribe, () =>
    signs.map((sign) => signState(sign, signValue(solution, sign.name, clock.timeHours))).join(' '),
  );
  return useMemo(() => (key === '' ? [] : (key.split(' ') as SignState[])), [key]);
}

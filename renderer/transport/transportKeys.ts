import type { Playback } from './Playback.ts';
import { instantAfter, instantBefore } from './transportLane.ts';

export const arrowHours = 0.1;
export const shiftArrowHours = 1;

export type TransportKey = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Does what a key asks of the playback; false where the key is none of its. */
export function obeyTransportKey(
  event: TransportKey,
  playback: Playback,
  instants: readonly number[],
): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const { timeHours, endHours } = playback;
  const by = event.shiftKey ? shiftArrowHours : arrowHours;
  const destination: Record<string, () => number> = {
    ArrowLeft: () => onTenths(timeHours - by),
    ArrowRight: () => onTenths(timeHours + by),
    '[': () => instantBefore(instants, timeHours),
    ']': () => instantAfter(instants, timeHours, endHours),
    Home: () => 0,
    End: () => endHours,
  };
  if (event.key === ' ') {
    if (playback.isPlaying) playback.pause();
    else playback.play();
    return true;
  }
  const target = Object.hasOwn(destination, event.key) ? destination[event.key] : undefined;
  if (!target) return false;
  playback.seek(target());
  return true;
}

/** True where the element under the keyboard has a use of its own for the key. */
export function keepsKey(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('input, textarea, select, dialog, [contenteditable], [role="menu"], [role="tablist"]'))
    return true;
  return key === ' ' && target.closest('button, a, summary') !== null;
}

function onTenths(hours: number): number {
  return Math.round(hours * 10) / 10;
}

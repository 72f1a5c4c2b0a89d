import type { Playback } from '#renderer/transport/Playback.ts';
import type { HourSpan } from './nightColumns.ts';
import { cursorStepHours, zoomWindow } from './zoomWindow.ts';

export interface CurveKeysOptions {
  readonly window: HourSpan;
  readonly playback: Playback;
  readonly onZoom: (fromHours: number, toHours: number) => void;
  readonly onResetZoom: () => void;
}

export interface PressedKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const stepsWithShift = 10;
const zoomOfKey = 1.5;

/**
 * Keys of the focused charts: arrows move the cursor (Shift: ten steps), Page keys six hours, Home and End to the ends of the run,
 * plus and minus zoom about the cursor, 0 shows the whole run.
 * @returns whether the key meant something here
 */
export function pressCurveKey(
  { key, shiftKey, ctrlKey, metaKey, altKey }: PressedKey,
  { window, playback, onZoom, onResetZoom }: CurveKeysOptions,
): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  const step = cursorStepHours(window) * (shiftKey ? stepsWithShift : 1);
  const time = playback.timeHours;
  const moves: Record<string, number> = {
    ArrowLeft: time - step,
    ArrowDown: time - step,
    ArrowRight: time + step,
    ArrowUp: time + step,
    PageDown: time - 6,
    PageUp: time + 6,
    Home: 0,
    End: playback.endHours,
  };
  const target = moves[key];
  if (target !== undefined) {
    playback.seek(target);
    return true;
  }
  if (key === '0') {
    onResetZoom();
    return true;
  }
  const factor =
    key === '+' || key === '=' ? 1 / zoomOfKey : key === '-' || key === '\u2212' ? zoomOfKey : null;
  if (factor === null) return false;
  const next = zoomWindow(window, time, factor, playback.endHours);
  onZoom(next.fromHours, next.toHours);
  return true;
}

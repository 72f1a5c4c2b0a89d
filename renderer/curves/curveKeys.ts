import type { Playback } from '#renderer/transport/Playback.ts';
import { obeyTransportKey, type TransportKey } from '#renderer/transport/transportKeys.ts';
import type { HourSpan } from './nightColumns.ts';
import { zoomWindow } from './zoomWindow.ts';

export interface CurveKeysOptions {
  readonly window: HourSpan;
  readonly playback: Playback;
  readonly onZoom: (fromHours: number, toHours: number) => void;
  readonly onResetZoom: () => void;
}

const pageHours = 6;
const zoomOfKey = 1.5;
const moving = new Set(['ArrowLeft', 'ArrowRight', 'Home', 'End']);

/**
 * Keys of the focused charts: arrows, Home and End move the cursor as they do in the transport, Page keys move it six hours,
 * plus and minus zoom about it, 0 shows the whole run.
 * @returns whether the key meant something here
 */
export function pressCurveKey(event: TransportKey, options: CurveKeysOptions): boolean {
  const { window, playback, onZoom, onResetZoom } = options;
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (moving.has(event.key)) return obeyTransportKey(event, playback, []);
  switch (event.key) {
    case 'PageUp':
    case 'PageDown':
      playback.seek(playback.timeHours + (event.key === 'PageUp' ? pageHours : -pageHours));
      return true;
    case '0':
      onResetZoom();
      return true;
    case '+':
    case '=':
    case '-':
    case '\u2212': {
      const factor = event.key === '+' || event.key === '=' ? 1 / zoomOfKey : zoomOfKey;
      const next = zoomWindow(window, playback.timeHours, factor, playback.endHours);
      onZoom(next.fromHours, next.toHours);
      return true;
    }
    default:
      return false;
  }
}

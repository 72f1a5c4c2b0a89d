import { app } from 'electron';
import type { PendingWrites } from './PendingWrites.ts';

const mostMilliseconds = 2000;

/**
 * Lets what is being written end before the app does. `will-quit` and not `before-quit`: by then the windows are closed, and the last
 * words of their pages have arrived.
 */
export function finishWrites(writes: PendingWrites): void {
  let hasWaited = false;
  app.on('will-quit', (event) => {
    if (hasWaited || writes.isEmpty) return;
    hasWaited = true;
    event.preventDefault();
    void writes.settled(mostMilliseconds).then(() => app.quit());
  });
}

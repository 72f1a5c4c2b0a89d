import { BrowserWindow } from 'electron';
import { type WindowSurroundings, windowOptions } from './windowOptions.ts';

/** Opens the app's window; it shows itself when its page has something to show. */
export function openWindow(surroundings: WindowSurroundings, page: URL): BrowserWindow {
  const window = new BrowserWindow(windowOptions(surroundings));
  window.once('ready-to-show', () => window.show());
  window.loadURL(page.href).catch((problem: unknown) => {
    console.error(`The page did not load: ${problem instanceof Error ? problem.message : String(problem)}`);
  });
  return window;
}

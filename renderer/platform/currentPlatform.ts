import type { Desktop } from '#electron/channels.ts';
import { createBrowserPlatform } from './createBrowserPlatform.ts';
import { createDesktopPlatform } from './createDesktopPlatform.ts';
import type { Platform } from './Platform.ts';

declare global {
  interface Window {
    /** Present only inside Electron. */
    readonly desktop?: Desktop;
  }
}

/** Where this page runs. The one place that looks for the desktop. */
export const currentPlatform: Platform =
  window.desktop === undefined
    ? createBrowserPlatform(() => window.localStorage)
    : createDesktopPlatform(window.desktop);

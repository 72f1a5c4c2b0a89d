import type { Desktop } from '#electron/channels.ts';
import type { Platform } from './Platform.ts';

/** The platform inside Electron: `desktop` is what the preload put on the window. */
export function createDesktopPlatform(desktop: Desktop): Platform {
  return {
    kind: 'desktop',
    saveFiles: (files) => desktop.saveFiles(files),
    openTextFile: (kinds) => desktop.openTextFile(kinds),
    savePdf: (page) => desktop.savePdf(page),
    readKept: (name) => desktop.readKept(name),
    writeKept: (kept) => desktop.writeKept(kept),
    readSettings: () => desktop.readSettings(),
    writeSettings: (settings) => desktop.writeSettings(settings),
    information: () => desktop.appInformation(),
  };
}

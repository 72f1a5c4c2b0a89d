import type { BrowserWindowConstructorOptions } from 'electron';

const firstVersionThatKeepsWindowState = 45;

export interface WindowSurroundings {
  readonly preloadFile: string;
  readonly backgroundColour: string;
  readonly isPackaged: boolean;
  /** `process.versions.electron` */
  readonly electronVersion: string;
}

/** Everything that Electron would default to is written out where safety hangs on it. */
export function windowOptions(surroundings: WindowSurroundings): BrowserWindowConstructorOptions {
  return {
    ...keptState(surroundings.electronVersion),
    title: 'Baclofen Lab',
    width: 1440,
    height: 900,
    minWidth: 480,
    minHeight: 560,
    show: false,
    backgroundColor: surroundings.backgroundColour,
    autoHideMenuBar: true,
    webPreferences: {
      preload: surroundings.preloadFile,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      // A spelling checker would fetch dictionaries.
      spellcheck: false,
      devTools: !surroundings.isPackaged,
    },
  };
}

/** Older versions know nothing of it and open at the first size. */
function keptState(electronVersion: string): BrowserWindowConstructorOptions {
  const major = Number.parseInt(electronVersion, 10);
  return major >= firstVersionThatKeepsWindowState ? { name: 'main', windowStatePersistence: true } : {};
}

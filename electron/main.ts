import { join } from 'node:path';
import { app, type BrowserWindow, nativeTheme, session } from 'electron';
import type { AppInformation, Settings } from './channels.ts';
import { finishWrites } from './finishWrites.ts';
import { Graphics, softwareSwitch } from './Graphics.ts';
import { KeptTexts } from './KeptTexts.ts';
import { openTextFile } from './openTextFile.ts';
import { openWindow } from './openWindow.ts';
import { PendingWrites } from './PendingWrites.ts';
import { pageAddress } from './pageAddress.ts';
import { declarePageScheme, servePageScheme } from './pageProtocol.ts';
import { registerChannels } from './registerChannels.ts';
import { saveFiles } from './saveFiles.ts';
import { savePdf } from './savePdf.ts';
import { secureContents, secureSession } from './security.ts';
import { readSettingsFile, writeSettingsFile } from './settingsFile.ts';
import { done } from './shellAnswer.ts';
import { showMenu } from './showMenu.ts';
import { groundColour, nativeTheme as nativeThemeOf } from './themeColours.ts';

/** Only a development build takes its page from elsewhere. */
const developmentAddress = app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL;
const page = developmentAddress === undefined ? pageAddress : new URL(developmentAddress);

const graphics = new Graphics(
  join(app.getPath('userData'), 'graphics.json'),
  process.argv.includes(softwareSwitch),
);
const writes = new PendingWrites();
let window: BrowserWindow | null = null;

declarePageScheme();
app.enableSandbox();
graphics.prepare();

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', focusWindow);
  app.on('web-contents-created', (_event, contents) => secureContents(contents, page));
  app.on('child-process-gone', (_event, { type, reason }) => {
    if (type === 'GPU' && reason !== 'clean-exit') graphicsEnded();
  });
  app.on('window-all-closed', () => app.quit());
  finishWrites(writes);
  app.whenReady().then(start).catch(giveUp);
} else {
  app.quit();
}

function start(): void {
  const settingsPath = join(app.getPath('userData'), 'settings.json');
  let reading = readSettingsFile(settingsPath);
  secureSession(session.defaultSession, developmentAddress === undefined ? null : page.host);
  servePageScheme(join(import.meta.dirname, '../renderer'));
  showMenu(graphics);
  nativeTheme.themeSource = nativeThemeOf(reading.settings.theme);

  const opened = openWindow(
    {
      preloadFile: join(import.meta.dirname, '../preload/index.cjs'),
      backgroundColour: groundColour(reading.settings.theme, nativeTheme.shouldUseDarkColors),
      isPackaged: app.isPackaged,
      electronVersion: process.versions.electron,
    },
    page,
  );
  window = opened;
  opened.on('closed', () => {
    window = null;
  });

  const kept = new KeptTexts(join(app.getPath('userData'), 'kept'));
  kept.sweep();
  registerChannels(
    {
      saveFiles: (files) => saveFiles(opened, files),
      openTextFile: (kinds) => openTextFile(opened, kinds),
      savePdf: (printed) => savePdf(opened, printed),
      readKept: (name) => kept.read(name),
      writeKept: ({ name, contents }) => writes.track(kept.write(name, contents)),
      readSettings: () => done(reading),
      writeSettings: (settings) => {
        reading = { settings, keptAside: null };
        showTheme(opened, settings);
        return writes.track(writeSettingsFile(settingsPath, settings));
      },
      appInformation: () => done(appInformation()),
    },
    page,
  );
}

/** The page that opens next finds out how to draw; until then a lost card would leave it waiting. */
function graphicsEnded(): void {
  if (!graphics.processEnded(performance.now())) return;
  showMenu(graphics);
  window?.webContents.reload();
}

function showTheme(opened: BrowserWindow, settings: Settings): void {
  nativeTheme.themeSource = nativeThemeOf(settings.theme);
  opened.setBackgroundColor(groundColour(settings.theme, nativeTheme.shouldUseDarkColors));
}

function appInformation(): AppInformation {
  const { electron, chrome, node } = process.versions;
  return {
    version: app.getVersion(),
    runsOn: { Electron: electron, Chromium: chrome, Node: node },
    graphics: graphics.state,
  };
}

function focusWindow(): void {
  if (window?.isMinimized()) window.restore();
  window?.focus();
}

function giveUp(problem: unknown): void {
  console.error(problem);
  app.exit(1);
}

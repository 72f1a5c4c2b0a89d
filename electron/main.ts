import { join } from 'node:path';
import { app, type BrowserWindow, Menu, nativeTheme, session } from 'electron';
import type { AppInformation, Settings } from './channels.ts';
import { KeptTexts } from './KeptTexts.ts';
import { menuTemplate } from './menu.ts';
import { openTextFile } from './openTextFile.ts';
import { openWindow } from './openWindow.ts';
import { pageAddress } from './pageAddress.ts';
import { declarePageScheme, servePageScheme } from './pageProtocol.ts';
import { registerChannels } from './registerChannels.ts';
import { saveFiles } from './saveFiles.ts';
import { savePdf } from './savePdf.ts';
import { secureContents, secureSession } from './security.ts';
import { readSettingsFile, writeSettingsFile } from './settingsFile.ts';
import { done } from './shellAnswer.ts';
import { groundColour, nativeTheme as nativeThemeOf } from './themeColours.ts';

/** Only a development build takes its page from elsewhere. */
const developmentAddress = app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL;
const page = developmentAddress === undefined ? pageAddress : new URL(developmentAddress);

let window: BrowserWindow | null = null;

declarePageScheme();
app.enableSandbox();
if (process.argv.includes('--software-3d')) app.commandLine.appendSwitch('enable-unsafe-swiftshader');

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', focusWindow);
  app.on('web-contents-created', (_event, contents) => secureContents(contents, page));
  app.on('window-all-closed', () => app.quit());
  app.whenReady().then(start).catch(giveUp);
} else {
  app.quit();
}

function start(): void {
  const settingsPath = join(app.getPath('userData'), 'settings.json');
  let reading = readSettingsFile(settingsPath);
  secureSession(session.defaultSession, developmentAddress === undefined ? null : page.host);
  servePageScheme(join(import.meta.dirname, '../renderer'));
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform, app.isPackaged)));
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
  registerChannels(
    {
      saveFiles: (files) => saveFiles(opened, files),
      openTextFile: (kinds) => openTextFile(opened, kinds),
      savePdf: (printed) => savePdf(opened, printed),
      readKept: (name) => kept.read(name),
      writeKept: ({ name, contents }) => kept.write(name, contents),
      readSettings: () => done(reading),
      writeSettings: (settings) => {
        reading = { settings, keptAside: null };
        showTheme(opened, settings);
        return writeSettingsFile(settingsPath, settings);
      },
      appInformation: () => done(appInformation()),
    },
    page,
  );
}

function showTheme(opened: BrowserWindow, settings: Settings): void {
  nativeTheme.themeSource = nativeThemeOf(settings.theme);
  opened.setBackgroundColor(groundColour(settings.theme, nativeTheme.shouldUseDarkColors));
}

function appInformation(): AppInformation {
  const { electron, chrome, node } = process.versions;
  return { version: app.getVersion(), runsOn: { Electron: electron, Chromium: chrome, Node: node } };
}

function focusWindow(): void {
  if (window?.isMinimized()) window.restore();
  window?.focus();
}

function giveUp(problem: unknown): void {
  console.error(problem);
  app.exit(1);
}

import type {
  App,
  BrowserWindowConstructorOptions,
  CustomScheme,
  IpcMainInvokeEvent,
  MenuItemConstructorOptions,
  MessageBoxOptions,
  MessageBoxReturnValue,
  OpenDialogOptions,
  OpenDialogReturnValue,
  RelaunchOptions,
  SaveDialogOptions,
  SaveDialogReturnValue,
} from 'electron';
import { vi } from 'vitest';

/**
 * Takes Electron's place in every unit test: spies with Electron's own types. It also guarantees that no test wakes
 * Electron's package, which would fetch a hundred megabytes.
 */

type ChannelListener = (event: Pick<IpcMainInvokeEvent, 'senderFrame'>, ...payload: unknown[]) => unknown;

export const channelListeners = new Map<string, ChannelListener>();

export const ipcMain = {
  handle: vi.fn((name: string, listener: ChannelListener) => {
    channelListeners.set(name, listener);
  }),
};

export const ipcRenderer = {
  invoke: vi.fn(async (_name: string, _request: unknown): Promise<unknown> => null),
};
export const contextBridge = { exposeInMainWorld: vi.fn((_name: string, _object: object) => undefined) };

export const dialog = {
  showSaveDialog: vi.fn(
    async (_window: unknown, _options: SaveDialogOptions): Promise<SaveDialogReturnValue> => ({
      canceled: true,
      filePath: '',
    }),
  ),
  showOpenDialog: vi.fn(
    async (_window: unknown, _options: OpenDialogOptions): Promise<OpenDialogReturnValue> => ({
      canceled: true,
      filePaths: [],
    }),
  ),
  showErrorBox: vi.fn((_title: string, _content: string) => undefined),
  showMessageBox: vi.fn(
    async (_window: unknown, _options: MessageBoxOptions): Promise<MessageBoxReturnValue> => ({
      response: 1,
      checkboxChecked: false,
    }),
  ),
};

export const shell = { openExternal: vi.fn(async (_address: string) => undefined) };

export const protocol = {
  registerSchemesAsPrivileged: vi.fn((_schemes: CustomScheme[]) => undefined),
  handle: vi.fn((_scheme: string, _handler: (request: Request) => Promise<Response>) => undefined),
};

export const nativeTheme: { themeSource: string; shouldUseDarkColors: boolean } = {
  themeSource: 'system',
  shouldUseDarkColors: false,
};

export const session = {
  defaultSession: {
    setPermissionRequestHandler: vi.fn(),
    setPermissionCheckHandler: vi.fn(),
    setDevicePermissionHandler: vi.fn(),
    webRequest: { onBeforeRequest: vi.fn() },
  },
};

export const Menu = {
  buildFromTemplate: vi.fn((template: MenuItemConstructorOptions[]) => ({ template })),
  setApplicationMenu: vi.fn((_menu: unknown) => undefined),
};

export const openedWindows: BrowserWindow[] = [];

export class BrowserWindow {
  readonly options: BrowserWindowConstructorOptions;
  readonly listeners = new Map<string, () => void>();
  readonly show = vi.fn();
  readonly focus = vi.fn();
  readonly restore = vi.fn();
  readonly setBackgroundColor = vi.fn((_colour: string) => undefined);
  readonly loadURL = vi.fn(async (_address: string) => undefined);
  readonly destroy = vi.fn();
  readonly webContents = {
    printToPDF: vi.fn(async (_options: object) => Buffer.from('%PDF')),
    reload: vi.fn(),
  };
  readonly isMinimized = vi.fn(() => false);

  constructor(options: BrowserWindowConstructorOptions) {
    this.options = options;
    openedWindows.push(this);
  }

  once(event: string, listener: () => void): void {
    this.listeners.set(event, listener);
  }

  on(event: string, listener: () => void): void {
    this.listeners.set(event, listener);
  }
}

export const appListeners = new Map<string, (...values: never[]) => void>();

export const app = {
  isPackaged: false,
  enableSandbox: vi.fn(),
  disableHardwareAcceleration: vi.fn(),
  relaunch: vi.fn((_options: RelaunchOptions) => undefined),
  quit: vi.fn(),
  exit: vi.fn(),
  getVersion: vi.fn(() => '0.1.0'),
  getPath: vi.fn((_name: Parameters<App['getPath']>[0]) => '/nowhere'),
  commandLine: { appendSwitch: vi.fn((_name: string, _value?: string) => undefined) },
  requestSingleInstanceLock: vi.fn(() => true),
  whenReady: vi.fn(async () => undefined),
  on: vi.fn((event: string, listener: (...values: never[]) => void) => {
    appListeners.set(event, listener);
  }),
};

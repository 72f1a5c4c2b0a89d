import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import type { Served } from '#electron/serve.ts';
import { settingsKey } from '#renderer/platform/storedSettings.ts';
import { assertBuilt } from './assertBuilt.ts';

export interface OpenOptions {
  /** Below the served address, such as `#practise`. */
  readonly path?: string;
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark' | 'projector';
  readonly concentrationScale?: 'linear' | 'logarithmic';
  readonly reducedMotion?: boolean;
  /** A Chromium of its own with these arguments, such as one without WebGL. */
  readonly chromiumArguments?: readonly string[];
  /** Console words that are known and harmless here. */
  readonly expectedProblems?: readonly RegExp[];
  /** What has to be there before the test goes on; null waits for nothing. */
  readonly readySelector?: string | null;
}

export interface OpenedApp {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly address: string;
  /** Errors and warnings of the console, refused requests and policy violations up to now. */
  readonly problems: readonly string[];
  /** @throws Error when anything bad appeared on the console */
  close(): Promise<void>;
}

/** The same software 3D everywhere, and nothing that talks to a network. */
const chromiumArguments = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let sharedBrowser: Promise<Browser> | undefined;
let sharedServer: Promise<Served> | undefined;

afterAll(async () => {
  await (await sharedBrowser)?.close();
  await (await sharedServer)?.close();
  sharedBrowser = undefined;
  sharedServer = undefined;
});

/**
 * Opens the built app in Chromium, served as it ships, under the policy that ships. Close it at the end of a test: that
 * fails when anything bad was on the console.
 */
export async function openApp(options: OpenOptions = {}): Promise<OpenedApp> {
  sharedServer ??= serveBuilt();
  sharedBrowser ??= options.chromiumArguments ? undefined : launchChromium([]);
  const ownBrowser = options.chromiumArguments ? await launchChromium(options.chromiumArguments) : null;
  const browser = ownBrowser ?? (await sharedBrowser);
  if (!browser) throw new Error('There is no browser.');
  const { address } = await sharedServer;

  const theme = options.theme ?? 'light';
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1440, height: options.height ?? 900 },
    colorScheme: theme === 'dark' ? 'dark' : 'light',
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    acceptDownloads: true,
  });
  const settings = { theme, concentrationScale: options.concentrationScale ?? 'logarithmic' };
  await context.addInitScript(
    ([key, text]) => {
      if (localStorage.getItem(key) === null) localStorage.setItem(key, text);
    },
    [settingsKey, JSON.stringify(settings)] as const,
  );
  const page = await context.newPage();
  const problems = watchProblems(page, options.expectedProblems ?? []);
  await page.goto(address + (options.path ?? ''));
  const readySelector = options.readySelector === undefined ? '[data-ready]' : options.readySelector;
  if (readySelector !== null) {
    await page.waitForSelector(readySelector, { state: 'attached' }).catch((problem: unknown) => {
      throw new Error([`The page does not get ready: ${problem}`, ...problems].join('\n'));
    });
  }
  return {
    page,
    context,
    address,
    problems,
    close: async () => {
      await context.close();
      await ownBrowser?.close();
      if (problems.length > 0) throw new Error(`The console is not clean:\n${problems.join('\n')}`);
    },
  };
}

/** Chromium as found before the tests. @throws Error with the remedy where there is none */
export async function launchChromium(moreArguments: readonly string[]): Promise<Browser> {
  const choice = inject('browserChoice');
  if (!('found' in choice)) throw new Error(choice.problem);
  const { executablePath, environment } = choice.found;
  return chromium.launch({
    executablePath,
    args: [...chromiumArguments, ...moreArguments],
    env: { ...definedVariables(), ...environment },
  });
}

async function serveBuilt(): Promise<Served> {
  assertBuilt();
  const address = new URL('../../out/main/serve.cjs', import.meta.url).href;
  const built = (await import(/* @vite-ignore */ address)) as { serve(): Promise<Served> };
  return built.serve();
}

function watchProblems(page: Page, expected: readonly RegExp[]): readonly string[] {
  const problems: string[] = [];
  const add = (words: string) => {
    if (!expected.some((pattern) => pattern.test(words))) problems.push(words);
  };
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      add(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => add(`uncaught: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) add(`${response.status()} for ${response.url()}`);
  });
  return problems;
}

function definedVariables(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

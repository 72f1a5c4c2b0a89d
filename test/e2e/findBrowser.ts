import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { unpackChromium } from './unpackChromium.ts';

/** A Chromium for tests. `environment` holds what it needs beyond this process's own variables. */
export interface FoundBrowser {
  readonly executablePath: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Which one was taken, in words for the test's output. */
  readonly description: string;
}

const variable = 'BACLOFEN_LAB_CHROMIUM';

const remedy = `No Chromium was found. Install Chrome, Chromium or Edge, or let ${variable} name a program.`;

/**
 * The browser for tests: the one that a variable names, one that is installed, otherwise the one inside a package.
 * @throws Error with the remedy when there is none
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const named = process.env[variable];
  if (named) {
    if (!existsSync(named)) throw new Error(`${variable} names a program that does not exist: ${named}`);
    return { executablePath: named, environment: {}, description: `${named} (from ${variable})` };
  }
  const installed = installedPrograms().find((program) => existsSync(program));
  if (installed)
    return { executablePath: installed, environment: {}, description: `${installed} (installed)` };
  try {
    return await unpackChromium();
  } catch (problem) {
    throw new Error(`${remedy} (${problem instanceof Error ? problem.message : problem})`);
  }
}

function installedPrograms(): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap(
      (name) => process.env[name] ?? [],
    );
    const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return folders.flatMap((folder) => programs.map((program) => join(folder, program)));
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

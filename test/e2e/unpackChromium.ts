import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { FoundBrowser } from './findBrowser.ts';

const root = resolve(import.meta.dirname, '../..');
const packageFile = join(root, 'node_modules/@sparticuz/chromium/package.json');

/**
 * Unpacks the Chromium that the package @sparticuz/chromium carries. It goes to a folder beside it and is renamed when it
 * is whole: an interrupted or a parallel run leaves no half program behind.
 * @throws Error where the package has no Chromium for this system
 */
export async function unpackChromium(): Promise<FoundBrowser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('the package with a Chromium inside has one for 64-bit Linux only');
  }
  if (!existsSync(packageFile)) throw new Error('the packages are not installed; run npm ci');
  const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string };
  const ownLibraries = lacksLibraries();
  const folder = join(root, 'node_modules/.cache', `chromium-${version}${ownLibraries ? '-libraries' : ''}`);
  if (!existsSync(join(folder, 'chromium'))) unpackInto(folder, ownLibraries);
  return {
    executablePath: join(folder, 'chromium'),
    environment: ownLibraries ? { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') } : {},
    description: `Chromium ${version} of @sparticuz/chromium${ownLibraries ? ' with its own libraries' : ''}`,
  };
}

function unpackInto(folder: string, ownLibraries: boolean): void {
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  // The package unpacks into the temporary folder, and its libraries too where it believes to be in its usual surroundings.
  const surroundings = { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x', AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' };
  const script = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";
  const { status, stderr } = spawnSync(process.execPath, ['-e', script], {
    cwd: root,
    env: { ...process.env, ...(ownLibraries ? surroundings : {}), TMPDIR: unfinished },
    encoding: 'utf8',
  });
  if (status !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    throw new Error(`the Chromium inside the package could not be unpacked: ${stderr.trim()}`);
  }
  try {
    renameSync(unfinished, folder);
  } catch (problem) {
    rmSync(unfinished, { recursive: true, force: true });
    // Another run was first, which is as good.
    if (!existsSync(join(folder, 'chromium'))) throw problem;
  }
}

function lacksLibraries(): boolean {
  const { stdout } = spawnSync('ldconfig', ['-p'], {
    encoding: 'utf8',
    env: { ...process.env, PATH: `${process.env.PATH}:/sbin:/usr/sbin` },
  });
  return !['libnss3.so', 'libnspr4.so'].every((library) => stdout?.includes(library));
}

import { watch } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createBuilder, createServer } from 'vite';
import { runElectron } from './runElectron.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const configFile = fileURLToPath(new URL('../vite.config.ts', import.meta.url));
const settleMilliseconds = 150;

/**
 * The page from a development server that replaces changed modules in place, the shell rebuilt and restarted on a change.
 * @param {string | null} program Electron, or null to use a browser
 * @param {readonly string[]} passedArguments
 */
export async function develop(program, passedArguments) {
  const server = await createServer({ configFile });
  await server.listen();
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The development server has no address.');
  console.log(`  The page under development: ${address}`);

  let restarts = 0;
  /** @type {AbortController | null} */
  let running = null;
  const restart = async () => {
    const number = ++restarts;
    running?.abort();
    const builder = await createBuilder({ configFile, logLevel: 'warn' });
    for (const name of ['main', 'preload']) {
      const environment = builder.environments[name];
      if (environment) await builder.build(environment);
    }
    if (program === null || number !== restarts) return;
    running = new AbortController();
    const env = { ...process.env, ELECTRON_RENDERER_URL: address };
    await runElectron(program, [root, ...passedArguments], env, running.signal);
    if (number === restarts) process.exit(0);
  };

  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  watch(fileURLToPath(new URL('.', import.meta.url)), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => restart().catch((problem) => console.error(problem)), settleMilliseconds);
  });
  await restart();
  await new Promise((stopped) => {
    process.once('SIGINT', stopped).once('SIGTERM', stopped);
  });
  await server.close();
}

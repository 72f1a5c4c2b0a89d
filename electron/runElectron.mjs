import { spawn } from 'node:child_process';

const earlyEndMilliseconds = 10_000;
const keptWordsCharacters = 20_000;

/**
 * Runs Electron until it ends. Signals that stop the launcher stop Electron.
 * @param {string} program
 * @param {readonly string[]} programArguments
 * @param {NodeJS.ProcessEnv} [environment]
 * @param {AbortSignal} [replaced] ends Electron because another one follows
 * @returns {Promise<{ exitCode: number, reason: string | null }>} `reason` says why Electron ended at once by itself, which
 *   means that it cannot run here (no sandbox for this user, a missing library); null after a normal life
 */
export function runElectron(program, programArguments, environment = process.env, replaced = undefined) {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = environment;
  const began = Date.now();
  return new Promise((settle) => {
    let words = '';
    let isStopped = false;
    const child = spawn(program, programArguments, { stdio: ['inherit', 'inherit', 'pipe'], env });
    child.stderr.on('data', (chunk) => {
      process.stderr.write(chunk);
      words = (words + chunk).slice(-keptWordsCharacters);
    });
    /** @type {(signal: NodeJS.Signals) => void} */
    const stop = (signal) => {
      isStopped = true;
      child.kill(signal);
    };
    process.on('SIGINT', stop).on('SIGTERM', stop);
    replaced?.addEventListener('abort', () => stop('SIGTERM'));
    /** @type {(exitCode: number, reason: string | null) => void} */
    const end = (exitCode, reason) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      settle({ exitCode, reason });
    };
    child.once('error', (problem) => end(1, problem.message));
    child.once('close', (code, signal) => {
      if (isStopped || code === 0) return end(0, null);
      const isEarly = Date.now() - began < earlyEndMilliseconds;
      end(code ?? 1, isEarly ? (tellingLine(words) ?? `it ended with ${code ?? signal}`) : null);
    });
  });
}

/** The line that says most: the fatal one, otherwise the last. @param {string} words */
function tellingLine(words) {
  const lines = words.split('\n').filter((line) => line.trim() !== '');
  return (lines.find((line) => line.includes('FATAL')) ?? lines.at(-1))?.trim();
}

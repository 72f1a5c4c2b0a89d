import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parentPort, workerData } from 'node:worker_threads';
import { answerAsSolver } from '#models/terminal/answerAsSolver.ts';
import { barTable, type Measures } from './bars.ts';
import { measurePage } from './measurePage.ts';
import { benchThread, measurePopulation } from './measurePopulation.ts';
import { measureRun } from './measureRun.ts';
import { measureScene } from './measureScene.ts';
import { measureTerminal } from './measureTerminal.ts';

if (parentPort !== null && workerData === benchThread) answerAsSolver(parentPort);
else await measureAll();

async function measureAll(): Promise<void> {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
  const measures: Partial<Measures> = {};
  let failures = 0;

  /** One part that cannot be measured must not hide the others. */
  async function measure(
    what: string,
    task: () => Partial<Measures> | Promise<Partial<Measures>>,
  ): Promise<void> {
    try {
      Object.assign(measures, await task());
    } catch (problem) {
      failures += 1;
      console.error(`${what} cannot be measured: ${problem instanceof Error ? problem.message : problem}`);
    }
  }

  await measure('One run', measureRun);
  await measure('A population', () => measurePopulation(fileURLToPath(import.meta.url)));
  await measure('The terminal door', measureTerminal);
  await measure('The page', measurePage);
  await measure('The scene', measureScene);
  console.log(barTable(measures));
  if (values.json) console.log(JSON.stringify(measures));
  process.exitCode = failures > 0 ? 1 : 0;
}

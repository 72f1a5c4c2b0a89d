/** The terminal door as a process, and as each of its other threads. It runs when it is imported. */
import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { main } from './terminal/main.ts';
import { nodeFiles } from './terminal/nodeFiles.ts';
import { outputFault } from './terminal/outputFault.ts';
import { solverThread } from './terminal/solverThread.ts';

const threadData = 'population-solver';

if (parentPort !== null && workerData === threadData) {
  const { answerAsSolver } = await import('./terminal/answerAsSolver.ts');
  answerAsSolver(parentPort);
} else {
  await runAsProcess();
}

async function runAsProcess(): Promise<void> {
  // `npm run` moves to the project's folder; a person means paths from where they are.
  const isRunByNpm = process.env.npm_lifecycle_event === 'simulate';
  const folder = (isRunByNpm ? process.env.INIT_CWD : undefined) ?? process.cwd();

  process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
    const { code, line } = outputFault(fault);
    if (line !== null) process.stderr.write(`${line}\n`);
    process.exit(code);
  });

  process.exitCode = await main(process.argv.slice(2), {
    print: (text) => void process.stdout.write(text),
    complain: (line) => void process.stderr.write(`${line}\n`),
    threads: {
      processors: availableParallelism(),
      start: () => solverThread(new Worker(new URL(import.meta.url), { workerData: threadData })),
    },
    ...nodeFiles(folder),
  });
}

/** The terminal door as a process. It runs when it is imported. */
import { main } from './terminal/main.ts';
import { nodeFiles } from './terminal/nodeFiles.ts';

// `npm run` moves to the project's folder; a person means paths from where they are.
const isRunByNpm = process.env.npm_lifecycle_event === 'simulate';
const folder = (isRunByNpm ? process.env.INIT_CWD : undefined) ?? process.cwd();

// A reader that has seen enough (`| head`) closes the pipe: that is no fault.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code !== 'EPIPE') throw fault;
  process.exit();
});

process.exitCode = await main(process.argv.slice(2), {
  print: (text) => void process.stdout.write(text),
  complain: (line) => void process.stderr.write(`${line}\n`),
  ...nodeFiles(folder),
});

/**
 * The terminal door: `npm run -s simulate -- ...`. Makes sure that the build is fresh, then becomes models/cli.ts,
 * which reads the arguments and sets the exit code. Standard output carries nothing but what was asked for.
 */
import { buildIfStale } from './buildIfStale.mjs';

try {
  buildIfStale();
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exit(1);
}
await import(new URL('./out/terminal/cli.js', import.meta.url).href);

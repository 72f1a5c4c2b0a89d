/** `npm run bench`: bundles the benchmarks and runs them in a process of their own, so that nothing here warms or cools them. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { buildIfStale } from '../../buildIfStale.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Inside the project, so that what is not bundled is found among its packages. */
const folder = `${root}out/bench`;

buildIfStale();
await build({
  configFile: false,
  root,
  logLevel: 'warn',
  build: {
    ssr: `${root}test/bench/bench.ts`,
    outDir: folder,
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      output: { format: 'es', entryFileNames: 'bench.js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
// The synapses' page: one script of its own.
await build({
  configFile: false,
  root,
  logLevel: 'warn',
  build: {
    outDir: folder,
    emptyOutDir: false,
    target: 'chrome110',
    chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
    lib: {
      entry: `${root}test/bench/scenePage.ts`,
      formats: ['iife'],
      name: 'scenePage',
      fileName: () => 'scene.js',
    },
  },
});
const { status } = spawnSync(process.execPath, [`${folder}/bench.js`, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;

import { builtinModules } from 'node:module';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type EnvironmentOptions, type ViteBuilder } from 'vite';
import { listSources, markBuilt } from './buildIfStale.mjs';

const here = import.meta.dirname;
const nodeModules = [...builtinModules, /^node:/];

type Output = { format: 'cjs' | 'es'; [option: string]: unknown };

/** Everything that runs outside a page: one folder per process, all libraries inside. */
function process(folder: string, input: Record<string, string>, output: Output): EnvironmentOptions {
  return {
    consumer: 'server',
    resolve: { noExternal: true },
    build: {
      outDir: resolve(here, 'out', folder),
      emptyOutDir: true,
      // The oldest Node that may serve the page or answer in a terminal; Electron's own is newer.
      target: 'node20',
      minify: false,
      copyPublicDir: false,
      // Nothing of this is sent to a page; size is no concern here.
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(input).map(([name, file]) => [name, resolve(here, file)])),
        external: ['electron', ...nodeModules],
        output,
      },
    },
  };
}

/** Builds every process, also after one of them failed, so that all problems show; only a whole build counts as one. */
async function buildAll(builder: ViteBuilder): Promise<void> {
  const sources = listSources();
  const problems: unknown[] = [];
  for (const environment of Object.values(builder.environments)) {
    await builder.build(environment).catch((problem: unknown) => problems.push(problem));
  }
  if (problems.length > 1) throw new AggregateError(problems, problems.map(String).join('\n'));
  if (problems.length === 1) throw problems[0];
  markBuilt(sources);
}

/** One build for every process: the page, Electron's main and preload (CommonJS), and the terminal door. */
export default defineConfig({
  root: resolve(here, 'renderer'),
  base: './',
  publicDir: false,
  plugins: [react()],
  worker: { format: 'es' },
  builder: { buildApp: buildAll },
  environments: {
    client: {
      build: {
        outDir: resolve(here, 'out/renderer'),
        emptyOutDir: true,
        modulePreload: { polyfill: false },
        // Fonts and images stay files: the content security policy refuses data: addresses.
        assetsInlineLimit: 0,
      },
    },
    main: process(
      'main',
      { index: 'electron/main.ts', serve: 'electron/serve.ts' },
      { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'chunks/[name]-[hash].cjs' },
    ),
    preload: process(
      'preload',
      { index: 'electron/preload.ts' },
      { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
    ),
    terminal: process(
      'terminal',
      { cli: 'models/cli.ts' },
      { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    ),
  },
});

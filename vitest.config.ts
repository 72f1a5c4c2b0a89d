import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** No test wakes Electron's package, which would fetch its program. */
const alias = { electron: resolve(import.meta.dirname, 'test/electron/electronStandIn.ts') };

export default defineConfig({
  test: {
    coverage: { include: ['models/**', 'renderer/**', 'electron/**'] },
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/{models,electron,renderer,reference,house}/**/*.test.ts'],
        },
      },
      {
        resolve: { alias },
        test: { name: 'dom', environment: 'happy-dom', include: ['test/renderer/**/*.test.tsx'] },
      },
      {
        resolve: { alias },
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: 'test/e2e/setUp.ts',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

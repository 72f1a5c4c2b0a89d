import { defineConfig } from 'vitest/config';

/** `npm run pictures`: takes the pictures of docs/pictures from the built app; no test, so it is no part of `npm test`. */
export default defineConfig({
  test: {
    name: 'pictures',
    environment: 'node',
    include: ['test/pictures/*.pictures.ts'],
    globalSetup: ['test/e2e/setUp.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
});

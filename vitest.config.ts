/** Unit, property and spec tests. Browser, package and corpus measurements have commands of their own. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Words are checked against tables and records against laws: nothing needs a fresh module state for each test.
    isolate: false,
    testTimeout: 20_000,
    reporters: ['default'],
  },
});

import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

// Each file has a process of its own, and so have commands: packages are compiled once for all of them.
process.env['NODE_COMPILE_CACHE'] ??= join(tmpdir(), 'node-compile-cache');

/** Tests of code without state: what one file leaves in a module cannot reach another. */
const pure = ['test/{domain,events}/**/*.test.ts', 'test/adapters/{documents,keys,mail}/**/*.test.ts'];

export default defineConfig({
  test: {
    // Files start real services and browsers: two cores carry two at a time.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    pool: 'forks',
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      { extends: true, test: { name: 'services', include: ['test/**/*.test.ts'], exclude: pure } },
    ],
  },
});

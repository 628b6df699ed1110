/**
 * The build: the library in `dist/` as it is published. ESM only, one entry for each subpath. The command is built after it
 * (`tsup.command.config.ts`).
 *
 * Runtime dependencies stay imports; what the entries share goes into chunks; types are rolled up beside each entry.
 */
import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'formats/index': 'src/formats/index.ts',
    'schema/index': 'src/schema/index.ts',
    'stream/index': 'src/stream/index.ts',
    'node/index': 'src/node/index.ts',
    'node/worker': 'src/node/worker.ts',
  },
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  external: [/^node:/u],
  // Deno knows modules of Node by their full names only.
  removeNodeProtocol: false,
  tsconfig: 'tsconfig.build.json',
  // Rolling up types sets `baseUrl`, which TypeScript 6 calls deprecated.
  dts: {
    entry: {
      index: 'src/index.ts',
      'formats/index': 'src/formats/index.ts',
      'schema/index': 'src/schema/index.ts',
      'stream/index': 'src/stream/index.ts',
      'node/index': 'src/node/index.ts',
    },
    compilerOptions: { ignoreDeprecations: '6.0', composite: false, isolatedDeclarations: false },
  },
  splitting: true,
  treeshake: false,
  clean: true,
  sourcemap: false,
});

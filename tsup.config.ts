/**
 * The build: `dist/` as it is published. ESM only, one entry for each subpath and one for the command.
 *
 * Runtime dependencies stay imports; what the entries share goes into chunks; types are rolled up beside each entry.
 */
import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'formats/index': 'src/formats/index.ts',
    'stream/index': 'src/stream/index.ts',
    cli: 'src/cli/main.ts',
  },
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  external: [/^node:/u],
  tsconfig: 'tsconfig.build.json',
  // Rolling up types sets `baseUrl`, which TypeScript 6 calls deprecated.
  dts: {
    entry: { index: 'src/index.ts', 'formats/index': 'src/formats/index.ts', 'stream/index': 'src/stream/index.ts' },
    compilerOptions: { ignoreDeprecations: '6.0', composite: false, isolatedDeclarations: false },
  },
  splitting: true,
  treeshake: false,
  clean: true,
  sourcemap: false,
});

/**
 * The build of the command: `dist/cli/`, with what only it needs bundled into it and its licences beside it.
 *
 * It stands on the built library as any user's program does, so nothing of it can leak into what others import. Run after
 * `tsup.config.ts`, which empties `dist/`.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { defineConfig } from 'tsup';

/** Writes the names and licences of the bundled packages, whole, as their licences ask. */
const licences: Plugin = {
  name: 'licences',
  setup(build) {
    build.initialOptions.metafile = true;
    build.onEnd(({ metafile }) => {
      const inputs = Object.values(metafile?.outputs ?? {}).flatMap((output) => Object.keys(output.inputs));
      const folders = inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(path)?.[0] ?? []);
      const texts = [...new Set(folders)].sort().map(licenceOf);
      mkdirSync('dist/cli', { recursive: true });
      writeFileSync('dist/cli/LICENCES.txt', `Bundled into the command purport:\n\n${texts.join('\n')}`);
    });
  },
};

function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license?: string;
  };
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/iu.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '(The package has no file with the text.)';
  return `== ${name} ${version}: ${license ?? 'no licence stated'}\n\n${text}\n`;
}

export default defineConfig({
  entry: { main: 'src/cli/main.ts' },
  outDir: 'dist/cli',
  format: 'esm',
  target: 'node20',
  platform: 'node',
  removeNodeProtocol: false,
  // The public entries of the library, by the paths that source and build share.
  external: [/^\.\.\/(?:index|formats\/index|node\/index)\.js$/u],
  noExternal: [/^[^.]/u],
  esbuildPlugins: [licences],
  // Some of what is bundled is CommonJS and asks for modules of Node as such.
  banner: {
    js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
  },
  tsconfig: 'tsconfig.node.json',
  splitting: true,
  treeshake: false,
  minify: true,
  clean: true,
  sourcemap: false,
});

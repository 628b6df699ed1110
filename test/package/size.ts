/**
 * `npm run size`: what each import costs a browser, held under a ceiling.
 *
 * Bundles small programs against the built package with esbuild, minifies, gzips. wink-nlp and its model (about 1,030 kB) stay outside: they
 * are dependencies of their own and shared with whoever else uses them. A ceiling is raised only in the commit that
 * needs it. Names that must not appear tell which part leaked.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { ROOT } from './packed.js';
import { makeSteps } from './steps.js';

/** One program and what it may cost. */
interface Budget {
  readonly name: string;
  readonly code: string;
  /** Most bytes after minifying and gzip. */
  readonly ceiling: number;
  /** Words that would show a leak. */
  readonly without: readonly string[];
}

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const EVALUATED = ['eval(', 'new Function'];

const BUDGETS: readonly Budget[] = [
  {
    name: 'everything',
    code: `export * from './dist/index.js'`,
    ceiling: 1_978_000,
    without: ['node:', 'process.', ...EVALUATED],
  },
  {
    name: 'purport/node, in the thread that has a pool',
    code: `export * from './dist/node/index.js'`,
    ceiling: 1_978_000,
    without: EVALUATED,
  },
  // All functions but this one read through every room and carry their weights.
  {
    name: 'extractFigures',
    code: `export { extractFigures } from './dist/index.js'`,
    ceiling: 1_064_000,
    without: ['node:', 'process.', 'factuality', ...EVALUATED],
  },
  {
    name: 'purport/stream',
    code: `export * from './dist/stream/index.js'`,
    ceiling: 1_956_000,
    without: ['node:', 'process.', ...EVALUATED],
  },
  {
    // Most of it are the style and script of the report.
    name: 'purport/formats',
    code: `export * from './dist/formats/index.js'`,
    ceiling: 18_500,
    without: ['node:', 'process.', 'wink', 'readDoc', 'foreign-analysis', ...EVALUATED],
  },
  {
    name: 'toHtmlReport',
    code: `export { toHtmlReport } from './dist/formats/index.js'`,
    ceiling: 13_000,
    without: ['annotation.conf', 'schema.org', 'WHO CLAIMS WHAT', ...EVALUATED],
  },
  {
    name: 'toCsv',
    code: `export { toCsv } from './dist/formats/index.js'`,
    ceiling: 2_000,
    without: ['doctype', 'schema.org', 'WHO CLAIMS WHAT', ...EVALUATED],
  },
  {
    name: 'purport/schema',
    code: `export * from './dist/schema/index.js'`,
    ceiling: 10_300,
    without: ['node:', 'process.', 'wink', 'readDoc', 'doctype', ...EVALUATED],
  },
  {
    name: 'importing purport/schema for nothing',
    code: `import './dist/schema/index.js'`,
    ceiling: 100,
    without: ['draft'],
  },
  {
    name: 'toJsonLines',
    code: `export { toJsonLines } from './dist/formats/index.js'`,
    ceiling: 400,
    without: ['WHO CLAIMS WHAT', 'wink', ...EVALUATED],
  },
  { name: 'a bare import', code: `import './dist/index.js'`, ceiling: 100, without: ['wink'] },
];

/** Most bytes of the weights of a room, each file gzipped. */
const WEIGHTS: Readonly<Record<string, number>> = {
  syntax: 1_000_000,
  attribution: 700_000,
  coreference: 4_200,
  entities: 7_000,
  hedging: 60_000,
  claims: 9_000,
  confidence: 5_000,
};

/** Most bytes that the command reads from disk, the library excepted: when it starts, and when it meets a page. */
const COMMAND_CEILINGS = { start: 200_000, page: 550_000 };

/** Bundles one program; minified code. */
async function bundle(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: ROOT, sourcefile: 'budget.js' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    external: ['wink-nlp', 'wink-eng-lite-web-model', 'node:*'],
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

const steps = makeSteps();
await steps.check('the package is built', () => {
  assert.ok(existsSync(join(ROOT, 'dist', 'index.js')), 'Run npm run build first.');
});
for (const { name, code, ceiling, without } of BUDGETS) {
  await steps.check(name, async () => {
    const bundled = await bundle(code);
    const size = gzipSync(bundled, { level: 9 }).length;
    for (const word of without)
      assert.ok(
        !bundled.includes(word),
        `${JSON.stringify(word)} must not be in it: ${bundled.slice(Math.max(0, bundled.indexOf(word) - 60), bundled.indexOf(word) + 60)}`,
      );
    assert.ok(size <= ceiling, `${kB(size)} gzip is over the ceiling of ${kB(ceiling)}`);
    return `${kB(size)} gzip of ${kB(ceiling)}`;
  });
}
for (const room of readdirSync(join(ROOT, 'src'))) {
  const folder = join(ROOT, 'src', room, 'weights');
  if (!existsSync(folder)) continue;
  await steps.check(`weights of ${room}`, () => {
    const size = readdirSync(folder).reduce(
      (sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
      0,
    );
    const ceiling = WEIGHTS[room] ?? 0;
    assert.ok(size <= ceiling, `${kB(size)} gzip is over the ceiling of ${kB(ceiling)}`);
    return `${kB(size)} gzip of ${kB(ceiling)}`;
  });
}
await steps.check('the command', () => {
  const folder = join(ROOT, 'dist', 'cli');
  const main = readFileSync(join(folder, 'main.js'), 'utf8');
  assert.ok(main.startsWith('#!/usr/bin/env node'), 'it has no #! line');
  const files = readdirSync(folder).filter((file) => file.endsWith('.js'));
  const atStart = files.filter((file) => file === 'main.js' || main.includes(`from"./${file}"`));
  const sizeOf = (some: readonly string[]): number =>
    some.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  const sizes = { start: sizeOf(atStart), page: sizeOf(files) - sizeOf(atStart) };
  assert.ok(sizes.page > 300_000, 'the HTML reader is not apart from what starts');
  for (const part of ['start', 'page'] as const)
    assert.ok(sizes[part] <= COMMAND_CEILINGS[part], `${part}: ${kB(sizes[part])} of ${kB(COMMAND_CEILINGS[part])}`);
  return `${kB(sizes.start)} of ${kB(COMMAND_CEILINGS.start)}; for pages ${kB(sizes.page)} of ${kB(COMMAND_CEILINGS.page)} more`;
});
steps.finish();

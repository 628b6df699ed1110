/**
 * `npm run test:runtimes`: the built package gives the same bytes in every runtime on this machine.
 *
 * Looks for Node (this one, and `node20`, `node22`, `node24`, `node26` where a machine has them side by side), Bun and
 * Deno on the path; what is not there is skipped, and said.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT, run } from './packed.js';
import { makeSteps } from './steps.js';

/** Prints the hash of the example's extraction; the same words for every runtime. */
const program = (): string =>
  `import { readFileSync } from 'node:fs'; import { createHash } from 'node:crypto';
import { extract } from ${JSON.stringify(pathToFileURL(join(ROOT, 'dist', 'index.js')).href)};
console.log(createHash('sha256').update(JSON.stringify(extract(readFileSync(${JSON.stringify(join(ROOT, 'examples', 'article.txt'))}, 'utf8')))).digest('hex'));`;

const RUNTIMES: readonly { readonly command: string; readonly words: readonly string[] }[] = [
  // A process of its own, where nothing was read before.
  { command: process.execPath, words: ['--input-type=module', '--eval', program()] },
  ...['node20', 'node22', 'node24', 'node26'].map((command) => ({ command, words: ['--input-type=module', '--eval', program()] })),
  { command: 'bun', words: ['--eval', program()] },
  { command: 'deno', words: ['eval', program()] },
];

function isOnPath(command: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, command)));
}

const steps = makeSteps();
if (!existsSync(join(ROOT, 'dist', 'index.js'))) execFileSync('npm', ['run', 'build'], { cwd: ROOT, stdio: 'inherit' });
const { extract } = (await import(pathToFileURL(join(ROOT, 'dist', 'index.js')).href)) as typeof import('../../src/index.js');
const expected = createHash('sha256')
  .update(JSON.stringify(extract(await readFile(join(ROOT, 'examples', 'article.txt'), 'utf8'))))
  .digest('hex');
for (const { command, words } of RUNTIMES) {
  if (command !== process.execPath && !isOnPath(command)) {
    steps.skip(command, 'not on this machine');
    continue;
  }
  await steps.check(command === process.execPath ? `node ${process.version}` : command, async () => {
    assert.equal((await run(command, words)).trim(), expected, 'the records are not those of this Node');
  });
}
steps.finish();

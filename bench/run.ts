/**
 * `npm run bench [-- --json]`: speed side by side with bare wink-nlp and compromise, growth with length, memory.
 *
 * All contenders read the same self-written texts in one run. Numbers are kept, not asserted: they depend on the machine, ratios less so.
 */
import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { build } from 'esbuild';
import type { Growth, Memory, Rate } from './measure.js';
import { sourceOfTexts } from './texts.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BUNDLE = join(ROOT, 'node_modules', '.cache', 'bench', 'measure.mjs');
const READERS_OF_MEMORY = ['bare wink-nlp', 'purport extract', 'compromise quotations + numbers'];

/** Runs one measurement in a process of its own. */
async function measure<Answer>(...words: readonly [what: string, name?: string]): Promise<Answer> {
  const [what, ...rest] = words;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--expose-gc', BUNDLE, what, ROOT, ...rest.map(String)],
    { maxBuffer: 1 << 26 },
  );
  return JSON.parse(stdout) as Answer;
}

const { values } = parseArgs({ options: { json: { type: 'boolean' } } });
await mkdir(join(BUNDLE, '..'), { recursive: true });
await build({
  entryPoints: [join(ROOT, 'bench', 'measure.ts')],
  outfile: BUNDLE,
  bundle: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'es2022',
  logLevel: 'error',
});

const { words, results } = await measure<{ words: number; results: readonly Rate[] }>('speed');
const growth = await measure<Growth>('growth');
const memory: Record<string, Memory> = {};
for (const name of READERS_OF_MEMORY) memory[name] = await measure<Memory>('memory', name);

if (values.json) {
  console.log(JSON.stringify({ words, results, growth, memory }));
} else {
  const column = Math.max(...results.map(({ name }) => name.length)) + 2;
  console.log(`${words} tokens in ${sourceOfTexts(ROOT)}, Node ${process.version}\n`);
  for (const { name, tokensPerSecond, ratioToWink } of results)
    console.log(
      `${name.padEnd(column)}${String(tokensPerSecond).padStart(9)} tokens/s   ${ratioToWink.toFixed(3)} of bare wink`,
    );
  console.log('\nextract, on one text of growing length:');
  for (const { words: length, tokensPerSecond } of growth.lengths)
    console.log(`${`${length} tokens`.padEnd(column)}${String(tokensPerSecond).padStart(9)} tokens/s`);
  console.log(`time for a word of the longest, of that for a word of the shortest: ${growth.longestToShortest}`);
  console.log('\nmemory, reading the articles again and again:');
  for (const [name, { words: read, peak, heap }] of Object.entries(memory))
    console.log(
      `${name.padEnd(column)}${peak.toFixed(1).padStart(9)} MB at most, ${heap.toFixed(1)} MB held after ${read} tokens`,
    );
}

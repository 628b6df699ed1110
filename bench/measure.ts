/**
 * The measurements, one process each. Bundled by `run.ts`, so that what is timed is the code that ships.
 *
 * In: `speed`, `growth` or `memory NAME`, and the root of the checkout. Out: one line of JSON.
 */
import { Bench } from 'tinybench';
import { countTokens, READERS } from './readers.js';
import { longText, readTexts } from './texts.js';

/** The rate of one contender. */
export interface Rate {
  readonly name: string;
  /** wink's tokens, a second. */
  readonly tokensPerSecond: number;
  /** Of the rate of bare wink in the same run. */
  readonly ratioToWink: number;
}

/** How `extract` does on texts of several lengths. */
export interface Growth {
  readonly lengths: readonly { readonly words: number; readonly tokensPerSecond: number }[];
  /** Time for a word of the longest text, of that for a word of the shortest: 1 is linear. */
  readonly longestToShortest: number;
}

/** Memory of a process that read the articles again and again. */
export interface Memory {
  readonly words: number;
  /** Most resident memory, in MB. */
  readonly peak: number;
  /** What is still held afterwards, in MB. */
  readonly heap: number;
}

const TIME_PER_CONTENDER = 2000;
const TIMES = [1, 2, 4, 8];
const READINGS_FOR_MEMORY = 40;

let kept = 0;

async function measureSpeed(texts: readonly string[]): Promise<{ readonly words: number; readonly results: readonly Rate[] }> {
  const words = texts.reduce((sum, text) => sum + countTokens(text), 0);
  const bench = new Bench({ time: TIME_PER_CONTENDER, warmupTime: TIME_PER_CONTENDER / 4 });
  for (const { name, prepare } of READERS) {
    const runs = texts.map((text) => prepare(text));
    bench.add(name, () => {
      for (const run of runs) kept += run();
    });
  }
  await bench.run();
  const rates = bench.tasks.map(({ name, result }) => {
    if (result.state !== 'completed') throw new Error(`${name} was not measured: ${result.state}.`);
    return { name, rate: (words * 1000) / result.latency.p50 };
  });
  const [wink = { rate: NaN }] = rates;
  return { words, results: rates.map(({ name, rate }) => ({ name, tokensPerSecond: Math.round(rate), ratioToWink: Number((rate / wink.rate).toFixed(3)) })) };
}

async function measureGrowth(texts: readonly string[]): Promise<Growth> {
  // Longer texts are read less often: all are read until the engine has nothing left to compile.
  const bench = new Bench({ iterations: 5, time: TIME_PER_CONTENDER / 2, warmupTime: TIME_PER_CONTENDER });
  const extract = READERS.find(({ name }) => name === 'purport extract');
  const sizes = TIMES.map((times) => longText(texts, times));
  sizes.forEach((text, at) => bench.add(String(at), () => (kept += extract?.prepare(text)() ?? 0)));
  await bench.run();
  const lengths = bench.tasks.map(({ result }, at) => {
    if (result.state !== 'completed') throw new Error(`Growth was not measured: ${result.state}.`);
    const words = countTokens(sizes[at] ?? '');
    return { words, tokensPerSecond: Math.round((words * 1000) / result.latency.p50) };
  });
  const [shortest, longest] = [lengths[0]?.tokensPerSecond ?? NaN, lengths.at(-1)?.tokensPerSecond ?? NaN];
  return { lengths, longestToShortest: Number((shortest / longest).toFixed(2)) };
}

function measureMemory(texts: readonly string[], name: string): Memory {
  const reader = READERS.find((each) => each.name === name);
  const words = READINGS_FOR_MEMORY * texts.reduce((sum, text) => sum + countTokens(text), 0);
  for (let time = 0; time < READINGS_FOR_MEMORY; time++) for (const text of texts) kept += reader?.prepare(text)() ?? 0;
  (globalThis as { gc?: () => void }).gc?.();
  const MB = (bytes: number): number => Math.round(bytes / 1e5) / 10;
  return { words, peak: MB(process.resourceUsage().maxRSS * 1024), heap: MB(process.memoryUsage().heapUsed) };
}

const [what, root = '.', name = ''] = process.argv.slice(2);
const texts = readTexts(root);
const answer = what === 'speed' ? await measureSpeed(texts) : what === 'growth' ? await measureGrowth(texts) : measureMemory(texts, name);
if (kept < 0) throw new Error('Nothing was read.');
console.log(JSON.stringify(answer));

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

/** Rounds in which all contenders take part: what else the machine does then hits them alike, and the best round of each counts. */
const ROUNDS = 6;
const TIME_IN_ROUND = 400;
const WARMUP = 3000;
const TIMES = [1, 2, 4, 8];
const READINGS_FOR_MEMORY = 40;

let kept = 0;

/**
 * Runs a task and takes the shorter of the time on the wall and the time of the processor: alone on a machine the first is right,
 * beside other processes the second is nearer.
 */
function timed(run: () => number): { readonly overriddenDuration: number } {
  const processor = process.cpuUsage();
  const wall = performance.now();
  kept += run();
  const onWall = performance.now() - wall;
  const { user, system } = process.cpuUsage(processor);
  return { overriddenDuration: Math.min(onWall, (user + system) / 1000) };
}

/** The best median time of each task over the rounds, in milliseconds. */
async function bestTimes(tasks: readonly (readonly [name: string, run: () => number])[]): Promise<readonly number[]> {
  const best = tasks.map(() => Infinity);
  for (let round = 0; round < ROUNDS; round++) {
    const bench = new Bench({
      time: TIME_IN_ROUND,
      iterations: 3,
      warmup: round === 0,
      warmupTime: WARMUP,
      warmupIterations: 3,
    });
    for (const [name, run] of tasks) {
      bench.add(name, () => timed(run));
    }
    await bench.run();
    bench.tasks.forEach(({ name, result }, at) => {
      if (result.state !== 'completed') throw new Error(`${name} was not measured: ${result.state}.`);
      best[at] = Math.min(best[at] ?? Infinity, result.latency.p50);
    });
  }
  return best;
}

async function measureSpeed(
  texts: readonly string[],
): Promise<{ readonly words: number; readonly results: readonly Rate[] }> {
  const words = texts.reduce((sum, text) => sum + countTokens(text), 0);
  const times = await bestTimes(
    READERS.map(({ name, prepare }) => {
      const runs = texts.map((text) => prepare(text));
      return [name, () => runs.reduce((sum, run) => sum + run(), 0)];
    }),
  );
  const [wink = NaN] = times;
  return {
    words,
    results: READERS.map(({ name }, at) => {
      const time = times[at] ?? NaN;
      return {
        name,
        tokensPerSecond: Math.round((words * 1000) / time),
        ratioToWink: Number((wink / time).toFixed(3)),
      };
    }),
  };
}

async function measureGrowth(texts: readonly string[]): Promise<Growth> {
  const extract = READERS.find(({ name }) => name === 'purport extract');
  const sizes = TIMES.map((times) => longText(texts, times));
  const times = await bestTimes(sizes.map((text, at) => [String(at), () => extract?.prepare(text)() ?? 0]));
  const lengths = sizes.map((text, at) => {
    const words = countTokens(text);
    return { words, tokensPerSecond: Math.round((words * 1000) / (times[at] ?? NaN)) };
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
const answer =
  what === 'speed'
    ? await measureSpeed(texts)
    : what === 'growth'
      ? await measureGrowth(texts)
      : measureMemory(texts, name);
if (kept < 0) throw new Error('Nothing was read.');
console.log(JSON.stringify(answer));

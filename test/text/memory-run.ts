/**
 * Reads a sentence of a million words, then a million different words, and weighs what stays: run in a process of
 * its own, with `--expose-gc`, by `memory.test.ts`. Out: on standard output, as JSON.
 */
import { readText } from '../../src/text/index.js';

const collect = (globalThis as { gc?: () => void }).gc;
if (!collect) throw new Error('run with --expose-gc');

const WORDS = 1_000_000;
const kept: number[] = [];
const weigh = (): void => {
  collect();
  kept.push(Math.round(process.memoryUsage().heapUsed / 1e5) / 10); // In millions of bytes.
};

/** Reads words that no other round has: letters only, so that wink keeps each in its cache. */
function readNewWords(round: number): void {
  const words: string[] = [];
  for (let at = 0; at < WORDS / 10; at++)
    words.push(
      (round * (WORDS / 10) + at).toString(26).replace(/\d/gu, (digit) => 'qrstuvwxyz'.charAt(Number(digit))) + 'ly',
    );
  for (let at = 0; at < words.length; at += 2_000) readText(words.slice(at, at + 2_000).join(' '), 'passage');
}

const sentence = (() => {
  const { sentences, paragraphs } = readText('the dog '.repeat(WORDS / 2), 'sentence');
  return { sentences: sentences.length, tokens: sentences[0]?.tokens.length ?? 0, paragraphs: paragraphs.length };
})();
const passage = readText('the dog '.repeat(WORDS / 20), 'passage').sentences.reduce(
  (longest, { tokens }) => Math.max(longest, tokens.length),
  0,
);
weigh();
for (let round = 0; round < 10; round++) {
  readNewWords(round);
  weigh();
}
process.stdout.write(JSON.stringify({ sentence, longestInPassage: passage, kept }));

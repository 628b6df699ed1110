/**
 * Copies of short sentences in headline case, so that headlines parse.
 *
 * In: sentences. Out: some of them again in Title Case or ALL CAPITALS, without the final full stop.
 */
import type { Random } from '../shared/random.js';
import { type Example, type GoldSentence, makeExample } from './treebank.js';

/** Words that Title Case leaves small. */
const SMALL = new Set([
  'a',
  'an',
  'and',
  'as',
  'at',
  'but',
  'by',
  'for',
  'from',
  'in',
  'of',
  'on',
  'or',
  'the',
  'to',
  'vs',
  'with',
]);

/** Corrupted copies of about `share` of the sentences of 4 to 20 words. */
export function corruptedCopies(sentences: readonly GoldSentence[], share: number, random: Random): Example[] {
  const copies: Example[] = [];
  for (const sentence of sentences) {
    const chosen = random.next() < share;
    const style = random.next();
    if (!chosen || sentence.words.length < 4 || sentence.words.length > 20) continue;
    const gold = withoutFullStop(sentence);
    const text = style < 0.6 ? titleCase(gold.text) : gold.text.toUpperCase();
    if (text.length !== gold.text.length) continue;
    const example = makeExample(gold, text);
    if (example) copies.push(example);
  }
  return copies;
}

function titleCase(text: string): string {
  return text.replace(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)?/gu, (word: string, at: number) =>
    at > 0 && SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
}

function withoutFullStop(sentence: GoldSentence): GoldSentence {
  const { words, text } = sentence;
  const last = words.length - 1;
  const stop = words[last];
  if (stop?.form !== '.' || words.some(({ head }) => head === last)) return sentence;
  return { ...sentence, text: text.slice(0, stop.start).trimEnd(), words: words.slice(0, -1) };
}

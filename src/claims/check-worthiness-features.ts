/**
 * What check-worthiness looks at in a sentence: numbers, names, tenses, persons, hedges, and which words it uses.
 *
 * In: the words of a sentence. Out: names of features, each at most once. Training and reading both use this file, so
 * that they can never differ. Not here: the weights (`weights/check-worthiness.ts`).
 */
import type { Word } from '../syntax/index.js';

/** Most words of a sentence that are looked at. */
const MOST_WORDS = 200;

/** A feature that counts the words with some property: its name, and the test of a word. */
interface Counter {
  readonly name: string;
  /** Highest count that is told apart. */
  readonly cap: number;
  readonly counts: (word: Word, next: Word | undefined) => boolean;
}

const isNumber = ({ tag, text }: Word): boolean => tag === 'NUM' || /\p{Nd}/u.test(text);
const isYear = ({ text }: Word): boolean => /^(?:1[89]|20)\d\d$/u.test(text);

const COUNTERS: readonly Counter[] = [
  { name: 'number', cap: 4, counts: (word) => isNumber(word) && !isYear(word) },
  { name: 'digits', cap: 3, counts: ({ text }) => /\p{Nd}/u.test(text) },
  { name: 'year', cap: 2, counts: isYear },
  { name: 'percent', cap: 2, counts: ({ lower }) => lower === '%' || lower === 'percent' || lower.endsWith('%') },
  {
    name: 'money',
    cap: 2,
    counts: ({ lower, text }) => /^[$£€]/u.test(text) || lower === 'dollar' || lower === 'dollars',
  },
  { name: 'scale', cap: 2, counts: ({ lower }) => /^(?:hundred|thousand|million|billion|trillion)s?$/u.test(lower) },
  { name: 'name', cap: 4, counts: ({ tag }) => tag === 'PROPN' },
  { name: 'noun', cap: 8, counts: ({ tag }) => tag === 'NOUN' },
  { name: 'adjective', cap: 4, counts: ({ tag }) => tag === 'ADJ' },
  {
    name: 'comparative',
    cap: 2,
    counts: ({ fineTag, lower }) => fineTag === 'JJR' || fineTag === 'RBR' || lower === 'more' || lower === 'less',
  },
  {
    name: 'superlative',
    cap: 2,
    counts: ({ fineTag, lower }) => fineTag === 'JJS' || fineTag === 'RBS' || lower === 'most' || lower === 'least',
  },
  {
    name: 'past',
    cap: 3,
    counts: ({ fineTag, tag, lower }) =>
      fineTag === 'VBD' || (fineTag === 'VBN' && tag === 'VERB') || (tag === 'VERB' && lower.endsWith('ed')),
  },
  { name: 'present', cap: 3, counts: ({ fineTag }) => fineTag === 'VBZ' || fineTag === 'VBP' },
  { name: 'base', cap: 3, counts: ({ fineTag }) => fineTag === 'VB' },
  { name: 'gerund', cap: 3, counts: ({ fineTag }) => fineTag === 'VBG' },
  {
    name: 'modal',
    cap: 2,
    counts: ({ fineTag, tag, lemma }) =>
      fineTag === 'MD' || (tag === 'AUX' && /^(?:can|could|may|might|must|shall|should|will|would)$/u.test(lemma)),
  },
  { name: 'negation', cap: 2, counts: ({ lemma }) => lemma === 'not' || lemma === 'never' || lemma === 'no' },
  { name: 'speaker', cap: 2, counts: ({ lower }) => lower === 'i' || lower === 'me' || lower === 'my' },
  { name: 'speakers', cap: 2, counts: ({ lower }) => lower === 'we' || lower === 'us' || lower === 'our' },
  { name: 'addressee', cap: 2, counts: ({ lower }) => lower === 'you' || lower === 'your' },
  { name: 'other', cap: 2, counts: ({ lower }) => /^(?:he|she|they|his|her|their|him|them)$/u.test(lower) },
  { name: 'question', cap: 1, counts: ({ lower }) => lower === '?' },
  { name: 'exclamation', cap: 1, counts: ({ lower }) => lower === '!' },
  { name: 'quotation', cap: 1, counts: ({ lower }) => lower === '"' },
];

/** Names of the features of a sentence: how many of each kind of word, its length, how it begins, its words and pairs. */
export function checkWorthinessFeatures(allWords: readonly Word[]): ReadonlySet<string> {
  const words = allWords.length > MOST_WORDS ? allWords.slice(0, MOST_WORDS) : allWords;
  const features = new Set<string>();
  const counts = new Map<string, number>();
  for (const { name, cap, counts: holds } of COUNTERS) {
    let count = 0;
    words.forEach((word, index) => (count += holds(word, words[index + 1]) ? 1 : 0));
    const capped = Math.min(count, cap);
    counts.set(name, capped);
    for (let level = 1; level <= capped; level++) features.add(`${name}>=${level}`);
  }
  const length = words.filter(({ tag }) => tag !== 'PUNCT').length;
  for (const least of [5, 8, 12, 16, 20, 25, 30, 40]) if (length >= least) features.add(`words>=${least}`);
  addCombinations(features, counts);
  const first = words.find(({ tag }) => tag !== 'PUNCT');
  if (first) features.add(`first ${first.lower}`).add(`first tag ${first.tag}`);
  addWords(features, words);
  return features;
}

function addCombinations(features: Set<string>, counts: ReadonlyMap<string, number>): void {
  const has = (name: string): boolean => (counts.get(name) ?? 0) > 0;
  if (has('number') && has('past')) features.add('number and past');
  if (has('name') && has('past')) features.add('name and past');
  if (has('number') && has('name')) features.add('number and name');
  if (has('other') && has('past')) features.add('other and past');
  if (has('speaker') && has('past')) features.add('speaker and past');
  if (has('speakers') && has('present')) features.add('speakers and present');
  if (!has('past') && has('modal')) features.add('modal without past');
  if (!has('number') && !has('name')) features.add('neither number nor name');
}

function addWords(features: Set<string>, words: readonly Word[]): void {
  let before = '<';
  for (const word of words) {
    if (word.tag === 'PUNCT') continue;
    const form = isNumber(word) ? '#' : word.tag === 'PROPN' ? '^' : word.lemma;
    if (form !== '#' && form !== '^') features.add(`w ${form}`);
    features.add(`w ${before} ${form}`);
    before = form;
  }
}

/**
 * Runs of capitalised words: where names, titles and offices stand, before anything is known about what they name.
 *
 * In: the words of a sentence. Out: runs `[first, last]` in text order. "Bank of England" and "Ludwig van Beethoven" are
 * one run; days and months are none. Not here: what the run names (`names.ts`).
 */
import type { Tree, Word } from '../syntax/index.js';
import { type Knowledge, knowledge } from './knowledge.js';
import { phraseNameFrom } from './phrase-names.js';

/** A stretch of words, both ends included. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** A run of capitalised words. */
export interface NameRun extends Run {
  /** "Save Our Marsh": nothing in it is a title or an office. */
  readonly isPhrase?: true;
}

const PARTICLES: ReadonlySet<string> = new Set(
  'de van von der den bin ibn al el la le du da dos di del della ter ten y'.split(' '),
);
const MOST_WORDS = 14;
/** From this share of capitalised words on, a sentence is a headline in capitals, where case tells nothing. */
const TITLE_CASE_SHARE = 0.6;

/** Finds the runs of a sentence. Linear: a run has at most a fixed number of words. */
export function findRuns({ words }: Tree): NameRun[] {
  const known = knowledge();
  const caseTells = !isTitleCase(words);
  const isName = (index: number): boolean => isNameWord(words[index], index, caseTells, words[index + 1]);
  const runs: NameRun[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    const end = caseTells ? phraseNameFrom(words, at, (one) => isTime(one, known)) : -1;
    if (end >= 0) {
      runs.push({ first: at, last: end, isPhrase: true });
      at = end;
      continue;
    }
    if (!isName(at) || isTime(word, known)) continue;
    let last = at;
    while (last - at < MOST_WORDS) {
      const next = continuation(words, at, last, isName, known);
      if (next === last) break;
      last = next;
    }
    runs.push({ first: at, last });
    at = last;
  }
  return runs;
}

/** Last word of the run after one more step; `last` itself where it ends here. */
function continuation(
  words: readonly Word[],
  first: number,
  last: number,
  isName: (index: number) => boolean,
  known: Knowledge,
): number {
  const next = words[last + 1];
  if (!next) return last;
  if (isName(last + 1)) return isTime(next, known) ? last : last + 1;
  const after = words[last + 2];
  if (!after) return last;
  if (/^[-–]$/u.test(next.text) && !next.spaceBefore && !after.spaceBefore && isName(last + 2)) return last + 2;
  if (next.text === '&' && isName(last + 2)) return last + 2;
  if (PARTICLES.has(next.lower) && next.tag !== 'DET') {
    if (isName(last + 2)) return last + 2;
    if (PARTICLES.has(after.lower) && isName(last + 3)) return last + 3;
  }
  const long = longTitleFrom(words, last, known);
  if (long > last && long < words.length) return long;
  if (next.lower === 'of' || next.lower === 'for') {
    const the = after.lower === 'the' ? 1 : 0;
    if (isName(last + 2 + the) && opensBody(words, first, last, known)) return last + 2 + the;
  }
  const hasOf = next.lower === 'and' && words.slice(first, last).some(({ lower }) => lower === 'of' || lower === 'for');
  if (hasOf && isName(last + 2) && !known.given.has(after.lower) && opensBody(words, first, last, known))
    return last + 2;
  return last;
}

/** Index of the last word of a title of several words that begins at `at` ("Secretary of State"); `at` where none does. */
export function longTitleFrom(words: readonly Word[], at: number, known: Knowledge): number {
  const most = known.longTitles.get((words[at] as Word).lower);
  if (most === undefined) return at;
  for (let size = Math.min(most, words.length - at); size > 1; size--) {
    const phrase = words
      .slice(at, at + size)
      .map(({ lower }) => lower)
      .join(' ');
    if (known.titles.has(phrase)) return at + size - 1;
  }
  return at;
}

/** "Department", "Bank", "University", "House": words after which "of" goes on with the name. */
function opensBody(words: readonly Word[], first: number, last: number, known: Knowledge): boolean {
  for (let at = last; at >= Math.max(first, last - 3); at--) {
    const { lower } = words[at] as Word;
    if (
      known.bodies.get(lower)?.inNames === true ||
      lower === 'house' ||
      lower === 'states' ||
      lower === 'republic' ||
      lower === 'court'
    )
      return true;
  }
  return false;
}

function isTime({ lower, text }: Word, { things }: Knowledge): boolean {
  return (
    things.get(lower) === 'time' && /^\p{Lu}\p{Ll}/u.test(text) && !['second', 'quarter', 'present'].includes(lower)
  );
}

function isNameWord(word: Word | undefined, index: number, caseTells: boolean, next: Word | undefined): boolean {
  if (!word || !/\p{Lu}/u.test(word.text)) return false;
  if (word.tag === 'PROPN' || (/^NNPS?$/u.test(word.fineTag) && word.tag !== 'PUNCT')) return true;
  // "Ms Ruiz", which tags take for a plural noun at the start of a sentence.
  if (knowledge().titles.get(word.lower.replace(/\.$/u, ''))?.isRole === false && next?.tag === 'PROPN') return true;
  if (index === 0 && word.fineTag === 'NNS' && knowledge().known.has(word.lower)) return true;
  if (index === 0 && caseTells && word.fineTag === 'NN' && next && isCapitalOffice(next)) return true;
  if (!caseTells || index === 0 || !/^\p{Lu}/u.test(word.text) || word.text === 'I') return false;
  return word.tag === 'NOUN' || word.tag === 'ADJ' || word.tag === 'X';
}

/** "Justice Secretary", "Council Leader": a noun at the start of a sentence is part of the title behind it. */
function isCapitalOffice({ text, lower }: Word): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text) && knowledge().persons.get(lower)?.sort === 'office';
}

function isTitleCase(words: readonly Word[]): boolean {
  let letters = 0;
  let capitals = 0;
  for (const { text } of words.length > 60 ? words.slice(0, 60) : words) {
    if (!/^\p{L}{3}/u.test(text)) continue;
    letters++;
    if (/^\p{Lu}/u.test(text)) capitals++;
  }
  return letters > 3 && capitals / letters > TITLE_CASE_SHARE;
}

/**
 * Names that are phrases: "Save Our Marsh", "Fair Trial Now", "Reporters Without Borders".
 *
 * In: the words of a sentence that is no headline in capitals. Out: where such a name ends. What betrays it is a small word with a capital
 * in the middle of a sentence, among other words with capitals. Looks at a bounded number of words.
 */
import { SMALL_NAME_WORDS } from '../lexicon/index.js';
import type { Word } from '../syntax/index.js';

const LEAST_WORDS = 3;
const MOST_WORDS = 8;

let small: ReadonlySet<string> | undefined;

function isSmall({ lower }: Word): boolean {
  small ??= new Set(SMALL_NAME_WORDS.flatMap(({ words }) => words.split(' ')));
  return small.has(lower);
}

/** Index of the last word of the name that begins at `first`; −1 where none does. `ends` tells words that are in no name. */
export function phraseNameFrom(words: readonly Word[], first: number, ends: (word: Word) => boolean): number {
  const opening = words[first] as Word;
  if (
    !isCapital(opening) ||
    isSmall(opening) ||
    opening.tag === 'AUX' ||
    (first === 0 && opening.tag === 'ADP') ||
    ends(opening)
  )
    return -1;
  if (first > 0 && isCapital(words[first - 1] as Word) && !isSmall(words[first - 1] as Word)) return -1;
  let last = first;
  let evidence = 0;
  let articles = 0;
  for (let at = first + 1; at < Math.min(words.length, first + MOST_WORDS); at++) {
    const word = words[at] as Word;
    if (!isCapital(word) || !word.spaceBefore || ends(word)) break;
    last = at;
    if (word.lower === 'the') articles++;
    else if (isSmall(word)) evidence++;
  }
  while (last > first && (words[last] as Word).lower === 'the') {
    last--;
    articles--;
  }
  if (last - first + 1 < LEAST_WORDS || evidence + articles === 0) return -1;
  // "Stop The Tunnel says", not "In March The Times", "Visit The Hague".
  const isSure = evidence > 0 || (opening.tag !== 'PROPN' && (first > 0 || isFinite(words[last + 1])));
  return isSure ? last : -1;
}

function isCapital({ text }: Word): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text);
}

function isFinite(word: Word | undefined): boolean {
  return word !== undefined && /^(?:VBZ|VBD|MD|VBP)$/u.test(word.fineTag);
}

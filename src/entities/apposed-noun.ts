/**
 * "Open Arms, a housing charity,": the noun that says what a name is of, by the words alone, since trees often hang it elsewhere.
 *
 * In: the words of a sentence and the last one of a name. Out: the place of the noun. Looks at a bounded number of words.
 */
import type { Word } from '../syntax/index.js';

/** Words between article and noun. */
const MOST_BETWEEN = 5;

/** Index of the noun in apposition behind a name; −1 for none. A list ("the bank, a charity and a school") is none. */
export function apposedNoun(words: readonly Word[], last: number): number {
  if (words[last + 1]?.text !== ',' || !/^(?:an?|the)$/u.test(words[last + 2]?.lower ?? '')) return -1;
  let noun = -1;
  let at = last + 3;
  for (; at <= last + 3 + MOST_BETWEEN; at++) {
    const word = words[at];
    if (
      !word ||
      !(word.tag === 'NOUN' || word.tag === 'ADJ' || word.tag === 'PROPN' || word.tag === 'NUM' || word.text === '-')
    )
      break;
    noun = word.tag === 'NOUN' ? at : -1;
  }
  return noun >= 0 && closes(words[at]) ? noun : -1;
}

/** Does the phrase end here, or go on as one: "a charity that …", "a charity in Leeds"? */
function closes(word: Word | undefined): boolean {
  return word === undefined || word.tag === 'ADP' || /^(?:[,.;:)–—]|who|which|that|based|whose)$/u.test(word.lower);
}

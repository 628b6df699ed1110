/**
 * The tail of a quotation: "Smith said", "the prime minister asked reporters".
 *
 * In: tokens behind a closing quotation mark. Out: do they name a speaker with a verb of saying, so that the sentence
 * goes on although the quotation ended in a mark: '"Why now?" Ms Hale asked.'
 */
import { ATTRIBUTION_CUES } from '../lexicon/index.js';
import type { TextToken } from './token.js';

/** Longest speaker, in words: "the shadow secretary of state for education". */
const LONGEST_SPEAKER = 8;

let verbs: ReadonlySet<string> | undefined;

/** Do the tokens from `at` on start with a speaker and a verb of saying? */
export function startsSpeechTail(tokens: readonly TextToken[], at: number): boolean {
  verbs ??= new Set(
    ATTRIBUTION_CUES.filter(({ part, frames }) => part === 'verb' && frames.includes('quotation')).flatMap(
      ({ lemmas }) => lemmas,
    ),
  );
  for (let word = at; word < Math.min(at + LONGEST_SPEAKER, tokens.length); word++) {
    const { lemma, winkTag, lower, text } = tokens[word] as TextToken;
    if (word > at && (winkTag === 'VERB' || /(?:ed|id)$/u.test(lower)) && verbs.has(lemma))
      return endsTail(tokens, word + 1);
    if (winkTag === 'AUX' || winkTag === 'VERB' || winkTag === 'SCONJ') return false;
    if (winkTag === 'PUNCT' && text !== '.' && text !== '-') return false;
  }
  return false;
}

/** What follows the verb: the end, a mark, an adverb or a preposition; not a clause of its own ("said the plan would"). */
function endsTail(tokens: readonly TextToken[], at: number): boolean {
  const next = tokens[at];
  if (next === undefined) return true;
  return (
    next.winkTag === 'PUNCT' ||
    next.winkTag === 'ADP' ||
    next.winkTag === 'ADV' ||
    next.winkTag === 'CCONJ' ||
    next.winkTag === 'PRON' ||
    /(?:day|reporters|journalists)$/u.test(next.lower)
  );
}

/**
 * Refusals to comment: "declined to comment", "did not respond to a request", "could not be reached". No claims.
 */
import { COMMENT_WORDS, NAMING_VERBS, REFUSAL_VERBS, REQUEST_NOUNS } from '../lexicon/index.js';
import type { NegationCue } from '../hedging/index.js';
import type { Tree, Word } from '../syntax/index.js';
import type { Clause } from './propositions.js';

/** "neither confirmed nor denied" */
function isHalfOfNeitherNor(tree: Tree, head: number): boolean {
  const word = tree.words[head] as Word;
  if (word.lemma !== 'confirm' && word.lemma !== 'deny') return false;
  const around = tree.words.slice(Math.max(0, head - 4), head + 3).map(({ lower }) => lower);
  return around.includes('neither') && around.includes('nor');
}

/** Is the clause the bare act of not answering? */
export function isRefusal(tree: Tree, { frame }: Clause, negations: readonly NegationCue[]): boolean {
  const lemma = (index: number): string => (tree.words[index] as Word).lemma;
  const first = lemma(frame.head);
  const last = lemma(frame.last);
  if ((first === 'decline' || first === 'refuse') && frame.last !== frame.head)
    return COMMENT_WORDS.words.includes(last);
  const isNegated =
    frame.verb.some((word) => /^(?:not|n['’]t|never)$/u.test((tree.words[word] as Word).lower)) ||
    negations.some(({ governs }) => governs === frame.head);
  // "would neither confirm nor deny it": either half.
  if (isHalfOfNeitherNor(tree, frame.head)) return true;
  const asksNothing = frame.complements.every(({ kind }) => kind !== 'object' && kind !== 'clause');
  // "asked not to be named": why a source is not named is no claim of the source.
  if (
    isNegated &&
    NAMING_VERBS.words.includes(last) &&
    frame.verb.some((word) => (tree.words[word] as Word).label === 'aux:pass')
  )
    return true;
  if (isNegated && asksNothing && ['comment', 'elaborate'].includes(last)) return true;
  if (!REFUSAL_VERBS.words.includes(last)) return false;
  const about = frame.complements.some(
    ({ head, kind }) => kind !== 'clause' && REQUEST_NOUNS.words.includes(lemma(head)),
  );
  return about && (isNegated || last === 'decline' || last === 'refuse' || last === 'unavailable');
}

/**
 * The circumstances of saying: to whom, when, through what.
 *
 * In: a tree and a cue's head. Out: addressee, time and medium as word ranges, where the text gives them.
 */
import { childrenOf, type Tree } from '../syntax/index.js';
import type { CueLexicon, CueSense } from './cue-lexicon.js';
import { caseOf, cueRange, phraseOf, wordAt, type WordRange } from './phrases.js';

/** What else the text says about the saying. */
export interface Circumstances {
  readonly addressee?: WordRange;
  readonly when?: WordRange;
  readonly medium?: WordRange;
}

const MEDIUM_PREPOSITIONS = ['in', 'on', 'during', 'via', 'through'];

/** Reads the circumstances off the cue's own phrases. */
export function circumstancesOf(tree: Tree, head: number, sense: CueSense, lexicon: CueLexicon): Circumstances {
  const outside = cueRange(tree, head);
  const found: { addressee?: WordRange; when?: WordRange; medium?: WordRange } = {};
  for (const child of childrenOf(tree, head, 'obj', 'iobj', 'obl', 'obl:unmarked', 'obl:tmod', 'obl:npmod', 'advmod')) {
    const { label, lemma, tag } = wordAt(tree, child);
    const preposition = caseOf(tree, child);
    if (lexicon.times.has(lemma) && (label !== 'obj' || preposition !== ''))
      found.when ??= phraseOf(tree, child, outside);
    else if (label === 'iobj' || (label === 'obj' && sense.frames.has('addressee')))
      found.addressee ??= phraseOf(tree, child, outside);
    else if (lexicon.media.has(lemma) && MEDIUM_PREPOSITIONS.includes(preposition))
      found.medium ??= phraseOf(tree, child, outside);
    else if (
      label === 'obl' &&
      preposition === 'to' &&
      ['NOUN', 'PROPN', 'PRON'].includes(tag) &&
      sense.kind === 'speech' &&
      !sense.frames.has('to')
    ) {
      found.addressee ??= withoutCase(tree, child, phraseOf(tree, child, outside));
    }
  }
  return found;
}

/** A prepositional phrase without its preposition. */
export function withoutCase(tree: Tree, noun: number, range: WordRange): WordRange {
  let first = range.first;
  while (first < noun && wordAt(tree, first).head === noun && ['case', 'mark'].includes(wordAt(tree, first).label))
    first++;
  return { first, last: range.last };
}

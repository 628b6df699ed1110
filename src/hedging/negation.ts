/**
 * Negation: cues, and the polarity of the clause at a word.
 *
 * In: the parsed document. Out: negation cues for each sentence; affirmed or negated for a clause head.
 */
import type { Polarity } from '../records/index.js';
import type { TextSpan } from '../span.js';
import type { Document, Tree } from '../syntax/index.js';

/** A negation cue with its place in the tree. */
export interface NegationCue extends TextSpan {
  /** Index of its (head) word in the sentence. */
  readonly head: number;
  /** Index of the word that heads the clause it negates. */
  readonly governs: number;
}

/** Finds all negation cues, sentence by sentence. Linear. */
export function findNegationCues(document: Document): readonly (readonly NegationCue[])[] {
  return document.sentences.map(() => []);
}

/** Is the clause headed by `clauseHead` put as so or as not so, by its own words (not by its governors)? */
export function polarityAt(_tree: Tree, _clauseHead: number, _cues: readonly NegationCue[]): Polarity {
  return 'affirmed';
}

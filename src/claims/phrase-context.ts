/**
 * What phrases of a claim are read with, and phrases that wait to be read.
 *
 * In: a tree and what is known of the claim. Not here: the reading (`compared-phrases.ts`, `compared-times.ts`).
 */
import type { Figure } from '../records/index.js';
import type { Span } from '../span.js';
import type { Tree, Word } from '../syntax/index.js';
import { prepositionClass } from './predicate-relations.js';
import { fewWith } from './slots.js';

/** A phrase with a preposition, not yet read. */
export interface LoosePhrase {
  readonly head: number;
  /** Class of its preposition or subordinator; `adverb` where it is one. */
  readonly marker: string;
}

/** What phrases are read with. */
export interface PhraseContext {
  readonly tree: Tree;
  /** Words of the verb group. */
  readonly skipped: ReadonlySet<number>;
  readonly figures: readonly Figure[];
  readonly hedges: readonly Span[];
  readonly entityAt: ((word: Word) => number | undefined) | undefined;
}

/** Class of the preposition before a phrase. */
export function markerOf(tree: Tree, head: number): string {
  return prepositionClass(tree.words[fewWith(tree, head, 'case')[0] ?? -1]?.lower ?? '');
}

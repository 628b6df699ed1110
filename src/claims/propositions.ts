/**
 * Propositions: one record for every clause that asserts something.
 *
 * In: the parsed document. Out: clauses with subject, predicate, object and arguments; rendered n-ary or as triples.
 */
import type { PropositionRecord, Proposition } from '../records/index.js';
import type { Span } from '../span.js';
import type { Document } from '../syntax/index.js';

/** How propositions are rendered: all arguments in one, or one subject–predicate–object triple for each. */
export type Rendering = 'triples' | 'nary';

/** One clause and what it asserts. */
export interface Clause extends Proposition {
  /** Index of its sentence. */
  readonly sentence: number;
  /** Index of the word that heads it. */
  readonly head: number;
  /** The clause as written, from its subject where that is contiguous. */
  readonly span: Span;
  /** Probability that its parts are right, 0–1. */
  readonly confidence: number;
}

/** Finds the clauses that assert something, sentence by sentence. Linear. */
export function findPropositions(_document: Document): readonly Clause[] {
  return [];
}

/** Renders clauses as proposition records. */
export function renderPropositions(_document: Document, _clauses: readonly Clause[], _rendering: Rendering): readonly PropositionRecord[] {
  return [];
}

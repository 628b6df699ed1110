/** The forms of the entries that users may add to: attribution cues and hedges. Types only. */
import type { AttributionKind, HedgeCueKind, Stance } from '../records/index.js';

/** A word that ties a source to what it says, thinks or wants. */
export interface CueEntry {
  /** Lemma, lower case, one word: `say`, `claim`, `accord`. */
  readonly lemma: string;
  /** What part of speech it is a cue as. */
  readonly part: 'verb' | 'noun' | 'adjective' | 'preposition';
  /** What kind of act it reports. */
  readonly kind: AttributionKind;
  /** What the source does with the content. */
  readonly stance: Stance;
  /** Where it was taken from: a grammar, a style guide, a corpus count, an issue. */
  readonly source: string;
}

/** When a hedge phrase counts as one. */
export type HedgeCondition =
  | 'modal'
  | 'noun'
  | 'adjective'
  | 'adverb'
  | 'verb'
  | 'verb-with-clause'
  | 'verb-with-infinitive'
  | 'passive-participle'
  | 'active'
  | 'determiner'
  | 'subject';

/** A word or phrase that weakens what is said. */
export interface HedgeEntry {
  /** Lower case; lemmas where the word inflects, words joined by single spaces: `may`, `be said to`. */
  readonly phrase: string;
  /** What kind of words it is. */
  readonly kind: HedgeCueKind;
  /** How much it weakens, 0–1. */
  readonly strength: number;
  /** When it counts; always where absent. */
  readonly condition?: HedgeCondition;
  /** Where it was taken from. */
  readonly source: string;
}

/** What a user may add to the built-in lexicons. Additions win over built-in entries of the same word. */
export interface LexiconAdditions {
  /** More attribution cues. */
  readonly cues?: readonly CueEntry[];
  /** More hedges. */
  readonly hedges?: readonly HedgeEntry[];
}

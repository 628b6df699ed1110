/** Hedging: how firmly something is put, whoever puts it. Types only. */
import type { TextSpan } from '../span.js';

/** What kind of words weaken a statement. */
export type HedgeCueKind =
  | 'modal'
  | 'adverb'
  | 'clause-verb'
  | 'adjective'
  | 'noun'
  | 'evidential'
  | 'quantifier'
  | 'frequency'
  | 'peacock'
  | 'approximator'
  | 'condition'
  | 'disjunction'
  | 'phrase'
  | 'non-denial';

/** `none` no cue, `low` likely, `medium` may or reportedly, `high` non-committal or stacked. Bands of the score. */
export type HedgingLevel = 'none' | 'low' | 'medium' | 'high';

/** One hedge cue. */
export interface HedgeCue extends TextSpan {
  /** What kind of words it is. */
  readonly kind: HedgeCueKind;
  /** How much it weakens, 0–1, before the profile's weight for its kind. */
  readonly strength: number;
}

/** How firmly something is put. */
export interface Hedging {
  /** The band that `score` falls in. */
  readonly level: HedgingLevel;
  /** 0 (put as plain fact) to 1 (left entirely open), three decimals: 1 − Π(1 − weight · strength) over the cues. */
  readonly score: number;
  /** The cues that led to it, in text order; empty when `level` is `none`. */
  readonly cues: readonly HedgeCue[];
}

/**
 * Whose idea of uncertainty is asked for. `news`: doubt and hearsay, the one that claims are read by. `encyclopaedia`: words that an
 * editor would strike out, vague quantities and vague praise among them. `reviews`: whatever is not put as plain fact,
 * conditions and alternatives among it. `science`: speculation, as in an abstract.
 */
export type UncertaintyNotion = 'news' | 'encyclopaedia' | 'reviews' | 'science';

/** How uncertain a sentence is under one notion. */
export interface Uncertainty {
  /** Would annotators who hold that notion call the sentence uncertain? */
  readonly isUncertain: boolean;
  /** How uncertain, 0–1, three decimals. Scores of different notions do not compare. */
  readonly score: number;
  /** The cues that count under the notion, in text order. */
  readonly cues: readonly HedgeCue[];
}

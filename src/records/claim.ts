/** Claims and propositions: what is asserted, by whom. Types only. */
import type { Span, TextSpan } from '../span.js';
import type { Explanation } from './explanation.js';
import type { Hedging } from './hedging.js';
import type { SectionKind } from './section.js';

/** What kind of assertion it is. */
export type ClaimKind = 'fact' | 'prediction' | 'opinion' | 'demand' | 'accusation' | 'denial';

/** Is it put as so, or as not so? */
export type Polarity = 'affirmed' | 'negated';

/** When the main event holds, seen from the text. */
export type Tense = 'past' | 'present' | 'future';

/** A part of a proposition. Its text may be rendered (an antecedent filled in); its spans slice. */
export interface PropositionPart {
  /** The words, as a reader would say them. */
  readonly text: string;
  /** Where they stand, in the order of `text`. */
  readonly spans: readonly TextSpan[];
}

/** The smallest assertion: who or what, what about it, and with which further arguments. */
export interface Proposition {
  /** Who or what it is about; null for clauses without one ("There is …", "It rained"). */
  readonly subject: PropositionPart | null;
  /** The verb group, auxiliaries and negation included. */
  readonly predicate: PropositionPart;
  /** The object or complement, where there is one. */
  readonly object: PropositionPart | null;
  /** Further arguments and adverbials, in text order. */
  readonly arguments: readonly PropositionPart[];
}

/** A proposition as `propositions()` returns it: with its clause and how sure the reading is. */
export interface PropositionRecord extends Proposition, TextSpan {
  /** Tells records apart in a mixed list. */
  readonly record: 'proposition';
  /** Is it put as so, or as not so? */
  readonly polarity: Polarity;
  /** Probability that annotators would call it a fact of the sentence, 0–1, three decimals. */
  readonly confidence: number;
  /** Why it was found; only under `explain: true`. */
  readonly explanation?: Explanation;
}

/** Where a stretch of the standalone text comes from. */
export interface StandaloneMapping {
  /** Offsets in the claim's `standalone`. */
  readonly standalone: Span;
  /** Where its words stand in the input. */
  readonly source: TextSpan;
}

/** Propositions with their attribution, hedges and figures. Its span is the clause as written. */
export interface Claim extends TextSpan {
  /** Tells records apart in a mixed list. */
  readonly record: 'claim';
  /** `c1`, `c2` … in text order. */
  readonly id: string;
  /** What kind of assertion it is. */
  readonly kind: ClaimKind;
  /** Who or what, what about it. */
  readonly proposition: Proposition;
  /** Ids of the attributions it came through, outermost first; empty = the article's own voice. */
  readonly chain: readonly string[];
  /** Is it put as so, or as not so? */
  readonly polarity: Polarity;
  /** How firmly it is put, over the whole chain. */
  readonly hedging: Hedging;
  /** As the text's author leaves it: 1 certainly so, 0 open, −1 certainly not. */
  readonly factuality: number;
  /** The same as its innermost source leaves it, where that differs. */
  readonly factualityForSource?: number;
  /** When the main event holds. */
  readonly tense: Tense;
  /** The claim as a sentence that can be read alone. */
  readonly standalone: string;
  /** Where each stretch of `standalone` comes from, in order. */
  readonly standaloneMap: readonly StandaloneMapping[];
  /** Ids of the figures in it. */
  readonly figures: readonly string[];
  /** Ids of the quotes it stands in or holds. */
  readonly quotes: readonly string[];
  /** Ids of claims that say the same elsewhere in the text. */
  readonly sameAs: readonly string[];
  /** Ids of claims of other sources that contradict it. */
  readonly disputedBy: readonly string[];
  /** How much a reader would want it checked, 0–1, three decimals. */
  readonly checkWorthiness: number;
  /** The section it stands in. */
  readonly section: SectionKind;
  /** Probability that annotators would call it right, 0–1, three decimals. */
  readonly confidence: number;
  /** Why it was found; only under `explain: true`. */
  readonly explanation?: Explanation;
}

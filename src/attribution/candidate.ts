/**
 * Candidates: what the grammar proposes before one is chosen.
 *
 * Types, and the one way to make a candidate.
 */
import type { AttributionKind, Evidence, Stance } from '../records/index.js';
import type { Span } from '../span.js';

/** What the content is: a quotation, a clause (finite, infinitive or gerund), or a noun phrase. */
export type ContentForm = 'quotation' | 'clause' | 'phrase';

/** One proposed attribution, in offsets. */
export interface Candidate {
  /** Index of the sentence of its cue (of its content, where it has no cue). */
  readonly sentence: number;
  /** Index of the cue's head word; −1 where only layout ties source to content. */
  readonly cueHead: number;
  /** The source phrase. */
  readonly mention: Span | null;
  /** The words that tie source to content. */
  readonly cue: Span | null;
  /** What is credited, in text order. */
  readonly content: readonly Span[];
  /** Where it stands in another's content although its cue does not: "wrote, quoting a memo, that …". */
  readonly standsAt?: Span;
  readonly form: ContentForm;
  readonly kind: AttributionKind;
  readonly stance: Stance;
  readonly addressee?: Span;
  readonly when?: Span;
  readonly medium?: Span;
  /** Position in the list of the candidate whose source speaks here too, where no source is named. */
  readonly speaksOnFrom?: number;
  /** Who proposed it: the trained models, or the rules alone. */
  readonly tier: 'model' | 'rule';
  /** Id of the rule that proposed it. */
  readonly rule: string;
  /** What speaks for and against it. */
  readonly evidence: readonly Evidence[];
  /** How clear the models' choice was; of candidates that only the rules propose, undefined. */
  readonly clarity?: Clarity;
}

/** How clear the models' choice was. */
export interface Clarity {
  /** Logit of the cue being one. */
  readonly cueLogit: number;
  /** Least margin over the words of the content, in units of the role model. */
  readonly contentMargin: number;
  /** The same of the source; 0 without one. */
  readonly sourceMargin: number;
  /** The likeliest other word to begin the source, and how much worse it would be. */
  readonly rival: { readonly sentence: number; readonly word: number; readonly deficit: number } | undefined;
  /** The source that the rules read off the tree, where it is another. */
  readonly otherSource: Span | undefined;
}

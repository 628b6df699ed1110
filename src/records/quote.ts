/** Quotes: attributions a reader would call quotes, and quotations without an attribution. Types only. */
import type { TextSpan } from '../span.js';
import type { Explanation } from './explanation.js';
import type { Hedging } from './hedging.js';
import type { SectionKind } from './section.js';

/** `direct`: all in quotation marks; `indirect`: none; `mixed`: some of it. */
export type QuoteKind = 'direct' | 'indirect' | 'mixed';

/** One quote. Its span runs from the first part to the last, a cue between them included. */
export interface Quote extends TextSpan {
  /** Tells records apart in a mixed list. */
  readonly record: 'quote';
  /** `q1`, `q2` … in text order. */
  readonly id: string;
  /** How much of it stands in quotation marks. */
  readonly kind: QuoteKind;
  /** Id of the attribution it belongs to; null where the text credits it to nobody. */
  readonly attribution: string | null;
  /** What is quoted, without the outer quotation marks, in text order. At least one. */
  readonly parts: readonly TextSpan[];
  /** The stretches inside quotation marks, without the marks; empty when indirect. */
  readonly quoted: readonly TextSpan[];
  /** Id of the quote it stands in. */
  readonly nestedIn?: string;
  /** How firmly its content is put. */
  readonly hedging: Hedging;
  /** The section it starts in. */
  readonly section: SectionKind;
  /** Probability that annotators would call it right, 0–1, three decimals. */
  readonly confidence: number;
  /** Why it was found; only under `explain: true`. */
  readonly explanation?: Explanation;
}

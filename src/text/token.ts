/** A token of the text room. Types only. */
import type { UniversalTag } from '../records/index.js';
import type { TextSpan } from '../span.js';

/** One word or mark, before syntax. */
export interface TextToken extends TextSpan {
  /** Its words in lower case, quotation marks and apostrophes straight. */
  readonly lower: string;
  /** wink's lemma, lower case; the lower-cased word where wink has none. */
  readonly lemma: string;
  /** wink's tag. Right for 89–93 % of words: `../syntax` corrects it. */
  readonly winkTag: UniversalTag;
  /** wink thinks a sentence ends after this token. */
  readonly endsWinkSentence: boolean;
  /** White space, or the start of the stretch, stands before it. */
  readonly spaceBefore: boolean;
}

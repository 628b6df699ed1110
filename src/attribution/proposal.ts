/** Proposals: what a rule reads off one tree, in words of its sentence. Types only. */
import type { CueSense } from './cue-lexicon.js';
import type { WordRange } from './phrases.js';

/** A proposal in words of one sentence. */
export interface Proposal {
  readonly head: number;
  readonly sense: CueSense;
  /** Head of the source phrase; −1 where nobody is named. */
  readonly source: number;
  /** The words of the source, where they are known better than from the tree. */
  readonly sourceWords?: WordRange;
  /** The words of the cue, where they are more than a verb with its auxiliaries. */
  readonly cueWords?: WordRange;
  /** Its content is another's too, in which it stands although its cue does not: "wrote, quoting a memo, that …". */
  readonly standsInContent?: boolean;
  /** Who is told, where the construction makes a passive subject of it. */
  readonly addressee?: number;
  readonly content: readonly WordRange[];
  readonly rule: string;
  /** Hundredths of a logit. */
  readonly weight: number;
}

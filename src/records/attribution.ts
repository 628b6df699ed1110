/** Attributions: everything the text credits to someone. Types only. */
import type { TextSpan } from '../span.js';
import type { Explanation } from './explanation.js';
import type { SectionKind } from './section.js';

/** What kind of act ties source to content. */
export type AttributionKind = 'speech' | 'writing' | 'thought' | 'intention' | 'perception' | 'decision' | 'support';

/** What the source does with the content. */
export type Stance =
  | 'asserts'
  | 'confirms'
  | 'denies'
  | 'does-not-deny'
  | 'doubts'
  | 'believes'
  | 'knows'
  | 'suggests'
  | 'expects'
  | 'hopes'
  | 'fears'
  | 'intends'
  | 'promises'
  | 'warns'
  | 'asks'
  | 'demands'
  | 'supports'
  | 'opposes'
  | 'declines';

/** Source, cue and content: one thing the text credits to someone. */
export interface Attribution {
  /** Tells records apart in a mixed list. */
  readonly record: 'attribution';
  /** `a1`, `a2` … in the order of the first content span (of the cue where there is none). */
  readonly id: string;
  /** Id of the source; null where the text names nobody ("it is expected", "reportedly"). */
  readonly source: string | null;
  /** How the source is named here, a pronoun included; null where it is not. */
  readonly mention: TextSpan | null;
  /** The words that tie source to content ("has repeatedly denied", "according to"); null where only layout does. */
  readonly cue: TextSpan | null;
  /** What is credited, in text order; several spans where the cue stands in between. */
  readonly content: readonly TextSpan[];
  /** What kind of act it is. */
  readonly kind: AttributionKind;
  /** What the source does with the content. */
  readonly stance: Stance;
  /** Who is told ("councillors" in "told councillors that"). */
  readonly addressee?: TextSpan;
  /** When it was said ("on Friday"), as written. */
  readonly when?: TextSpan;
  /** Through what ("in a statement"), as written. */
  readonly medium?: TextSpan;
  /** Id of the attribution whose content holds this one; absent at the outermost level. */
  readonly parent?: string;
  /** The section its content starts in. */
  readonly section: SectionKind;
  /** Probability that annotators would call cue, source and content right, 0–1, three decimals. */
  readonly confidence: number;
  /** Why it was found; only under `explain: true`. */
  readonly explanation?: Explanation;
}

/** Sources: who or what the text credits. Types only. */
import type { TextSpan } from '../span.js';

/** What kind of thing is credited. `government` covers ministries and capitals that stand for them. */
export type SourceKind = 'person' | 'organisation' | 'government' | 'group' | 'document' | 'publication' | 'unknown';

/**
 * How far the text lets a reader identify the source: by name, by a description that narrows it down
 * ("the leader of the union"), or not at all ("officials", "a person close to the talks").
 */
export type Anonymity = 'named' | 'described' | 'anonymous';

/** One credited entity, with all its namings. */
export interface Source {
  /** Tells records apart in a mixed list. */
  readonly record: 'source';
  /** `s1`, `s2` … in the order of the first mention. */
  readonly id: string;
  /** The fullest form in the text, without a trailing possessive; a mention's words, not normalised. */
  readonly name: string;
  /** What kind of thing it is; `unknown` where nothing tells. */
  readonly kind: SourceKind;
  /** How far the text identifies it. */
  readonly anonymity: Anonymity;
  /** The words that say what an unnamed source's knowledge rests on ("close to the inquiry"). */
  readonly basis?: TextSpan;
  /** The words that say why a source is not named ("as it is not finished"). */
  readonly anonymityReason?: TextSpan;
  /** Title or function as written ("US Secretary of State"). */
  readonly role?: TextSpan;
  /** Every naming, pronouns included, in text order. At least one. */
  readonly mentions: readonly TextSpan[];
}

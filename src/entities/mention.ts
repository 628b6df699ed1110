/** Mentions: one naming of an entity each. Types only. */
import type { PronounSort } from '../lexicon/index.js';
import type { Anonymity, SourceKind } from '../records/index.js';
import type { TextSpan } from '../span.js';

/** `name` Rex Tillerson, the IMF · `description` a fighter wearing a mask, officials · `pronoun` he, they, who. */
export type MentionForm = 'name' | 'description' | 'pronoun';
/** Grammatical number, `unknown` where nothing tells. */
export type GrammaticalNumber = 'singular' | 'plural' | 'unknown';
/** Gender by evidence (title, pronoun, first name), `unknown` where nothing tells. */
export type Gender = 'female' | 'male' | 'neuter' | 'unknown';
/** What sort of entity a mention names, finer than the kind of source: what decides which pronoun can stand for it. */
export type EntitySort =
  | 'person'
  | 'organisation'
  | 'government'
  | 'group'
  | 'publication'
  | 'document'
  | 'place'
  | 'time'
  | 'event'
  | 'thing'
  | 'unknown';
/** How a noun phrase is determined: "the", "a", "its", "this", "no" or "any", nothing. */
export type Determination = 'definite' | 'indefinite' | 'possessed' | 'demonstrative' | 'negative' | 'bare';

/** One naming of an entity: the whole noun phrase with title, role and identifying apposition. */
export interface Mention extends TextSpan {
  /** Index of its sentence. */
  readonly sentence: number;
  /** Index of its head word in the sentence. */
  readonly head: number;
  /** Name, description or pronoun. */
  readonly form: MentionForm;
  /** The name alone, without title, role and apposition ("Rex Tillerson"); of a description, the phrase. */
  readonly core: TextSpan;
  /** What kind of thing it names. */
  readonly kind: SourceKind;
  /** How far the phrase identifies it. */
  readonly anonymity: Anonymity;
  /** Title or function as written. */
  readonly role?: TextSpan;
  /** What an unnamed source's knowledge rests on. */
  readonly basis?: TextSpan;
  /** Why a source is not named. */
  readonly anonymityReason?: TextSpan;
  /** Grammatical number. */
  readonly number: GrammaticalNumber;
  /** Gender by evidence. */
  readonly gender: Gender;
  /** Of pronouns: 1, 2 or 3. */
  readonly person?: 1 | 2 | 3;
  /** What sort of entity it names. */
  readonly sort: EntitySort;
  /** Index of its first word in the sentence. */
  readonly first: number;
  /** Index of its last word in the sentence. */
  readonly last: number;
  /** How the phrase is determined. */
  readonly determination: Determination;
  /** Two or more phrases joined by "and" or "or", taken as one. */
  readonly coordinated: boolean;
  /** Of pronouns: what sort of pronoun. */
  readonly pronoun?: PronounSort;
  /** Of countries, capitals and governments: whose. The code of the lexicon's line. */
  readonly country?: string;
}

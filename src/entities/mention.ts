/** Mentions: one naming of an entity each. Types only. */
import type { Anonymity, SourceKind } from '../records/index.js';
import type { TextSpan } from '../span.js';

/** `name` Rex Tillerson, the IMF · `description` a fighter wearing a mask, officials · `pronoun` he, they, who. */
export type MentionForm = 'name' | 'description' | 'pronoun';
/** Grammatical number, `unknown` where nothing tells. */
export type GrammaticalNumber = 'singular' | 'plural' | 'unknown';
/** Gender by evidence (title, pronoun, first name), `unknown` where nothing tells. */
export type Gender = 'female' | 'male' | 'neuter' | 'unknown';

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
}

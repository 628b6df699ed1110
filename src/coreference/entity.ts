/**
 * An entity while the text is read: what its mentions have told so far.
 *
 * In: mentions, one at a time. Out: the entity's number, gender, sort and names, and whether a mention can join it.
 * Evidence only fills gaps: what conflicts keeps a mention out. Not here: which entity a mention should join.
 */
import type { EntitySort, Gender, GrammaticalNumber, Mention } from '../entities/index.js';
import type { Facts } from './facts.js';

/** What is known of one entity. Grows while the text is read. */
export interface Entity {
  /** Its place in the list of entities. */
  readonly id: number;
  /** Indices of its mentions, ascending. */
  readonly mentions: number[];
  number: GrammaticalNumber;
  gender: Gender;
  sort: EntitySort;
  isNamed: boolean;
  /** It was named by more than pronouns. */
  hasNoun: boolean;
  /** Code of its country, of countries and governments. */
  country: string | undefined;
  /** Nouns that described it: heads of descriptions and of roles, lower case. */
  readonly nouns: Set<string>;
  /** Its longest name, in lower-case words. */
  name: readonly string[];
  /** Age and nationality, as first told. */
  facts: Facts;
  /** Sentence of its last mention. */
  lastSentence: number;
  /** How sure the weakest link is. */
  confidence: number;
  /** How sure the link of each mention is. */
  readonly links: number[];
}

/** Starts an entity with its first mention. */
export function newEntity(id: number, index: number, mention: Mention): Entity {
  const { number, gender, sort, form, sentence } = mention;
  return {
    id,
    mentions: [index],
    number,
    gender,
    sort,
    isNamed: form === 'name',
    hasNoun: form !== 'pronoun',
    country: mention.country,
    nouns: new Set(),
    name: [],
    facts: {},
    lastSentence: sentence,
    confidence: 1,
    links: [1],
  };
}

/** Adds a mention and what it tells. */
export function addMention(entity: Entity, index: number, mention: Mention, confidence: number): void {
  let place = entity.mentions.length;
  // A pronoun that waited for what comes after it.
  while (place > 0 && (entity.mentions[place - 1] as number) > index) place--;
  entity.mentions.splice(place, 0, index);
  entity.links.splice(Math.max(1, place), 0, confidence);
  entity.lastSentence = mention.sentence;
  entity.confidence = Math.min(entity.confidence, confidence);
  if (entity.number === 'unknown') entity.number = mention.number;
  // "Open Doors is a charity": one body.
  if (entity.number === 'plural' && entity.isNamed && mention.number === 'singular' && isBody(mention.sort))
    entity.number = 'unknown';
  if (entity.gender === 'unknown' && mention.gender !== 'neuter') entity.gender = mention.gender;
  if (entity.sort === 'unknown' && mention.sort !== 'unknown') entity.sort = mention.sort;
  if (mention.form === 'name') entity.isNamed = true;
  if (mention.form !== 'pronoun') entity.hasNoun = true;
  entity.country ??= mention.country;
  // "he" makes a person of a name that no table knows.
  if (entity.sort === 'unknown' && (mention.gender === 'male' || mention.gender === 'female')) entity.sort = 'person';
}

/** Can both be said of one entity? */
export function gendersAgree(a: Gender, b: Gender): boolean {
  return a === 'unknown' || b === 'unknown' || a === b;
}

/** Can both be said of one entity? */
export function numbersAgree(a: GrammaticalNumber, b: GrammaticalNumber): boolean {
  return a === 'unknown' || b === 'unknown' || a === b;
}

const BODIES: ReadonlySet<EntitySort> = new Set(['organisation', 'government', 'group', 'publication']);

/** Is it a body: something that acts but is no person? */
export function isBody(sort: EntitySort): boolean {
  return BODIES.has(sort);
}

/** Can the two sorts be one entity? Bodies are not told apart: a newspaper is a company too. */
export function sortsAgree(a: EntitySort, b: EntitySort): boolean {
  return (
    a === 'unknown' ||
    b === 'unknown' ||
    a === b ||
    (isBody(a) && isBody(b)) ||
    (a === 'place' && isBody(b)) ||
    (isBody(a) && b === 'place')
  );
}

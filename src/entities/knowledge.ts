/**
 * What the lexicon knows about words, in the form the engine asks for.
 *
 * In: the tables of `../lexicon`. Out: lookups by lower-case word or name, built once on first use. No engine here.
 */
import {
  ANONYMITY_ADJECTIVES,
  BODY_NOUNS,
  type BodySort,
  COUNTRIES,
  GIVEN_NAMES,
  KNOWN_NAMES,
  NAME_OPENINGS,
  PARTITIVES,
  PERSON_NOUNS,
  type PersonNounRow,
  PLACES,
  PRONOUNS,
  type PronounRow,
  THING_NOUNS,
  type ThingSort,
  TITLES,
  type TitleRow,
} from '../lexicon/index.js';

/** What a country's word is. */
export interface CountryWord {
  /** Code of the country. */
  readonly code: string;
  /** Name of the country, adjective or people, capital, or seat of its government. */
  readonly part: 'name' | 'adjective' | 'people' | 'capital' | 'seat';
}

/** A body noun: as what it heads a description, and whether it may end a name. */
export interface BodyNoun {
  readonly sort: BodySort;
  readonly inDescriptions: boolean;
  readonly inNames: boolean;
}

/** Lookups by lower-case word. */
export interface Knowledge {
  readonly persons: ReadonlyMap<string, PersonNounRow>;
  readonly bodies: ReadonlyMap<string, BodyNoun>;
  /** What may end the name of a body; a word may end names of another sort than it describes. */
  readonly nameEndings: ReadonlyMap<string, BodySort>;
  readonly things: ReadonlyMap<string, ThingSort>;
  readonly given: ReadonlyMap<string, 'female' | 'male' | 'none'>;
  /** Titles of one or more words; the words joined by blanks. */
  readonly titles: ReadonlyMap<string, TitleRow>;
  /** First words of titles of several words, with the most words such a title has. */
  readonly longTitles: ReadonlyMap<string, number>;
  readonly countries: ReadonlyMap<string, CountryWord>;
  readonly known: ReadonlyMap<string, BodySort>;
  readonly pronouns: ReadonlyMap<string, PronounRow>;
  readonly unnamed: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** Last words of place names. */
  readonly placeEndings: ReadonlySet<string>;
  readonly partitives: ReadonlySet<string>;
  /** First words of names, with what they are of. */
  readonly openings: ReadonlyMap<string, 'place' | 'event'>;
}

let built: Knowledge | undefined;

/** The lookups. Built on first use. */
export function knowledge(): Knowledge {
  return (built ??= build());
}

function build(): Knowledge {
  const persons = new Map(
    PERSON_NOUNS.flatMap((row) => words(row.words).map((word) => [word, row] as const)).reverse(),
  );
  const bodies = new Map<string, BodyNoun>();
  const nameEndings = new Map<string, BodySort>();
  for (const { sort, places, words: list } of BODY_NOUNS) {
    for (const word of words(list)) {
      if (places !== 'description') nameEndings.set(word, sort);
      if (places !== 'name') bodies.set(word, { sort, inDescriptions: true, inNames: places === 'both' });
    }
  }
  const things = new Map(
    THING_NOUNS.flatMap(({ sort, words: list }) => words(list).map((word) => [word, sort] as const)).reverse(),
  );
  const given = new Map(
    GIVEN_NAMES.flatMap(({ gender, names }) => names.flatMap(words).map((name) => [name, gender] as const)),
  );
  const titles = new Map(TITLES.flatMap((row) => names(row.forms).map((form) => [form, row] as const)));
  const longTitles = new Map<string, number>();
  for (const title of titles.keys()) {
    const parts = title.split(' ');
    const first = parts[0] as string;
    if (parts.length > 1) longTitles.set(first, Math.max(parts.length, longTitles.get(first) ?? 0));
  }
  const known = new Map(
    KNOWN_NAMES.flatMap(({ sort, names: list }) => names(list).map((name) => [name.toLowerCase(), sort] as const)),
  );
  return {
    ...{ persons, bodies, nameEndings, things, given, titles, longTitles, known },
    countries: countryWords(),
    pronouns: new Map(PRONOUNS.map((row) => [row.form, row])),
    places: placeNames((sort) => sort !== 'ending'),
    placeEndings: placeNames((sort) => sort === 'ending'),
    partitives: new Set(PARTITIVES.flatMap(({ words: list }) => words(list))),
    openings: new Map(
      NAME_OPENINGS.flatMap(({ sort, words: list }) => words(list).map((word) => [word, sort] as const)),
    ),
    unnamed: new Set(ANONYMITY_ADJECTIVES.flatMap(({ words: list }) => words(list))),
  };
}

/** Reads the compact lines of the country table; of two readings of a word the first stays, names before capitals. */
function countryWords(): ReadonlyMap<string, CountryWord> {
  const found = new Map<string, CountryWord>();
  const add = (form: string, code: string, part: CountryWord['part']): void => {
    const key = form.toLowerCase().replace(/’/gu, "'");
    if (form !== '-' && form !== '' && !found.has(key)) found.set(key, { code, part });
  };
  const lines = COUNTRIES.map((line) => line.split(' | '));
  for (const [code = '', own = '', adjectives = ''] of lines) {
    for (const name of names(own)) add(name, code, 'name');
    const [adjective = '', ...people] = adjectives.split('/');
    add(adjective, code, 'adjective');
    if (people.length === 0) add(`${adjective}s`, code, 'people');
    for (const form of people) add(form, code, /s$/u.test(form) ? 'people' : 'adjective');
  }
  for (const [code = '', , , capitals = '', seats = ''] of lines) {
    for (const name of names(seats)) add(name, code, 'seat');
    for (const name of names(capitals)) add(name, code, 'capital');
  }
  return found;
}

function placeNames(takes: (sort: string) => boolean): ReadonlySet<string> {
  return new Set(PLACES.flatMap(({ sort, names: list }) => (takes(sort) ? names(list) : [])));
}

function words(list: string): string[] {
  return list.split(' ').filter((word) => word !== '');
}

function names(list: string): string[] {
  return list
    .split(', ')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/**
 * Which nouns may take up what: "the company" a body, "the clip" the video.
 *
 * In: nouns and entities. Out: yes or no. Lookups in tables, built once. Not here: whether they do.
 */
import { HYPERNYMS, SYNONYMS, TITLE_NOUNS } from '../lexicon/index.js';
import { type Entity, isBody } from './entity.js';

interface Tables {
  /** For each noun of a later description, what sorts of entity it may take up. */
  readonly hypernyms: ReadonlyMap<string, ReadonlySet<string>>;
  /** For each noun, the numbers of the sets it stands in. */
  readonly synonyms: ReadonlyMap<string, readonly number[]>;
  /** For each title, what its bearer may be called. */
  readonly titles: ReadonlyMap<string, readonly string[]>;
}

let tables: Tables | undefined;

function lookups(): Tables {
  if (tables) return tables;
  const hypernyms = new Map<string, Set<string>>();
  for (const { of, words } of HYPERNYMS)
    for (const word of words.split(' ')) hypernyms.set(word, (hypernyms.get(word) ?? new Set()).add(of));
  const synonyms = new Map<string, number[]>();
  SYNONYMS.forEach(({ words }, row) =>
    words.split(' ').forEach((word) => synonyms.set(word, [...(synonyms.get(word) ?? []), row])),
  );
  const titles = new Map(
    TITLE_NOUNS.flatMap((row) => row.titles.split(' ').map((title) => [title, row.words.split(' ')] as const)),
  );
  return (tables = { hypernyms, synonyms, titles });
}

/** The same noun, or two for one thing. */
export function sameThing(a: string, b: string): boolean {
  if (a === b) return true;
  const { synonyms } = lookups();
  return (synonyms.get(a) ?? []).some((row) => synonyms.get(b)?.includes(row) === true);
}

/** May the noun stand for something of this sort? */
export function takesUp(noun: string, { sort, number, country }: Entity): boolean {
  const sorts = lookups().hypernyms.get(noun);
  if (!sorts || number === 'plural') return false;
  if (country !== undefined && sorts.has('country')) return true;
  if (sort === 'place') return sorts.has('place') || sorts.has('country');
  return sorts.has(sort) || (isBody(sort) && sorts.has('organisation') && sort !== 'government');
}

/** What somebody with this title may be called: "scientist" of a Dr. */
export function nounsOfTitle(title: string): readonly string[] {
  return lookups().titles.get(title) ?? [];
}

/** May the noun stand for persons named before? */
export function takesUpPersons(noun: string): boolean {
  return lookups().hypernyms.get(noun)?.has('person') === true;
}

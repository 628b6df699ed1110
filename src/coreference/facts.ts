/**
 * What a phrase and the words right behind it tell of somebody once: age and nationality.
 *
 * In: a tree and a mention. Out: the facts. Looks at a bounded number of words. Not here: who else they are told of.
 */
import { countryNamed, isPersonNoun, type Mention, nationalityOf } from '../entities/index.js';
import type { Tree, Word } from '../syntax/index.js';

/** What is told of somebody. */
export interface Facts {
  /** In years. */
  readonly age?: number;
  /** Code of the country. */
  readonly nationality?: string;
}

/** Words of a phrase that are looked at. */
const MOST_WORDS = 24;

/** Facts that a mention of a person tells: "Italian driver Marco Bellini, 34,", "a 43-year-old man". */
export function factsOf(tree: Tree, mention: Mention): Facts {
  const { first, last, form, coordinated, number } = mention;
  if (form === 'pronoun' || coordinated || number === 'plural') return {};
  const end = Math.min(last, first + MOST_WORDS);
  let age = ageBehind(tree, mention);
  let nationality: string | undefined;
  for (let at = first; at <= end; at++) {
    const { lower, start } = tree.words[at] as Word;
    age ??= yearsOldAt(tree, at);
    // "Ada Finn" is no Finn.
    const isInName = form === 'name' && start >= mention.core.start && start < mention.core.end;
    nationality ??= (isInName ? undefined : nationalityOf(lower)) ?? homeAt(tree, at, mention);
  }
  return { ...(age !== undefined && { age }), ...(nationality !== undefined && { nationality }) };
}

/** "Portugal’s Rui Costa", "Rui Costa of Portugal". */
function homeAt({ words }: Tree, at: number, { core }: Mention): string | undefined {
  const { lower, end, start } = words[at] as Word;
  const country = countryNamed(lower);
  if (country === undefined) return undefined;
  const isOwner = end < core.end && /^[’']s?$/u.test(words[at + 1]?.text ?? '');
  const before = words[at - 1];
  const isHome = start >= core.end && before !== undefined && /^(?:of|from)$/u.test(before.lower);
  return isOwner || (isHome && before.start >= core.end && before.start - core.end <= 2) ? country : undefined;
}

/** "51-year-old", from its number on. */
export function yearsOldAt({ words }: Tree, at: number): number | undefined {
  const number = words[at] as Word;
  if (/^\d{1,3}-years?-old$/u.test(number.lower)) return Number.parseInt(number.lower, 10);
  if (!/^\d{1,3}$/u.test(number.text)) return undefined;
  const rest = words.slice(at + 1, at + 5).map(({ lower }) => lower);
  return /^-? ?years? ?-? ?old\b/u.test(rest.join(' ')) ? Number(number.text) : undefined;
}

const LEAST_AGE = 1;
const MOST_AGE = 115;

/** "Ann Lee, 62, …", "Ann Lee (62)", "Ann Lee, aged 62", "Ann Lee, who is 62". */
function ageBehind({ words }: Tree, { form, sort, core, first, last }: Mention): number | undefined {
  if (form !== 'name' || (sort !== 'person' && sort !== 'unknown')) return undefined;
  let at = first;
  while (at <= last && (words[at] as Word).start < core.end) at++;
  const opening = words[at]?.text ?? '';
  if (opening !== ',' && opening !== '(') return undefined;
  at++;
  if (/^(?:aged|age)$/u.test(words[at]?.lower ?? '')) at++;
  else if (words[at]?.lower === 'who' && words[at + 1]?.lower === 'is') at += 2;
  const text = words[at]?.text ?? '';
  const after = words[at + 1]?.text ?? '';
  if (!/^\d{1,3}$/u.test(text) || !/^[,.;:)–—]?$/u.test(after)) return undefined;
  const age = Number(text);
  return age >= LEAST_AGE && age <= MOST_AGE ? age : undefined;
}

/** What a phrase says of whom it takes up by facts alone: "the Italian", "the 51-year-old", "the Portuguese rider". */
export function factsWanted(
  tree: Tree,
  { first, last, head, determination, number, coordinated }: Mention,
): Facts | undefined {
  if (coordinated || number === 'plural' || determination !== 'definite' || last - first > MOST_WANTED)
    return undefined;
  const { words } = tree;
  if ((words[first] as Word).lower !== 'the') return undefined;
  const age = yearsOldAt(tree, first + 1);
  const { lower, lemma, label } = words[last] as Word;
  if (age !== undefined) {
    const ending = last === head && label !== 'nmod' ? last : -1;
    return /-?old$/u.test(lower) || (ending >= 0 && isPersonNoun(lemma)) ? { age } : undefined;
  }
  if (isParentOfSome(words, first + 1, last)) return {};
  const nationality = nationalityOf(words[first + 1]?.lower ?? '');
  if (nationality === undefined) return undefined;
  return last === first + 1 || (last === first + 2 && isPersonNoun(lemma)) ? { nationality } : undefined;
}

/** "mother of two": a description of whoever is spoken of, no new person. */
function isParentOfSome(words: readonly Word[], at: number, last: number): boolean {
  const rest = words
    .slice(at, last + 1)
    .map(({ lower }) => lower)
    .join(' ');
  return /^(?:mother|father|mum|dad|grandmother|grandfather) ?-? ?of ?-? ?(?:\d{1,2}|one|two|three|four|five|six|seven|eight)$/u.test(
    rest,
  );
}

/** Most words behind the article: "the 51-year-old driver". */
const MOST_WANTED = 6;

/** Does what is told of two conflict? */
export function factsConflict(a: Facts, b: Facts): boolean {
  return (
    (a.age !== undefined && b.age !== undefined && a.age !== b.age) ||
    (a.nationality !== undefined && b.nationality !== undefined && a.nationality !== b.nationality)
  );
}

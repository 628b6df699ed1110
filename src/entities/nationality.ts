/**
 * The country that a word of belonging names: "Italian", "Swede", and "Portugal" before a possessive mark.
 *
 * In: a word in lower case. Out: the code of the country. One lookup.
 */
import { knowledge } from './knowledge.js';

/** Code of the country whose adjective or people the word is; undefined for all others. */
export function nationalityOf(lower: string): string | undefined {
  const { countries } = knowledge();
  const word = countries.get(lower);
  if (word?.part === 'adjective') return word.code;
  const bare = countries.get(lower.replace(/-?(?:wo)?man$/u, ''));
  if (bare?.part === 'adjective' && /man$/u.test(lower)) return bare.code;
  const people = countries.get(`${lower}s`);
  return people?.part === 'people' ? people.code : undefined;
}

/** Code of the country whose name the word is; undefined for all others. */
export function countryNamed(lower: string): string | undefined {
  const word = knowledge().countries.get(lower);
  return word?.part === 'name' ? word.code : undefined;
}

/** Is the noun one for people? */
export function isPersonNoun(lemma: string): boolean {
  return knowledge().persons.has(lemma);
}

/** The word tables of the entities room: no entry twice, lower case, every row with its source. */
import { describe, expect, it } from 'vitest';
import {
  ANONYMITY_PHRASES,
  BODY_NOUNS,
  COUNTRIES,
  GIVEN_NAMES,
  PERSON_NOUNS,
  PLACES,
  PRONOUNS,
  THING_NOUNS,
  TITLES,
} from '../../src/lexicon/index.js';

const twice = (words: readonly string[]): readonly string[] =>
  words.filter((word, index) => words.indexOf(word) !== index);
const split = (list: string, by = ' '): string[] => list.split(by);

describe('tables', () => {
  it('has no given name twice', () => {
    expect(twice(GIVEN_NAMES.flatMap(({ names }) => names.flatMap((line) => split(line))))).toEqual([]);
  });
  it('has no noun for people twice in a row, and none that is also a thing of the same row', () => {
    for (const { words } of [...PERSON_NOUNS, ...THING_NOUNS, ...BODY_NOUNS]) expect(twice(split(words))).toEqual([]);
  });
  it('has no title, place, pronoun or country code twice', () => {
    expect(twice(TITLES.flatMap(({ forms }) => split(forms, ', ')))).toEqual([]);
    expect(twice(PLACES.flatMap(({ names }) => split(names, ', ')))).toEqual([]);
    expect(twice(PRONOUNS.map(({ form }) => form))).toEqual([]);
    expect(twice(COUNTRIES.map((line) => line.slice(0, line.indexOf(' '))))).toEqual([]);
  });
  it('is lower case but for countries', () => {
    const words = [
      ...GIVEN_NAMES.flatMap(({ names }) => names),
      ...PERSON_NOUNS.map(({ words: list }) => list),
      ...PLACES.map(({ names }) => names),
      ...ANONYMITY_PHRASES.map(({ phrases }) => phrases),
    ];
    for (const list of words) expect(list).toBe(list.toLowerCase());
  });
  it('writes countries as code, names, adjectives, capital, seats', () => {
    for (const line of COUNTRIES) expect(line).toMatch(/^[A-Z]{2,3} \| [^|]+ \| [^|]+ \| [^|]+(?: \| [^|]+)?$/u);
  });
});

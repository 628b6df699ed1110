/**
 * Abbreviations looked up: what a full stop after a word may mean.
 *
 * In: a word. Out: its group in the lexicon. The maps are built on first use.
 */
import { ABBREVIATIONS, type AbbreviationGroup, MARKED_NAMES, SENTENCE_STARTERS } from '../lexicon/index.js';

interface Entry {
  readonly group: AbbreviationGroup;
  readonly capital: boolean;
}

let groups: ReadonlyMap<string, Entry> | undefined;
let starters: ReadonlySet<string> | undefined;
let markedNames: ReadonlySet<string> | undefined;

/** Two or more letters with stops between them: "U.S", "a.k.a", "J.K". */
const DOTTED = /^\p{L}(?:\.\p{L}){1,5}$/u;

/** The group of an abbreviation written without its last stop; null where the word is none. */
export function abbreviationGroup(word: string): AbbreviationGroup | null {
  groups ??= new Map(
    ABBREVIATIONS.flatMap(({ group, capital, words }) =>
      words.map((entry) => [entry, { group, capital: capital === true }] as const),
    ),
  );
  if (word.length > 12) return null;
  const entry = groups.get(word.toLowerCase());
  if (entry) return entry.capital && !/^\p{Lu}/u.test(word) ? null : entry.group;
  return DOTTED.test(word) ? 'either' : null;
}

/** Can the word, capitalised, hardly be anything but the first of a sentence? */
export function isStarter(lower: string): boolean {
  starters ??= new Set(SENTENCE_STARTERS.words);
  return starters.has(lower);
}

/** Is it a name that ends in a mark: "Yahoo!"? */
export function isMarkedName(text: string): boolean {
  markedNames ??= new Set(MARKED_NAMES.words);
  return text.length < 16 && markedNames.has(text.toLowerCase());
}

/**
 * Names that name one entity: exact, short for full, acronym for expansion, country for its government.
 *
 * In: names one at a time. Out: the entities that have borne such a name, the latest first. Lookups by key, so that
 * cost does not grow with the text; of one key only the latest few entities are kept.
 */
import { titleWords } from './name-words.js';

/** Entities by the names they have borne. */
export interface NameIndex {
  readonly exact: Map<string, number[]>;
  /** By last word, and by first word of a person's full name. */
  readonly short: Map<string, number[]>;
  readonly acronyms: Map<string, number[]>;
}

const MOST_PER_KEY = 6;

/** An empty index. */
export function newNameIndex(): NameIndex {
  return { exact: new Map(), short: new Map(), acronyms: new Map() };
}

/** Remembers that an entity has borne a name. */
export function remember(index: NameIndex, words: readonly string[], isPerson: boolean, entity: number): void {
  const key = words.join(' ');
  if (key === '') return;
  put(index.exact, key, entity);
  if (words.length < 2) return;
  const last = words[words.length - 1] as string;
  put(index.short, words[0] as string, entity);
  if (isPerson) put(index.short, last, entity);
  const initials = initialsOf(words);
  if (!isPerson && initials.length > 1) put(index.acronyms, initials, entity);
}

/** Entities that a name may stand for, the latest of each way first: exact, acronym, short. */
export function candidates(index: NameIndex, words: readonly string[], isAcronym: boolean): readonly number[] {
  const key = words.join(' ');
  const found = [...latest(index.exact, key)];
  if (isAcronym) found.push(...latest(index.acronyms, key.replace(/\./gu, '')));
  if (words.length === 1) found.push(...latest(index.short, key));
  // A longer name for what has so far gone by its last or first word.
  if (words.length > 1)
    found.push(
      ...latest(index.exact, words[words.length - 1] as string),
      ...latest(index.exact, words[0] as string),
      ...latest(index.short, words[words.length - 1] as string),
      ...latest(index.exact, initialsOf(words)),
    );
  return found;
}

function latest(map: ReadonlyMap<string, readonly number[]>, key: string): readonly number[] {
  return [...(map.get(key) ?? [])].reverse();
}

function put(map: Map<string, number[]>, key: string, entity: number): void {
  const list = map.get(key);
  if (!list) map.set(key, [entity]);
  else {
    const at = list.indexOf(entity);
    if (at >= 0) list.splice(at, 1);
    list.push(entity);
    if (list.length > MOST_PER_KEY) list.shift();
  }
}

/** First letters of the words that count: "international monetary fund" → "imf". */
function initialsOf(words: readonly string[]): string {
  return titleWords(words)
    .map((word) => word.slice(0, 1))
    .join('');
}

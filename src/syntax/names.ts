/**
 * Finds names of people, organisations and places: one vote beside the lists and rules of `../entities`.
 *
 * In: a parsed document. Out: for each sentence the names, in text order, never overlapping. A Viterbi search over
 * begin/inside/outside classes, scored by a sparse linear model trained on the entity brackets of GUM. Linear.
 */
import { BODY_NOUNS, COUNTRIES, GIVEN_NAMES, PERSON_NOUNS } from '../lexicon/index.js';
import { type Columns, fillColumns, makeColumns, tagNumber } from './columns.js';
import type { Document } from './document.js';
import { addUp, decodeModel, hashOf, key, type LinearModel } from '../confidence/index.js';
import { MOST_NAME_FEATURES, nameFeatures, TRANSITION_TEMPLATE } from './names-features.js';
import { NAME_WEIGHTS } from './weights/names.js';
import { TAG_CLASSES } from './weights/tags.js';

/** What a name is of. */
export type NameKind = 'person' | 'organisation' | 'place';

/** One name in a sentence. */
export interface Name {
  /** Index of its first word. */
  readonly first: number;
  /** Index of its last word. */
  readonly last: number;
  /** What it is of. */
  readonly kind: NameKind;
}

/** Kinds in the order of their classes: 1 + 2k begins one, 2 + 2k goes on with it, 0 is no name. */
export const NAME_KINDS: readonly NameKind[] = ['person', 'organisation', 'place'];

/** Number of classes. */
export const NAME_CLASSES = 7;

/** A decoded name finder with its scratch room. */
export interface NameFinder {
  readonly model: LinearModel;
  /** Score of going from one class to another: `from * NAME_CLASSES + to`. */
  readonly transitions: Int32Array;
  readonly features: Int32Array;
  readonly scores: Int32Array;
  /** What the lexicon knows of each word; row numbers as in {@link Columns}. */
  known: Int32Array;
  /** First and last word of the run of capitalised words around each word. */
  runStart: Int32Array;
  runEnd: Int32Array;
  /** The class each class at each word came from. */
  back: Uint8Array;
}

/** Puts a name finder together. */
export function makeNameFinder(model: LinearModel): NameFinder {
  const transitions = new Int32Array(NAME_CLASSES * NAME_CLASSES);
  const row = new Int32Array(NAME_CLASSES);
  for (let from = 0; from < NAME_CLASSES; from++) {
    addUp(model, Int32Array.of(key(TRANSITION_TEMPLATE, from)), 1, row);
    transitions.set(row, from * NAME_CLASSES);
  }
  const empty = new Int32Array(0);
  return {
    model,
    transitions,
    features: new Int32Array(MOST_NAME_FEATURES),
    scores: new Int32Array(NAME_CLASSES),
    known: empty,
    runStart: empty,
    runEnd: empty,
    back: new Uint8Array(0),
  };
}

/** May class `to` follow class `from`? "Inside" only goes on with what was begun. */
export function mayFollow(from: number, to: number): boolean {
  return to === 0 || to % 2 === 1 || from === to || from === to - 1;
}

/** What the lexicon knows of a word, a bit each. */
let knownWords: ReadonlyMap<number, number> | undefined;

function buildKnownWords(): ReadonlyMap<number, number> {
  const bits = new Map<number, number>();
  const add = (word: string, bit: number): void => {
    const lower = word.toLowerCase();
    const hash = hashOf(lower, 0, lower.length);
    bits.set(hash, (bits.get(hash) ?? 0) | bit);
  };
  for (const { names } of GIVEN_NAMES) for (const line of names) for (const name of line.split(' ')) add(name, 1);
  for (const line of COUNTRIES) {
    const [, names = '', people = '', capitals = ''] = line.split(' | ');
    for (const name of `${names}, ${capitals}`.split(', '))
      for (const word of name.split(' ')) if (word.length > 3 || name === word) add(word, 2);
    for (const word of people.split('/')) add(word, 4);
  }
  for (const { words, places } of BODY_NOUNS)
    for (const word of words.split(' ')) add(word, places === 'name' ? 16 : 8);
  for (const { words } of PERSON_NOUNS) for (const word of words.split(' ')) add(word, 32);
  return bits;
}

const PROPER = tagNumber('PROPN');

/** Fills what is known of the words and their runs. Linear. */
export function prepareNames(finder: NameFinder, columns: Columns): void {
  const { length, word, casing, universal } = columns;
  if (finder.known.length < length + 2) {
    const room = Math.ceil((length + 2) * 1.5);
    finder.known = new Int32Array(room);
    finder.runStart = new Int32Array(room);
    finder.runEnd = new Int32Array(room);
    finder.back = new Uint8Array(room * NAME_CLASSES);
  }
  knownWords ??= buildKnownWords();
  for (let i = 0; i < length + 2; i++) finder.known[i] = i < length ? (knownWords.get(word[i] as number) ?? 0) : 0;
  for (let from = 0; from < length;) {
    let to = from;
    const capital = (at: number): boolean => at < length && ((casing[at] as number) >= 2 || universal[at] === PROPER);
    if (capital(from)) while (capital(to + 1)) to++;
    for (let at = from; at <= to; at++) {
      finder.runStart[at] = from;
      finder.runEnd[at] = to;
    }
    from = to + 1;
  }
}

/** Is it worth asking: a proper noun or capitalised word, or a small word beside one? */
export function mayBeNamed({ length, casing, universal }: Columns, i: number): boolean {
  const candidate = (at: number): boolean =>
    at >= 0 && at < length && ((casing[at] as number) >= 2 || universal[at] === PROPER);
  return (
    candidate(i) ||
    (candidate(i - 1) && candidate(i + 1)) ||
    (candidate(i - 2) && candidate(i + 1)) ||
    (candidate(i - 1) && candidate(i + 2))
  );
}

/** Writes the class of each word into `classes`. */
export function nameClasses(finder: NameFinder, columns: Columns, classes: number[]): void {
  const { back, features, known, model, runEnd, runStart, scores, transitions } = finder;
  const { length } = columns;
  let best = new Float64Array(NAME_CLASSES).fill(-Infinity);
  let next = new Float64Array(NAME_CLASSES);
  best[0] = 0;
  for (let i = 0; i < length; i++) {
    const asked = mayBeNamed(columns, i);
    if (asked)
      addUp(
        model,
        features,
        nameFeatures(columns, known, i, runStart[i] as number, runEnd[i] as number, features),
        scores,
      );
    else scores.fill(0);
    for (let to = 0; to < NAME_CLASSES; to++) {
      next[to] = -Infinity;
      if (to > 0 && !asked) continue;
      for (let from = 0; from < NAME_CLASSES; from++) {
        if (!mayFollow(from, to)) continue;
        const score =
          (best[from] as number) + (transitions[from * NAME_CLASSES + to] as number) + (scores[to] as number);
        if (score > (next[to] as number)) {
          next[to] = score;
          back[i * NAME_CLASSES + to] = from;
        }
      }
    }
    [best, next] = [next, best];
  }
  let at = 0;
  for (let to = 1; to < NAME_CLASSES; to++) if ((best[to] as number) > (best[at] as number)) at = to;
  for (let i = length - 1; i >= 0; i--) {
    classes[i] = at;
    at = back[i * NAME_CLASSES + at] as number;
  }
}

/** Names out of classes. */
export function namesOf(classes: readonly number[], length: number): Name[] {
  const names: Name[] = [];
  for (let i = 0; i < length; i++) {
    const own = classes[i] as number;
    if (own % 2 === 0) continue;
    let last = i;
    while (last + 1 < length && classes[last + 1] === own + 1) last++;
    names.push({ first: i, last, kind: NAME_KINDS[(own - 1) / 2] as NameKind });
  }
  return names;
}

let finder: NameFinder | undefined;
let tagNumbers: ReadonlyMap<string, number> | undefined;

/** Finds the names of a document, a list for each sentence. Linear. */
export function findNames({ trees }: Document): readonly (readonly Name[])[] {
  finder ??= makeNameFinder(decodeModel(NAME_WEIGHTS));
  const columns = makeColumns();
  const classes: number[] = [];
  return trees.map(({ words }) => {
    tagNumbers ??= new Map(TAG_CLASSES.map((name, at) => [name.replace('+', ''), at]));
    fillColumns(columns, words);
    for (const { index, tag, fineTag } of words) {
      columns.tag[index] = tagNumbers.get(`${tag}|${fineTag}`) ?? 0;
      columns.universal[index] = tagNumber(tag);
    }
    prepareNames(finder as NameFinder, columns);
    nameClasses(finder as NameFinder, columns, classes);
    return namesOf(classes, words.length);
  });
}

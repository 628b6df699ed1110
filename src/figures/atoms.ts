/**
 * Atoms: a sentence cut finer than words, so that "£2.7m", "6-7bn" and "18-month" come apart where a figure needs it.
 *
 * In: the input and the words of a sentence. Out: digit runs, letter runs and single marks, each with the word it lies in.
 * Linear in the length of the sentence. Not here: what they mean.
 */
import { isSpace, type Span } from '../span.js';

/** What an atom is made of. `number`: digits with inner points and commas, or a fraction sign such as ½. */
export type AtomKind = 'number' | 'word' | 'mark';

/** The smallest piece that figures are read from. */
export interface Atom extends Span {
  /** As written. */
  readonly text: string;
  /** Lower case, dashes and minus signs as `-`, quotation marks straight. */
  readonly lower: string;
  /** What it is made of. */
  readonly kind: AtomKind;
  /** White space, or the sentence's start, stands before it. */
  readonly spaceBefore: boolean;
  /** Index of the word that it lies in. */
  readonly word: number;
}

/** Digits with inner separators; at least one digit on both sides of each. */
const NUMBER = /\d+(?:[.,]\d+)*/uy;
const LETTERS = /\p{L}[\p{L}\p{M}]*/uy;
const FRACTION_SIGN = /[\u{bc}-\u{be}\u{2150}-\u{215e}\u{2189}]/u;
const DASH = /[-\u{2010}-\u{2015}\u{2212}]/u;

/** Cuts a sentence into atoms, in text order. */
export function readAtoms(input: string, words: readonly Span[]): Atom[] {
  const atoms: Atom[] = [];
  const begin = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? 0;
  let word = 0;
  let spaceBefore = true;
  for (let at = begin; at < end;) {
    if (isSpace(input.charCodeAt(at))) {
      spaceBefore = true;
      at++;
      continue;
    }
    while (word + 1 < words.length && (words[word]?.end ?? 0) <= at) word++;
    const { stop, kind } = atomAt(input, at, end);
    const text = input.slice(at, stop);
    atoms.push({ start: at, end: stop, text, lower: folded(text, kind), kind, spaceBefore, word });
    spaceBefore = false;
    at = stop;
  }
  return atoms;
}

function atomAt(input: string, at: number, end: number): { readonly stop: number; readonly kind: AtomKind } {
  for (const [pattern, kind] of [
    [NUMBER, 'number'],
    [LETTERS, 'word'],
  ] as const) {
    pattern.lastIndex = at;
    if (pattern.test(input)) return { stop: Math.min(pattern.lastIndex, end), kind };
  }
  const point = input.codePointAt(at) ?? 0;
  const stop = Math.min(at + (point > 0xffff ? 2 : 1), end);
  return { stop, kind: FRACTION_SIGN.test(input.slice(at, stop)) ? 'number' : 'mark' };
}

function folded(text: string, kind: AtomKind): string {
  if (kind === 'word') return text.toLowerCase();
  if (kind === 'number') return text;
  if (DASH.test(text)) return '-';
  if (text === '‘' || text === '’') return "'";
  return text === '“' || text === '”' ? '"' : text;
}

/** Is there nothing between this atom and the one before it? */
export function isGlued(atoms: readonly Atom[], index: number): boolean {
  return index > 0 && atoms[index]?.spaceBefore === false;
}

/** Lower-case text of an atom; empty outside the sentence. */
export function lowerAt(atoms: readonly Atom[], index: number): string {
  return atoms[index]?.lower ?? '';
}

/** Is it this mark, glued on both sides (`6-7`, `km/h`)? */
export function isJoint(atoms: readonly Atom[], index: number, mark: string): boolean {
  return lowerAt(atoms, index) === mark && isGlued(atoms, index) && isGlued(atoms, index + 1);
}

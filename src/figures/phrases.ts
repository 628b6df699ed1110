/** Looks phrases of a table up in atoms, longest first. In: atoms and a place. Out: the entry and where it ends. */
import type { Atom } from './atoms.js';
import type { PhraseTable } from './tables.js';

/** A phrase found. */
export interface FoundPhrase<Entry> {
  readonly entry: Entry;
  /** First atom of the phrase. */
  readonly first: number;
  /** Last atom of the phrase. */
  readonly last: number;
}

/** The longest phrase that starts at an atom. `exact` compares letter case. */
export function phraseFrom<Entry>(
  table: PhraseTable<Entry>,
  atoms: readonly Atom[],
  at: number,
  exact = false,
): FoundPhrase<Entry> | undefined {
  const textOf = (index: number): string => (exact ? (atoms[index]?.text ?? '') : (atoms[index]?.lower ?? ''));
  for (const { atoms: pieces, entry } of table.get(textOf(at)) ?? []) {
    if (pieces.every((piece, offset) => textOf(at + offset) === piece && isTogether(atoms, at + offset, piece, offset)))
      return { entry, first: at, last: at + pieces.length - 1 };
  }
  return undefined;
}

/** Digits belong to a phrase (`m2`) only where they are glued to it. */
function isTogether(atoms: readonly Atom[], at: number, piece: string, offset: number): boolean {
  return offset === 0 || !/^\d/u.test(piece) || atoms[at]?.spaceBefore === false;
}

/** The longest phrase that ends at an atom, in a table keyed by last atoms. */
export function phraseUpTo<Entry>(
  table: PhraseTable<Entry>,
  atoms: readonly Atom[],
  at: number,
  exact = false,
): FoundPhrase<Entry> | undefined {
  const textOf = (index: number): string => (exact ? (atoms[index]?.text ?? '') : (atoms[index]?.lower ?? ''));
  for (const { atoms: pieces, entry } of table.get(textOf(at)) ?? []) {
    const first = at - pieces.length + 1;
    if (first >= 0 && pieces.every((piece, offset) => textOf(first + offset) === piece))
      return { entry, first, last: at };
  }
  return undefined;
}

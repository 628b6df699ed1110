/**
 * Words of a tree as numbers, from which the features of the factuality model are joined.
 *
 * In: a tree. Out: a hash for each lemma, form, tag and label. Not here: which of them make a feature (`factuality-features.ts`).
 */
import { hashOf } from '../confidence/index.js';
import type { Tree } from '../syntax/index.js';

/** Takes a feature: its template and up to four values. */
export type AddFeature = (template: number, a?: number, b?: number, c?: number, d?: number) => void;

/** A word as a number. */
export const numberOf = (text: string): number => hashOf(text, 0, text.length);

/** The words of a tree as numbers. */
export interface TreeNumbers {
  readonly lemma: Int32Array;
  readonly lower: Int32Array;
  readonly fine: Int32Array;
  readonly label: Int32Array;
}

const numbers = new WeakMap<Tree, TreeNumbers>();

/** The words of a tree as numbers, read once. */
export function numbersOf(tree: Tree): TreeNumbers {
  let known = numbers.get(tree);
  if (!known) {
    const { words } = tree;
    known = {
      lemma: Int32Array.from(words, ({ lemma }) => numberOf(lemma)),
      lower: Int32Array.from(words, ({ lower }) => numberOf(lower)),
      fine: Int32Array.from(words, ({ fineTag }) => numberOf(fineTag)),
      label: Int32Array.from(words, ({ label }) => numberOf(label)),
    };
    numbers.set(tree, known);
  }
  return known;
}

/**
 * Words of a tree as numbers, from which the features of the factuality model are joined.
 *
 * In: a tree. Out: a hash for each lemma, form, tag and label. Not here: which of them make a feature (`factuality-features.ts`).
 */
import { hashOf } from '../confidence/index.js';
import type { Tree, Word } from '../syntax/index.js';

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
    known = readNumbers(tree);
    numbers.set(tree, known);
  }
  return known;
}

/** Tags and labels come again and again; there are about a hundred. */
const ofTags = new Map<string, number>();
function tagNumber(tag: string): number {
  let known = ofTags.get(tag);
  if (known === undefined) ofTags.set(tag, (known = numberOf(tag)));
  return known;
}

function readNumbers({ words }: Tree): TreeNumbers {
  const { length } = words;
  const [lemma, lower] = [new Int32Array(length), new Int32Array(length)];
  const [fine, label] = [new Int32Array(length), new Int32Array(length)];
  for (let at = 0; at < length; at++) {
    const word = words[at] as Word;
    lower[at] = numberOf(word.lower);
    lemma[at] = word.lemma === word.lower ? (lower[at] as number) : numberOf(word.lemma);
    fine[at] = tagNumber(word.fineTag);
    label[at] = tagNumber(word.label);
  }
  return { lemma, lower, fine, label };
}

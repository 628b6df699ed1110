/**
 * Dependency trees and the questions the other rooms ask of them.
 *
 * In: a sentence's words with head and label. Out: spans, relatives, clauses. Every query is iterative, so that a
 * degenerate tree a million words deep cannot overflow the stack; each costs at most the words it visits.
 *
 * ```text
 * officials  said   Russia   was    helping
 *     └nsubj──┘                ┌aux────┤
 *             │        └nsubj──────────┤
 *             └─ccomp──────────────────┘
 * ```
 */
import type { UniversalTag } from '../records/index.js';
import { makeSpan, type TextSpan } from '../span.js';
import type { TextToken } from '../text/index.js';

/** A token with its corrected tag and its place in the tree. */
export interface Word extends TextToken {
  /** Its place in the sentence. */
  readonly index: number;
  /** Universal part-of-speech tag, corrected. */
  readonly tag: UniversalTag;
  /** Penn Treebank tag (`VBD`, `NNS` …), corrected. */
  readonly fineTag: string;
  /** Lemma under the corrected tag, lower case. */
  readonly lemma: string;
  /** Index of its head; −1 for the root. */
  readonly head: number;
  /** Universal dependency label. */
  readonly label: string;
}

/** The tree of one sentence. */
export interface Tree {
  /** The words, in text order. */
  readonly words: readonly Word[];
  /** Index of the root. */
  readonly root: number;
  /** For each word, its children in text order. */
  readonly children: readonly (readonly number[])[];
  /** For each word, index of the leftmost word of its subtree. */
  readonly first: readonly number[];
  /** For each word, index of the rightmost word of its subtree. */
  readonly last: readonly number[];
  /** For each word, how likely its head and label are right, 0–1, three decimals. 1 where nobody said. */
  readonly sureness: readonly number[];
  /** Mean sureness of the words that are not punctuation: the share of arcs that is likely right, three decimals. */
  readonly confidence: number;
}

/** Builds the tree of a sentence. Linear. The heads must form one tree. `sureness` is one number a word. */
export function makeTree(words: readonly Word[], sureness: readonly number[] = words.map(() => 1)): Tree {
  const children: number[][] = words.map(() => []);
  let root = 0;
  for (const { index, head } of words) {
    if (head < 0) root = index;
    else children[head]?.push(index);
  }
  const first = words.map((_, i) => i);
  const last = words.map((_, i) => i);
  const order = [root];
  for (let at = 0; at < order.length; at++)
    for (const child of children[order[at] as number] as number[]) order.push(child);
  for (let at = order.length - 1; at > 0; at--) {
    const child = order[at] as number;
    const head = (words[child] as Word).head;
    first[head] = Math.min(first[head] as number, first[child] as number);
    last[head] = Math.max(last[head] as number, last[child] as number);
  }
  return { words, root, children, first, last, sureness, confidence: confidenceOf(words, sureness) };
}

function confidenceOf(words: readonly Word[], sureness: readonly number[]): number {
  let sum = 0;
  let count = 0;
  for (const { index, tag } of words) {
    if (tag === 'PUNCT') continue;
    sum += sureness[index] as number;
    count++;
  }
  return count === 0 ? 1 : Math.round((1000 * sum) / count) / 1000;
}

/** Children of a word, only those with one of the labels where any are given. */
export function childrenOf(tree: Tree, index: number, ...labels: string[]): readonly number[] {
  const all = tree.children[index] ?? [];
  return labels.length === 0 ? all : all.filter((child) => labels.includes((tree.words[child] as Word).label));
}

/** First child with one of the labels; −1 where there is none. */
export function childOf(tree: Tree, index: number, ...labels: string[]): number {
  return tree.children[index]?.find((child) => labels.includes((tree.words[child] as Word).label)) ?? -1;
}

/** The words of a subtree in text order; a discontinuous one skips what stands between. */
export function subtreeOf(tree: Tree, index: number): number[] {
  const words = [index];
  for (let at = 0; at < words.length; at++)
    for (const child of tree.children[words[at] as number] ?? []) words.push(child);
  return words.sort((a, b) => a - b);
}

/** Does `ancestor` stand above `index` (or is it the word itself)? Walks up from `index`. */
export function dominates(tree: Tree, ancestor: number, index: number): boolean {
  for (let at = index; at >= 0; at = (tree.words[at] as Word).head) if (at === ancestor) return true;
  return false;
}

/** The stretch of input from one word to another, both included. */
export function spanOfWords(input: string, tree: Tree, from: number, to: number): TextSpan {
  return makeSpan(input, (tree.words[from] as Word).start, (tree.words[to] as Word).end);
}

/**
 * Runs the syntax room over a text layer.
 *
 * In: the text layer. Out: the same with a tree for each sentence. Placeholder inside: each word hangs on the one before.
 */
import type { TextLayer } from '../text/index.js';
import { makeTree, type Tree } from './tree.js';

/** A text with its trees; `trees[i]` belongs to `sentences[i]`. */
export interface Document extends TextLayer {
  /** One tree a sentence. */
  readonly trees: readonly Tree[];
}

/** Parses every sentence. Linear. */
export function parseDocument(layer: TextLayer): Document {
  const trees = layer.sentences.map(({ tokens }) =>
    makeTree(tokens.map((token, index) => ({ ...token, index, tag: token.winkTag, fineTag: token.winkTag, head: index - 1, label: index === 0 ? 'root' : 'dep' }))),
  );
  return { ...layer, trees };
}

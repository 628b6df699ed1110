/** Reads one sentence as far as this room needs, for the tests. */
import { findHedgeCues, findNegationCues, type NegationCue, type ScopedHedgeCue } from '../../src/hedging/index.js';
import type { HedgeEntry } from '../../src/lexicon/index.js';
import { type Document, parseDocument, type Tree } from '../../src/syntax/index.js';
import { readText } from '../../src/text/index.js';

/** A sentence with its tree and cues. */
export interface ReadSentence {
  readonly document: Document;
  readonly tree: Tree;
  readonly hedges: readonly ScopedHedgeCue[];
  readonly negations: readonly NegationCue[];
}

/** Reads a text as one sentence. */
export function readSentence(text: string, additions: readonly HedgeEntry[] = []): ReadSentence {
  const document = parseDocument(readText(text, 'sentence'));
  return {
    document,
    tree: document.trees[0]!,
    hedges: findHedgeCues(document, additions)[0]!,
    negations: findNegationCues(document)[0]!,
  };
}

/** Index of the first word that is written so; fails where there is none. */
export function placeOf({ tree }: ReadSentence, word: string): number {
  const place = tree.words.findIndex(({ text }) => text === word);
  if (place < 0) throw new Error(`"${word}" is no word of "${tree.words.map(({ text }) => text).join(' ')}".`);
  return place;
}

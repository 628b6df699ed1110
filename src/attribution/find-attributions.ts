/**
 * Finds the attributions of a document.
 *
 * In: the parsed document, its mentions, additional cues. Out: attributions in text order, nested ones linked.
 */
import type { Mention } from '../entities/index.js';
import type { CueEntry } from '../lexicon/index.js';
import type { AttributionKind, Explanation, Stance } from '../records/index.js';
import type { TextSpan } from '../span.js';
import type { Document } from '../syntax/index.js';

/** An attribution before its source has an id. */
export interface FoundAttribution {
  /** Index of the sentence of its cue. */
  readonly sentence: number;
  /** Index of the cue's head word in that sentence; −1 where only layout ties source to content. */
  readonly cueHead: number;
  /** The source phrase; null where the text names nobody. */
  readonly mention: TextSpan | null;
  /** The words that tie source to content. */
  readonly cue: TextSpan | null;
  /** What is credited, in text order. At least one. */
  readonly content: readonly TextSpan[];
  /** What kind of act it is. */
  readonly kind: AttributionKind;
  /** What the source does with the content. */
  readonly stance: Stance;
  /** Who is told. */
  readonly addressee?: TextSpan;
  /** When. */
  readonly when?: TextSpan;
  /** Through what. */
  readonly medium?: TextSpan;
  /** Index, in the same list, of the attribution whose content holds this one; −1 at the outermost level. */
  readonly parent: number;
  /** Probability that it is right, 0–1. */
  readonly confidence: number;
  /** Why it was found. */
  readonly explanation: Explanation;
}

/** Finds all attributions. Linear in the number of words. */
export function findAttributions(_document: Document, _mentions: readonly Mention[], _cues: readonly CueEntry[]): readonly FoundAttribution[] {
  return [];
}

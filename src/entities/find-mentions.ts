/**
 * Finds the mentions of a document.
 *
 * In: the parsed document. Out: mentions in text order, outer before inner.
 */
import type { Document } from '../syntax/index.js';
import type { Mention } from './mention.js';

/** Finds all mentions. Linear in the number of words. */
export function findMentions(_document: Document): readonly Mention[] {
  return [];
}

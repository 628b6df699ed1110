/**
 * Finds the figures of a document.
 *
 * In: the parsed document. Out: figures in text order, never overlapping.
 */
import type { Figure } from '../records/index.js';
import type { Document } from '../syntax/index.js';

/** Finds all figures. Linear. */
export function findFigures(_document: Document): readonly Figure[] {
  return [];
}

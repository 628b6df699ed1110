/**
 * Check-worthiness: how much a reader would want a sentence checked.
 *
 * In: the document. Out: a score for a sentence.
 */
import type { Document } from '../syntax/index.js';

/** Check-worthiness of one sentence, 0–1, three decimals. */
export function checkWorthinessOf(_document: Document, _sentence: number): number {
  return 0;
}

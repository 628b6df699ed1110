/**
 * Builds quotes from attributions and quotation marks.
 *
 * In: the document, its attributions with their ids, hedge cues. Out: quotes in text order.
 */
import type { Attribution, Quote } from '../records/index.js';
import type { ScopedHedgeCue } from '../hedging/index.js';
import type { Document } from '../syntax/index.js';

/** Builds all quotes. Linear. */
export function buildQuotes(_document: Document, _attributions: readonly Attribution[], _hedges: readonly (readonly ScopedHedgeCue[])[]): readonly Quote[] {
  return [];
}

/**
 * Every function that reads a text, under one signature, so that a law can be stated once for all.
 *
 * In: a text. Out: what the function returns.
 */
import {
  analyze,
  checkWorthiness,
  extract,
  extractClaims,
  extractFigures,
  extractQuotes,
  factualityAt,
  propositions,
} from '../../src/index.js';

/** A function that reads a text. */
export type Reader = (text: string) => unknown;

/** All readers by name. */
export const READERS: Readonly<Record<string, Reader>> = {
  'analyze article': (text) => analyze(text),
  'analyze passage': (text) => analyze(text, { unit: 'passage' }),
  'analyze sentence': (text) => analyze(text, { unit: 'sentence' }),
  extract: (text) => extract(text),
  'extract with boilerplate': (text) =>
    extract(text, { sections: ['headline', 'standfirst', 'byline', 'dateline', 'body', 'caption', 'boilerplate'] }),
  'extract by sentence': (text) => extract(text, { granularity: 'sentence' }),
  'extract of a passage': (text) => extract(analyze(text, { unit: 'passage' })),
  'extract of a sentence': (text) => extract(analyze(text, { unit: 'sentence' })),
  'extract, explained': (text) => extract(analyze(text, { explain: true })),
  extractClaims: (text) => extractClaims(text),
  'extractClaims by sentence': (text) => extractClaims(text, { granularity: 'sentence' }),
  extractQuotes: (text) => extractQuotes(text),
  extractFigures: (text) => extractFigures(text),
  'propositions nary': (text) => propositions(text, { rendering: 'nary' }),
  'propositions triples': (text) => propositions(text, { rendering: 'triples' }),
  checkWorthiness: (text) => checkWorthiness(text),
  factualityAt: (text) => (text.length === 0 ? null : factualityAt(text, { start: 0, end: text.length })),
};

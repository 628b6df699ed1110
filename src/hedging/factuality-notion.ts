/**
 * What can be asked of an event: which notion of "factual", and of which words. Types only.
 */

/** What the author leaves as so (`author`), or whether the event has happened by the time of writing (`happened`). */
export type FactualityNotion = 'author' | 'happened';

/** A stretch of words of one sentence, both ends included. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}

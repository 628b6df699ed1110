/**
 * Notions of "factual". Types only.
 */

/** What the author leaves as so (`author`), or whether the event has happened by the time of writing (`happened`). */
export type FactualityNotion = 'author' | 'happened';

/** The figures room: every number a reader could check. */
export { findFigures } from './find-figures.js';
export { mayHoldFigure } from './scan.js';
export { withPartitives } from './partitives.js';
export { findUnitMentions } from './unit-mentions.js';
export type { SentenceReader } from './view.js';

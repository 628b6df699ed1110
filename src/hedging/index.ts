/** The hedging room: hedge cues, negation cues, levels, polarity, factuality. */
export { findHedgeCues, type CueProfile, type ScopedHedgeCue } from './find-hedge-cues.js';
export { findNegationCues, polarityAt, type NegationCue } from './negation.js';
export { hedgingOf, NO_HEDGING } from './level.js';
export { factualityAtWord } from './factuality.js';

/** The hedging room: hedge cues, negation cues, levels, polarity, factuality. */
export { findHedgeCues } from './find-hedge-cues.js';
export type { ScopedHedgeCue } from './scoped-cue.js';
export { findNegationCues, polarityAt, type NegationCue } from './negation.js';
export { cuesReaching } from './scope.js';
export { hedgingOf } from './level.js';
export { explainFactuality, factualityAtWord } from './factuality.js';
export type { FactualityNotion } from './factuality-notion.js';
export { uncertaintyOf } from './uncertainty.js';
export { explainCue } from './explain-cue.js';

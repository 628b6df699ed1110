/** The attribution room: source, cue and content of everything the text credits to someone, in chains. */
export { buildAttributions, type AttributionLayer } from './build-attributions.js';
export { creditedMentions, speakerLinks } from './credit.js';
export { findAttributions, type FoundAttribution } from './find-attributions.js';
export { isStatement } from './statement.js';
export { isQuoted, speechQuotations, type SpeechQuotation } from './quoted.js';
export type { ContentForm } from './candidate.js';

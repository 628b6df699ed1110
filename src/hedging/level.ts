/**
 * From cues to a level: the stated rule.
 *
 * In: the cues that reach a stretch. Out: score 1 − Π(1 − weight · strength), and the band it falls in. More cues, or
 * stronger ones, never lower the score. Where one cue stands inside another (a user's addition), the longer counts.
 */
import { round3 } from '../confidence/index.js';
import type { HedgeCue, Hedging } from '../records/index.js';
import { dropOverlaps } from '../span.js';
import { BANDS, type CueProfile, NEWS_PROFILE } from './profiles.js';

/** No cue at all. */
export const NO_HEDGING: Hedging = { level: 'none', score: 0, cues: [] };

/** No single cue makes a thing wholly open. */
const MOST_WEIGHT = 0.95;

/** A cue as far as its weight goes. */
type Weighed = Pick<HedgeCue, 'kind' | 'strength'> & { readonly rule?: string };

/** How much a cue counts under a profile. */
export function weightOfCue({ kind, strength, rule }: Weighed, { kinds, rows }: CueProfile): number {
  const weight = (rule === undefined ? undefined : rows?.[rule]) ?? kinds[kind] ?? 0;
  return Math.min(MOST_WEIGHT, strength * weight);
}

/** 1 − Π(1 − weight · strength) over the cues, three decimals. */
export function hedgingScore(cues: readonly Weighed[], profile: CueProfile): number {
  return round3(1 - cues.reduce((certain, cue) => certain * (1 - weightOfCue(cue, profile)), 1));
}

/** Combines cues into score and level under a profile; the default profile is for news. */
export function hedgingOf(cues: readonly HedgeCue[], profile: CueProfile = NEWS_PROFILE): Hedging {
  const counted = dropOverlaps(cues.filter((cue) => weightOfCue(cue, profile) >= profile.cueFrom));
  const score = hedgingScore(counted, profile);
  const level = BANDS.find(({ from }) => score >= from)?.level ?? 'none';
  if (level === 'none') return NO_HEDGING;
  return {
    level,
    score,
    cues: counted.map(({ start, end, text, kind, strength }) => ({ start, end, text, kind, strength })),
  };
}

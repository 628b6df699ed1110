/**
 * Profiles: how much each kind of cue counts under one notion of uncertainty, and the bands of the score.
 *
 * Tables only. The notion of news: what is doubtful or hearsay counts in full, a condition in part, vagueness about
 * amounts and frequency and vague praise not at all (figures carry their own bounds).
 */
import type { HedgeCueKind, HedgingLevel } from '../records/index.js';

/** How much each kind of cue counts under one notion of uncertainty, 0–1; kinds left out count 0. */
export type CueProfile = Readonly<Partial<Record<HedgeCueKind, number>>>;

/** The default: is it said firmly that this is so? */
export const NEWS_PROFILE: CueProfile = {
  modal: 1,
  adverb: 1,
  'clause-verb': 1,
  adjective: 1,
  noun: 1,
  evidential: 1,
  phrase: 1,
  'non-denial': 1,
  condition: 0.4,
};

/** Least weighted strength of a cue that counts: what could not make a level alone ("would", "can") adds to none. */
export const LEAST_COUNTED = 0.15;

/** One band of the score. */
export interface Band {
  /** The level it is. */
  readonly level: HedgingLevel;
  /** The least score that falls in it. */
  readonly from: number;
}

/**
 * The bands, highest first. A cue of medium strength (0.5) with one that only says how a thing is known (0.4: "it has
 * emerged") stays medium; two that doubt (0.5 and 0.5: "could possibly") are high.
 */
export const BANDS: readonly Band[] = [
  { level: 'high', from: 0.72 },
  { level: 'medium', from: 0.4 },
  { level: 'low', from: 0.15 },
  { level: 'none', from: 0 },
];

/**
 * What signs count for, in hundredths of a logit, and the curves over their sums. Data only, written by `npm run train -- confidence`.
 * Fitted on PolNeAR’s train part (chain), UW’s development part (hedging) and eight self-written articles (stated), cross-validated; see `docs/guides/confidence.md`.
 */
import type { PartFit } from '../judge.js';

/** stated. */
export const STATED_FIT: PartFit = {
  start: 277,
  weights: {
    clause: 18,
    'rule-content-of-attribution': 11,
    'rule-main-clause': -11,
    whole: 8,
  },
  curve: [],
};

/** chain. */
export const CHAIN_FIT: PartFit = {
  start: 75,
  weights: {
    chain: -8,
    credited: 60,
    'credited-elsewhere': -4,
    'credited-quoted': 42,
    'own-voice': 153,
    'own-voice-after': -24,
    'own-voice-beside': -127,
    'own-voice-first': -48,
    'own-voice-head': -2,
    'own-voice-modal': -14,
    'own-voice-quoted': -422,
    'whole-content': 14,
  },
  curve: [
    [-120, -91],
    [55, 52],
    [81, 72],
    [102, 99],
    [169, 150],
    [201, 198],
    [210, 201],
    [226, 233],
    [258, 238],
    [284, 325],
    [300, 405],
  ],
};

/** hedging. */
export const HEDGING_FIT: PartFit = {
  start: 188,
  weights: {
    below: -4,
    credited: -50,
    'cue-clause-verb': 10,
    'cue-condition': 23,
    'cue-modal': 55,
    'hedged-fact': -113,
    'level-low': -56,
    'level-medium': -34,
    'level-none': 90,
    'long-sentence': 1,
    'plain-open': -308,
  },
  curve: [],
};

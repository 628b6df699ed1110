/**
 * What signs count for, in hundredths of a logit, and the curves over their sums. Data only, written by `npm run train -- confidence`.
 * Fitted on PolNeAR’s train part (chain), UW’s development part (hedging) and eight self-written articles (stated), cross-validated; see `docs/guides/confidence.md`.
 */
import type { PartFit } from '../judge.js';

/** stated. */
export const STATED_FIT: PartFit = {
  start: 300,
  weights: {
    clause: 25,
    'rule-content-of-attribution': 7,
    'rule-main-clause': -10,
    whole: 12,
  },
  curve: [],
};

/** chain. */
export const CHAIN_FIT: PartFit = {
  start: 60,
  weights: {
    chain: -13,
    credited: 58,
    'credited-elsewhere': 1,
    'credited-quoted': 52,
    'own-voice': 163,
    'own-voice-after': -17,
    'own-voice-beside': -125,
    'own-voice-first': -51,
    'own-voice-head': 5,
    'own-voice-modal': -16,
    'own-voice-quoted': -423,
    'whole-content': 30,
  },
  curve: [
    [-125, -100],
    [55, 58],
    [91, 87],
    [101, 92],
    [161, 137],
    [202, 193],
    [215, 227],
    [224, 227],
    [257, 245],
    [289, 320],
    [308, 398],
  ],
};

/** hedging. */
export const HEDGING_FIT: PartFit = {
  start: 190,
  weights: {
    below: -7,
    credited: -48,
    'cue-clause-verb': 6,
    'cue-condition': 25,
    'cue-modal': 59,
    'hedged-fact': -121,
    'level-low': -54,
    'level-medium': -36,
    'level-none': 89,
    'plain-open': -292,
  },
  curve: [
    [7, -11],
    [77, -6],
    [133, 145],
    [175, 236],
    [212, 238],
    [252, 351],
    [277, 403],
  ],
};

/**
 * What signs count for, in hundredths of a logit, and the curves over their sums. Data only, written by `npm run train -- confidence`.
 * Fitted on PolNeAR’s train part (chain), UW’s development part (hedging) and eight self-written articles (stated), cross-validated; see `docs/guides/confidence.md`.
 */
import type { PartFit } from '../judge.js';

/** stated. */
export const STATED_FIT: PartFit = {
  start: 361,
  weights: {
    clause: 30,
    'rule-content-of-attribution': 13,
    'rule-main-clause': 4,
    whole: 21,
  },
  curve: [],
};

/** chain. */
export const CHAIN_FIT: PartFit = {
  start: 41,
  weights: {
    chain: -8,
    credited: 63,
    'credited-elsewhere': 5,
    'credited-quoted': 39,
    'own-voice': 177,
    'own-voice-after': -17,
    'own-voice-beside': -124,
    'own-voice-first': -52,
    'own-voice-head': 6,
    'own-voice-modal': -14,
    'own-voice-quoted': -412,
    'whole-content': 49,
  },
  curve: [
    [-116, -85],
    [62, 59],
    [90, 84],
    [101, 88],
    [171, 139],
    [202, 197],
    [219, 225],
    [263, 275],
    [296, 336],
    [314, 407],
  ],
};

/** hedging. */
export const HEDGING_FIT: PartFit = {
  start: 199,
  weights: {
    below: -30,
    credited: -26,
    'cue-clause-verb': -2,
    'cue-condition': 24,
    'cue-modal': 57,
    'hedged-fact': -128,
    'level-low': -58,
    'level-medium': -25,
    'level-none': 82,
    'plain-open': -302,
  },
  curve: [
    [5, -17],
    [79, -7],
    [143, 150],
    [184, 267],
    [211, 282],
    [238, 285],
    [256, 398],
    [279, 402],
  ],
};

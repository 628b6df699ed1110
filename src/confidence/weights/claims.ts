/**
 * What signs count for, in hundredths of a logit, and the curves over their sums. Data only, written by `npm run train -- confidence`.
 * Fitted on PolNeAR’s train part (chain), UW’s development part (hedging) and eight self-written articles (stated), cross-validated; see `docs/guides/confidence.md`.
 */
import type { PartFit } from '../judge.js';

/** stated. */
export const STATED_FIT: PartFit = {
  start: 363,
  weights: {
    clause: 32,
    'rule-content-of-attribution': 13,
    'rule-main-clause': 4,
    whole: 21,
  },
  curve: [],
};

/** chain. */
export const CHAIN_FIT: PartFit = {
  start: 48,
  weights: {
    chain: -9,
    credited: 61,
    'credited-elsewhere': -7,
    'credited-quoted': 43,
    'own-voice': 167,
    'own-voice-after': -16,
    'own-voice-beside': -119,
    'own-voice-first': -56,
    'own-voice-head': 11,
    'own-voice-modal': -17,
    'own-voice-quoted': -397,
    'whole-content': 47,
  },
  curve: [
    [-108, -81],
    [65, 69],
    [92, 85],
    [106, 91],
    [177, 151],
    [201, 189],
    [217, 224],
    [264, 267],
    [294, 338],
    [312, 383],
  ],
};

/** hedging. */
export const HEDGING_FIT: PartFit = {
  start: 198,
  weights: {
    below: -27,
    credited: -26,
    'cue-clause-verb': -5,
    'cue-condition': 26,
    'cue-modal': 58,
    'hedged-fact': -136,
    'level-low': -59,
    'level-medium': -23,
    'level-none': 80,
    'plain-open': -298,
  },
  curve: [
    [5, -16],
    [80, -4],
    [145, 155],
    [186, 245],
    [212, 269],
    [237, 285],
    [255, 364],
    [275, 566],
  ],
};

/**
 * What signs count for, in hundredths of a logit, and the curves over their sums. Data only, written by `npm run train -- confidence`.
 * Fitted on PolNeAR’s train part (chain), UW’s development part (hedging) and eight self-written articles (stated), cross-validated; see `docs/guides/confidence.md`.
 */
import type { PartFit } from '../judge.js';

/** stated. */
export const STATED_FIT: PartFit = {
  start: 340,
  weights: {
    clause: 31,
    'rule-content-of-attribution': 16,
    'rule-main-clause': -2,
    whole: 16,
  },
  curve: [],
};

/** chain. */
export const CHAIN_FIT: PartFit = {
  start: 53,
  weights: {
    chain: -8,
    credited: 59,
    'credited-elsewhere': -14,
    'credited-quoted': 46,
    'own-voice': 166,
    'own-voice-after': -18,
    'own-voice-beside': -126,
    'own-voice-first': -48,
    'own-voice-head': 7,
    'own-voice-modal': -15,
    'own-voice-quoted': -417,
    'whole-content': 42,
  },
  curve: [
    [-118, -89],
    [59, 60],
    [88, 82],
    [99, 89],
    [169, 138],
    [201, 203],
    [218, 222],
    [252, 248],
    [284, 322],
    [304, 376],
  ],
};

/** hedging. */
export const HEDGING_FIT: PartFit = {
  start: 200,
  weights: {
    below: -14,
    credited: -41,
    'cue-clause-verb': 8,
    'cue-condition': 20,
    'cue-modal': 52,
    'hedged-fact': -126,
    'level-low': -57,
    'level-medium': -23,
    'level-none': 80,
    'plain-open': -299,
  },
  curve: [
    [11, -14],
    [80, 7],
    [143, 140],
    [187, 265],
    [215, 281],
    [243, 284],
    [259, 363],
    [278, 454],
  ],
};

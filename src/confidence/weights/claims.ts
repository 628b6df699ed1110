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
  start: 44,
  weights: {
    chain: -8,
    credited: 60,
    'credited-elsewhere': 4,
    'credited-quoted': 44,
    'own-voice': 175,
    'own-voice-after': -17,
    'own-voice-beside': -125,
    'own-voice-first': -56,
    'own-voice-head': 6,
    'own-voice-modal': -17,
    'own-voice-quoted': -407,
    'whole-content': 48,
  },
  curve: [
    [-111, -83],
    [64, 60],
    [91, 87],
    [101, 90],
    [168, 138],
    [203, 202],
    [220, 223],
    [263, 258],
    [296, 361],
    [313, 386],
  ],
};

/** hedging. */
export const HEDGING_FIT: PartFit = {
  start: 199,
  weights: {
    below: -29,
    credited: -27,
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
    [5, -14],
    [80, -7],
    [142, 145],
    [198, 274],
    [238, 285],
    [257, 364],
    [279, 455],
  ],
};

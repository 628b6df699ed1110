/**
 * What signs count for, in hundredths of a logit, and the curves over their sums. Data only, written by `npm run train -- confidence`.
 * Fitted on PolNeAR’s train part (chain), UW’s development part (hedging) and eight self-written articles (stated), cross-validated; see `docs/guides/confidence.md`.
 */
import type { PartFit } from '../judge.js';

/** stated. */
export const STATED_FIT: PartFit = {
  start: 341,
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
  start: 54,
  weights: {
    chain: -10,
    credited: 59,
    'credited-elsewhere': 12,
    'credited-quoted': 43,
    'own-voice': 165,
    'own-voice-after': -13,
    'own-voice-beside': -124,
    'own-voice-first': -53,
    'own-voice-head': 11,
    'own-voice-modal': -17,
    'own-voice-quoted': -411,
    'whole-content': 42,
  },
  curve: [
    [-108, -81],
    [64, 63],
    [92, 83],
    [101, 90],
    [169, 145],
    [204, 196],
    [219, 224],
    [263, 266],
    [296, 330],
    [316, 397],
  ],
};

/** hedging. */
export const HEDGING_FIT: PartFit = {
  start: 202,
  weights: {
    below: -19,
    credited: -40,
    'cue-clause-verb': 8,
    'cue-condition': 20,
    'cue-modal': 51,
    'hedged-fact': -127,
    'level-low': -58,
    'level-medium': -23,
    'level-none': 80,
    'plain-open': -302,
  },
  curve: [
    [8, -26],
    [81, 17],
    [142, 143],
    [184, 255],
    [214, 268],
    [242, 299],
    [259, 338],
    [279, 570],
  ],
};

/**
 * What signs count for, in hundredths of a logit, and the curves over their sums. Data only, written by `npm run train -- confidence`.
 * Fitted on PolNeAR’s train part (chain), UW’s development part (hedging) and eight self-written articles (stated), cross-validated; see `docs/guides/confidence.md`.
 */
import type { PartFit } from '../judge.js';

/** stated. */
export const STATED_FIT: PartFit = {
  start: 360,
  weights: {
    clause: 29,
    'rule-content-of-attribution': 13,
    'rule-main-clause': 4,
    whole: 21,
  },
  curve: [],
};

/** chain. */
export const CHAIN_FIT: PartFit = {
  start: 46,
  weights: {
    chain: -9,
    credited: 60,
    'credited-elsewhere': 3,
    'credited-quoted': 41,
    'own-voice': 172,
    'own-voice-after': -20,
    'own-voice-beside': -122,
    'own-voice-first': -53,
    'own-voice-head': 9,
    'own-voice-modal': -15,
    'own-voice-quoted': -404,
    'whole-content': 49,
  },
  curve: [
    [-103, -79],
    [65, 61],
    [92, 89],
    [102, 94],
    [169, 137],
    [201, 200],
    [218, 221],
    [261, 263],
    [295, 342],
    [312, 390],
  ],
};

/** hedging. */
export const HEDGING_FIT: PartFit = {
  start: 202,
  weights: {
    below: -21,
    credited: -39,
    'cue-clause-verb': 8,
    'cue-condition': 20,
    'cue-modal': 52,
    'hedged-fact': -126,
    'level-low': -58,
    'level-medium': -23,
    'level-none': 80,
    'plain-open': -299,
  },
  curve: [
    [11, -18],
    [84, 9],
    [143, 154],
    [185, 266],
    [215, 269],
    [243, 284],
    [259, 338],
    [281, 571],
  ],
};

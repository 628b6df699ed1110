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
  start: 54,
  weights: {
    chain: -7,
    credited: 58,
    'credited-elsewhere': -3,
    'credited-quoted': 44,
    'own-voice': 166,
    'own-voice-after': -15,
    'own-voice-beside': -125,
    'own-voice-first': -55,
    'own-voice-head': 7,
    'own-voice-modal': -17,
    'own-voice-quoted': -420,
    'whole-content': 38,
  },
  curve: [
    [-118, -87],
    [59, 58],
    [88, 82],
    [98, 88],
    [164, 134],
    [202, 202],
    [218, 221],
    [252, 249],
    [284, 316],
    [303, 388],
  ],
};

/** hedging. */
export const HEDGING_FIT: PartFit = {
  start: 200,
  weights: {
    below: -14,
    credited: -42,
    'cue-clause-verb': 7,
    'cue-condition': 20,
    'cue-modal': 51,
    'hedged-fact': -126,
    'level-low': -59,
    'level-medium': -24,
    'level-none': 82,
    'plain-open': -299,
  },
  curve: [
    [11, -14],
    [81, 7],
    [141, 140],
    [199, 267],
    [241, 299],
    [258, 363],
    [278, 454],
  ],
};

/**
 * What signs count for, in hundredths of a logit, and the curves over their sums. Data only, written by `npm run train -- confidence`.
 * Fitted on PolNeAR’s train part (chain), UW’s development part (hedging) and eight self-written articles (stated), cross-validated; see `docs/guides/confidence.md`.
 */
import type { PartFit } from '../judge.js';

/** stated. */
export const STATED_FIT: PartFit = {
  start: 308,
  weights: {
    clause: 34,
    'rule-content-of-attribution': 14,
    'rule-main-clause': -5,
    whole: 17,
  },
  curve: [],
};

/** chain. */
export const CHAIN_FIT: PartFit = {
  start: 50,
  weights: {
    chain: -7,
    credited: 57,
    'credited-elsewhere': -4,
    'credited-quoted': 51,
    'own-voice': 170,
    'own-voice-after': -15,
    'own-voice-beside': -122,
    'own-voice-first': -50,
    'own-voice-head': 7,
    'own-voice-modal': -17,
    'own-voice-quoted': -421,
    'whole-content': 40,
  },
  curve: [
    [-116, -86],
    [62, 58],
    [93, 89],
    [102, 91],
    [163, 138],
    [201, 189],
    [218, 225],
    [252, 247],
    [286, 307],
    [303, 400],
  ],
};

/** hedging. */
export const HEDGING_FIT: PartFit = {
  start: 200,
  weights: {
    below: -10,
    credited: -49,
    'cue-clause-verb': 14,
    'cue-condition': 24,
    'cue-modal': 51,
    'hedged-fact': -120,
    'level-low': -62,
    'level-medium': -22,
    'level-none': 84,
    'long-sentence': -3,
    'plain-open': -292,
  },
  curve: [
    [44, -6],
    [137, 154],
    [196, 240],
    [246, 337],
    [271, 400],
  ],
};

/**
 * What signs count for, in hundredths of a logit, and the curves over their sums. Data only, written by `npm run train -- confidence`.
 * Fitted on PolNeAR’s train part, read by models that never saw the article; see `docs/guides/confidence.md`.
 */
import type { PartFit } from '../judge.js';

/** content. */
export const CONTENT_FIT: PartFit = {
  start: 95,
  weights: {
    beyond: 83,
    cue: 10,
    edges: 3,
    headline: -8,
    learnt: -24,
    long: 59,
    'long-sentence': -8,
    model: 57,
    nominal: 5,
    'part-quoted': 32,
    phrase: -30,
    pieces: -26,
    quoted: 48,
    rival: 9,
    'rules-alone': -112,
    short: -52,
    tree: 4,
  },
  curve: [
    [-36, -36],
    [13, 18],
    [48, 47],
    [82, 77],
    [118, 96],
    [155, 138],
    [190, 188],
    [221, 224],
    [253, 267],
    [291, 295],
    [350, 347],
    [443, 458],
  ],
};

/** speaker. */
export const SPEAKER_FIT: PartFit = {
  start: 161,
  weights: {
    arc: 85,
    behind: 33,
    edges: 4,
    far: -25,
    'grammar-differs': 17,
    headline: 1,
    'long-sentence': -10,
    'long-source': 45,
    model: 67,
    name: 31,
    nobody: -29,
    'nobody-passed': -66,
    others: -99,
    pronoun: -12,
    relative: -27,
    rival: 6,
    'rival-to-nobody': 15,
    'rules-alone': -101,
    subject: 79,
  },
  curve: [
    [65, 64],
    [161, 161],
    [213, 204],
    [255, 247],
    [292, 271],
    [326, 334],
    [359, 367],
    [389, 408],
    [417, 408],
    [448, 490],
    [487, 537],
    [544, 538],
  ],
};

/**
 * What signs count for, in hundredths of a logit, and the curves over their sums. Data only, written by `npm run train -- confidence`.
 * Fitted on PolNeAR’s train part, read by models that never saw the article; see `docs/guides/confidence.md`.
 */
import type { PartFit } from '../judge.js';

/** content. */
export const CONTENT_FIT: PartFit = {
  start: 103,
  weights: {
    beyond: 87,
    cue: 11,
    edges: 4,
    headline: 9,
    learnt: -26,
    long: 17,
    'long-sentence': -8,
    model: 55,
    nominal: 14,
    'part-quoted': 29,
    phrase: -26,
    pieces: -21,
    quoted: 69,
    'rules-alone': -72,
    short: -64,
    tree: 12,
  },
  curve: [
    [-38, -35],
    [13, 13],
    [47, 54],
    [83, 87],
    [118, 110],
    [155, 137],
    [191, 194],
    [224, 215],
    [257, 277],
    [303, 317],
    [371, 372],
    [451, 466],
  ],
};

/** speaker. */
export const SPEAKER_FIT: PartFit = {
  start: 163,
  weights: {
    arc: 35,
    behind: 29,
    edges: 3,
    far: -22,
    headline: 8,
    'long-sentence': -7,
    'long-source': 44,
    model: 59,
    name: 46,
    'no-rival': 8,
    nobody: -45,
    'nobody-passed': -78,
    others: -85,
    pronoun: 15,
    relative: -37,
    'rival-to-nobody': 13,
    'rules-alone': -99,
    subject: 92,
    tree: 18,
  },
  curve: [
    [59, 56],
    [164, 165],
    [223, 210],
    [267, 260],
    [304, 311],
    [339, 330],
    [372, 384],
    [403, 399],
    [445, 469],
    [514, 538],
  ],
};

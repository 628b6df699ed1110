/**
 * What signs count for, in hundredths of a logit, and the curves over their sums. Data only, written by `npm run train -- confidence`.
 * Fitted on PolNeAR’s train part, read by models that never saw the article; see `docs/guides/confidence.md`.
 */
import type { PartFit } from '../judge.js';

/** content. */
export const CONTENT_FIT: PartFit = {
  start: 94,
  weights: {
    beyond: 73,
    cue: 9,
    edges: 3,
    headline: -4,
    learnt: -24,
    long: 33,
    'long-sentence': -7,
    model: 59,
    nominal: 6,
    'part-quoted': 29,
    phrase: -30,
    pieces: -26,
    quoted: 59,
    'rules-alone': -73,
    short: -55,
    tree: 13,
  },
  curve: [
    [-37, -30],
    [11, 15],
    [45, 47],
    [81, 74],
    [117, 113],
    [152, 141],
    [186, 195],
    [218, 222],
    [251, 269],
    [292, 295],
    [351, 334],
    [434, 473],
  ],
};

/** speaker. */
export const SPEAKER_FIT: PartFit = {
  start: 153,
  weights: {
    arc: 59,
    behind: 42,
    edges: 3,
    far: -21,
    headline: -1,
    'long-sentence': -12,
    'long-source': 39,
    model: 66,
    name: 41,
    'no-rival': 6,
    nobody: -38,
    'nobody-passed': -13,
    others: -89,
    pronoun: 8,
    relative: -48,
    'rival-to-nobody': 11,
    'rules-alone': -119,
    subject: 95,
    tree: 12,
  },
  curve: [
    [54, 60],
    [158, 140],
    [216, 206],
    [261, 281],
    [300, 283],
    [335, 314],
    [369, 383],
    [400, 426],
    [428, 477],
    [457, 489],
    [521, 519],
  ],
};

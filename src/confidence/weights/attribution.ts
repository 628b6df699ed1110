/**
 * What signs count for, in hundredths of a logit, and the curves over their sums. Data only, written by `npm run train -- confidence`.
 * Fitted on PolNeAR’s train part, read by models that never saw the article; see `docs/guides/confidence.md`.
 */
import type { PartFit } from '../judge.js';

/** content. */
export const CONTENT_FIT: PartFit = {
  start: 97,
  weights: {
    beyond: 82,
    cue: 10,
    edges: 4,
    headline: -7,
    learnt: -24,
    long: 29,
    'long-sentence': -6,
    model: 57,
    nominal: 8,
    'part-quoted': 30,
    phrase: -28,
    pieces: -19,
    quoted: 65,
    'rules-alone': -75,
    short: -56,
    tree: 12,
  },
  curve: [
    [-40, -38],
    [8, 15],
    [44, 41],
    [79, 86],
    [115, 99],
    [150, 141],
    [185, 183],
    [216, 223],
    [249, 269],
    [291, 293],
    [353, 347],
    [442, 451],
  ],
};

/** speaker. */
export const SPEAKER_FIT: PartFit = {
  start: 155,
  weights: {
    arc: 56,
    behind: 26,
    edges: 5,
    far: -25,
    headline: -21,
    'long-sentence': -10,
    'long-source': 48,
    model: 69,
    name: 32,
    'no-rival': 6,
    nobody: -35,
    'nobody-passed': -51,
    others: -93,
    pronoun: -21,
    relative: -54,
    'rival-to-nobody': 12,
    'rules-alone': -88,
    subject: 79,
    tree: 3,
  },
  curve: [
    [56, 58],
    [154, 146],
    [209, 199],
    [254, 246],
    [294, 303],
    [330, 329],
    [363, 374],
    [393, 414],
    [423, 414],
    [477, 511],
    [557, 538],
  ],
};

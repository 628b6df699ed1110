/**
 * What signs count for, in hundredths of a logit, and the curves over their sums. Data only, written by `npm run train -- confidence`.
 * Fitted on PolNeAR’s train part, read by models that never saw the article; see `docs/guides/confidence.md`.
 */
import type { PartFit } from '../judge.js';

/** content. */
export const CONTENT_FIT: PartFit = {
  start: 104,
  weights: {
    beyond: 88,
    cue: 11,
    edges: 4,
    headline: -6,
    learnt: -26,
    long: 33,
    'long-sentence': -7,
    model: 55,
    nominal: 15,
    'part-quoted': 31,
    phrase: -32,
    pieces: -21,
    quoted: 59,
    'rules-alone': -75,
    short: -57,
    tree: 17,
  },
  curve: [
    [-41, -39],
    [10, 16],
    [45, 40],
    [81, 85],
    [117, 106],
    [152, 142],
    [187, 185],
    [220, 226],
    [252, 266],
    [293, 293],
    [353, 339],
    [441, 465],
  ],
};

/** speaker. */
export const SPEAKER_FIT: PartFit = {
  start: 153,
  weights: {
    arc: 65,
    behind: 26,
    edges: 5,
    far: -22,
    headline: -1,
    'long-sentence': -11,
    'long-source': 48,
    model: 64,
    name: 31,
    'no-rival': 5,
    nobody: -17,
    'nobody-passed': -55,
    others: -83,
    pronoun: -12,
    relative: -53,
    'rival-to-nobody': 12,
    'rules-alone': -101,
    subject: 93,
    tree: 1,
  },
  curve: [
    [62, 58],
    [158, 160],
    [214, 210],
    [258, 251],
    [296, 282],
    [331, 343],
    [363, 355],
    [391, 387],
    [420, 449],
    [450, 518],
    [487, 518],
    [540, 519],
  ],
};

/**
 * What signs count for, in hundredths of a logit, and the curves over their sums. Data only, written by `npm run train -- confidence`.
 * Fitted on PolNeAR’s train part, read by models that never saw the article; see `docs/guides/confidence.md`.
 */
import type { PartFit } from '../judge.js';

/** content. */
export const CONTENT_FIT: PartFit = {
  start: 98,
  weights: {
    beyond: 78,
    cue: 9,
    edges: 3,
    headline: -8,
    learnt: -25,
    long: 29,
    'long-sentence': -8,
    model: 60,
    nominal: 13,
    'part-quoted': 26,
    phrase: -25,
    pieces: -20,
    quoted: 61,
    'rules-alone': -67,
    short: -57,
    tree: 12,
  },
  curve: [
    [-34, -26],
    [14, 12],
    [50, 58],
    [85, 80],
    [122, 106],
    [159, 154],
    [194, 189],
    [226, 235],
    [259, 288],
    [304, 310],
    [373, 359],
    [452, 465],
  ],
};

/** speaker. */
export const SPEAKER_FIT: PartFit = {
  start: 155,
  weights: {
    arc: 49,
    behind: 35,
    edges: 3,
    far: -17,
    headline: 8,
    'long-sentence': -9,
    'long-source': 43,
    model: 69,
    name: 52,
    'no-rival': 7,
    nobody: -53,
    'nobody-passed': -36,
    others: -92,
    pronoun: 11,
    relative: -45,
    'rival-to-nobody': 13,
    'rules-alone': -92,
    subject: 95,
    tree: 25,
  },
  curve: [
    [57, 53],
    [166, 166],
    [222, 222],
    [288, 282],
    [345, 330],
    [379, 398],
    [413, 434],
    [444, 490],
    [476, 491],
    [537, 538],
  ],
};

/**
 * What signs count for, in hundredths of a logit, and the curves over their sums. Data only, written by `npm run train -- confidence`.
 * Fitted on PolNeAR’s train part, read by models that never saw the article; see `docs/guides/confidence.md`.
 */
import type { PartFit } from '../judge.js';

/** content. */
export const CONTENT_FIT: PartFit = {
  start: 97,
  weights: {
    beyond: 94,
    cue: 11,
    edges: 3,
    headline: -10,
    learnt: -26,
    long: 19,
    'long-sentence': -9,
    model: 53,
    nominal: 9,
    'part-quoted': 26,
    phrase: -24,
    pieces: -26,
    quoted: 77,
    'rules-alone': -69,
    short: -62,
    tree: 12,
  },
  curve: [
    [-35, -32],
    [12, 13],
    [46, 46],
    [81, 83],
    [115, 110],
    [151, 141],
    [185, 180],
    [218, 222],
    [252, 274],
    [299, 312],
    [371, 360],
    [455, 452],
  ],
};

/** speaker. */
export const SPEAKER_FIT: PartFit = {
  start: 161,
  weights: {
    arc: 57,
    behind: 39,
    edges: 4,
    far: -24,
    headline: 19,
    'long-sentence': -7,
    'long-source': 36,
    model: 60,
    name: 55,
    'no-rival': 8,
    nobody: -50,
    'nobody-passed': -52,
    others: -86,
    pronoun: 1,
    relative: -45,
    'rival-to-nobody': 12,
    'rules-alone': -96,
    subject: 93,
    tree: 18,
  },
  curve: [
    [53, 54],
    [160, 155],
    [220, 212],
    [266, 271],
    [305, 304],
    [341, 315],
    [374, 380],
    [420, 463],
    [481, 512],
    [549, 520],
  ],
};

/**
 * What signs count for, in hundredths of a logit, and the curves over their sums. Data only, written by `npm run train -- confidence`.
 * Fitted on PolNeAR’s train part, read by models that never saw the article; see `docs/guides/confidence.md`.
 */
import type { PartFit } from '../judge.js';

/** content. */
export const CONTENT_FIT: PartFit = {
  start: 101,
  weights: {
    beyond: 80,
    cue: 12,
    edges: 4,
    headline: -5,
    learnt: -24,
    long: 26,
    'long-sentence': -6,
    model: 54,
    nominal: 18,
    'part-quoted': 30,
    phrase: -32,
    pieces: -20,
    quoted: 70,
    'rules-alone': -85,
    short: -55,
    tree: 10,
  },
  curve: [
    [-37, -34],
    [12, 10],
    [49, 55],
    [84, 88],
    [119, 102],
    [156, 141],
    [191, 184],
    [223, 237],
    [257, 264],
    [304, 308],
    [371, 345],
    [450, 475],
  ],
};

/** speaker. */
export const SPEAKER_FIT: PartFit = {
  start: 143,
  weights: {
    arc: 62,
    behind: 45,
    edges: 3,
    far: -20,
    headline: -9,
    'long-sentence': -9,
    'long-source': 46,
    model: 72,
    name: 40,
    'no-rival': 5,
    nobody: -23,
    'nobody-passed': -42,
    others: -101,
    pronoun: 5,
    relative: -46,
    'rival-to-nobody': 10,
    'rules-alone': -84,
    subject: 91,
    tree: 12,
  },
  curve: [
    [56, 58],
    [155, 151],
    [212, 202],
    [256, 245],
    [296, 282],
    [334, 341],
    [369, 380],
    [433, 472],
    [499, 520],
    [551, 539],
  ],
};

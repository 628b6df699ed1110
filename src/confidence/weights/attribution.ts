/**
 * What signs count for, in hundredths of a logit, and the curves over their sums. Data only, written by `npm run train -- confidence`.
 * Fitted on PolNeAR’s train part, read by models that never saw the article; see `docs/guides/confidence.md`.
 */
import type { PartFit } from '../judge.js';

/** content. */
export const CONTENT_FIT: PartFit = {
  start: 98,
  weights: {
    beyond: 74,
    cue: 10,
    edges: 3,
    headline: -6,
    learnt: -26,
    long: 28,
    'long-sentence': -6,
    model: 57,
    nominal: 5,
    'part-quoted': 27,
    phrase: -31,
    pieces: -24,
    quoted: 58,
    'rules-alone': -82,
    short: -55,
    tree: 15,
  },
  curve: [
    [-37, -29],
    [9, 17],
    [45, 45],
    [80, 77],
    [115, 102],
    [150, 141],
    [184, 179],
    [215, 238],
    [248, 255],
    [288, 306],
    [345, 326],
    [433, 465],
  ],
};

/** speaker. */
export const SPEAKER_FIT: PartFit = {
  start: 140,
  weights: {
    arc: 75,
    behind: 53,
    edges: 3,
    far: -13,
    'grammar-differs': -1,
    headline: -3,
    'long-sentence': -13,
    'long-source': 31,
    model: 64,
    name: 45,
    'no-rival': 5,
    nobody: -30,
    'nobody-passed': -28,
    others: -88,
    pronoun: 14,
    relative: -45,
    'rival-to-nobody': 11,
    'rules-alone': -92,
    subject: 102,
    tree: 4,
  },
  curve: [
    [55, 58],
    [157, 156],
    [214, 195],
    [258, 263],
    [296, 307],
    [332, 310],
    [364, 383],
    [393, 397],
    [421, 458],
    [451, 468],
    [514, 519],
  ],
};

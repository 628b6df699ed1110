/**
 * What signs count for, in hundredths of a logit, and the curves over their sums. Data only, written by `npm run train -- confidence`.
 * Fitted on PolNeAR’s train part, read by models that never saw the article; see `docs/guides/confidence.md`.
 */
import type { PartFit } from '../judge.js';

/** content. */
export const CONTENT_FIT: PartFit = {
  start: 103,
  weights: {
    beyond: 78,
    cue: 11,
    edges: 4,
    headline: -1,
    learnt: -24,
    long: 28,
    'long-sentence': -9,
    model: 56,
    nominal: 8,
    'part-quoted': 28,
    phrase: -22,
    pieces: -19,
    quoted: 71,
    'rules-alone': -74,
    short: -64,
    tree: 8,
  },
  curve: [
    [-39, -40],
    [11, 21],
    [45, 53],
    [82, 76],
    [116, 107],
    [153, 151],
    [188, 178],
    [221, 222],
    [254, 275],
    [300, 312],
    [367, 358],
    [445, 466],
  ],
};

/** speaker. */
export const SPEAKER_FIT: PartFit = {
  start: 160,
  weights: {
    arc: 61,
    behind: 39,
    edges: 3,
    far: -19,
    headline: -11,
    'long-sentence': -11,
    'long-source': 29,
    model: 63,
    name: 56,
    'no-rival': 7,
    nobody: -52,
    'nobody-passed': -81,
    others: -114,
    pronoun: 11,
    relative: -46,
    'rival-to-nobody': 8,
    'rules-alone': -105,
    subject: 87,
    tree: 15,
  },
  curve: [
    [55, 56],
    [161, 154],
    [220, 203],
    [266, 269],
    [304, 283],
    [340, 351],
    [373, 389],
    [405, 459],
    [449, 459],
    [523, 561],
  ],
};

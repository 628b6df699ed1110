/**
 * The main job on a real article: the seed article of the shared folder against its hand-made gold.
 *
 * The floors only ever rise. Skipped, with the reason printed, where the folder is not there: the article is not ours to publish.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { isThere, readShared } from '../eval/corpora.js';
import { type ExtractionScores, loadScorer } from '../eval/scorers.js';
import { extract } from '../src/index.js';

/** How many of the gold records must be right, by row of the scorer. */
const FLOORS: Readonly<Record<string, number>> = {
  section: 5,
  'quote found': 10,
  'quote kind': 10,
  'quote cue': 10,
  'quote source': 10,
  'quote speaker resolved': 2,
  'figure found': 8,
  'claim found': 18,
  'claim chain': 18,
  'claim hedging level': 18,
  'claim hedge cue': 9,
  'claim polarity': 18,
  'claim kind': 18,
  'claim stance': 5,
  'claim figure link': 4,
};

const there = isThere('article/gold.json') && isThere('score/extraction.mjs');
if (!there) console.log('seed article: skipped, the folder ../shared is not there.');

describe.skipIf(!there)('the seed article', () => {
  let scores: ExtractionScores;
  beforeAll(async () => {
    const { score } = await loadScorer('extraction');
    const text = readShared('article/article.txt');
    scores = score(text, JSON.parse(readShared('article/gold.json')) as object, extract(text));
  });

  it('has no offset fault', () => {
    expect(scores.offsets).toEqual([]);
  });

  it('gives no record where there is none, and no list that is too long', () => {
    expect(scores.unwanted).toEqual([]);
  });

  it.each(Object.entries(FLOORS))('%s: at least %i', (row, floor) => {
    expect(scores.rows[row]?.hit).toBeGreaterThanOrEqual(floor);
  });
});

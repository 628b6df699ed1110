/**
 * Whole articles, self-written, against complete gold records made by hand before the code had read them.
 *
 * Scored by the shared scorer; skipped, with the reason printed, where the shared folder is not there. The floors are
 * what was reached, over the articles written first and over those written after the code stood; they only ever rise.
 */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { isThere } from '../../eval/corpora.js';
import { type ExtractionScores, loadScorer } from '../../eval/scorers.js';
import { extract } from '../../src/index.js';

const LISTS = ['claims', 'quotes', 'figures'] as const;
type List = (typeof LISTS)[number];

interface Gold {
  readonly claims: readonly unknown[];
  readonly quotes: readonly unknown[];
  readonly figures: readonly unknown[];
}

/** Articles read together, and the least F1 of each list and share of right chains. */
const GROUPS: readonly {
  readonly articles: readonly string[];
  readonly floors: Readonly<Record<List | 'chain', number>>;
}[] = [
  {
    articles: ['news', 'wire', 'court', 'business', 'sport', 'science', 'election', 'disaster'],
    floors: { claims: 0.92, quotes: 0.93, figures: 0.95, chain: 0.86 },
  },
  {
    articles: ['interview', 'press-release', 'obituary', 'live-blog'],
    floors: { claims: 0.93, quotes: 0.96, figures: 0.92, chain: 0.88 },
  },
];

const there = isThere('score/extraction.mjs');
if (!there) console.log('self-written articles: skipped, the folder ../shared is not there.');

const read = (name: string): string => readFileSync(new URL(`../specs/articles/${name}`, import.meta.url), 'utf8');

/** Milliseconds: on a busy machine, twelve articles take longer than a hook is given. */
const MOST_TIME = 60_000;

describe.skipIf(!there)('self-written articles', () => {
  const scored = new Map<string, { readonly scores: ExtractionScores; readonly gold: Gold; readonly found: Gold }>();

  beforeAll(async () => {
    const { score } = await loadScorer('extraction');
    for (const name of GROUPS.flatMap(({ articles }) => articles)) {
      const text = read(`${name}.txt`);
      const gold = JSON.parse(read(`${name}.json`)) as Gold;
      const found = extract(text);
      scored.set(name, { scores: score(text, gold, found), gold, found });
    }
  }, MOST_TIME);

  it.each(GROUPS.flatMap(({ articles }) => articles))('%s: offsets hold, nothing unwanted', (name) => {
    expect(scored.get(name)?.scores.offsets).toEqual([]);
    expect(scored.get(name)?.scores.unwanted).toEqual([]);
  });

  for (const { articles, floors } of GROUPS) {
    const own = () => articles.map((name) => scored.get(name)!);

    it.each(LISTS)(`${articles.join(', ')}: F1 of %s`, (list) => {
      let right = 0;
      let all = 0;
      for (const { scores, gold, found } of own()) {
        right += scores.precision[list]!.r * gold[list].length;
        all += gold[list].length + found[list].length;
      }
      expect((2 * right) / all).toBeGreaterThanOrEqual(floors[list]);
    });

    it(`${articles.join(', ')}: chains`, () => {
      const rows = own().map(({ scores }) => scores.rows['claim chain']!);
      const hit = rows.reduce((sum, row) => sum + row.hit, 0);
      const of = rows.reduce((sum, row) => sum + row.of, 0);
      expect(hit / of).toBeGreaterThanOrEqual(floors.chain);
    });
  }
});

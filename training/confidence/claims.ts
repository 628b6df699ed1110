/**
 * Examples of claims, part by part.
 *
 * In: what was chosen in PolNeAR articles (is the claim credited to whom the annotators credit its words?), UW's development part (do readers take
 * the event for certain, and does the level say so?), the eight self-written articles whose records were made before
 * the code read them (is it a claim of the article at all?). Out: signs with labels.
 */
import { readFileSync } from 'node:fs';
import type { FoundAttribution } from '../../src/attribution/index.js';
import { type AttributionFits } from '../../src/attribution/judge-attribution.js';
import { foundFrom } from '../../src/attribution/find-attributions.js';
import type { Chosen } from '../../src/attribution/select.js';
import { firmnessOf } from '../../src/claims/claim-hedging.js';
import type { ClaimSite } from '../../src/claims/claim-site.js';
import { findClaimSites } from '../../src/claims/claim-sites.js';
import { sitesFromContents } from '../../src/claims/content-clauses.js';
import { type Clause, findPropositions } from '../../src/claims/index.js';
import { chainSigns, creditsOf, hedgingSigns, statedSigns } from '../../src/claims/judge-claim.js';
import type { PartFit } from '../../src/confidence/judge.js';
import { findNegationCues, type NegationCue } from '../../src/hedging/index.js';
import { read, type Reading } from '../../src/reading.js';
import type { Span } from '../../src/span.js';
import type { Document, Tree, Word } from '../../src/syntax/index.js';
import type { Prepped } from '../attribution/corpus.js';
import { type HeadWord, matches } from './attribution.js';
import type { Example } from './fit.js';

/** Where the events stand that readers judged. */
export const EVENTS = '../shared/corpora/factuality-uw/dev.jsonl';
/** The articles that were written before the code stood; four more are left to measure on. */
const ARTICLES = ['business', 'court', 'disaster', 'election', 'news', 'science', 'sport', 'wire'];

function sitesIn(
  document: Document,
  clauses: readonly Clause[],
  found: readonly FoundAttribution[],
  negations: readonly (readonly NegationCue[])[],
): readonly ClaimSite[] {
  const fromTrees = findClaimSites(document, clauses, found, negations);
  return [...fromTrees.sites, ...sitesFromContents(document, found, fromTrees)];
}

function spanOf(document: Document, { clause, range }: ClaimSite): Span {
  const words = (document.trees[clause.sentence] as Tree).words;
  return { start: (words[range.from] as Word).start, end: (words[range.to] as Word).end };
}

/** Claims of an article: is each credited as the annotators credit its words? */
export function chainExamples(
  article: Prepped,
  chosen: readonly Chosen[],
  fits: AttributionFits,
  headWord: HeadWord,
): Example[] {
  const { document } = article.prepared;
  const found = foundFrom(document, chosen, fits);
  const credits = creditsOf(found);
  const { partnerOf, goldAt, isUnjudged } = matches(article, chosen, headWord);
  return sitesIn(document, findPropositions(document), found, findNegationCues(document)).flatMap((site): Example[] => {
    const span = spanOf(document, site);
    if (isUnjudged(span)) return [];
    const outermost = site.chain[0];
    const credited = goldAt(span);
    const right = outermost === undefined ? credited < 0 : credited >= 0 && partnerOf(outermost) === credited;
    return [{ group: article.article.id, signs: chainSigns(document, credits, site), right }];
  });
}

/** Largest value that is not for certain, on the scale −3 … 3. */
const LEAST_CERTAIN = 2;

/** Events that readers judged: does "no hedging" mean that they take it for certain, and hedging that they do not? */
export function hedgingExamples(): Example[] {
  const readings = new Map<string, Reading>();
  return readFileSync(EVENTS, 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line): Example[] => {
      const { id, text, event, factuality } = JSON.parse(line) as {
        id: string;
        text: string;
        event: [number, number];
        factuality: number;
      };
      const reading = readings.get(text) ?? read(text, { unit: 'sentence', explain: false, lexicon: undefined });
      readings.set(text, reading);
      const { document } = reading;
      const ingredients = {
        ...{
          document,
          found: reading.found(),
          hedges: reading.hedges(),
          negations: reading.negations(),
          clauses: reading.clauses(),
        },
        ...{ mentions: [], clusters: [], attributions: [], sources: [], quotes: [], figures: [] },
      };
      const site = sitesIn(document, ingredients.clauses, ingredients.found, ingredients.negations).find(
        ({ clause }) => {
          const word = document.trees[clause.sentence]?.words[clause.frame.last];
          return word !== undefined && word.start < event[1] && event[0] < word.end;
        },
      );
      if (!site) return [];
      const { hedging, factuality: own } = firmnessOf(ingredients, site);
      const certain = Math.abs(factuality) >= LEAST_CERTAIN;
      const signs = hedgingSigns(document, { site, span: spanOf(document, site), hedging, factuality: own });
      return [{ group: text === '' ? id : text.slice(0, 60), signs, right: certain === (hedging.level === 'none') }];
    });
}

/** Claims of the self-written articles: are they claims there? */
export function statedExamples(nary: PartFit): Example[] {
  return ARTICLES.flatMap((name): Example[] => {
    const text = readFileSync(`test/specs/articles/${name}.txt`, 'utf8');
    const gold = JSON.parse(readFileSync(`test/specs/articles/${name}.json`, 'utf8')) as {
      claims: readonly { text: string }[];
    };
    const reading = read(text, { unit: 'article', explain: false, lexicon: undefined });
    const { document } = reading;
    const sites = sitesIn(document, reading.clauses(), reading.found(), reading.negations());
    const texts = sites.map((site) => {
      const { start, end } = spanOf(document, site);
      return text.slice(start, end);
    });
    const partners = paired(
      gold.claims.map((claim) => wordsOf(claim.text)),
      texts.map(wordsOf),
    );
    return sites.map((site, at) => ({
      group: name,
      signs: statedSigns(document, site, nary),
      right: partners.has(at),
    }));
  });
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** Which of the found have a partner: one to one, half of their words shared, the most similar first. */
function paired(gold: readonly ReadonlySet<string>[], found: readonly ReadonlySet<string>[]): ReadonlySet<number> {
  const pairs = gold.flatMap((wanted, i) =>
    found.flatMap((own, j) => {
      const shared = [...own].filter((word) => wanted.has(word)).length;
      const score = shared / (wanted.size + own.size - shared || 1);
      return score >= 0.5 ? [{ i, j, score }] : [];
    }),
  );
  pairs.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
  const taken = new Set<number>();
  const partners = new Set<number>();
  for (const { i, j } of pairs) {
    if (taken.has(i) || partners.has(j)) continue;
    taken.add(i);
    partners.add(j);
  }
  return partners;
}

/**
 * Builds claims from propositions, attributions, hedges, figures and quotes.
 *
 * In: what the rooms below found. Out: claim records in text order, linked by ids. Not here: which clauses are claims
 * (`claim-sites.ts`), their kind, firmness and standalone text, the links between them (`claim-links.ts`).
 */
import type { Attribution, Claim } from '../records/index.js';
import { firstAtOrAfter, makeSpan, overlaps, type Span } from '../span.js';
import type { Document, Tree, Word } from '../syntax/index.js';
import { checkWorthinessOf } from './check-worthiness.js';
import { firmnessOf } from './claim-hedging.js';
import { kindOf } from './claim-kind.js';
import { linksBetween } from './claim-links.js';
import type { ClaimSite } from './claim-site.js';
import { findClaimSites } from './claim-sites.js';
import { comparandOf } from './comparand.js';
import { sitesFromContents } from './content-clauses.js';
import type { ClaimIngredients } from './ingredients.js';
import { type Credits, creditsOf, judgeClaim, runnersUpOf } from './judge-claim.js';
import { mergeBySentence } from './merge-claims.js';
import { type Namings, namingsOf } from './namings.js';
import { standaloneOf } from './standalone.js';
import type { PlacedClaim } from './tallies.js';
import { tenseOf } from './tense.js';

/** Builds all claims, one per proposition and source; one a sentence under `sentence`. Linear. */
export function buildClaims(ingredients: ClaimIngredients, granularity: 'clause' | 'sentence'): readonly Claim[] {
  const { document, clauses, found, negations } = ingredients;
  const fromTrees = findClaimSites(document, clauses, found, negations);
  const sites = [...fromTrees.sites, ...sitesFromContents(document, found, fromTrees)];
  const claims = linked(ingredients, claimsAt(ingredients, sites));
  return granularity === 'clause' ? claims : mergeBySentence(document, claims);
}

/** A claim with the site it stands at. */
interface Draft {
  readonly site: ClaimSite;
  readonly claim: Claim;
}

function claimsAt(ingredients: ClaimIngredients, sites: readonly ClaimSite[]): readonly Draft[] {
  const { document, mentions, clusters, quotes, found } = ingredients;
  const namings = namingsOf(document, mentions, clusters);
  const credits = creditsOf(found);
  const worth = new Map<number, number>();
  const parts = quotes
    .flatMap(({ id, parts: own }) => own.map(({ start, end }) => ({ id, start, end })))
    .sort((a, b) => a.start - b.start);
  const placed = sites.map((site) => ({ site, span: spanOf(document, site) }));
  placed.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return placed.map(({ site, span }, index) => {
    const { sentence } = site.clause;
    if (!worth.has(sentence)) worth.set(sentence, checkWorthinessOf(document, sentence));
    const claim = claimAt(ingredients, credits, site, span, namings, `c${index + 1}`);
    const quoteIds = [...new Set(touching(parts, span).map(({ id }) => id))];
    return { site, claim: { ...claim, quotes: quoteIds, checkWorthiness: worth.get(sentence) ?? 0 } };
  });
}

function spanOf(document: Document, { clause, range }: ClaimSite): Span {
  const words = (document.trees[clause.sentence] as Tree).words;
  return { start: (words[range.from] as Word).start, end: (words[range.to] as Word).end };
}

function claimAt(
  ingredients: ClaimIngredients,
  credits: Credits,
  site: ClaimSite,
  span: Span,
  namings: Namings,
  id: string,
): Claim {
  const { document, found, attributions, figures } = ingredients;
  const { clause, chain, isWholeContent } = site;
  const tree = document.trees[clause.sentence] as Tree;
  const innermost = found[chain.at(-1) ?? -1];
  const reading = kindOf(document, clause, isWholeContent, innermost);
  const { hedging, polarity, factuality, forSource, explanation: firmness } = firmnessOf(ingredients, site);
  const { confidence, evidence, parts } = judgeClaim(document, credits, { site, span, hedging, factuality });
  const { subject, predicate, object, arguments: extras } = clause;
  return {
    record: 'claim',
    id,
    ...makeSpan(document.input, span.start, span.end),
    kind: reading.kind,
    proposition: { subject, predicate, object, arguments: extras },
    chain: oneLinkEach(chain.map((index) => attributions[index] as Attribution)).map((link) => link.id),
    ...{ polarity, hedging, factuality },
    ...(chain.length > 0 && forSource !== factuality && { factualityForSource: forSource }),
    tense: tenseOf(tree, clause, isWholeContent ? innermost?.stance : undefined),
    ...standaloneOf(document, site, namings),
    figures: touching(figures, span).map((figure) => figure.id),
    quotes: [],
    sameAs: [],
    disputedBy: [],
    checkWorthiness: 0,
    section: document.sentences[clause.sentence]?.section ?? 'body',
    confidence,
    explanation: {
      rules: [site.rule, `kind-${reading.kind}`],
      evidence: [...evidence, { name: `kind ${reading.kind}: ${reading.evidence}`, weight: 0 }],
      ...{ parts, runnersUp: runnersUpOf(found, site) },
      ...(firmness && { firmness }),
    },
  };
}

/**
 * One link for each source: of "she said she believes …" the believing. What the saying does is said by its stance, so that
 * only a plain saying goes.
 */
function oneLinkEach(links: readonly Attribution[]): readonly Attribution[] {
  return links.filter(({ source, stance }, place) => {
    const next = links[place + 1];
    return next === undefined || stance !== 'asserts' || source === null || source !== next.source;
  });
}

/** How far back a span that reaches into a stretch is looked for. */
const MOST_BACK = 16;

/** The spans that share a unit with `span`, of a list sorted by start. */
function touching<S extends Span>(sorted: readonly S[], span: Span): readonly S[] {
  const found: S[] = [];
  for (let at = Math.max(0, firstAtOrAfter(sorted, span.start) - MOST_BACK); at < sorted.length; at++) {
    const candidate = sorted[at] as S;
    if (candidate.start >= span.end) break;
    if (overlaps(candidate, span)) found.push(candidate);
  }
  return found;
}

/** Adds the links between claims. */
function linked(
  { document, clusters, mentions, attributions, figures, hedges }: ClaimIngredients,
  drafts: readonly Draft[],
): readonly Claim[] {
  const namings = namingsOf(document, mentions, clusters);
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const claims = drafts.map(({ site, claim }): PlacedClaim => {
    const { clause, chain } = site;
    const innermost = chain.at(-1);
    return {
      id: claim.id,
      sentence: clause.sentence,
      isFront: claim.section === 'headline' || claim.section === 'standfirst',
      comparand: comparandOf({
        ...{ tree: document.trees[clause.sentence] as Tree, clause, claim, extent: claim },
        hedges: hedges[clause.sentence] ?? [],
        figures: claim.figures.flatMap((id) => byId.get(id) ?? []),
        entityAt: (word) => namings.entityAt(word),
      }),
      source: innermost === undefined ? 'article' : (attributions[innermost]?.source ?? `attribution ${innermost}`),
    };
  });
  const links = linksBetween(claims);
  return drafts.map(({ claim }, index) => ({ ...claim, ...links[index] }));
}

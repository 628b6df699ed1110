/**
 * Ids followed: records of an extraction by id, and whoever a record is credited to.
 *
 * In: an extraction. Out: maps, and groups of what each source says. Linear.
 */
import type { Attribution, Claim, Extraction, Figure, Quote, Source } from '../records/index.js';

/** Finds records by id. */
export interface Links {
  readonly attributions: ReadonlyMap<string, Attribution>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly quotes: ReadonlyMap<string, Quote>;
  readonly figures: ReadonlyMap<string, Figure>;
}

/** What one source is credited with. */
export interface SourceGroup {
  /** Id of the source; `article` for the article's own voice, `nobody` where nobody is named. */
  readonly key: string;
  /** The source; undefined for `article` and `nobody`. */
  readonly source: Source | undefined;
  /** Its name, as it stands in the text. */
  readonly title: string;
  readonly claims: Claim[];
  readonly quotes: Quote[];
  /** What it is credited with beside claims and quotes. */
  readonly others: Attribution[];
}

function byId<R extends { readonly id: string }>(records: readonly R[]): ReadonlyMap<string, R> {
  return new Map(records.map((record) => [record.id, record]));
}

/** Makes the maps of an extraction. */
export function linksOf({ attributions, sources, quotes, figures }: Extraction): Links {
  return {
    attributions: byId(attributions),
    sources: byId(sources),
    quotes: byId(quotes),
    figures: byId(figures),
  };
}

/** The attributions of a claim, outermost first. */
export function chainOf({ chain }: Claim, { attributions }: Links): readonly Attribution[] {
  return chain.flatMap((id) => attributions.get(id) ?? []);
}

/** The source an attribution names; undefined where it names nobody. */
export function sourceOf(attribution: Attribution | undefined, { sources }: Links): Source | undefined {
  return attribution?.source ? sources.get(attribution.source) : undefined;
}

/** How an attribution's source is called: its name, else the words that stand for it, else nobody in particular. */
export function sourceNameOf(attribution: Attribution, links: Links): string {
  return sourceOf(attribution, links)?.name ?? attribution.mention?.text ?? 'nobody in particular';
}

function makeGroup(key: string, source: Source | undefined): SourceGroup {
  const title = source?.name ?? (key === 'article' ? 'The article itself' : 'Nobody in particular');
  return { key, source, title, claims: [], quotes: [], others: [] };
}

/**
 * Groups claims by the outermost source of their chain, and adds its quotes and what else it is credited with; in order of first
 * appearance among claims, then others, then quotes.
 */
export function groupBySource({ claims, quotes, attributions }: Extraction, links: Links): readonly SourceGroup[] {
  const groups = new Map<string, SourceGroup>();
  const groupOf = (attribution: Attribution | undefined, without: string): SourceGroup => {
    const key = attribution ? (attribution.source ?? 'nobody') : without;
    const known = groups.get(key);
    if (known) return known;
    const made = makeGroup(key, sourceOf(attribution, links));
    groups.set(key, made);
    return made;
  };
  const shown = new Set([
    ...claims.flatMap(({ chain }) => chain),
    ...quotes.flatMap(({ attribution }) => attribution ?? []),
  ]);
  for (const claim of claims) groupOf(links.attributions.get(claim.chain[0] ?? ''), 'article').claims.push(claim);
  for (const attribution of attributions)
    if (!shown.has(attribution.id)) groupOf(attribution, 'nobody').others.push(attribution);
  for (const quote of quotes) groupOf(links.attributions.get(quote.attribution ?? ''), 'nobody').quotes.push(quote);
  return [...groups.values()];
}

/**
 * schema.org JSON-LD: claims and quotations as search engines and knowledge graphs read them.
 *
 * In: an extraction. Out: plain JSON-LD. No `ClaimReview`: it needs a verdict, and nothing here judges.
 */
import type { Attribution, Claim, Extraction, Figure, Quote, Source, SourceKind, Stance } from '../records/index.js';
import { documentId } from './document-id.js';
import type { FormatOptions } from './document.js';
import { chainOf, type Links, linksOf, sourceNameOf, sourceOf } from './links.js';

/** A thing of schema.org, or a reference to one that stands elsewhere in the graph. */
export interface JsonLdNode {
  /** Its name in the graph. */
  readonly '@id'?: string;
  /** Its type; absent on references. */
  readonly '@type'?: string;
  /** Properties of schema.org. */
  readonly [property: string]: JsonLdValue | undefined;
}

/** What a property can hold. */
export type JsonLdValue = string | number | JsonLdNode | readonly JsonLdValue[];

/** A graph of schema.org. */
export interface JsonLdGraph {
  /** The vocabulary. */
  readonly '@context': 'https://schema.org';
  /** The article, then sources, claims and quotations. */
  readonly '@graph': readonly JsonLdNode[];
}

/** What schema.org calls kinds of sources that can be an author; others are credited in words. */
const AUTHORS: Readonly<Record<SourceKind, string | undefined>> = {
  person: 'Person',
  organisation: 'Organization',
  government: 'GovernmentOrganization',
  publication: 'NewsMediaOrganization',
  // "Officials" are neither a person nor a body.
  group: undefined,
  document: 'CreativeWork',
  unknown: undefined,
};

/** Who does this with a claim puts it forward; who denies, doubts or asks it does not. */
const PUTS_FORWARD: Readonly<Record<Stance, boolean>> = {
  asserts: true,
  confirms: true,
  believes: true,
  knows: true,
  suggests: true,
  expects: true,
  hopes: true,
  fears: true,
  intends: true,
  promises: true,
  warns: true,
  demands: true,
  supports: true,
  denies: false,
  'does-not-deny': false,
  doubts: false,
  asks: false,
  opposes: false,
  declines: false,
};

/** What the nodes of one graph have in common. */
interface Graph {
  readonly links: Links;
  /** Names a record. */
  readonly id: (record: string) => string;
  /** A reference to the article. */
  readonly article: JsonLdNode;
  readonly publisher: JsonLdNode | undefined;
}

const reference = (id: string): JsonLdNode => ({ '@id': id });

function sourceNodes(sources: readonly Source[], id: Graph['id']): readonly JsonLdNode[] {
  return sources.flatMap((source) => {
    const type = AUTHORS[source.kind];
    if (type === undefined) return [];
    const description = source.role?.text ?? source.basis?.text;
    return {
      '@id': id(source.id),
      '@type': type,
      name: source.name,
      ...(description !== undefined && (source.kind === 'person' ? { jobTitle: description } : { description })),
    };
  });
}

/** The author as a reference where schema.org has a type for it, else the words that credit it. */
function credit(attribution: Attribution | undefined, property: string, { links, id }: Graph): JsonLdNode {
  if (!attribution) return {};
  const source = sourceOf(attribution, links);
  if (source && AUTHORS[source.kind] !== undefined && source.kind !== 'document')
    return { [property]: reference(id(source.id)) };
  return attribution.source === null && attribution.mention === null
    ? {}
    : { creditText: sourceNameOf(attribution, links) };
}

function figureNode({ value, unit, range, text }: Figure): JsonLdNode {
  const bounds = range && { minValue: range.low, maxValue: range.high };
  return unit?.code === undefined
    ? { '@type': 'QuantitativeValue', description: text, value, ...bounds, ...(unit && { unitText: unit.name }) }
    : { '@type': 'MonetaryAmount', description: text, value, ...bounds, currency: unit.code };
}

function claimNode(claim: Claim, graph: Graph): JsonLdNode {
  const { links, id, article, publisher } = graph;
  const chain = chainOf(claim, links);
  const last = chain.at(-1);
  const author = last && PUTS_FORWARD[last.stance] ? credit(last, 'author', graph) : {};
  const documents = chain.flatMap<JsonLdNode>((link) => {
    const source = sourceOf(link, links);
    return source?.kind === 'document' ? reference(id(source.id)) : [];
  });
  const figures = claim.figures.flatMap((figure) => links.figures.get(figure) ?? []);
  return {
    '@id': id(claim.id),
    '@type': 'Claim',
    text: claim.standalone,
    inLanguage: 'en',
    appearance:
      documents.length > 0 ? [reference(article['@id'] ?? ''), ...documents] : reference(article['@id'] ?? ''),
    ...(chain.length === 0 && publisher ? { author: publisher } : author),
    keywords: [claim.kind, claim.polarity, `hedging: ${claim.hedging.level}`],
    ...(figures.length > 0 && { mentions: figures.map(figureNode) }),
  };
}

function quoteNode(quote: Quote, graph: Graph): JsonLdNode {
  const { links, id, article } = graph;
  return {
    '@id': id(quote.id),
    '@type': 'Quotation',
    text: quote.parts.map(({ text }) => text).join(' … '),
    inLanguage: 'en',
    isPartOf: article,
    ...credit(links.attributions.get(quote.attribution ?? ''), 'creator', graph),
    keywords: [quote.kind, `hedging: ${quote.hedging.level}`],
  };
}

/**
 * Writes an extraction as schema.org JSON-LD: the article, its sources, a `Claim` for each claim, a `Quotation` for each quote.
 *
 * A claim's `author` is the innermost source of its chain, if that source puts it forward: who denies, doubts or merely does
 * not deny a claim is no author of it. In the article's own voice it is the publisher, where that is known. Documents that a claim
 * came through are appearances of it. Sources that are neither persons nor bodies ("officials") stand in `creditText`. Kind
 * and hedging are keywords, for which schema.org has no property; figures are `mentions`. Names are the URL with the record's
 * id as fragment, else made from the text. Linear in the size of the records.
 *
 * @param extraction - What `extract` returned.
 * @param options - The document.
 * @returns A graph as plain JSON.
 *
 * @example
 * ```ts
 * const graph = toJsonLd(extract('The mayor, Ada Brandt, said that the bridge was safe.'))['@graph'];
 * graph.find((node) => node['@type'] === 'Claim').text; // => 'the bridge was safe'
 * ```
 */
export function toJsonLd(extraction: Extraction, options: FormatOptions = {}): JsonLdGraph {
  const { document: { url, title, date, publisher: publisherName } = {} } = options;
  const { text, sections, sources, claims, quotes } = extraction;
  const links = linksOf(extraction);
  const base = url ?? documentId(text);
  const page = base.split('#', 1)[0] ?? '';
  const id = (record: string): string => `${page}#${record}`;
  const publisher =
    publisherName === undefined ? undefined : { '@id': id('publisher'), '@type': 'Organization', name: publisherName };
  const headline = title ?? sections.find(({ kind }) => kind === 'headline')?.text;
  const article: JsonLdNode = {
    '@id': base,
    '@type': 'Article',
    inLanguage: 'en',
    ...(headline !== undefined && { headline }),
    ...(url !== undefined && { url }),
    ...(date !== undefined && { datePublished: date }),
    ...(publisher && { publisher: reference(publisher['@id']) }),
  };
  const graph: Graph = { links, id, article: reference(base), publisher: publisher && reference(publisher['@id']) };
  return {
    '@context': 'https://schema.org',
    '@graph': [
      article,
      ...(publisher ? [publisher] : []),
      ...sourceNodes(sources, id),
      ...claims.map((claim) => claimNode(claim, graph)),
      ...quotes.map((quote) => quoteNode(quote, graph)),
    ],
  };
}

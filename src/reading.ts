/**
 * A reading: one text taken through the rooms, each at most once and only when asked for.
 *
 * In: the text and the reading settings. Out: everything the rooms make, memoised. The only place that knows the
 * rooms' order. Not here: filtering and what users see (`extract.ts`).
 */
import {
  buildAttributions,
  creditedMentions,
  type AttributionLayer,
  findAttributions,
  type FoundAttribution,
  speakerLinks,
} from './attribution/index.js';
import { buildClaims, type Clause, findPropositions } from './claims/index.js';
import { clusterMentions, type Cluster, linkFirstPerson } from './coreference/index.js';
import { findMentions, type Mention } from './entities/index.js';
import { findFigures, findUnitMentions, mayHoldFigure, type SentenceReader, withPartitives } from './figures/index.js';
import { findHedgeCues, findNegationCues, type NegationCue, type ScopedHedgeCue } from './hedging/index.js';
import { checkedAdditions } from './lexicon-additions.js';
import type { Granularity, ReadingSettings } from './options.js';
import { buildQuotes } from './quotes/index.js';
import type { Claim, Figure, Quote, UnitMention } from './records/index.js';
import { type Document, parseDocument, tagSentence, type Tree } from './syntax/index.js';
import { readText, type TextLayer } from './text/index.js';

/** One text taken through the rooms. Every function computes once. */
export interface Reading {
  /** The text with its trees, which are parsed when they are first asked for. */
  readonly document: Document;
  readonly explain: boolean;
  hedges(): readonly (readonly ScopedHedgeCue[])[];
  negations(): readonly (readonly NegationCue[])[];
  mentions(): readonly Mention[];
  clusters(): readonly Cluster[];
  found(): readonly FoundAttribution[];
  attributions(): AttributionLayer;
  quotes(): readonly Quote[];
  figures(): readonly Figure[];
  figuresAndPartitives(): readonly Figure[];
  unitMentions(): readonly UnitMention[];
  clauses(): readonly Clause[];
  claims(granularity: Granularity): readonly Claim[];
}

/** Reads a text; its sentences now, trees and the other rooms when asked. */
export function read(input: string, { unit, explain, lexicon }: ReadingSettings): Reading {
  const additions = checkedAdditions(lexicon);
  const { document, reader } = parsedWhenAsked(readText(input, unit));
  const hedges = once(() => findHedgeCues(document, additions.hedges));
  const negations = once(() => findNegationCues(document));
  const mentions = once(() => findMentions(document));
  const found = once(() => findAttributions(document, additions.cues));
  const credited = once(() => creditedMentions(document, found(), mentions()));
  const clusters = once(() => {
    const links = speakerLinks(document, found(), credited(), mentions());
    return linkFirstPerson(mentions(), clusterMentions(document, mentions()), links);
  });
  const attributions = once(() => buildAttributions(document, found(), credited(), mentions(), clusters()));
  const quotes = once(() => buildQuotes(document, found(), attributions().attributions, hedges()));
  const figures = once(() => findFigures(document, reader));
  const figuresAndPartitives = once(() => withPartitives(document, reader, figures()));
  const unitMentions = once(() => findUnitMentions(document, figures()));
  const clauses = once(() => findPropositions(document));
  const claimsBy = (granularity: Granularity): (() => readonly Claim[]) =>
    once(() =>
      buildClaims(
        {
          ...{ document, clauses: clauses(), mentions: mentions(), clusters: clusters(), found: found() },
          ...{ ...attributions(), quotes: quotes(), figures: figures(), hedges: hedges(), negations: negations() },
          explain,
        },
        granularity,
      ),
    );
  const claims = { clause: claimsBy('clause'), sentence: claimsBy('sentence') };
  return {
    ...{ document, explain, hedges, negations, mentions, clusters, found, attributions, quotes, figures, clauses },
    ...{ figuresAndPartitives, unitMentions },
    claims: (granularity) => claims[granularity](),
  };
}

/** What a question about figures alone needs of a reading. */
export interface FigureReading {
  /** Its sections are whole; only paragraphs that may hold a number have sentences. */
  readonly document: Pick<Document, 'sections'>;
  readonly explain: boolean;
  figures(): readonly Figure[];
  figuresAndPartitives(): readonly Figure[];
}

/** Reads of a text what its figures need, and no more: paragraphs that may hold a number, sentences whose numbers need a tree. */
export function readForFigures(input: string, { unit, explain, lexicon }: ReadingSettings): FigureReading {
  checkedAdditions(lexicon);
  const { document, reader } = parsedWhenAsked(readText(input, unit, mayHoldFigure));
  const figures = once(() => findFigures(document, reader));
  const figuresAndPartitives = once(() => withPartitives(document, reader, figures()));
  return { document, explain, figures, figuresAndPartitives };
}

/** A document that parses all its sentences when its trees are first asked for, and single ones before. */
function parsedWhenAsked(layer: TextLayer): {
  readonly document: Document;
  readonly reader: SentenceReader;
} {
  let parsed: readonly Tree[] | undefined;
  const document: Document = {
    ...layer,
    get trees() {
      return (parsed ??= parseDocument(layer).trees);
    },
  };
  const parsedAlone = (index: number): Tree =>
    parseDocument({ ...layer, sentences: layer.sentences.slice(index, index + 1) }).trees[0] as Tree;
  const reader: SentenceReader = {
    treeAt: (index) => parsed?.[index] ?? parsedAlone(index),
    tagsAt: (index) => parsed?.[index]?.words ?? tagSentence(layer.sentences[index]?.tokens ?? []),
  };
  return { document, reader };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

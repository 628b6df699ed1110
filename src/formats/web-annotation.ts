/**
 * W3C Web Annotations: records as annotations that viewers and annotation servers read.
 *
 * In: an extraction. Out: an annotation page, plain JSON-LD. Not here: finding the words of an annotation again
 * (`locate-annotation.ts`).
 */
import type { Claim, Extraction, Figure, Quote } from '../records/index.js';
import type { TextSpan } from '../span.js';
import { claimStance, firmness, stanceText } from './claim-text.js';
import { type CodePointOffsets, codePointOffsets } from './code-points.js';
import { documentId } from './document-id.js';
import type { FormatOptions } from './document.js';
import { figureParts } from './figure-text.js';
import { chainOf, type Links, linksOf, sourceNameOf } from './links.js';

/** Says which words are meant by the words themselves and those around them. */
export interface TextQuoteSelector {
  /** Which selector it is. */
  readonly type: 'TextQuoteSelector';
  /** The words. */
  readonly exact: string;
  /** What stands before them, up to 32 characters. */
  readonly prefix: string;
  /** What stands after them, up to 32 characters. */
  readonly suffix: string;
}

/** Says which words are meant by their place, counted in Unicode code points: not the offsets of the records. */
export interface TextPositionSelector {
  /** Which selector it is. */
  readonly type: 'TextPositionSelector';
  /** Code points before the words. */
  readonly start: number;
  /** Code points before what follows the words. */
  readonly end: number;
}

/** A stretch of the document. */
export interface AnnotationTarget {
  /** It is a part of something. */
  readonly type: 'SpecificResource';
  /** The document: its URL, else a name made from its text. */
  readonly source: string;
  /** Two ways to find the same words. */
  readonly selector: readonly [TextQuoteSelector, TextPositionSelector];
}

/** Something said about the words. */
export interface AnnotationBody {
  /** It is a text. */
  readonly type: 'TextualBody';
  /** The text. */
  readonly value: string;
  /** `tagging`: a word to find it by; `describing`: for people. */
  readonly purpose: 'tagging' | 'describing';
  /** The media type of the text. */
  readonly format: 'text/plain';
  /** The language of the text. */
  readonly language: 'en';
}

/** One record as an annotation. */
export interface WebAnnotation {
  /** Its name: that of the page, with the record's id as fragment. */
  readonly id: string;
  /** It is an annotation. */
  readonly type: 'Annotation';
  /** Why it was made. */
  readonly motivation: 'identifying';
  /** Tags for its type, kind and hedging, and a description. */
  readonly body: readonly AnnotationBody[];
  /** The words: for a quote in several parts there are several. */
  readonly target: readonly AnnotationTarget[];
}

/** All annotations of a document. */
export interface WebAnnotationPage {
  /** The vocabulary. */
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  /** Its name, made from the text: the same text always has the same. */
  readonly id: string;
  /** It is a page of annotations. */
  readonly type: 'AnnotationPage';
  /** The collection it is a part of; it is all of it. */
  readonly partOf: {
    /** The collection's name. */
    readonly id: string;
    /** It is a collection of annotations. */
    readonly type: 'AnnotationCollection';
    /** What it is called. */
    readonly label: string;
    /** How many annotations it has. */
    readonly total: number;
  };
  /** Where it starts in the collection. */
  readonly startIndex: 0;
  /** Claims, quotes and figures, in this order. */
  readonly items: readonly WebAnnotation[];
}

/** UTF-16 units around the words; fewer where a pair would be cut. */
const CONTEXT = 32;

const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

function targetOf(source: string, text: string, { start, end, text: exact }: TextSpan, offsets: CodePointOffsets) {
  const from = Math.max(0, start - CONTEXT);
  const to = Math.min(text.length, end + CONTEXT);
  const prefix = text.slice(isLow(text.charCodeAt(from)) && from < start ? from + 1 : from, start);
  const suffix = text.slice(end, isLow(text.charCodeAt(to)) && to > end ? to - 1 : to);
  const target: AnnotationTarget = {
    type: 'SpecificResource',
    source,
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start: offsets.count(start), end: offsets.count(end) },
    ],
  };
  return target;
}

const body = (purpose: AnnotationBody['purpose'], value: string): AnnotationBody => ({
  type: 'TextualBody',
  value,
  purpose,
  format: 'text/plain',
  language: 'en',
});

const tags = (...values: readonly string[]): readonly AnnotationBody[] => values.map((value) => body('tagging', value));

function claimBody(claim: Claim, links: Links): readonly AnnotationBody[] {
  const [first] = chainOf(claim, links);
  const who = first ? sourceNameOf(first, links) : 'The article itself';
  const description = `${who} (${claimStance(claim, links)}): ${claim.standalone} [${firmness(claim.hedging)}]`;
  return [...tags('claim', claim.kind, `hedging: ${claim.hedging.level}`), body('describing', description)];
}

function quoteBody({ kind, attribution, hedging, parts }: Quote, links: Links): readonly AnnotationBody[] {
  const link = links.attributions.get(attribution ?? '');
  const who = link ? `${sourceNameOf(link, links)} (${stanceText(link.stance)})` : 'Nobody in particular';
  const words = parts.map(({ text }) => text).join(' … ');
  return [...tags('quote', kind, `hedging: ${hedging.level}`), body('describing', `${who}: ${words}`)];
}

function figureBody(figure: Figure): readonly AnnotationBody[] {
  return [...tags('figure', figure.kind), body('describing', figureParts(figure).join(', '))];
}

/**
 * Writes an extraction as W3C Web Annotations: one for each claim, quote and figure.
 *
 * Each target has a TextQuoteSelector, with up to 32 characters around, and a TextPositionSelector, which counts Unicode code
 * points where records count UTF-16 units: `locateAnnotation` turns them back. Names are made from the text and the records'
 * ids, so that the same text gives the same page. Linear in the size of the records, times the logarithm of the number of
 * characters beyond the basic plane.
 *
 * @param extraction - What `extract` returned.
 * @param options - The document: its URL becomes the source of every target, its title the label.
 * @returns A page as plain JSON.
 *
 * @example
 * ```ts
 * const [annotation] = toWebAnnotation(extract('🎈 Some 300 people came.')).items.slice(-1);
 * annotation.target[0].selector[1]; // => { type: 'TextPositionSelector', start: 2, end: 17 }
 * ```
 */
export function toWebAnnotation(extraction: Extraction, options: FormatOptions = {}): WebAnnotationPage {
  const { document: { url, title } = {} } = options;
  const { text, claims, quotes, figures } = extraction;
  const links = linksOf(extraction);
  const offsets = codePointOffsets(text);
  const id = documentId(`${url ?? ''}\n${text}`);
  const source = url ?? `${documentId(text)}`;
  const annotation = (record: string, spans: readonly TextSpan[], about: readonly AnnotationBody[]): WebAnnotation => ({
    id: `${id}#${record}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: about,
    target: spans.map((span) => targetOf(source, text, span, offsets)),
  });
  const items = [
    ...claims.map((claim) => annotation(claim.id, [claim], claimBody(claim, links))),
    ...quotes.map((quote) => annotation(quote.id, quote.parts, quoteBody(quote, links))),
    ...figures.map((figure) => annotation(figure.id, [figure], figureBody(figure))),
  ];
  const label = `What is claimed, quoted and counted in ${title ?? url ?? 'a text'}`;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationPage',
    partOf: { id: `${id}#collection`, type: 'AnnotationCollection', label, total: items.length },
    startIndex: 0,
    items,
  };
}

/**
 * What users call: extraction, analysis and the questions asked of an analysis.
 *
 * In: any string, or an `Analysis`. Out: plain records. Not here: how they are found (`reading.ts` and the rooms).
 */
import { assemble, filteredClaims, filteredFigures, filteredQuotes, quotedBySentence } from './assemble.js';
import { checkWorthinessOf, renderPropositions } from './claims/index.js';
import { compareWith } from './compare-claims.js';
import { describe, PurportError } from './errors.js';
import { factualityAtWord, uncertaintyOf } from './hedging/index.js';
import { checkedAdditions } from './lexicon-additions.js';
import {
  CLAIM_EXTRAS,
  CLAIM_KINDS,
  type ClaimOptions,
  type ExtractOptions,
  type FactualityOptions,
  FIGURE_KINDS,
  type FigureOptions,
  filterSettings,
  notionSetting,
  type PropositionOptions,
  QUOTE_KINDS,
  type QuoteOptions,
  type ReadingOptions,
  readingSettings,
  renderingSetting,
  type UncertaintyOptions,
  uncertaintySetting,
} from './options.js';
import { read, readForFigures, type Reading } from './reading.js';
import type {
  Analysis,
  AnalysisSentence,
  Claim,
  ClaimComparison,
  Extraction,
  Figure,
  PropositionRecord,
  Quote,
  Uncertainty,
  UnitMention,
} from './records/index.js';
import { firstAtOrAfter, makeSpan, type Span } from './span.js';

/** The reading behind each analysis: kept apart so that an analysis is plain data. */
const readings = new WeakMap<Analysis, Reading>();

/**
 * Reads a text once, so that several `extract…` calls can share the work.
 *
 * @param text - Plain text as published. It is not normalised; every offset is one of this string.
 * @param options - What changes the reading.
 * @returns Sentences with tokens, trees and cues.
 * @throws PurportError `not-a-string`, `unknown-option`, `invalid-option`, `invalid-lexicon`.
 *
 * @example
 * ```ts
 * const shared = analyze('The bridge may close in May, the mayor said.');
 * shared.sentences[0]?.hedgeCues.map((cue) => cue.text); // => ['may']
 * ```
 */
export function analyze(text: string, options?: ReadingOptions): Analysis {
  const settings = readingSettings(options);
  if (typeof text !== 'string')
    throw new PurportError('not-a-string', `The text must be a string, not ${describe(text)}.`);
  const reading = read(text, settings);
  const { document } = reading;
  const quoted = quotedBySentence(document);
  const analysis: Analysis = {
    record: 'analysis',
    text,
    unit: document.unit,
    sections: document.sections,
    sentences: document.sentences.map((sentence, index): AnalysisSentence => ({
      record: 'sentence',
      ...makeSpan(text, sentence.start, sentence.end),
      tokens: (document.trees[index]?.words ?? []).map(({ start, end, text: word, lemma, tag, head, label }) => ({
        start,
        end,
        text: word,
        lemma,
        tag,
        head,
        label,
      })),
      hedgeCues: (reading.hedges()[index] ?? []).map(({ start, end, text: words, kind, strength }) => ({
        start,
        end,
        text: words,
        kind,
        strength,
      })),
      negationCues: (reading.negations()[index] ?? []).map(({ start, end }) => makeSpan(text, start, end)),
      quoted: quoted[index] ?? [],
      section: sentence.section,
    })),
  };
  readings.set(analysis, reading);
  return analysis;
}

function readingOf(text: string | Analysis): Reading {
  return typeof text === 'string' ? read(text, readingSettings(undefined)) : readingBehind(text);
}

/** The reading that an analysis was made from. Knows no room, so that what asks for figures alone is bundled without the others. */
function readingBehind(analysis: Analysis): Reading {
  const reading = analysis !== null && typeof analysis === 'object' ? readings.get(analysis) : undefined;
  if (reading) return reading;
  if ((analysis as Partial<Analysis> | null)?.record === 'analysis') {
    throw new PurportError(
      'foreign-analysis',
      'This analysis was not made by analyze() of this copy of the library, or it was copied; pass on the object itself.',
    );
  }
  throw new PurportError('not-a-string', `The text must be a string or an Analysis, not ${describe(analysis)}.`);
}

/**
 * Finds the claims of a text: what is asserted, by whom, how firmly.
 *
 * @param text - Plain text as published, or an `Analysis` of it.
 * @param options - What to keep.
 * @returns Claims in text order; ids link to the records of `extract` on the same text.
 * @throws PurportError `not-a-string`, `foreign-analysis`, `unknown-option`, `invalid-option`.
 *
 * @example
 * ```ts
 * const text = 'The bridge is shut. It may open in May, the mayor said.';
 * extractClaims(text).map((claim) => claim.text); // => ['The bridge is shut', 'It may open in May']
 * extractClaims(text, { voices: ['attributed'] }).map((claim) => claim.text); // => ['It may open in May']
 * ```
 */
export function extractClaims(text: string | Analysis, options?: ClaimOptions): readonly Claim[] {
  const settings = filterSettings(options, CLAIM_KINDS, CLAIM_EXTRAS);
  return filteredClaims(readingOf(text), settings);
}

/**
 * Finds the quotes of a text: direct, indirect and mixed, with speaker and cue.
 *
 * @param text - Plain text as published, or an `Analysis` of it.
 * @param options - What to keep.
 * @returns Quotes in text order.
 * @throws PurportError `not-a-string`, `foreign-analysis`, `unknown-option`, `invalid-option`.
 */
export function extractQuotes(text: string | Analysis, options?: QuoteOptions): readonly Quote[] {
  const settings = filterSettings(options, QUOTE_KINDS);
  return filteredQuotes(readingOf(text), settings);
}

/**
 * Finds the figures of a text: every number a reader could check.
 *
 * @param text - Plain text as published, or an `Analysis` of it.
 * @param options - What to keep.
 * @returns Figures in text order, never overlapping.
 * @throws PurportError `not-a-string`, `foreign-analysis`, `unknown-option`, `invalid-option`.
 *
 * @example
 * ```ts
 * extractFigures('It paid $3.4 million (£2.7m).').map((figure) => figure.value); // => [3400000, 2700000]
 * ```
 */
export function extractFigures(text: string | Analysis, options?: FigureOptions): readonly Figure[] {
  const settings = filterSettings(options, FIGURE_KINDS, ['partitives']);
  return filteredFigures(
    typeof text === 'string' ? readForFigures(text, readingSettings(undefined)) : readingBehind(text),
    settings,
  );
}

/**
 * Finds everything at once, linked by ids.
 *
 * @param text - Plain text as published, or an `Analysis` of it.
 * @param options - What to keep. Links to records that were left out are dropped.
 * @returns One extraction, plain JSON.
 * @throws PurportError `not-a-string`, `foreign-analysis`, `unknown-option`, `invalid-option`.
 */
export function extract(text: string | Analysis, options?: ExtractOptions): Extraction {
  const settings = filterSettings(options, [], CLAIM_EXTRAS);
  return assemble(readingOf(text), settings);
}

/**
 * Where units are named without an amount: "from Celsius to Fahrenheit", "priced in euros".
 *
 * Never figures: a figure has a value. Words that mean something else every day ("second", "won") are left out.
 *
 * @param analysis - An `Analysis`, or a text.
 * @returns Mentions in text order, none inside a figure's number.
 * @throws PurportError `not-a-string`, `foreign-analysis`.
 *
 * @example
 * ```ts
 * unitMentions('It is 20 kilometres; how many miles is that?').map(({ unit }) => unit.name); // => ['mile']
 * ```
 */
export function unitMentions(analysis: string | Analysis): readonly UnitMention[] {
  return readingOf(analysis).unitMentions();
}

/**
 * What every clause asserts, source and hedges aside.
 *
 * @param analysis - An `Analysis`, or a text.
 * @param options - How to render.
 * @returns Propositions in text order.
 * @throws PurportError `not-a-string`, `foreign-analysis`, `unknown-option`, `invalid-option`.
 */
export function propositions(analysis: string | Analysis, options?: PropositionOptions): readonly PropositionRecord[] {
  const rendering = renderingSetting(options);
  const reading = readingOf(analysis);
  return renderPropositions(reading.document, reading.clauses(), rendering, reading.explain);
}

/**
 * Does the text's author leave the event named by a span as having happened?
 *
 * @param analysis - An `Analysis`, or a text.
 * @param span - Where the event is named. Of several words, the one that heads them counts, and modals and negations among
 * them are part of the question: for "could leak" it is whether it could.
 * @param options - Which notion of "factual".
 * @returns −1 certainly not, 0 open, 1 certainly; three decimals.
 * @throws PurportError `invalid-span` when the span is not inside the text; otherwise as `extract`.
 */
export function factualityAt(analysis: string | Analysis, span: Span, options?: FactualityOptions): number {
  const notion = notionSetting(options);
  const reading = readingOf(analysis);
  const { document } = reading;
  const { start, end } = (span ?? {}) as Partial<Span>;
  if (
    !Number.isInteger(start) ||
    !Number.isInteger(end) ||
    (start as number) < 0 ||
    (start as number) >= (end as number) ||
    (end as number) > document.input.length
  ) {
    throw new PurportError(
      'invalid-span',
      `The span [${describe(start)}, ${describe(end)}) must be two whole numbers with 0 ≤ start < end ≤ ${document.input.length}.`,
    );
  }
  const place = wordAt(document, { start: start as number, end: end as number });
  if (!place) return 0;
  return factualityAtWord(
    document,
    place.sentence,
    place.word,
    reading.hedges()[place.sentence] ?? [],
    reading.negations()[place.sentence] ?? [],
    notion,
    place,
  );
}

/** The word of a span whose head lies outside it; undefined where the span touches no word. */
function wordAt(
  { sentences, trees }: Reading['document'],
  span: Span,
): { readonly sentence: number; readonly word: number; readonly first: number; readonly last: number } | undefined {
  for (
    let sentence = Math.max(0, firstAtOrAfter(sentences, span.start + 1) - 1);
    sentence < sentences.length;
    sentence++
  ) {
    if ((sentences[sentence] as Span).start >= span.end) return undefined;
    const words = trees[sentence]?.words ?? [];
    // Words do not overlap: those that touch the span are neighbours, from the last that starts at or before it.
    let first = Math.max(0, firstAtOrAfter(words, span.start + 1) - 1);
    if (first < words.length && (words[first] as Span).end <= span.start) first++;
    const end = firstAtOrAfter(words, span.end);
    for (let word = first; word < end; word++) {
      const { head } = words[word] as (typeof words)[number];
      if (head < first || head >= end) return { sentence, word, first, last: end - 1 };
    }
  }
  return undefined;
}

/**
 * How uncertain each sentence is, under one of four notions of uncertainty.
 *
 * Annotators of news, encyclopaedias, reviews and science mean different things by it; the words are the same, what counts
 * differs. How firmly a *claim* is put is in its `hedging`.
 *
 * @param analysis - An `Analysis`, or a text.
 * @param options - Which notion.
 * @returns One answer for each of the analysis' `sentences`.
 * @throws PurportError `not-a-string`, `foreign-analysis`, `unknown-option`, `invalid-option`.
 *
 * @example
 * ```ts
 * uncertainty('Some say it is famous.', { notion: 'news' })[0]?.isUncertain; // => false
 * uncertainty('Some say it is famous.', { notion: 'encyclopaedia' })[0]?.isUncertain; // => true
 * ```
 */
export function uncertainty(analysis: string | Analysis, options?: UncertaintyOptions): readonly Uncertainty[] {
  const notion = uncertaintySetting(options);
  const reading = readingOf(analysis);
  const hedges = reading.hedges();
  return reading.document.trees.map((tree, index) => uncertaintyOf(tree, hedges[index] ?? [], notion));
}

/**
 * How much a reader would want each sentence checked.
 *
 * @param analysis - An `Analysis`, or a text.
 * @returns One score for each of the analysis' `sentences`, 0–1, three decimals.
 * @throws PurportError `not-a-string`, `foreign-analysis`.
 */
export function checkWorthiness(analysis: string | Analysis): readonly number[] {
  const { document } = readingOf(analysis);
  return document.sentences.map(({ index }) => checkWorthinessOf(document, index));
}

/**
 * Builds the model now (about 100 ms) instead of on the first call.
 *
 * @example
 * ```ts
 * warmUp();
 * ```
 */
export function warmUp(): void {
  extract('It rained, she said.');
}

/** The functions of the library, bound to one set of reading options. */
export interface Extractor {
  /** As {@link analyze}. */
  analyze(text: string): Analysis;
  /** As {@link compareClaims}. */
  compareClaims(a: Claim | string, b: Claim | string): ClaimComparison;
  /** As {@link extract}. */
  extract(text: string | Analysis, options?: ExtractOptions): Extraction;
  /** As {@link extractClaims}. */
  extractClaims(text: string | Analysis, options?: ClaimOptions): readonly Claim[];
  /** As {@link extractQuotes}. */
  extractQuotes(text: string | Analysis, options?: QuoteOptions): readonly Quote[];
  /** As {@link extractFigures}. */
  extractFigures(text: string | Analysis, options?: FigureOptions): readonly Figure[];
  /** As {@link propositions}. */
  propositions(text: string | Analysis, options?: PropositionOptions): readonly PropositionRecord[];
  /** As {@link unitMentions}. */
  unitMentions(text: string | Analysis): readonly UnitMention[];
  /** As {@link factualityAt}. */
  factualityAt(text: string | Analysis, span: Span, options?: FactualityOptions): number;
  /** As {@link uncertainty}. */
  uncertainty(text: string | Analysis, options?: UncertaintyOptions): readonly Uncertainty[];
  /** As {@link checkWorthiness}. */
  checkWorthiness(text: string | Analysis): readonly number[];
}

/**
 * Binds the functions to one set of reading options. No globals: two extractors never meet.
 *
 * @param options - What changes the reading; checked now, not on the first call.
 * @returns The functions; an `Analysis` passed to them keeps the options it was made with.
 * @throws PurportError `unknown-option`, `invalid-option`, `invalid-lexicon`.
 *
 * @example
 * ```ts
 * const mine = createExtractor({ unit: 'sentence' });
 * mine.extractFigures('About 300 people came.').map((figure) => figure.bound); // => ['about']
 * ```
 */
export function createExtractor(options?: ReadingOptions): Extractor {
  checkedAdditions(readingSettings(options).lexicon);
  const reread = (text: string | Analysis): string | Analysis =>
    typeof text === 'string' ? analyze(text, options) : text;
  return {
    analyze: (text) => analyze(text, options),
    compareClaims: (a, b) => compareWith(a, b, options),
    extract: (text, filters) => extract(reread(text), filters),
    extractClaims: (text, filters) => extractClaims(reread(text), filters),
    extractQuotes: (text, filters) => extractQuotes(reread(text), filters),
    // Not by way of an analysis: that would parse every sentence.
    extractFigures: (text, filters) =>
      typeof text === 'string'
        ? filteredFigures(
            readForFigures(text, readingSettings(options)),
            filterSettings(filters, FIGURE_KINDS, ['partitives']),
          )
        : extractFigures(text, filters),
    unitMentions: (text) => unitMentions(reread(text)),
    propositions: (text, rendering) => propositions(reread(text), rendering),
    factualityAt: (text, span, notion) => factualityAt(reread(text), span, notion),
    uncertainty: (text, notion) => uncertainty(reread(text), notion),
    checkWorthiness: (text) => checkWorthiness(reread(text)),
  };
}

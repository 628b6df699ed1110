/**
 * The types of the public functions and records, pinned. The compiler is the judge (`tsc -b`); at run time nothing happens.
 */
import { describe, expectTypeOf, it } from 'vitest';
import {
  type Analysis,
  type AnalysisSentence,
  analyze,
  type Attribution,
  checkWorthiness,
  type Claim,
  type ClaimComparison,
  type ClaimKind,
  type ClaimOptions,
  compareClaims,
  createExtractor,
  type Extraction,
  extract,
  extractClaims,
  extractFigures,
  extractQuotes,
  type Extractor,
  type ExtractOptions,
  factualityAt,
  type FactualityOptions,
  type Figure,
  type FigureOptions,
  type Hedging,
  type LexiconAdditions,
  type PropositionOptions,
  type PropositionPart,
  type PropositionRecord,
  propositions,
  type PurportError,
  type PurportErrorCode,
  type Quote,
  type QuoteOptions,
  type ReadingOptions,
  type Section,
  type SectionKind,
  type Sentence,
  type Source,
  type Span,
  type TextSpan,
  type Token,
  type UniversalTag,
  warmUp,
} from '../../src/index.js';

describe('functions', () => {
  it('have these signatures', () => {
    expectTypeOf(analyze).toEqualTypeOf<(text: string, options?: ReadingOptions) => Analysis>();
    expectTypeOf(extract).toEqualTypeOf<(text: string | Analysis, options?: ExtractOptions) => Extraction>();
    expectTypeOf(extractClaims).toEqualTypeOf<(text: string | Analysis, options?: ClaimOptions) => readonly Claim[]>();
    expectTypeOf(extractQuotes).toEqualTypeOf<(text: string | Analysis, options?: QuoteOptions) => readonly Quote[]>();
    expectTypeOf(extractFigures).toEqualTypeOf<
      (text: string | Analysis, options?: FigureOptions) => readonly Figure[]
    >();
    expectTypeOf(propositions).toEqualTypeOf<
      (analysis: string | Analysis, options?: PropositionOptions) => readonly PropositionRecord[]
    >();
    expectTypeOf(factualityAt).toEqualTypeOf<
      (analysis: string | Analysis, span: Span, options?: FactualityOptions) => number
    >();
    expectTypeOf(checkWorthiness).toEqualTypeOf<(analysis: string | Analysis) => readonly number[]>();
    expectTypeOf(compareClaims).toEqualTypeOf<(a: Claim | string, b: Claim | string) => ClaimComparison>();
    expectTypeOf(createExtractor).toEqualTypeOf<(options?: ReadingOptions) => Extractor>();
    expectTypeOf(warmUp).toEqualTypeOf<() => void>();
  });

  it('are the same on an extractor', () => {
    expectTypeOf<Extractor['extract']>().toEqualTypeOf(extract);
    expectTypeOf<Extractor['compareClaims']>().toEqualTypeOf(compareClaims);
    expectTypeOf<Extractor['extractClaims']>().toEqualTypeOf(extractClaims);
    expectTypeOf<Extractor['extractQuotes']>().toEqualTypeOf(extractQuotes);
    expectTypeOf<Extractor['extractFigures']>().toEqualTypeOf(extractFigures);
    expectTypeOf<Extractor['analyze']>().toEqualTypeOf<(text: string) => Analysis>();
  });

  it('refuse what they do not read', () => {
    // @ts-expect-error -- a number is no text
    void (() => extract(42));
    // @ts-expect-error -- `unit` changes the reading, it does not filter
    void (() => extract('', { unit: 'sentence' }));
    // @ts-expect-error -- `minConfidence` filters, it does not change the reading
    void (() => analyze('', { minConfidence: 1 }));
    // @ts-expect-error -- figures have no granularity
    void (() => extractFigures('', { granularity: 'clause' }));
    // @ts-expect-error -- records are read-only
    void ((quote: Quote) => (quote.kind = 'direct'));
    // @ts-expect-error -- lists are read-only
    void ((extraction: Extraction): Claim[] => extraction.claims);
  });
});

describe('options', () => {
  it('are all optional', () => {
    expectTypeOf<Record<never, never>>().toExtend<ReadingOptions>();
    expectTypeOf<Record<never, never>>().toExtend<ClaimOptions>();
    expectTypeOf<keyof ReadingOptions>().toEqualTypeOf<'lexicon' | 'unit' | 'explain'>();
    expectTypeOf<keyof ExtractOptions>().toEqualTypeOf<'minConfidence' | 'sections' | 'granularity' | 'voices'>();
    expectTypeOf<keyof ClaimOptions>().toEqualTypeOf<
      'minConfidence' | 'sections' | 'kinds' | 'granularity' | 'voices'
    >();
    expectTypeOf<keyof QuoteOptions>().toEqualTypeOf<'minConfidence' | 'sections' | 'kinds'>();
    expectTypeOf<ReadingOptions['unit']>().toEqualTypeOf<'article' | 'passage' | 'sentence' | undefined>();
    expectTypeOf<keyof LexiconAdditions>().toEqualTypeOf<'cues' | 'hedges'>();
  });
});

describe('records', () => {
  it('have these fields', () => {
    expectTypeOf<keyof Extraction>().toEqualTypeOf<
      | 'schema'
      | 'version'
      | 'language'
      | 'text'
      | 'sections'
      | 'sentences'
      | 'sources'
      | 'attributions'
      | 'quotes'
      | 'figures'
      | 'claims'
    >();
    expectTypeOf<keyof Analysis>().toEqualTypeOf<'record' | 'text' | 'unit' | 'sections' | 'sentences'>();
    expectTypeOf<keyof AnalysisSentence>().toEqualTypeOf<
      'record' | 'start' | 'end' | 'text' | 'tokens' | 'hedgeCues' | 'negationCues' | 'quoted' | 'section'
    >();
    expectTypeOf<keyof Sentence>().toEqualTypeOf<'record' | 'start' | 'end' | 'text' | 'quoted' | 'section'>();
    expectTypeOf<keyof Token>().toEqualTypeOf<'start' | 'end' | 'text' | 'lemma' | 'tag' | 'head' | 'label'>();
    expectTypeOf<keyof Section>().toEqualTypeOf<'record' | 'kind' | 'start' | 'end' | 'text'>();
    expectTypeOf<keyof Source>().toEqualTypeOf<
      'record' | 'id' | 'name' | 'kind' | 'anonymity' | 'basis' | 'anonymityReason' | 'role' | 'mentions'
    >();
    expectTypeOf<keyof Attribution>().toEqualTypeOf<
      | (
          | 'record'
          | 'id'
          | 'source'
          | 'mention'
          | 'cue'
          | 'content'
          | 'kind'
          | 'stance'
          | 'addressee'
          | 'when'
          | 'medium'
          | 'parent'
        )
      | ('section' | 'confidence' | 'explanation')
    >();
    expectTypeOf<keyof Quote>().toEqualTypeOf<
      | (
          | 'record'
          | 'id'
          | 'kind'
          | 'start'
          | 'end'
          | 'text'
          | 'attribution'
          | 'parts'
          | 'quoted'
          | 'nestedIn'
          | 'hedging'
          | 'section'
        )
      | ('confidence' | 'explanation')
    >();
    expectTypeOf<keyof Figure>().toEqualTypeOf<
      | (
          | 'record'
          | 'id'
          | 'kind'
          | 'start'
          | 'end'
          | 'text'
          | 'number'
          | 'value'
          | 'range'
          | 'unit'
          | 'bound'
          | 'vague'
          | 'change'
        )
      | ('from' | 'per' | 'of' | 'period' | 'conversionOf' | 'confidence' | 'explanation')
    >();
    expectTypeOf<keyof Claim>().toEqualTypeOf<
      | (
          | 'record'
          | 'id'
          | 'kind'
          | 'start'
          | 'end'
          | 'text'
          | 'proposition'
          | 'chain'
          | 'polarity'
          | 'hedging'
          | 'factuality'
        )
      | (
          | 'factualityForSource'
          | 'tense'
          | 'standalone'
          | 'standaloneMap'
          | 'figures'
          | 'quotes'
          | 'sameAs'
          | 'disputedBy'
        )
      | ('checkWorthiness' | 'section' | 'confidence' | 'explanation')
    >();
    expectTypeOf<keyof PropositionRecord>().toEqualTypeOf<
      | ('record' | 'start' | 'end' | 'text' | 'subject' | 'predicate' | 'object' | 'arguments' | 'polarity')
      | ('confidence' | 'explanation')
    >();
    expectTypeOf<keyof Hedging>().toEqualTypeOf<'level' | 'score' | 'cues'>();
    expectTypeOf<PropositionPart>().toEqualTypeOf<{ readonly text: string; readonly spans: readonly TextSpan[] }>();
  });

  it('have these kinds', () => {
    expectTypeOf<SectionKind>().toEqualTypeOf<
      'headline' | 'standfirst' | 'byline' | 'dateline' | 'body' | 'caption' | 'boilerplate'
    >();
    expectTypeOf<Attribution['kind']>().toEqualTypeOf<
      'speech' | 'writing' | 'thought' | 'intention' | 'perception' | 'decision' | 'support'
    >();
    expectTypeOf<Attribution['stance']>().toEqualTypeOf<
      | (
          | 'asserts'
          | 'confirms'
          | 'denies'
          | 'does-not-deny'
          | 'doubts'
          | 'believes'
          | 'knows'
          | 'suggests'
          | 'expects'
          | 'hopes'
        )
      | ('fears' | 'intends' | 'promises' | 'warns' | 'asks' | 'demands' | 'supports' | 'opposes' | 'declines')
    >();
    expectTypeOf<Quote['kind']>().toEqualTypeOf<'direct' | 'indirect' | 'mixed'>();
    expectTypeOf<Figure['kind']>().toEqualTypeOf<
      'count' | 'money' | 'percentage' | 'quantity' | 'duration' | 'age' | 'ratio' | 'rank' | 'score' | 'multiple'
    >();
    expectTypeOf<Figure['bound']>().toEqualTypeOf<
      'exact' | 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'between'
    >();
    expectTypeOf<ClaimKind>().toEqualTypeOf<'fact' | 'prediction' | 'opinion' | 'demand' | 'accusation' | 'denial'>();
    expectTypeOf<Claim['polarity']>().toEqualTypeOf<'affirmed' | 'negated'>();
    expectTypeOf<Claim['tense']>().toEqualTypeOf<'past' | 'present' | 'future'>();
    expectTypeOf<Hedging['level']>().toEqualTypeOf<'none' | 'low' | 'medium' | 'high'>();
    expectTypeOf<Hedging['cues'][number]['kind']>().toEqualTypeOf<
      | (
          | 'modal'
          | 'adverb'
          | 'clause-verb'
          | 'adjective'
          | 'noun'
          | 'evidential'
          | 'quantifier'
          | 'frequency'
          | 'peacock'
        )
      | ('approximator' | 'condition' | 'disjunction' | 'phrase' | 'non-denial')
    >();
    expectTypeOf<Source['kind']>().toEqualTypeOf<
      'person' | 'organisation' | 'government' | 'group' | 'document' | 'publication' | 'unknown'
    >();
    expectTypeOf<Source['anonymity']>().toEqualTypeOf<'named' | 'described' | 'anonymous'>();
    expectTypeOf<UniversalTag>().toEqualTypeOf<
      | (
          | 'ADJ'
          | 'ADP'
          | 'ADV'
          | 'AUX'
          | 'CCONJ'
          | 'DET'
          | 'INTJ'
          | 'NOUN'
          | 'NUM'
          | 'PART'
          | 'PRON'
          | 'PROPN'
          | 'PUNCT'
        )
      | ('SCONJ' | 'SYM' | 'VERB' | 'X')
    >();
    expectTypeOf<PurportErrorCode>().toEqualTypeOf<
      | 'not-a-string'
      | 'unknown-option'
      | 'invalid-option'
      | 'invalid-lexicon'
      | 'invalid-span'
      | 'foreign-analysis'
      | 'thread-failed'
      | 'pool-closed'
    >();
  });

  it('are spans with their text where they have a place', () => {
    expectTypeOf<Section>().toExtend<TextSpan>();
    expectTypeOf<Sentence>().toExtend<TextSpan>();
    expectTypeOf<Quote>().toExtend<TextSpan>();
    expectTypeOf<Figure>().toExtend<TextSpan>();
    expectTypeOf<Claim>().toExtend<TextSpan>();
    expectTypeOf<PropositionRecord>().toExtend<TextSpan>();
    expectTypeOf<Attribution['content']>().toEqualTypeOf<readonly TextSpan[]>();
    expectTypeOf<PurportError>().toExtend<Error>();
  });
});

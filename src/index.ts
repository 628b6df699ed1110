/**
 * purport: what is claimed, by whom, how firmly, and with which figures.
 *
 * The public surface. Nothing is built or loaded beyond the modules themselves until the first call.
 */
export {
  analyze,
  checkWorthiness,
  createExtractor,
  extract,
  extractClaims,
  extractFigures,
  extractQuotes,
  type Extractor,
  factualityAt,
  propositions,
  unitMentions,
  warmUp,
} from './extract.js';
export { PurportError, type PurportErrorCode } from './errors.js';
export type { CueEntry, HedgeCondition, HedgeEntry, LexiconAdditions } from './lexicon/index.js';
export type {
  ClaimOptions,
  ExtractOptions,
  FactualityOptions,
  FigureOptions,
  FilterOptions,
  Granularity,
  PropositionOptions,
  QuoteOptions,
  ReadingOptions,
} from './options.js';
export type {
  Analysis,
  AnalysisSentence,
  Anonymity,
  Attribution,
  AttributionKind,
  Bound,
  Claim,
  ClaimKind,
  Counted,
  Dimension,
  Evidence,
  Explanation,
  Extraction,
  Figure,
  FigureKind,
  FigureRange,
  HedgeCue,
  HedgeCueKind,
  Hedging,
  HedgingLevel,
  Polarity,
  Proposition,
  PropositionPart,
  PropositionRecord,
  Quote,
  QuoteKind,
  ReadingUnit,
  Section,
  SectionKind,
  Sentence,
  Source,
  SourceKind,
  StandaloneMapping,
  Stance,
  Tense,
  Token,
  Unit,
  UnitMention,
  UniversalTag,
} from './records/index.js';
export type { Span, TextSpan } from './span.js';

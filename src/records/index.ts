/** The public record types, one file each. Types only: importing this room costs nothing at run time. */
export type { Section, SectionKind } from './section.js';
export type { Anonymity, Source, SourceKind } from './source.js';
export type { Attribution, AttributionKind, Stance } from './attribution.js';
export type { Quote, QuoteKind } from './quote.js';
export type { Bound, Counted, Dimension, Figure, FigureKind, FigureRange, Unit, UnitMention } from './figure.js';
export type { HedgeCue, HedgeCueKind, Hedging, HedgingLevel, Uncertainty, UncertaintyNotion } from './hedging.js';
export type {
  Claim,
  ClaimKind,
  Polarity,
  Proposition,
  PropositionPart,
  PropositionRecord,
  StandaloneMapping,
  Tense,
} from './claim.js';
export type { Analysis, AnalysisSentence, ReadingUnit, Token, UniversalTag } from './analysis.js';
export type { Extraction, Sentence } from './extraction.js';
export type {
  Evidence,
  Explanation,
  FactualityExplanation,
  FactualityStep,
  FirmnessExplanation,
  HedgeExplanation,
  PartSureness,
  RecordPart,
  RunnerUp,
} from './explanation.js';
export type { ClaimComparison, ClaimRelation, ComparedPart, ComparisonStep, PartFinding } from './comparison.js';

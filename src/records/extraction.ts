/** Extraction: everything `extract` returns, linked by ids. Types only. */
import type { TextSpan } from '../span.js';
import type { Attribution } from './attribution.js';
import type { Claim } from './claim.js';
import type { Figure } from './figure.js';
import type { Quote } from './quote.js';
import type { Section, SectionKind } from './section.js';
import type { Source } from './source.js';

/** A sentence of an extraction: its place, and what stands in quotation marks in it. */
export interface Sentence extends TextSpan {
  /** Tells records apart in a mixed list. */
  readonly record: 'sentence';
  /** Stretches inside quotation marks, without the marks. */
  readonly quoted: readonly TextSpan[];
  /** The section it stands in. */
  readonly section: SectionKind;
}

/** All records of one text. Plain JSON: it survives `JSON.stringify` unchanged. */
export interface Extraction {
  /** Version of the record shapes. */
  readonly schema: 1;
  /** Version of the library that made it. */
  readonly version: string;
  /** BCP 47 tag of the language it was read as. */
  readonly language: 'en';
  /** The input as given. */
  readonly text: string;
  /** The parts of the article. */
  readonly sections: readonly Section[];
  /** Its sentences. */
  readonly sentences: readonly Sentence[];
  /** Who is credited. */
  readonly sources: readonly Source[];
  /** What is credited to whom. */
  readonly attributions: readonly Attribution[];
  /** What is quoted. */
  readonly quotes: readonly Quote[];
  /** What is counted and measured. */
  readonly figures: readonly Figure[];
  /** What is claimed. */
  readonly claims: readonly Claim[];
}

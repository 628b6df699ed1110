/**
 * What the text room hands on: sections, paragraphs, sentences with tokens, quotation marks paired.
 *
 * Types only. Everything is in text order and every offset is one of the input as given.
 */
import type { ReadingUnit, Section, SectionKind } from '../records/index.js';
import type { Span } from '../span.js';
import type { TextToken } from './token.js';

/** A paragraph: the unit of work. Sentences and (but for re-opened ones) quotations do not cross it. */
export interface Paragraph extends Span {
  /** Its place in `TextLayer.paragraphs`. */
  readonly index: number;
  /** What it is part of. */
  readonly section: SectionKind;
  /** Index of its first sentence. */
  readonly firstSentence: number;
  /** Index after its last sentence. */
  readonly endSentence: number;
}

/** A sentence with its tokens, before syntax. */
export interface TextSentence extends Span {
  /** Its place in `TextLayer.sentences`. */
  readonly index: number;
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** What it is part of. */
  readonly section: SectionKind;
  /** Its words and marks; at least one. */
  readonly tokens: readonly TextToken[];
}

/** What kind of marks a quotation stands in. */
export type QuotationStyle = 'double' | 'single' | 'guillemets' | 'apostrophes';

/** A stretch inside quotation marks, with its marks. `start` is the opening mark, `end` is after the closing one. */
export interface Quotation extends Span {
  /** Offset of the first unit inside the marks. */
  readonly innerStart: number;
  /** Offset after the last unit inside the marks. */
  readonly innerEnd: number;
  /** What kind of marks. */
  readonly style: QuotationStyle;
  /** False where no closing mark was found: it then runs to the next opening mark of its kind or the end of its paragraph. */
  readonly closed: boolean;
  /** How many quotations it stands inside; 0 outermost. */
  readonly depth: number;
  /** It goes on with the unclosed quotation of the paragraph before; `innerStart` is `start` where no mark re-opens it. */
  readonly continues: boolean;
  /** Index of its paragraph. */
  readonly paragraph: number;
}

/** The text as read, before syntax. */
export interface TextLayer {
  /** The input as given. */
  readonly input: string;
  /** How it was read. */
  readonly unit: ReadingUnit;
  /** Its sections. */
  readonly sections: readonly Section[];
  /** Its paragraphs. */
  readonly paragraphs: readonly Paragraph[];
  /** Its sentences. */
  readonly sentences: readonly TextSentence[];
  /** Its quotations, by start, outer before inner. */
  readonly quotations: readonly Quotation[];
}

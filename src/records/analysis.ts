/** Analysis: the text as read, before any record is extracted. Types only. */
import type { TextSpan } from '../span.js';
import type { HedgeCue } from './hedging.js';
import type { Section, SectionKind } from './section.js';

/** How much text one call reads: a whole article, a passage without sections, or one sentence as it stands. */
export type ReadingUnit = 'article' | 'passage' | 'sentence';

/** Universal part-of-speech tags (UD v2). */
export type UniversalTag =
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
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** One word or mark. */
export interface Token extends TextSpan {
  /** Dictionary form, lower case but for names. */
  readonly lemma: string;
  /** Universal part-of-speech tag. */
  readonly tag: UniversalTag;
  /** Index of its head in the sentence's tokens; −1 for the root. */
  readonly head: number;
  /** Universal dependency label, with the subtypes that carry meaning (`nsubj:pass`, `acl:relcl` …). */
  readonly label: string;
}

/** One sentence, as read. */
export interface AnalysisSentence extends TextSpan {
  /** Tells records apart in a mixed list. */
  readonly record: 'sentence';
  /** Its words and marks, in text order. */
  readonly tokens: readonly Token[];
  /** Words that weaken what is said. */
  readonly hedgeCues: readonly HedgeCue[];
  /** Words that negate. */
  readonly negationCues: readonly TextSpan[];
  /** Stretches inside quotation marks, without the marks: quotes, titles, scare quotes alike. */
  readonly quoted: readonly TextSpan[];
  /** The section it stands in. */
  readonly section: SectionKind;
}

/** The text as read once; every `extract…` accepts it in place of the text. */
export interface Analysis {
  /** Tells it from a string or an extraction. */
  readonly record: 'analysis';
  /** The input as given. */
  readonly text: string;
  /** How it was read. */
  readonly unit: ReadingUnit;
  /** The parts of the article, in text order. */
  readonly sections: readonly Section[];
  /** Its sentences, in text order. */
  readonly sentences: readonly AnalysisSentence[];
}

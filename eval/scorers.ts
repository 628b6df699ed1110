/**
 * The scorers of the shared folder, with the types they lack.
 *
 * In: a scorer's name. Out: its functions, loaded when asked for. What each figure means is in the scorer's own header.
 */
import { pathToFileURL } from 'node:url';
import { sharedPath } from './corpora.js';
import type { InputLine, Pair } from './shapes.js';

/** Precision, recall and F1 in per cent. */
export interface Rates {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

/** Precision, recall and F1 from 0 to 1. */
export interface Fractions {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** How far confidences can be believed. */
export interface Calibration {
  readonly n: number;
  readonly ece: number;
  readonly auroc: number | null;
  readonly at90: { readonly share: number; readonly right: number | null };
}

/** `attributions.mjs`. */
export interface AttributionScores {
  readonly articles: number;
  readonly gold: number;
  readonly predicted: number;
  readonly contentTokens: Rates;
  readonly contentExact: Rates;
  readonly contentOverlap: Rates;
  readonly cueOverlap: Rates;
  readonly endToEnd: Rates;
  readonly sourceAccuracy: number;
  readonly byKind: Readonly<
    Record<
      'direct' | 'mixed' | 'indirect',
      { readonly gold: number; readonly predicted: number; readonly contentOverlap: Rates; readonly endToEnd: Rates }
    >
  >;
  readonly calibration: Calibration | null;
}

/** `figures.mjs`. */
export interface FigureScores {
  readonly sentences: number;
  readonly gold: number;
  readonly predicted: number;
  readonly published: Readonly<Record<string, Rates>>;
  readonly oneToOne: Readonly<Record<string, Rates>>;
  readonly calibration: Calibration | null;
}

/** `figure-spans.mjs`: one {@link Rates} a measure, beside the counts. */
export interface FigureSpanScores {
  readonly sentences: number;
  readonly gold: number;
  readonly predicted: number;
  readonly found: Rates;
  readonly span: Rates;
  readonly value: Rates;
  readonly 'value+unit': Rates;
  readonly 'span+value+unit': Rates;
}

/** Cue spans of `hedging.mjs`. */
export interface CueScores {
  readonly wanted: number;
  readonly predicted: number;
  readonly exact: Fractions;
  readonly overlap: Fractions;
}

/** `hedging.mjs`. */
export interface HedgingScores extends Fractions {
  readonly n: number;
  readonly wanted: number;
  readonly predicted: number;
  readonly accuracy: number;
  readonly best: Fractions | null;
  readonly auroc: number | null;
  readonly cues: CueScores | null;
  readonly negationCues: CueScores | null;
}

/** One set of `factuality.mjs`. */
export interface FactualityScores {
  readonly n: number;
  readonly missing: number;
  readonly mae: number;
  readonly r: number;
  readonly accuracy: number;
  readonly macroF1: number;
}

/** `checkworthiness.mjs`. */
export interface CheckWorthinessScores extends Fractions {
  readonly n: number;
  readonly wanted: number;
  readonly lists: number;
  readonly baseRate: number;
  readonly map: number;
  readonly p10: number;
  readonly p50: number;
  readonly auroc: number;
  readonly best: Fractions;
}

/** One setting of `propositions.mjs`. */
export interface PropositionScores extends Fractions {
  readonly wanted: number;
  readonly predicted: number;
}

/** One sentence of a treebank, as `syntax.mjs` reads it. */
export interface TreebankSentence {
  readonly id: string;
  readonly text: string;
  readonly words: readonly {
    readonly number: number;
    readonly start: number;
    readonly end: number;
    readonly upos: string;
    readonly head: number;
    readonly label: string;
  }[];
}

/** `syntax.mjs`. */
export interface SyntaxScores {
  readonly sentences: number;
  readonly words: number;
  readonly upos: number;
  readonly uas: number;
  readonly las: number;
  readonly aligned: { readonly share: number; readonly upos: number; readonly uas: number; readonly las: number };
}

/** `extraction.mjs`. */
export interface ExtractionScores {
  readonly rows: Readonly<Record<string, { readonly hit: number; readonly of: number }>>;
  readonly unwanted: readonly string[];
  readonly offsets: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  /** By list; only where the gold is complete. */
  readonly precision: Readonly<Record<string, { readonly p: number; readonly r: number; readonly f1: number }>>;
}

type Lines = readonly object[];

/** What each scorer exports, of what is used here. */
export interface Scorers {
  attributions: {
    scoreAttributions(gold: Lines, predicted: Lines): AttributionScores;
    headWord(spans: readonly Pair[], text: string): string;
  };
  figures: {
    scoreFigures(gold: Lines, predicted: Lines): FigureScores;
    sameValue(gold: FigureValue, predicted: FigureValue): boolean;
  };
  'figure-spans': { scoreFigureSpans(gold: Lines, predicted: Lines): FigureSpanScores };
  hedging: { score(gold: Lines, predicted: Lines): HedgingScores };
  factuality: { score(gold: Lines, predicted: Lines): Readonly<Record<string, FactualityScores>> };
  checkworthiness: { score(gold: Lines, predicted: Lines): CheckWorthinessScores };
  propositions: {
    score(
      gold: Lines,
      predicted: Lines,
    ): { readonly tuples: { readonly exact: PropositionScores; readonly lenient: PropositionScores } };
    splitWords(text: string, lenient: boolean): string[];
    tupleMatch(gold: readonly string[][], predicted: readonly string[][]): [precision: number, recall: number];
  };
  syntax: {
    readTreebank(conllu: string): TreebankSentence[];
    score(sentences: readonly TreebankSentence[], predictions: ReadonlyMap<InputLine['id'], object>): SyntaxScores;
    coarse(label: string): string;
  };
  extraction: {
    score(text: string, gold: object, got: object): ExtractionScores;
    pair<G, P>(
      gold: readonly G[],
      predicted: readonly P[],
      scoreOf: (gold: G, predicted: P) => number,
      least: number,
    ): ReadonlyMap<number, P>;
  };
}

/** A figure's value: a number, or a range in the order written. */
export type FigureValue = number | readonly [number, number];

/** Loads a scorer; the shared folder must be there. */
export async function loadScorer<Name extends keyof Scorers>(name: Name): Promise<Scorers[Name]> {
  return (await import(pathToFileURL(sharedPath(`score/${name}.mjs`)).href)) as Scorers[Name];
}

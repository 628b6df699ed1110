/** Explanations: why a record was found, what its confidence rests on, how firmly it is put and why. Types only. */
import type { TextSpan } from '../span.js';

/** One piece of evidence and what it counted for. */
export interface Evidence {
  /** Which part of the record it speaks of. */
  readonly part?: RecordPart;
  /** What was seen, in words ("the source is a pronoun"). */
  readonly name: string;
  /** Hundredths of a logit, an integer; above 0 speaks for the record. */
  readonly weight: number;
}

/**
 * A part of a record that can be right or wrong by itself: of attributions and quotes the `content`, the `speaker` and, where a pronoun or a description
 * stands in for the speaker, the `identity`; of figures the
 * `value`, the `unit` and what is counted or measured (`of`); of claims the `proposition`, the `chain` and the level of `hedging`.
 */
export type RecordPart =
  'content' | 'speaker' | 'identity' | 'value' | 'unit' | 'of' | 'proposition' | 'chain' | 'hedging';

/** How sure one part of a record is. */
export interface PartSureness {
  /** Which part. */
  readonly part: RecordPart;
  /** Probability that it is right, given that the parts before it are. */
  readonly confidence: number;
  /** Is it a factor of the record's confidence, or told beside it? */
  readonly counts: boolean;
}

/** Something that was considered for a part of a record and not chosen. */
export interface RunnerUp {
  /** Which part it would have been. */
  readonly part: RecordPart;
  /** Its words. */
  readonly span: TextSpan;
  /** Why it is not the one, in words ("reads less like a speaker, by a small margin"). */
  readonly reason: string;
}

/** Present on every record that was read under `explain: true`. */
export interface Explanation {
  /** Ids of the rules that found it, in the order they ran. */
  readonly rules: readonly string[];
  /** What its confidence rests on, part by part. */
  readonly evidence: readonly Evidence[];
  /** How sure each of its parts is. The record's confidence is the product of those that count. */
  readonly parts: readonly PartSureness[];
  /** What else was considered, nearest first. */
  readonly runnersUp: readonly RunnerUp[];
  /** How hedging and factuality came about; on claims only. */
  readonly firmness?: FirmnessExplanation;
}

/** How the hedging and the factuality of a claim came about. */
export interface FirmnessExplanation {
  /** One for each cue of the claim's hedging: its score is 1 − Π(1 − weight), its level the band of the score. */
  readonly hedging: readonly HedgeExplanation[];
  /** How the factuality of the main event came about, before what the claim's chain of sources does to it. */
  readonly factuality?: FactualityExplanation;
}

/** Why a cue weakens a claim, and how much. */
export interface HedgeExplanation {
  /** The cue. */
  readonly cue: TextSpan;
  /** Id of the rule: a row of the table of hedges, as its phrase with its condition, or `stance:` and the stance of a source. */
  readonly rule: string;
  /** The word that heads the clause it weakens; for a source's stance, the cue itself. */
  readonly governor: TextSpan;
  /** Its strength times the weight of its kind in the profile. */
  readonly weight: number;
}

/** How the factuality of an event came about. */
export interface FactualityExplanation {
  /** The way of the rules from the main clause down to the event. */
  readonly steps: readonly FactualityStep[];
  /** What the rules say, −1 … 1. */
  readonly byRule: number;
  /** What the model says, −1 … 1. */
  readonly byModel: number;
  /** The share of the rules; the rest is the model's. */
  readonly ruleShare: number;
  /** Is it a question or a possibility, which stay open whatever the model says? */
  readonly isLeftOpen: boolean;
  /** The two joined. */
  readonly value: number;
}

/** One step of the rules. */
export interface FactualityStep {
  /** The word that heads the clause or phrase. */
  readonly governor: TextSpan;
  /** Its own value by rule, −1 … 1. */
  readonly value: number;
  /** Why: its place first, then its own words. */
  readonly because: readonly string[];
}

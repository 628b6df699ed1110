/** Figures: every number a reader could check. Types only. */
import type { TextSpan } from '../span.js';
import type { Explanation } from './explanation.js';

/** What is stated: how many, how much, which share, for how long … */
export type FigureKind =
  'count' | 'money' | 'percentage' | 'quantity' | 'duration' | 'age' | 'ratio' | 'rank' | 'score' | 'multiple';

/** How the value is bounded. `at-most` covers "up to", `about` covers "some", "nearly" and "roughly". */
export type Bound = 'exact' | 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'between';

/** What a unit measures. */
export type Dimension =
  | 'money'
  | 'proportion'
  | 'time'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'temperature'
  | 'energy'
  | 'power'
  | 'force'
  | 'torque'
  | 'pressure'
  | 'frequency'
  | 'angle'
  | 'data'
  | 'electric'
  | 'other';

/** A unit under its one canonical name. */
export interface Unit {
  /** Singular, British spelling, lower case but for names: `percent`, `kilometre`, `US dollar`. */
  readonly name: string;
  /** ISO 4217 code of a currency. */
  readonly code?: string;
  /** The usual symbol: `%`, `km`, `$`. */
  readonly symbol?: string;
  /** What it measures. */
  readonly dimension: Dimension;
}

/** The two ends of a range. */
export interface FigureRange {
  /** The smaller value, scale applied. */
  readonly low: number;
  /** The larger value, scale applied. */
  readonly high: number;
  /** The two values in the order of the text. */
  readonly asWritten: readonly [number, number];
}

/** What is counted or measured: a span, and its lemmas without function words. */
export interface Counted extends TextSpan {
  /** Lower-case lemmas of the content words, in text order. */
  readonly lemmas: readonly string[];
}

/**
 * One stated quantity. Its span covers bound, number, unit and counted noun where they are contiguous
 * ("at least 1,662 people").
 */
export interface Figure extends TextSpan {
  /** Tells records apart in a mixed list. */
  readonly record: 'figure';
  /** `f1`, `f2` … in text order. */
  readonly id: string;
  /** What is stated. */
  readonly kind: FigureKind;
  /** Number and unit alone ("40 per cent"). */
  readonly number: TextSpan;
  /** The magnitude, scale applied (`3.4 million` is 3400000); the middle of a range; the new level in "from A to B". */
  readonly value: number;
  /** The ends, where the text gives two. */
  readonly range?: FigureRange;
  /** The unit; null for counts. */
  readonly unit: Unit | null;
  /** How the value is bounded. */
  readonly bound: Bound;
  /** True for amounts without a number ("dozens", "several hundred"); then there is a `range` too. */
  readonly vague: boolean;
  /** Which way it moved, where the text says so. */
  readonly change: 'up' | 'down' | 'none';
  /** The level it moved from, in the same unit ("from 12 % to 9 %": 12). */
  readonly from?: number;
  /** What it is a rate per ("barrel", "100,000 people"), as written. */
  readonly per?: TextSpan;
  /** What is counted or measured; null where the text does not say. */
  readonly of: Counted | null;
  /** The time it holds for ("in the first six months of 2017"), as written. */
  readonly period?: TextSpan;
  /** Id of the figure it converts: "€900m ($970m)" is two records, the second points to the first. */
  readonly conversionOf?: string;
  /** Probability that annotators would call value, unit and span right, 0–1, three decimals. */
  readonly confidence: number;
  /** Why it was found; only under `explain: true`. */
  readonly explanation?: Explanation;
}

/** A unit named without an amount ("priced in euros"); never a figure. */
export interface UnitMention extends TextSpan {
  /** Tells records apart in a mixed list. */
  readonly record: 'unit-mention';
  /** The unit under its canonical name. */
  readonly unit: Unit;
}

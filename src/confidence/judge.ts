/**
 * How sure a record is: what was seen of each of its parts, weighed, added up, calibrated; the parts multiplied.
 *
 * In: signs ("the source is a pronoun"), and the fit of a part: a weight a sign, and a monotone curve from the sum of the
 * weights to a probability. Out: a probability a part with its evidence, and the record's. Whole numbers throughout, so that every
 * engine gives the same. The fits are made by `training/confidence`. Not here: which signs there are (each room knows its own).
 */
import type { Evidence, PartSureness, RecordPart } from '../records/index.js';
import { probabilityOf, round3 } from './probability.js';

/** Something seen of a record. */
export interface Sign {
  /** What the fit calls it. */
  readonly sign: string;
  /** What a reader is told. */
  readonly words: string;
  /** How much of it there is. Default: 1. */
  readonly amount?: number;
}

/** Points of a monotone curve, ascending: hundredths of a logit before and after. Straight between them, level with a slope of 1 beyond. */
export type Curve = readonly (readonly [sum: number, calibrated: number])[];

/** What a part's signs count for. */
export interface PartFit {
  /** Hundredths of a logit to start with. */
  readonly start: number;
  /** Hundredths of a logit for one of a sign. */
  readonly weights: Readonly<Record<string, number>>;
  /** From the sum of the weights to what it is worth. Empty: as it is. */
  readonly curve: Curve;
}

/** A part of a record, judged. */
export interface JudgedPart {
  readonly part: RecordPart;
  /** Probability that it is right, given that the parts before it are. */
  readonly confidence: number;
  /** What that rests on; the first is what such parts start with. */
  readonly evidence: readonly Evidence[];
}

/** Judges one part. Signs that the fit does not know, and those that count for nothing, are left out. */
export function judge(part: RecordPart, fit: PartFit, signs: readonly Sign[]): JudgedPart {
  const evidence: Evidence[] = [{ part, name: 'to start with', weight: fit.start }];
  let sum = fit.start;
  for (const { sign, words, amount = 1 } of signs) {
    const weight = Math.round((Object.hasOwn(fit.weights, sign) ? (fit.weights[sign] as number) : 0) * amount);
    if (weight === 0) continue;
    sum += weight;
    evidence.push({ part, name: words, weight });
  }
  return { part, confidence: probabilityOf(calibrated(sum, fit.curve)), evidence };
}

/** A sum on its curve. */
export function calibrated(sum: number, curve: Curve): number {
  const above = curve.findIndex(([from]) => sum < from);
  const [first, last] = [curve[0], curve.at(-1)];
  if (!first || !last) return sum;
  if (above === 0) return first[1] + sum - first[0];
  if (above < 0) return last[1] + sum - last[0];
  const [from, low] = curve[above - 1] as Curve[number];
  const [to, high] = curve[above] as Curve[number];
  return Math.round(low + ((high - low) * (sum - from)) / (to - from));
}

/** A record judged as a whole. */
export interface JudgedRecord {
  /** Product of the parts that count. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  readonly parts: readonly PartSureness[];
}

/**
 * Joins the parts of a record: its confidence is the product of the parts that make it what it is, each judged given that
 * those before it are right. Parts that are told beside it (`aside`) do not count.
 */
export function joinParts(counted: readonly JudgedPart[], aside: readonly JudgedPart[] = []): JudgedRecord {
  return {
    confidence: round3(counted.reduce((product, { confidence }) => product * confidence, 1)),
    evidence: [...counted, ...aside].flatMap(({ evidence }) => evidence),
    parts: [
      ...counted.map(({ part, confidence }) => ({ part, confidence, counts: true })),
      ...aside.map(({ part, confidence }) => ({ part, confidence, counts: false })),
    ],
  };
}

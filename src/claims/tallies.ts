/**
 * Tallies: claims that give a number and little else ("doctors speak of 65"), set against numbers that other sources give nearby.
 *
 * In: claims in text order with the place of each. Out: pairs of claims that give different numbers of the same. Each
 * tally looks back at a bounded number of claims: linear.
 */
import type { Comparand, ComparedFigure } from './comparand.js';
import { areComparable } from './compare-comparands.js';
import { compareFigures } from './compare-figures.js';
import { isCounting, sensesOf } from './predicate-relations.js';

/** A claim that may be linked. */
export interface PlacedClaim {
  readonly id: string;
  readonly comparand: Comparand;
  /** Key of the innermost source; "article" where the text itself says it. */
  readonly source: string;
  /** Index of its sentence. */
  readonly sentence: number;
  /** It stands in the headline or standfirst, which are about what the body is about. */
  readonly isFront: boolean;
}

/** Claims looked back at. */
const MOST_BACK = 4;
/** Sentences looked back over: for a bare number ("speak of 65"), and where a noun takes the count up ("the toll"). */
const FARTHEST = { bare: 1, takenUp: 3 };

/** Nouns that stand for whatever is counted: "the figure", "the death toll". */
const STAND_INS: ReadonlySet<string> = new Set([
  'figure',
  'number',
  'toll',
  'total',
  'count',
  'estimate',
  'estimation',
]);

/** The one figure of a claim with what is counted, where it has one. */
interface Tally {
  readonly figure: ComparedFigure;
  /** What is counted; empty where that is left out. */
  readonly counted: ReadonlySet<string>;
  /** Does the claim only give the number? */
  readonly isGiven: boolean;
  /** Does a noun take up what was counted before: "the toll"? */
  readonly isTakenUp: boolean;
  readonly source: string;
}

/** Pairs of indices of claims that give different numbers of the same by different sources. */
export function disputedTallies(claims: readonly PlacedClaim[]): readonly (readonly [number, number])[] {
  const tallies = claims.map(tallyOf);
  const pairs: (readonly [number, number])[] = [];
  tallies.forEach((tally, index) => {
    if (!tally) return;
    for (let other = index - 1; other >= Math.max(0, index - MOST_BACK); other--) {
      const before = tallies[other];
      const distance = (claims[index] as PlacedClaim).sentence - (claims[other] as PlacedClaim).sentence;
      if (!before || distance > (tally.isTakenUp ? FARTHEST.takenUp : FARTHEST.bare)) continue;
      if (isDispute(before, tally)) pairs.push([other, index]);
      // The nearest number of another source is the one that is answered.
      if (before.source !== tally.source) break;
    }
  });
  return pairs;
}

function tallyOf({ comparand, source }: PlacedClaim): Tally | undefined {
  const { figures, senses, agent, patient, isNegated } = comparand;
  const figure = figures[0];
  if (!figure || figures.length > 1 || isNegated || figure.figure.kind === 'score' || figure.figure.kind === 'rank')
    return undefined;
  // Somebody gives it: ballots that "have been counted" give nothing.
  const isGiven = agent !== undefined && isCounting(senses, figure.preposition);
  // "The ministry counts 40 dead": who counts is the source.
  const giver = isGiven && source === 'article' ? `by ${[...(agent?.heads ?? [])].join(' ')}` : source;
  const named = isGiven ? [...(patient?.words ?? []), ...figure.counts] : [...figure.counts, ...senses];
  const counted = new Set(named.filter((word) => !STAND_INS.has(word)).flatMap(sensesOf));
  const isLeftOut = figure.counts.size === 0 || [...figure.counts].every((word) => STAND_INS.has(word));
  const isTakenUp = isGiven && named.some((word) => STAND_INS.has(word));
  return { figure, counted: isLeftOut && isGiven ? new Set() : counted, isGiven, isTakenUp, source: giver };
}

function isDispute(a: Tally, b: Tally): boolean {
  if (a.source === b.source || !(a.isGiven || b.isGiven)) return false;
  // What follows a number that was given answers it only by another number, given or left bare.
  if (!b.isGiven && (b.figure.counts.size > 0 || b.figure.figure.kind !== 'count')) return false;
  if (!areComparable({ ...a.figure, marker: '', counts: NONE }, { ...b.figure, marker: '', counts: NONE }, true))
    return false;
  if (compareFigures(a.figure.figure, b.figure.figure) !== 'opposed') return false;
  const isLeftOut =
    a.counted.size === 0 || b.counted.size === 0 || a.figure.counts.size === 0 || b.figure.counts.size === 0;
  return isLeftOut || [...a.counted].some((word) => b.counted.has(word));
}

const NONE: ReadonlySet<string> = new Set();

/** What comes of comparing two claims. Types only. */

/**
 * How two claims stand to one another: `same` where each says what the other says; `contradicts` where they cannot both be so;
 * `narrows` where one says all that the other says and more; `unrelated` where neither follows from the other.
 */
export type ClaimRelation = 'same' | 'contradicts' | 'narrows' | 'unrelated';

/** What two claims were compared by. */
export type ComparedPart =
  'predicate' | 'subject' | 'object' | 'circumstance' | 'time' | 'figure' | 'polarity' | 'modality' | 'firmness';

/** How one part compares: alike, one says more there, they exclude each other, or they are about different things. */
export type PartFinding = 'same' | 'a-says-more' | 'b-says-more' | 'opposed' | 'different';

/** One part of two claims, side by side. */
export interface ComparisonStep {
  /** Which part. Agent and patient are `subject` and `object`, whichever way round the sentence puts them. */
  readonly part: ComparedPart;
  /** How it compares. */
  readonly finding: PartFinding;
  /** The words of the first claim; null where it has none. */
  readonly a: string | null;
  /** The words of the second claim; null where it has none. */
  readonly b: string | null;
}

/** Two claims compared, with the reasons. */
export interface ClaimComparison {
  /** Tells records apart in a mixed list. */
  readonly record: 'comparison';
  /** How they stand to one another. */
  readonly relation: ClaimRelation;
  /** Under `narrows`, the claim that says more; else null. */
  readonly narrower: 'a' | 'b' | null;
  /** The parts side by side, in the order in which they were compared; all that the answer rests on. */
  readonly steps: readonly ComparisonStep[];
}

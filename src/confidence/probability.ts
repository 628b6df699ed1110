/** Sums of weights as probabilities. In: hundredths of a logit. Out: three decimals, the same in every engine. */
import type { Evidence } from '../records/index.js';

/** Rounds to three decimals. */
export function round3(value: number): number {
  // Never −0, which JSON writes as 0.
  return Math.round(value * 1000) / 1000 + 0;
}

/** Logistic function of a sum of integer weights in hundredths of a logit, rounded to three decimals. */
export function probabilityOf(hundredthsOfLogit: number): number {
  return round3(1 / (1 + Math.exp(-hundredthsOfLogit / 100)));
}

/** Probability that the evidence supports: the logistic of the sum of its weights. */
export function confidenceOf(evidence: readonly Evidence[]): number {
  return probabilityOf(evidence.reduce((sum, { weight }) => sum + weight, 0));
}

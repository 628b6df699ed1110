/**
 * Check-worthiness: how much a reader would want a sentence checked.
 *
 * In: the document. Out: a score for a sentence, the logistic of a sum of integer weights. The weights are trained
 * (`training/check-worthiness.ts`); what they look at is in `check-worthiness-features.ts`.
 */
import { probabilityOf } from '../confidence/index.js';
import type { Document } from '../syntax/index.js';
import { checkWorthinessFeatures } from './check-worthiness-features.js';
import { CHECK_WORTHINESS_BIAS, CHECK_WORTHINESS_WEIGHTS } from './weights/check-worthiness.js';

let weights: ReadonlyMap<string, number> | undefined;

/** Check-worthiness of one sentence, 0–1, three decimals. Looks at its first 200 words at most. */
export function checkWorthinessOf(document: Document, sentence: number): number {
  const words = document.trees[sentence]?.words;
  if (!words || words.length === 0) return 0;
  weights ??= new Map(CHECK_WORTHINESS_WEIGHTS);
  let sum = CHECK_WORTHINESS_BIAS;
  for (const feature of checkWorthinessFeatures(words)) sum += weights.get(feature) ?? 0;
  return probabilityOf(sum);
}

/**
 * Logistic regression over feature keys, by AdaGrad: for decisions of yes or no that need a probability.
 *
 * In: feature keys with a label. Out: weights as the perceptron gives them, so that one encoder serves both.
 */
import { KEY_BITS } from '../../src/confidence/hashing.js';
import type { AveragedWeights } from './sparse-perceptron.js';

/** A regression that is learning. */
export interface Logistic {
  /** Logit of the features. */
  logit(features: Int32Array, count: number): number;
  /** One step towards `label` (0 or 1). */
  learn(features: Int32Array, count: number, label: number, rate: number): void;
  /** The weights so far. */
  weights(): AveragedWeights;
}

/** A regression with all weights zero; `ridge` pulls weights to zero a little at each step. */
export function makeLogistic(keys: Int32Array, ridge: number): Logistic {
  const rowOf = new Int32Array(2 ** KEY_BITS).fill(-1);
  keys.forEach((key, row) => (rowOf[key] = row));
  const weights = new Float64Array(keys.length);
  const squares = new Float64Array(keys.length);
  const logit = (features: Int32Array, count: number): number => {
    let sum = 0;
    for (let at = 0; at < count; at++) {
      const row = rowOf[features[at] as number] as number;
      if (row >= 0) sum += weights[row] as number;
    }
    return sum;
  };
  return {
    logit,
    learn: (features, count, label, rate) => {
      const error = label - 1 / (1 + Math.exp(-logit(features, count)));
      for (let at = 0; at < count; at++) {
        const row = rowOf[features[at] as number] as number;
        if (row < 0) continue;
        const step = error - ridge * (weights[row] as number);
        squares[row] = (squares[row] as number) + step * step;
        weights[row] = (weights[row] as number) + (rate * step) / Math.sqrt(squares[row] + 1);
      }
    },
    weights: () => ({
      classes: 1,
      keys,
      first: Int32Array.from({ length: keys.length + 1 }, (_, row) => row),
      label: new Uint8Array(keys.length),
      weight: weights,
    }),
  };
}

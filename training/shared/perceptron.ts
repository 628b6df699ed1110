/**
 * An averaged perceptron over feature keys: dense rows while it learns, a sparse model when done.
 *
 * In: feature keys and classes. Out: averaged weights a row a key. Used by every room that trains a linear model.
 * Not here: quantising and writing (`encode-model.ts`).
 */
import { KEY_BITS } from '../../src/syntax/model/hashing.js';

/** Counts how often each key is seen, up to 65,535. */
export interface KeyCounts {
  add(features: Int32Array, count: number): void;
  /** Keys seen at least so often, ascending. */
  atLeast(threshold: number): Int32Array;
}

/** An empty count. */
export function makeKeyCounts(): KeyCounts {
  const counts = new Uint16Array(2 ** KEY_BITS);
  return {
    add: (features, count) => {
      for (let at = 0; at < count; at++) {
        const key = features[at] as number;
        if ((counts[key] as number) < 65_535) counts[key] = (counts[key] as number) + 1;
      }
    },
    atLeast: (threshold) => {
      let size = 0;
      for (const count of counts) if (count >= threshold) size++;
      const keys = new Int32Array(size);
      let at = 0;
      for (let key = 0; key < counts.length; key++) if ((counts[key] as number) >= threshold) keys[at++] = key;
      return keys;
    },
  };
}

/** Averaged weights: `weights[row * classes + class]` for each key. */
export interface DenseWeights {
  readonly classes: number;
  readonly keys: Int32Array;
  readonly weights: Float64Array;
}

/** A perceptron that is learning. */
export interface Perceptron {
  readonly classes: number;
  /** Sets `scores` to the sums over the features. */
  score(features: Int32Array, count: number, scores: Float64Array): void;
  /** Adds `by` to the weights of a class under the features. */
  update(features: Int32Array, count: number, label: number, by: number): void;
  /** One decision has been made: time goes on for the average. */
  tick(): void;
  /** The average over all decisions so far. */
  average(): DenseWeights;
}

/** A perceptron with all weights zero. */
export function makePerceptron(keys: Int32Array, classes: number): Perceptron {
  const rowOf = new Int32Array(2 ** KEY_BITS).fill(-1);
  keys.forEach((key, row) => (rowOf[key] = row));
  const weights = new Float32Array(keys.length * classes);
  const moved = new Float64Array(keys.length * classes);
  let time = 1;
  return {
    classes,
    score: (features, count, scores) => {
      scores.fill(0);
      for (let at = 0; at < count; at++) {
        const row = rowOf[features[at] as number] as number;
        if (row < 0) continue;
        const first = row * classes;
        for (let label = 0; label < classes; label++) scores[label] = (scores[label] as number) + (weights[first + label] as number);
      }
    },
    update: (features, count, label, by) => {
      for (let at = 0; at < count; at++) {
        const row = rowOf[features[at] as number] as number;
        if (row < 0) continue;
        const cell = row * classes + label;
        weights[cell] = (weights[cell] as number) + by;
        moved[cell] = (moved[cell] as number) + by * time;
      }
    },
    tick: () => {
      time++;
    },
    average: () => {
      const mean = new Float64Array(weights.length);
      for (let cell = 0; cell < mean.length; cell++) mean[cell] = (weights[cell] as number) - (moved[cell] as number) / time;
      return { classes, keys, weights: mean };
    },
  };
}

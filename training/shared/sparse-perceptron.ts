/**
 * An averaged perceptron for many classes and very many feature keys: each key has a short list of classes it ever touched.
 *
 * In: feature keys and classes. Out: averaged weights, or the mean of several trainings.
 * Not here: counting keys and the dense form for few classes (`perceptron.ts`), quantising and writing (`encode-model.ts`).
 */
import { KEY_BITS } from '../../src/syntax/model/hashing.js';
import type { Perceptron } from './perceptron.js';

/** Averaged weights, row after row: the cells of row `r` are `first[r]` to `first[r + 1]`. */
export interface AveragedWeights {
  readonly classes: number;
  /** Key of each row, ascending. */
  readonly keys: Int32Array;
  readonly first: Int32Array;
  /** Class of each cell. */
  readonly label: Uint8Array;
  readonly weight: Float64Array;
}

/** A perceptron that is learning, as in `perceptron.ts`. */
export interface SparsePerceptron extends Omit<Perceptron, 'average'> {
  /** The average over all decisions so far. */
  average(): AveragedWeights;
}

/**
 * A perceptron with all weights zero.
 *
 * Each row is a short list of cells in one pool; a full row moves to the end of the pool with twice the room. Most features
 * ever touch a few classes only, so this is several times faster than dense rows. A weight stays zero until it has been
 * updated `minimumUpdates` times (Goldberg and Elhadad, 2011): what only ever corrected one odd sentence is never written down.
 */
export function makeSparsePerceptron(keys: Int32Array, classes: number, minimumUpdates = 1): SparsePerceptron {
  const rowOf = new Int32Array(2 ** KEY_BITS).fill(-1);
  keys.forEach((key, row) => (rowOf[key] = row));
  const first = new Int32Array(keys.length);
  const length = new Uint8Array(keys.length);
  const room = new Uint8Array(keys.length);
  let label: Uint8Array = new Uint8Array(1 << 20);
  let weight = new Float32Array(1 << 20);
  let moved = new Float64Array(1 << 20);
  let held = new Float32Array(1 << 20);
  let updates: Uint8Array = new Uint8Array(1 << 20);
  let used = 0;
  let time = 1;
  const widen = (row: number): void => {
    const wanted = Math.min(255, Math.max(4, (room[row] as number) * 2));
    if (used + wanted > label.length) {
      const size = label.length * 2;
      label = grown(label, new Uint8Array(size));
      weight = grown(weight, new Float32Array(size));
      moved = grown(moved, new Float64Array(size));
      held = grown(held, new Float32Array(size));
      updates = grown(updates, new Uint8Array(size));
    }
    const from = first[row] as number;
    const to = from + (length[row] as number);
    label.copyWithin(used, from, to);
    weight.copyWithin(used, from, to);
    moved.copyWithin(used, from, to);
    held.copyWithin(used, from, to);
    updates.copyWithin(used, from, to);
    first[row] = used;
    room[row] = wanted;
    used += wanted;
  };
  const cellOf = (row: number, wanted: number): number => {
    const from = first[row] as number;
    const to = from + (length[row] as number);
    for (let cell = from; cell < to; cell++) if (label[cell] === wanted) return cell;
    if (length[row] === room[row]) widen(row);
    const cell = (first[row] as number) + (length[row] as number);
    length[row] = (length[row] as number) + 1;
    label[cell] = wanted;
    weight[cell] = 0;
    moved[cell] = 0;
    held[cell] = 0;
    updates[cell] = 0;
    return cell;
  };
  return {
    classes,
    score: (features, count, scores) => {
      scores.fill(0);
      for (let at = 0; at < count; at++) {
        const row = rowOf[features[at] as number] as number;
        if (row < 0) continue;
        const from = first[row] as number;
        const to = from + (length[row] as number);
        for (let cell = from; cell < to; cell++) {
          const own = label[cell] as number;
          scores[own] = (scores[own] as number) + (weight[cell] as number);
        }
      }
    },
    update: (features, count, wanted, by) => {
      for (let at = 0; at < count; at++) {
        const row = rowOf[features[at] as number] as number;
        if (row < 0) continue;
        const cell = cellOf(row, wanted);
        let step = by;
        if ((updates[cell] as number) < minimumUpdates) {
          updates[cell] = (updates[cell] as number) + 1;
          held[cell] = (held[cell] as number) + by;
          if ((updates[cell] as number) < minimumUpdates) continue;
          step = held[cell] as number;
        }
        weight[cell] = (weight[cell] as number) + step;
        moved[cell] = (moved[cell] as number) + step * time;
      }
    },
    tick: () => {
      time++;
    },
    average: () => {
      const starts = new Int32Array(keys.length + 1);
      const labels: Uint8Array = new Uint8Array(used);
      const weights = new Float64Array(used);
      let at = 0;
      keys.forEach((_, row) => {
        starts[row] = at;
        const from = first[row] as number;
        for (let cell = from; cell < from + (length[row] as number); cell++) {
          if (weight[cell] === 0 && moved[cell] === 0) continue;
          labels[at] = label[cell] as number;
          weights[at++] = (weight[cell] as number) - (moved[cell] as number) / time;
        }
      });
      starts[keys.length] = at;
      return { classes, keys, first: starts, label: labels.subarray(0, at), weight: weights.subarray(0, at) };
    },
  };
}

function grown<A extends Uint8Array | Float32Array | Float64Array>(from: A, to: A): A {
  to.set(from);
  return to;
}

/** The mean of several trainings over the same keys: an ensemble of linear models is a linear model. */
export function meanOf(models: readonly AveragedWeights[]): AveragedWeights {
  const [one] = models;
  if (one === undefined) throw new Error('no models');
  const sums = new Float64Array(one.classes);
  const starts = new Int32Array(one.keys.length + 1);
  const labels: number[] = [];
  const weights: number[] = [];
  one.keys.forEach((_, row) => {
    starts[row] = labels.length;
    sums.fill(0);
    for (const { first, label, weight } of models) {
      for (let cell = first[row] as number; cell < (first[row + 1] as number); cell++) {
        sums[label[cell] as number] = (sums[label[cell] as number] as number) + (weight[cell] as number);
      }
    }
    sums.forEach((sum, label) => {
      if (sum === 0) return;
      labels.push(label);
      weights.push(sum / models.length);
    });
  });
  starts[one.keys.length] = labels.length;
  return { classes: one.classes, keys: one.keys, first: starts, label: Uint8Array.from(labels), weight: Float64Array.from(weights) };
}

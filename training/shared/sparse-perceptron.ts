/**
 * An averaged perceptron for many classes and very many feature keys: each key has a short list of classes it ever touched.
 *
 * In: feature keys and classes. Out: averaged weights, or the mean of several trainings.
 * Not here: counting keys (`key-counts.ts`), quantising and writing (`encode-model.ts`).
 */
import { placeOf } from '../../src/confidence/linear-model.js';

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

/** A perceptron that is learning. */
export interface SparsePerceptron {
  readonly classes: number;
  /** Sets `scores` to the sums over the features. */
  score(features: Int32Array, count: number, scores: Float64Array): void;
  /** Adds `by` to the weights of a class under the features. */
  update(features: Int32Array, count: number, label: number, by: number): void;
  /** One decision has been made: time goes on for the average. */
  tick(): void;
  /** The average over all decisions so far. */
  average(): AveragedWeights;
}

/**
 * A perceptron with all weights zero.
 *
 * Each row is a short list of cells in one pool; a full row moves to the end of the pool with twice the room. Most features
 * ever touch a few classes only, so this is several times faster than dense rows. A weight stays zero until it has been
 * updated `minimumUpdates` times (Goldberg and Elhadad, 2011): what only ever corrected one odd sentence is never written down.
 *
 * With `start`, learning goes on from those weights and no new ones are added: what was pruned is made good by what was kept.
 */
export function makeSparsePerceptron(
  keys: Int32Array,
  classes: number,
  minimumUpdates = 1,
  start?: AveragedWeights,
): SparsePerceptron {
  const { mask, slots } = slotsOf(keys);
  /** For each row: first cell, number of cells, room. */
  const rows = new Int32Array(keys.length * 3);
  /** weight × 256 + class, as in the finished model: weights are whole numbers. */
  let cells: Int32Array = new Int32Array(1 << 20);
  let moved: Float64Array = new Float64Array(1 << 20);
  let held: Int32Array = new Int32Array(1 << 20);
  let updates: Uint8Array = new Uint8Array(1 << 20);
  let used = 0;
  let time = 1;
  /** Averages are no whole numbers: when learning goes on from them, a step is 16 units. */
  const unit = start ? 16 : 1;
  if (start) {
    used = start.label.length;
    cells = Int32Array.from(
      start.label,
      (label, cell) => Math.round((start.weight[cell] as number) * unit) * 256 + label,
    );
    moved = new Float64Array(used);
    updates = new Uint8Array(used).fill(minimumUpdates);
    held = new Int32Array(used);
    for (let row = 0; row < keys.length; row++) {
      rows[row * 3] = start.first[row] as number;
      rows[row * 3 + 1] = (start.first[row + 1] as number) - (start.first[row] as number);
    }
  }
  const widen = (row: number): void => {
    const wanted = Math.max(4, (rows[row + 2] as number) * 2);
    if (used + wanted > cells.length) {
      const size = cells.length * 2;
      cells = grown(cells, new Int32Array(size));
      moved = grown(moved, new Float64Array(size));
      held = grown(held, new Int32Array(size));
      updates = grown(updates, new Uint8Array(size));
    }
    const from = rows[row] as number;
    for (const pool of [cells, moved, held, updates]) pool.copyWithin(used, from, from + (rows[row + 1] as number));
    rows[row] = used;
    rows[row + 2] = wanted;
    used += wanted;
  };
  const cellOf = (row: number, wanted: number): number => {
    const from = rows[row] as number;
    const to = from + (rows[row + 1] as number);
    for (let cell = from; cell < to; cell++) if (((cells[cell] as number) & 255) === wanted) return cell;
    if (start) return -1;
    if (rows[row + 1] === rows[row + 2]) widen(row);
    const cell = (rows[row] as number) + (rows[row + 1] as number);
    rows[row + 1] = (rows[row + 1] as number) + 1;
    cells[cell] = wanted;
    moved[cell] = held[cell] = updates[cell] = 0;
    return cell;
  };
  return {
    classes,
    score: (features, count, scores) => {
      scores.fill(0);
      for (let at = 0; at < count; at++) {
        const row = placeOf(slots, mask, features[at] as number);
        if (row < 0) continue;
        const from = rows[row] as number;
        const to = from + (rows[row + 1] as number);
        for (let cell = from; cell < to; cell++) {
          const own = cells[cell] as number;
          scores[own & 255] = (scores[own & 255] as number) + (own >> 8);
        }
      }
    },
    update: (features, count, wanted, by) => {
      for (let at = 0; at < count; at++) {
        const row = placeOf(slots, mask, features[at] as number);
        if (row < 0) continue;
        const cell = cellOf(row, wanted);
        if (cell < 0) continue;
        let step = by * unit;
        if ((updates[cell] as number) < minimumUpdates) {
          updates[cell] = (updates[cell] as number) + 1;
          held[cell] = (held[cell] as number) + by;
          if (updates[cell] < minimumUpdates) continue;
          step = held[cell];
        }
        cells[cell] = (cells[cell] as number) + step * 256;
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
      for (let row = 0; row < keys.length; row++) {
        starts[row] = at;
        const from = rows[row * 3] as number;
        for (let cell = from; cell < from + (rows[row * 3 + 1] as number); cell++) {
          const own = cells[cell] as number;
          if (own >> 8 === 0 && moved[cell] === 0) continue;
          labels[at] = own & 255;
          weights[at++] = ((own >> 8) - (moved[cell] as number) / time) / unit;
        }
      }
      starts[keys.length] = at;
      return { classes, keys, first: starts, label: labels.subarray(0, at), weight: weights.subarray(0, at) };
    },
  };
}

/** An open-addressed table from key to three times its row, as the finished model has it: small enough for the caches. */
function slotsOf(keys: Int32Array): { readonly slots: Int32Array; readonly mask: number } {
  let size = 4;
  while (size < keys.length * 2) size *= 2;
  const slots = new Int32Array(size * 2).fill(-1);
  keys.forEach((key, row) => {
    let slot = key & (size - 1);
    while (slots[slot * 2] !== -1) slot = (slot + 1) & (size - 1);
    slots[slot * 2] = key;
    slots[slot * 2 + 1] = row * 3;
  });
  return { slots, mask: size - 1 };
}

function grown<A extends Uint8Array | Int32Array | Float64Array>(from: A, to: A): A {
  to.set(from);
  return to;
}

/** Chosen on the development parts among 0, 0.3, 0.5 and 0.7. */
const POWER_OF_TIMES = 0.3;
const MOST_TIMES = 5_000;

/**
 * The `count` weightiest weights, and the rows that still have one. A weight weighs its size, times a power of how often its feature is seen
 * where that is known: a small one that speaks up often does more than a large one that never does.
 */
export function pruned(
  { classes, keys, first, label, weight }: AveragedWeights,
  count: number,
  timesSeen?: (key: number) => number,
): AveragedWeights {
  const sizes = weight.map(Math.abs);
  if (timesSeen)
    keys.forEach((key, row) => {
      const times = Math.min(MOST_TIMES, timesSeen(key)) ** POWER_OF_TIMES;
      for (let cell = first[row] as number; cell < (first[row + 1] as number); cell++)
        sizes[cell] = (sizes[cell] as number) * times;
    });
  const least = sizes.slice().sort()[Math.max(0, sizes.length - count)] ?? 0;
  const keptKeys: number[] = [];
  const starts: number[] = [];
  const labels: number[] = [];
  const weights: number[] = [];
  keys.forEach((key, row) => {
    const before = labels.length;
    for (let cell = first[row] as number; cell < (first[row + 1] as number); cell++) {
      if ((sizes[cell] as number) < least) continue;
      labels.push(label[cell] as number);
      weights.push(weight[cell] as number);
    }
    if (labels.length === before) return;
    keptKeys.push(key);
    starts.push(before);
  });
  starts.push(labels.length);
  return {
    classes,
    keys: Int32Array.from(keptKeys),
    first: Int32Array.from(starts),
    label: Uint8Array.from(labels),
    weight: Float64Array.from(weights),
  };
}

/** The mean of several trainings: an ensemble of linear models is a linear model. Their keys may differ. */
export function meanOf(models: readonly AveragedWeights[]): AveragedWeights {
  const classes = models[0]?.classes ?? 0;
  const keys = Int32Array.from(new Set(models.flatMap((model) => [...model.keys]))).sort();
  const rows = models.map((model) => new Map(Array.from(model.keys, (key, row): [number, number] => [key, row])));
  const sums = new Float64Array(classes);
  const first: number[] = [];
  const labels: number[] = [];
  const weights: number[] = [];
  for (const key of keys) {
    first.push(labels.length);
    sums.fill(0);
    models.forEach((model, at) => {
      const row = rows[at]?.get(key);
      if (row === undefined) return;
      for (let cell = model.first[row] as number; cell < (model.first[row + 1] as number); cell++) {
        sums[model.label[cell] as number] =
          (sums[model.label[cell] as number] as number) + (model.weight[cell] as number);
      }
    });
    sums.forEach((sum, label) => {
      if (sum === 0) return;
      labels.push(label);
      weights.push(sum / models.length);
    });
  }
  first.push(labels.length);
  return {
    classes,
    keys,
    first: Int32Array.from(first),
    label: Uint8Array.from(labels),
    weight: Float64Array.from(weights),
  };
}

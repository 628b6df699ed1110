/**
 * A sparse linear model: feature keys to weighted classes, in flat integer arrays.
 *
 * In: the printable text that `training/` wrote. Out: a look-up structure that adds up scores without allocating.
 * Weights are integers, so every engine gives the same sums.
 */
import { readBits } from './bits.js';

/** A model as the hot path reads it. */
export interface LinearModel {
  /** How many classes it scores. */
  readonly classes: number;
  /** Open-addressed table: key and place alternate; key −1 is an empty slot. Place is first cell × 256 + number of cells, 255 where dense. */
  readonly slots: Int32Array;
  /** Number of slots − 1; their number is a power of two. */
  readonly mask: number;
  /** One bit for each stretch of keys: most features of a state are unknown, and this small table, which stays in the cache, says so. */
  readonly filter: Int32Array;
  /** Number of bits of the filter − 1. */
  readonly filterMask: number;
  /** weight × 256 + class, the cells of one feature side by side; or, of a feature that weighs most classes, one bare weight a class. */
  readonly cells: Int32Array;
  /** Scratch: the places of the features of one state. */
  places: Int32Array;
}

/** In place of a number of cells: there is one for each class. No model has so many classes. */
const DENSE = 255;

/** Integer weight of the first doubling: weights are log-spaced, see {@link weightOf}. */
const UNIT = 64;

/** Steps of the log scale that double a weight (plus one unit). */
export const STEPS_PER_DOUBLING = 6;

/** Weight of a quantised value: sign · 64 · (2^(|q|/6) − 1), rounded. From literal roots: `Math.pow` may differ between engines. */
export function weightOf(quantised: number): number {
  const steps = Math.abs(quantised);
  const doublings = Math.floor(steps / STEPS_PER_DOUBLING);
  const size = Math.round(
    UNIT * ((SIXTH_ROOTS[steps - doublings * STEPS_PER_DOUBLING] as number) * (1 << doublings) - 1),
  );
  return quantised < 0 ? -size : size;
}

const SIXTH_ROOTS: readonly number[] = [
  1, 1.122462048309373, 1.2599210498948732, 1.4142135623730951, 1.5874010519681994, 1.7817974362806785,
];

/** Largest quantised value; symbols are shifted by it. */
export const LARGEST_QUANTISED = 63;

/**
 * Decodes a model. Takes about 20 ms for 500,000 weights. With `dense`, features that weigh at least half of the classes get a row with a weight for
 * each: faster to add up where such features are many, as among a parser's moves; `addUp` alone can read such rows.
 */
export function decodeModel(text: string, dense = false): LinearModel {
  const reader = readBits(text);
  const classes = reader.bits(12);
  const rows = reader.bits(20);
  const cellCount = reader.bits(24);
  const gapWidth = reader.bits(5);
  const countCodes = reader.table();
  const classCodes = reader.table();
  const weightCodes = reader.table();
  let size = 4;
  while (size < rows * 1.6) size *= 2;
  const mask = size - 1;
  const slots = new Int32Array(size * 2).fill(-1);
  // A dense row takes at most twice the room of its cells.
  const cells = new Int32Array(dense ? cellCount * 2 : cellCount);
  const filterMask = Math.max(32, size * 4) - 1;
  const filter = new Int32Array((filterMask + 1) >>> 5);
  let featureKey = -1;
  let cell = 0;
  for (let row = 0; row < rows; row++) {
    featureKey += 1 + reader.rice(gapWidth);
    const first = cell;
    const count = reader.symbol(countCodes);
    const isDense = dense && count * 2 >= classes;
    let label = -1;
    for (let k = 0; k < count; k++) {
      label += 1 + reader.symbol(classCodes);
      const weight = weightOf(reader.symbol(weightCodes) - LARGEST_QUANTISED);
      if (isDense) cells[first + label] = weight;
      else cells[cell++] = weight * 256 + label;
    }
    if (isDense) cell = first + classes;
    const bit = featureKey & filterMask;
    filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31));
    let slot = featureKey & mask;
    while (slots[slot * 2] !== -1) slot = (slot + 1) & mask;
    slots[slot * 2] = featureKey;
    slots[slot * 2 + 1] = first * 256 + (isDense ? DENSE : count);
  }
  return { classes, slots, mask, filter, filterMask, cells: cells.slice(0, cell), places: new Int32Array(0) };
}

/**
 * Sets `scores` to the sums over the first `count` of `features`. Allocates nothing once it has met the largest `count`.
 *
 * Two loops: the first only looks places up, so that one look-up need not wait for the memory of the other.
 */
export function addUp(model: LinearModel, features: Int32Array, count: number, scores: Int32Array): void {
  const { cells, classes, filter, filterMask, mask, slots } = model;
  if (model.places.length < count) model.places = new Int32Array(count * 2);
  const { places } = model;
  let found = 0;
  for (let at = 0; at < count; at++) {
    const featureKey = features[at] as number;
    const bit = featureKey & filterMask;
    if ((((filter[bit >>> 5] as number) >>> (bit & 31)) & 1) === 0) continue;
    const place = placeOf(slots, mask, featureKey);
    if (place >= 0) places[found++] = place;
  }
  scores.fill(0);
  for (let at = 0; at < found; at++) {
    const place = places[at] as number;
    const first = place >>> 8;
    const length = place & 255;
    if (length === DENSE) {
      for (let c = 0; c < classes; c++) scores[c] = (scores[c] as number) + (cells[first + c] as number);
      continue;
    }
    for (let c = first; c < first + length; c++) {
      const cell = cells[c] as number;
      scores[cell & 255] = (scores[cell & 255] as number) + (cell >> 8);
    }
  }
}

/** Place of a feature's cells; −1 where it has none. */
export function placeOf(slots: Int32Array, mask: number, featureKey: number): number {
  let slot = featureKey & mask;
  for (;;) {
    const found = slots[slot * 2] as number;
    if (found === featureKey) return slots[slot * 2 + 1] as number;
    if (found === -1) return -1;
    slot = (slot + 1) & mask;
  }
}

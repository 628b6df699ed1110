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
  /** Open-addressed table: key and place alternate; key −1 is an empty slot. Place is first cell × 256 + number of cells. */
  readonly slots: Int32Array;
  /** Number of slots − 1; their number is a power of two. */
  readonly mask: number;
  /** One bit for each stretch of keys: most features of a state are unknown, and this small table, which stays in the cache, says so. */
  readonly filter: Int32Array;
  /** Number of bits of the filter − 1. */
  readonly filterMask: number;
  /** weight × 256 + class, the cells of one feature side by side. */
  readonly cells: Int32Array;
}

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

/** Decodes a model. Takes about 20 ms for 500,000 weights. */
export function decodeModel(text: string): LinearModel {
  const reader = readBits(text);
  const classes = reader.bits(12);
  const rows = reader.bits(20);
  const cellCount = reader.bits(24);
  const gapWidth = reader.bits(5);
  const countCodes = reader.table();
  const classCodes = reader.table();
  const weightCodes = reader.table();
  let size = 4;
  while (size < rows * 2) size *= 2;
  const mask = size - 1;
  const slots = new Int32Array(size * 2).fill(-1);
  const cells = new Int32Array(cellCount);
  const filterMask = Math.max(32, size * 4) - 1;
  const filter = new Int32Array((filterMask + 1) >>> 5);
  let featureKey = -1;
  let cell = 0;
  for (let row = 0; row < rows; row++) {
    featureKey += 1 + reader.rice(gapWidth);
    const first = cell;
    const count = reader.symbol(countCodes);
    let label = -1;
    for (let k = 0; k < count; k++) {
      label += 1 + reader.symbol(classCodes);
      cells[cell++] = weightOf(reader.symbol(weightCodes) - LARGEST_QUANTISED) * 256 + label;
    }
    const bit = featureKey & filterMask;
    filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31));
    let slot = featureKey & mask;
    while (slots[slot * 2] !== -1) slot = (slot + 1) & mask;
    slots[slot * 2] = featureKey;
    slots[slot * 2 + 1] = first * 256 + count;
  }
  return { classes, slots, mask, filter, filterMask, cells };
}

/** Sets `scores` to the sums over the first `count` of `features`. Allocates nothing. */
export function addUp(model: LinearModel, features: Int32Array, count: number, scores: Int32Array): void {
  const { cells, filter, filterMask, mask, slots } = model;
  scores.fill(0);
  for (let at = 0; at < count; at++) {
    const featureKey = features[at] as number;
    const bit = featureKey & filterMask;
    if ((((filter[bit >>> 5] as number) >>> (bit & 31)) & 1) === 0) continue;
    const place = placeOf(slots, mask, featureKey);
    if (place < 0) continue;
    const first = place >>> 8;
    const end = first + (place & 255);
    for (let c = first; c < end; c++) {
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

/**
 * Reads a linear model from the printable text that `training/` wrote.
 *
 * In: the text. Out: the look-up structure of `linear-model.ts`. Linear; takes about 20 ms for 500,000 weights.
 */
import { readBits } from './bits.js';
import {
  CELL_BITS,
  CHUNK,
  CHUNKS_BITS,
  KIND,
  KIND_BITS,
  type LinearModel,
  makeScratch,
  NO_CELL,
  NOWHERE,
} from './linear-model.js';

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

/** A feature that weighs one class in so many, or more, is dense. */
const CLASSES_PER_DENSE_CELL = 4;

/** Largest weight of a dense row. */
const LARGEST_DENSE = 0x7fff;

/** Decodes a model. */
export function decodeModel(text: string): LinearModel {
  return decodeParts(text, [])[0] as LinearModel;
}

/**
 * Decodes a model into several, each of its own classes: fewer classes are added up faster.
 *
 * @param bounds - Where the second and later models begin, ascending; each counts its classes from 0.
 */
export function decodeParts(text: string, bounds: readonly number[]): readonly LinearModel[] {
  const reader = readBits(text);
  const classes = reader.bits(12);
  const rowCount = reader.bits(20);
  const cellCount = reader.bits(24);
  const gapWidth = reader.bits(5);
  const countCodes = reader.table();
  const classCodes = reader.table();
  const weightCodes = reader.table();
  const weights = Int32Array.from({ length: 2 * LARGEST_QUANTISED + 1 }, (_, at) => weightOf(at - LARGEST_QUANTISED));
  const begins = [0, ...bounds];
  const parts = begins.map((begin, at) => makePart((begins[at + 1] ?? classes) - begin, rowCount, cellCount, weights));
  let featureKey = -1;
  for (let at = 0; at < rowCount; at++) {
    featureKey += 1 + reader.rice(gapWidth);
    const count = reader.symbol(countCodes);
    let label = -1;
    let part = 0;
    for (let k = 0; k < count; k++) {
      label += 1 + reader.symbol(classCodes);
      const cell = reader.symbol(weightCodes);
      while (label >= (begins[part + 1] ?? classes)) part++;
      parts[part]?.take((label - (begins[part] as number)) * 128 + cell);
    }
    for (const one of parts) one.close(featureKey);
  }
  return parts.map((part) => part.model());
}

/** A model in the making. */
interface ModelPart {
  /** Takes a cell of the row that is open. */
  take(cell: number): void;
  /** Closes the row; one without cells is left out. */
  close(featureKey: number): void;
  model(): LinearModel;
}

function makePart(classes: number, rowCount: number, cellCount: number, weights: Int32Array): ModelPart {
  const store = makeStore(classes, cellCount, weights);
  const row = new Uint16Array(classes);
  const keys = new Int32Array(rowCount);
  const places = new Int32Array(rowCount);
  let rows = 0;
  let count = 0;
  return {
    take: (cell) => {
      row[count++] = cell;
    },
    close: (featureKey) => {
      if (count === 0) return;
      keys[rows] = featureKey;
      places[rows++] = store.add(row, count);
      count = 0;
    },
    model: () => ({
      ...{ classes, weights, scratch: makeScratch(0), touched: 0 },
      ...store.taken(),
      ...tableOf(keys.subarray(0, rows), places.subarray(0, rows)),
    }),
  };
}

/** Takes rows one by one, and says where each went. */
interface Store {
  add(row: Uint16Array, count: number): number;
  taken(): Pick<LinearModel, 'cells' | 'dense'>;
}

function makeStore(classes: number, cellCount: number, weights: Int32Array): Store {
  // A run is filled up by at most one cell for each it has, and a dense row by three.
  const cells = new Uint16Array(cellCount * 2);
  const dense = new Int16Array(cellCount * CLASSES_PER_DENSE_CELL);
  let cell = 0;
  let denseCell = 0;
  const mayBeDense = (row: Uint16Array, count: number): boolean => {
    for (let k = 0; k < count; k++)
      if (Math.abs(weights[(row[k] as number) & 127] as number) > LARGEST_DENSE) return false;
    return count * CLASSES_PER_DENSE_CELL >= classes;
  };
  const add = (row: Uint16Array, count: number): number => {
    if (mayBeDense(row, count)) {
      const first = denseCell;
      for (let k = 0; k < count; k++)
        dense[first + ((row[k] as number) >>> 7)] = weights[(row[k] as number) & 127] as number;
      denseCell += classes;
      return (first << KIND_BITS) | KIND.dense;
    }
    if (count <= 2) {
      const second = count === 2 ? (row[1] as number) : NO_CELL;
      return (((second << CELL_BITS) | (row[0] as number)) << KIND_BITS) | KIND.pair;
    }
    const chunks = Math.ceil(count / CHUNK);
    const place = (((cell << CHUNKS_BITS) | chunks) << KIND_BITS) | KIND.run;
    for (let k = 0; k < chunks * CHUNK; k++) cells[cell++] = k < count ? (row[k] as number) : NO_CELL;
    return place;
  };
  return { add, taken: () => ({ cells: cells.slice(0, cell), dense: dense.slice(0, denseCell) }) };
}

/** The hash table. Features that weigh many classes are met most often: they go first, so that they stand where they are looked for. */
function tableOf(keys: Int32Array, places: Int32Array): Pick<LinearModel, 'slots' | 'mask' | 'filter' | 'filterMask'> {
  let size = 4;
  while (size < keys.length * 1.6) size *= 2;
  const mask = size - 1;
  const slots = new Int32Array(size * 2);
  for (let slot = 0; slot < size; slot++) {
    slots[slot * 2] = -1;
    slots[slot * 2 + 1] = NOWHERE;
  }
  const filterMask = Math.max(32, size * 4) - 1;
  const filter = new Int32Array((filterMask + 1) >>> 5);
  for (const kind of [KIND.dense, KIND.run, KIND.pair]) {
    for (let row = 0; row < keys.length; row++) {
      const place = places[row] as number;
      if ((place & (KIND.pair | KIND.run)) !== kind) continue;
      const featureKey = keys[row] as number;
      const bit = featureKey & filterMask;
      filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31));
      let slot = featureKey & mask;
      while (slots[slot * 2] !== -1) slot = (slot + 1) & mask;
      slots[slot * 2] = featureKey;
      slots[slot * 2 + 1] = place;
    }
  }
  return { slots, mask, filter, filterMask };
}

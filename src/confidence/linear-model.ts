/**
 * A sparse linear model: feature keys to weighted classes, in flat integer arrays.
 *
 * In: feature keys. Out: sums of their weights, one a class. Weights are integers, so every engine gives the same sums.
 * Not here: how a model is read from its text (`decode-model.ts`).
 *
 * What costs time is waiting: for memory, and for branches that the processor cannot foresee. So all is kept small, what is read together
 * stands together, and the loops below take both sides of a question rather than ask it.
 */

/** A model as the hot path reads it. A cell is class × 128 + number of the weight. */
export interface LinearModel {
  /** How many classes it scores; at most 256. */
  readonly classes: number;
  /** Open-addressed table: key and place alternate; key −1 is an empty slot. A place ends in its {@link KIND}. */
  readonly slots: Int32Array;
  /** Number of slots − 1; their number is a power of two. */
  readonly mask: number;
  /** One bit for each stretch of keys: most features of a state are unknown, and this small table, which stays in the cache, says so. */
  readonly filter: Int32Array;
  /** Number of bits of the filter − 1. */
  readonly filterMask: number;
  /** Of features that weigh several classes: their cells, filled up to whole chunks with {@link NO_CELL}. */
  readonly cells: Uint16Array;
  /** Of features that weigh many: one bare weight a class. */
  readonly dense: Int16Array;
  /** Weights by number. */
  readonly weights: Int32Array;
  /** Scratch, grown as needed. */
  scratch: Scratch;
  /** Of no meaning. That it is kept keeps an engine from leaving out reads that only fetch memory ahead. */
  touched: number;
}

/** The features of one call that may be known, and where they were found, by kind. */
interface Scratch {
  readonly likely: Int32Array;
  readonly dense: Int32Array;
  readonly pairs: Int32Array;
  readonly runs: Int32Array;
}

/** Kinds of places: where a dense row begins; one or two cells themselves; a run, its begin × 128 + the number of its chunks. */
export const KIND = { dense: 0, pair: 1, run: 2 } as const;

/** Width of a kind, of the number of chunks of a run, and of a cell of a pair. */
export const KIND_BITS = 2;
export const CHUNKS_BITS = 7;
export const CELL_BITS = 15;

/** Cells of a run are read so many at a time. */
export const CHUNK = 4;

/** A cell that weighs nothing: of the weight in the middle. */
export const NO_CELL = 63;

/** The place of unknown features: a pair that weighs nothing. */
export const NOWHERE: number = (((NO_CELL << CELL_BITS) | NO_CELL) << KIND_BITS) | KIND.pair;

/** Classes of dense features that are added up side by side. */
const LANES = 5;

/** Makes room for so many features. */
export function makeScratch(count: number): Scratch {
  const room = (): Int32Array => new Int32Array(count);
  return { likely: room(), dense: room(), pairs: room(), runs: room() };
}

/** Sets `scores` to the sums over the first `count` of `features`. Allocates nothing once it has met the largest `count`. */
export function addUp(model: LinearModel, features: Int32Array, count: number, scores: Int32Array): void {
  scores.fill(0);
  addOn(model, features, count, scores);
}

/**
 * Adds the sums over the first `count` of `features` to `scores`.
 *
 * Each step goes over all features before the next begins, and before a step that asks questions of memory a short loop touches all of it:
 * so the processor waits for many reads at once, not for one after the other.
 */
export function addOn(model: LinearModel, features: Int32Array, count: number, scores: Int32Array): void {
  const { filter, filterMask, mask, slots } = model;
  if (model.scratch.likely.length < count) model.scratch = makeScratch(count * 2);
  const { likely, dense, pairs, runs } = model.scratch;
  let likelyCount = 0;
  for (let at = 0; at < count; at++) {
    const featureKey = features[at] as number;
    const bit = featureKey & filterMask;
    likely[likelyCount] = featureKey;
    likelyCount += ((filter[bit >>> 5] as number) >>> (bit & 31)) & 1;
  }
  let touched = 0;
  for (let at = 0; at < likelyCount; at++) touched ^= slots[((likely[at] as number) & mask) * 2] as number;
  let denseCount = 0;
  let pairCount = 0;
  let runCount = 0;
  for (let at = 0; at < likelyCount; at++) {
    const place = placeOf(slots, mask, likely[at] as number);
    const isPair = place & KIND.pair;
    const isRun = (place & KIND.run) >>> 1;
    // It goes to the end of every list, and stays on the one that grows.
    dense[denseCount] = pairs[pairCount] = runs[runCount] = place >>> KIND_BITS;
    pairCount += isPair;
    runCount += isRun;
    denseCount += 1 - isPair - isRun;
  }
  for (let at = 0; at < denseCount; at++) touched ^= model.dense[dense[at] as number] as number;
  for (let at = 0; at < runCount; at++) touched ^= model.cells[(runs[at] as number) >>> CHUNKS_BITS] as number;
  model.touched = touched;
  if (denseCount > 0) addDense(model, denseCount, scores);
  if (pairCount > 0) addPairs(model, pairCount, scores);
  if (runCount > 0) addRuns(model, runCount, scores);
}

/** Class by class: sums that need not leave the processor. */
function addDense({ classes, dense, scratch }: LinearModel, count: number, scores: Int32Array): void {
  const rows = scratch.dense;
  let lane = 0;
  for (; lane + LANES <= classes; lane += LANES) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    for (let at = 0; at < count; at++) {
      const first = (rows[at] as number) + lane;
      a += dense[first] as number;
      b += dense[first + 1] as number;
      c += dense[first + 2] as number;
      d += dense[first + 3] as number;
      e += dense[first + 4] as number;
    }
    scores[lane] = (scores[lane] as number) + a;
    scores[lane + 1] = (scores[lane + 1] as number) + b;
    scores[lane + 2] = (scores[lane + 2] as number) + c;
    scores[lane + 3] = (scores[lane + 3] as number) + d;
    scores[lane + 4] = (scores[lane + 4] as number) + e;
  }
  for (; lane < classes; lane++) {
    let sum = 0;
    for (let at = 0; at < count; at++) sum += dense[(rows[at] as number) + lane] as number;
    scores[lane] = (scores[lane] as number) + sum;
  }
}

function addPairs({ scratch, weights }: LinearModel, count: number, scores: Int32Array): void {
  const { pairs } = scratch;
  for (let at = 0; at < count; at++) {
    const pair = pairs[at] as number;
    addCell(pair & 0x7fff, weights, scores);
    addCell(pair >>> CELL_BITS, weights, scores);
  }
}

function addRuns({ cells, scratch, weights }: LinearModel, count: number, scores: Int32Array): void {
  const { runs } = scratch;
  for (let at = 0; at < count; at++) {
    const run = runs[at] as number;
    let cell = run >>> CHUNKS_BITS;
    const end = cell + (run & 127) * CHUNK;
    for (; cell < end; cell += CHUNK) {
      addCell(cells[cell] as number, weights, scores);
      addCell(cells[cell + 1] as number, weights, scores);
      addCell(cells[cell + 2] as number, weights, scores);
      addCell(cells[cell + 3] as number, weights, scores);
    }
  }
}

function addCell(cell: number, weights: Int32Array, scores: Int32Array): void {
  scores[cell >>> 7] = (scores[cell >>> 7] as number) + (weights[cell & 127] as number);
}

/** What stands beside a key in such a table; what stands beside the empty slots where it is unknown. */
export function placeOf(slots: Int32Array, mask: number, featureKey: number): number {
  let slot = featureKey & mask;
  for (;;) {
    const found = slots[slot * 2] as number;
    if (found === featureKey || found === -1) return slots[slot * 2 + 1] as number;
    slot = (slot + 1) & mask;
  }
}

/** Writes the classes that a feature weighs into `labels`, ascending; returns how many. */
export function labelsOf(model: LinearModel, featureKey: number, labels: Int32Array): number {
  const place = placeOf(model.slots, model.mask, featureKey);
  const row = place >>> KIND_BITS;
  let count = 0;
  const add = (cell: number): void => {
    if ((cell & 127) !== NO_CELL) labels[count++] = cell >>> 7;
  };
  if ((place & KIND.pair) !== 0) {
    add(row & 0x7fff);
    add(row >>> CELL_BITS);
  } else if ((place & KIND.run) !== 0) {
    const first = row >>> CHUNKS_BITS;
    for (let at = first; at < first + (row & 127) * CHUNK; at++) add(model.cells[at] as number);
  } else {
    for (let label = 0; label < model.classes; label++) if (model.dense[row + label] !== 0) labels[count++] = label;
  }
  return count;
}

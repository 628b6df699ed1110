/**
 * Writes a linear model as printable text: the other half of `src/confidence/`.
 *
 * In: averaged weights. Out: the text that `decodeModel` reads. Weights are quantised on a log scale, small ones are dropped.
 */
import { ALPHABET, LONGEST_CODE } from '../../src/confidence/bits.js';
import { KEY_BITS } from '../../src/confidence/hashing.js';
import { LARGEST_QUANTISED, STEPS_PER_DOUBLING } from '../../src/confidence/decode-model.js';
import type { AveragedWeights } from './sparse-perceptron.js';

/** A model after quantising: rows in ascending order of key, cells in ascending order of class. */
export interface SparseRows {
  readonly classes: number;
  readonly keys: readonly number[];
  readonly rows: readonly (readonly (readonly [label: number, quantised: number])[])[];
}

/** Root mean square of the weights that are not zero: the natural unit of a model. */
export function spreadOf(model: AveragedWeights): number {
  let sum = 0;
  let count = 0;
  for (const weight of model.weight) {
    if (weight === 0) continue;
    sum += weight * weight;
    count++;
  }
  return Math.sqrt(sum / Math.max(1, count));
}

/** Drops weights under `threshold` spreads and quantises the rest: q = sign · round(6 · log2(1 + |w| / spread)). */
export function quantise(averaged: AveragedWeights, threshold: number): SparseRows {
  const spread = spreadOf(averaged);
  const keys: number[] = [];
  const rows: [number, number][][] = [];
  averaged.keys.forEach((key, row) => {
    const cells: [number, number][] = [];
    for (let cell = averaged.first[row] as number; cell < (averaged.first[row + 1] as number); cell++) {
      const label = averaged.label[cell] as number;
      const weight = averaged.weight[cell] as number;
      if (Math.abs(weight) < threshold * spread) continue;
      const size = Math.min(
        LARGEST_QUANTISED,
        Math.round(STEPS_PER_DOUBLING * Math.log2(1 + Math.abs(weight) / spread)),
      );
      if (size > 0) cells.push([label, weight < 0 ? -size : size]);
    }
    if (cells.length === 0) return;
    keys.push(key);
    rows.push(cells.sort((a, b) => a[0] - b[0]));
  });
  return { classes: averaged.classes, keys, rows };
}

/** The printable text of a model whose keys have so many bits. */
export function encodeModel({ classes, keys, rows }: SparseRows, keyBits: number = KEY_BITS): string {
  const writer = makeWriter();
  const gaps = keys.map((key, at) => key - (at === 0 ? -1 : (keys[at - 1] as number)) - 1);
  const gapWidth = Math.max(0, Math.round(Math.log2((0.69 * 2 ** keyBits) / Math.max(1, keys.length))));
  const classGaps = rows.map((cells) =>
    cells.map(([label], at) => label - (at === 0 ? -1 : (cells[at - 1] as readonly [number, number])[0]) - 1),
  );
  writer.bits(classes, 12);
  writer.bits(keys.length, 20);
  writer.bits(
    rows.reduce((sum, cells) => sum + cells.length, 0),
    24,
  );
  writer.bits(gapWidth, 5);
  const countCodes = writer.table(rows.map((cells) => cells.length));
  const classCodes = writer.table(classGaps.flat());
  const weightCodes = writer.table(
    rows.flatMap((cells) => cells.map(([, quantised]) => quantised + LARGEST_QUANTISED)),
  );
  rows.forEach((cells, row) => {
    writer.rice(gaps[row] as number, gapWidth);
    writer.code(countCodes, cells.length);
    cells.forEach(([, quantised], at) => {
      writer.code(classCodes, (classGaps[row] as number[])[at] as number);
      writer.code(weightCodes, quantised + LARGEST_QUANTISED);
    });
  });
  return writer.text();
}

/** For each symbol its code and the length of it. */
type Codes = readonly (readonly [code: number, length: number])[];

interface BitWriter {
  bits(value: number, count: number): void;
  rice(value: number, width: number): void;
  table(symbols: readonly number[]): Codes;
  code(codes: Codes, symbol: number): void;
  text(): string;
}

function makeWriter(): BitWriter {
  const characters: string[] = [];
  let held = 0;
  let count = 0;
  const bit = (value: number): void => {
    held = (held << 1) | value;
    if (++count < 6) return;
    characters.push(ALPHABET.charAt(held));
    held = 0;
    count = 0;
  };
  const bits = (value: number, width: number): void => {
    for (let at = width - 1; at >= 0; at--) bit((value >>> at) & 1);
  };
  return {
    bits,
    rice: (value, width) => {
      for (let high = value >>> width; high > 0; high--) bit(1);
      bit(0);
      bits(value, width);
    },
    table: (symbols) => {
      const lengths = codeLengths(symbols);
      bits(lengths.length, 10);
      for (const length of lengths) bits(length, 4);
      return canonicalCodes(lengths);
    },
    code: (codes, symbol) => {
      const [code, length] = codes[symbol] as readonly [number, number];
      bits(code, length);
    },
    text: () => {
      while (count > 0) bit(0);
      return characters.join('');
    },
  };
}

function canonicalCodes(lengths: readonly number[]): Codes {
  const codes: [number, number][] = lengths.map((length) => [0, length]);
  let next = 0;
  for (let length = 1; length <= LONGEST_CODE; length++) {
    next <<= 1;
    for (const code of codes) if (code[1] === length) code[0] = next++;
  }
  return codes;
}

/** Huffman code lengths; counts are flattened until no code is longer than {@link LONGEST_CODE}. */
function codeLengths(symbols: readonly number[]): number[] {
  let counts: number[] = [];
  for (const symbol of symbols) counts[symbol] = (counts[symbol] ?? 0) + 1;
  counts = Array.from(counts, (count) => count ?? 0);
  for (;;) {
    const lengths = huffmanLengths(counts);
    if (lengths.every((length) => length <= LONGEST_CODE)) return lengths;
    counts = counts.map((count) => (count > 0 ? Math.ceil(count / 2) + 1 : 0));
  }
}

function huffmanLengths(counts: readonly number[]): number[] {
  const lengths = counts.map(() => 0);
  let groups = counts.flatMap((count, symbol) => (count > 0 ? [{ count, symbols: [symbol] }] : []));
  if (groups.length === 1) lengths[(groups[0] as { symbols: number[] }).symbols[0] as number] = 1;
  while (groups.length > 1) {
    groups.sort((a, b) => b.count - a.count || (a.symbols[0] as number) - (b.symbols[0] as number));
    const [a, b] = groups.splice(-2) as [(typeof groups)[number], (typeof groups)[number]];
    for (const symbol of [...a.symbols, ...b.symbols]) lengths[symbol] = (lengths[symbol] as number) + 1;
    groups = [...groups, { count: a.count + b.count, symbols: [...a.symbols, ...b.symbols] }];
  }
  return lengths;
}

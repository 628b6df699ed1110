/**
 * Bits out of printable text: how the weights travel inside a TypeScript file.
 *
 * In: a string of the 64 characters of {@link ALPHABET}, six bits each. Out: bits, Rice codes, Huffman symbols.
 * The text is already as dense as its numbers allow, so gzip brings it back to six bits a character and no further.
 */

/** Six bits a character, in this order. */
export const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Longest Huffman code. */
export const LONGEST_CODE = 15;

/** Reads numbers off a printable text, in the order they were written. */
export interface BitReader {
  /** The next `count` bits (at most 24) as a number. */
  bits(count: number): number;
  /** The next number of a Rice code with parameter `width`. */
  rice(width: number): number;
  /** Reads a Huffman table: how many symbols, then a code length of four bits for each. */
  table(): HuffmanTable;
  /** The next symbol under a table. */
  symbol(table: HuffmanTable): number;
}

/** For each stretch of {@link LONGEST_CODE} bits: symbol × 16 + length of its code. */
export type HuffmanTable = Int32Array;

/** Opens a text for reading. */
export function readBits(text: string): BitReader {
  const values = new Uint8Array(128);
  for (let at = 0; at < ALPHABET.length; at++) values[ALPHABET.charCodeAt(at)] = at;
  let held = 0;
  let count = 0;
  let at = 0;
  const fill = (wanted: number): void => {
    while (count < wanted) {
      held = (held << 6) | (at < text.length ? (values[text.charCodeAt(at)] as number) : 0);
      at++;
      count += 6;
    }
  };
  const bits = (wanted: number): number => {
    if (wanted === 0) return 0;
    fill(wanted);
    count -= wanted;
    const value = (held >>> count) & ((1 << wanted) - 1);
    held &= (1 << count) - 1;
    return value;
  };
  return {
    bits,
    rice: (width) => {
      let high = 0;
      while (bits(1) === 1) high++;
      return (high << width) | bits(width);
    },
    table: () => huffmanTable(Array.from({ length: bits(10) }, () => bits(4))),
    symbol: (table) => {
      fill(LONGEST_CODE);
      const entry = table[(held >>> (count - LONGEST_CODE)) & ((1 << LONGEST_CODE) - 1)] as number;
      count -= entry & 15;
      held &= (1 << count) - 1;
      return entry >> 4;
    },
  };
}

/** The canonical code of some lengths (0: symbol unused) as a look-up table. */
function huffmanTable(lengths: readonly number[]): HuffmanTable {
  const table = new Int32Array(1 << LONGEST_CODE);
  let code = 0;
  for (let length = 1; length <= LONGEST_CODE; length++) {
    const width = 1 << (LONGEST_CODE - length);
    lengths.forEach((own, symbol) => {
      if (own !== length) return;
      table.fill(symbol * 16 + length, code, code + width);
      code += width;
    });
  }
  return table;
}

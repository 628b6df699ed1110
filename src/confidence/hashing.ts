/**
 * Hashes: words and feature tuples as numbers, the same on every engine.
 *
 * In: strings and integers. Out: 32-bit integers, and feature keys of {@link KEY_BITS} bits. Integer arithmetic only.
 */

/** Width of a feature key. With 100,000 features kept, one unseen feature in 700 meets a stranger's weights. */
export const KEY_BITS = 26;

const FNV_START = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** Hash of `text.slice(from, to)`, with digits masked (all numbers of one shape are one word) and quotation marks straight. */
export function hashOf(text: string, from: number, to: number): number {
  let hash = FNV_START;
  for (let at = from; at < to; at++) {
    let unit = text.charCodeAt(at);
    if (unit >= 0x30 && unit <= 0x39) unit = 0x30;
    else if (unit >= 0x2018 && unit <= 0x201d) unit = unit < 0x201c ? 0x27 : 0x22;
    hash = Math.imul(hash ^ unit, FNV_PRIME);
  }
  return hash;
}

/** Joins two values into one, order kept. */
export function pair(a: number, b: number): number {
  return (Math.imul(a ^ (a >>> 15), 0x2c1b3c6d) + Math.imul(b, 0x297a2d39)) | 0;
}

/** Feature key of a value under a numbered template. */
export function key(template: number, value: number): number {
  let hash = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> (32 - KEY_BITS);
}

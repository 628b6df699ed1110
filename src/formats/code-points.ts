/**
 * Offsets in Unicode code points, which other formats count in, for offsets in UTF-16 units.
 *
 * In: a text. Out: functions both ways. A lone surrogate counts as one character, as it does where texts are decoded.
 */

/** Turns offsets of one text from UTF-16 units into code points and back. */
export interface CodePointOffsets {
  /** Code points before a UTF-16 offset. O(log n). */
  readonly count: (offset: number) => number;
  /** The UTF-16 offset behind so many code points. O(log n). */
  readonly offset: (count: number) => number;
}

/** How many of a run, sorted, are below: `isBelow` is true for the first of them only. */
function countBelow(length: number, isBelow: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBelow(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Reads a text once; linear in its length. */
export function codePointOffsets(text: string): CodePointOffsets {
  /** Where the pairs start that are one character and two units. */
  const pairs: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if ((text.codePointAt(at) ?? 0) > 0xffff) {
      pairs.push(at);
      at++;
    }
  }
  return {
    count: (offset) => offset - countBelow(pairs.length, (at) => (pairs[at] as number) + 1 < offset),
    offset: (count) => count + countBelow(pairs.length, (at) => (pairs[at] as number) - at < count),
  };
}

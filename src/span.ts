/**
 * Spans: the only offset arithmetic in the library.
 *
 * In: numbers and the input string. Out: half-open `[start, end)` stretches in UTF-16 units of the input as given.
 * Not here: token indices; rooms keep those to themselves.
 */

/** A half-open stretch `[start, end)` of the input, in UTF-16 units. */
export interface Span {
  /** Offset of the first unit, 0 or more. */
  readonly start: number;
  /** Offset after the last unit, `start` or more. */
  readonly end: number;
}

/** A span together with its words: `text === input.slice(start, end)` always. */
export interface TextSpan extends Span {
  /** The characters of the span, exactly as they stand in the input. */
  readonly text: string;
}

/** Makes a span with its text. `start` and `end` must lie in `input`, in order. */
export function makeSpan(input: string, start: number, end: number): TextSpan {
  return { start, end, text: input.slice(start, end) };
}

/** Makes a span with white space cut from both ends; an all-white stretch becomes empty at `start`. */
export function makeTrimmedSpan(input: string, start: number, end: number): TextSpan {
  let from = start;
  let to = end;
  while (from < to && isSpace(input.charCodeAt(from))) from++;
  while (to > from && isSpace(input.charCodeAt(to - 1))) to--;
  return from < to ? makeSpan(input, from, to) : makeSpan(input, start, start);
}

/** Do the two share at least one unit? */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Order of text: by start, the longer first where starts are equal. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/**
 * Keeps a set of spans that do not overlap, preferring the longer and, of equals, the earlier. O(n log n).
 *
 * @returns The kept spans in text order.
 */
export function dropOverlaps<S extends Span>(spans: readonly S[]): S[] {
  const byLength = [...spans].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: S[] = [];
  for (const span of byLength) {
    const at = firstAtOrAfter(kept, span.start);
    const before = kept[at - 1];
    const after = kept[at];
    if ((before && overlaps(before, span)) || (after && overlaps(after, span))) continue;
    kept.splice(at, 0, span);
  }
  return kept;
}

/** Index of the first span of a sorted list that starts at or after `offset`; the length when there is none. O(log n). */
export function firstAtOrAfter(sorted: readonly Span[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Span).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Is this UTF-16 unit white space or a control character (NUL, byte order mark and the like included)? */
export function isSpace(unit: number): boolean {
  return (
    unit <= 0x20 ||
    (unit >= 0x7f && unit <= 0xa0) ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200b) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x2060 ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}

/**
 * Lines: where the text breaks, before anything is decided about it.
 *
 * In: the input. Out: its lines that have something on them, trimmed, each with the blank lines before it counted.
 * Not here: which lines belong together (`paragraphs.ts`).
 */
import { isSpace, type Span } from '../span.js';

/** One line with something on it; its span is trimmed. */
export interface Line extends Span {
  /** A blank line (or the start of the text) stands before it. */
  readonly afterBlank: boolean;
  /** Units of white space before its first character. */
  readonly indent: number;
}

/** Breaks a text into lines. CRLF, CR, LF, form feeds and the Unicode separators all end a line. Linear. */
export function readLines(input: string): Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  for (let from = 0; from < input.length;) {
    let end = from;
    while (end < input.length && !endsLine(input.charCodeAt(end))) end++;
    const next = input.charCodeAt(end) === 0x0d && input.charCodeAt(end + 1) === 0x0a ? end + 2 : end + 1;
    let start = from;
    let stop = end;
    while (start < stop && isSpace(input.charCodeAt(start))) start++;
    while (stop > start && isSpace(input.charCodeAt(stop - 1))) stop--;
    if (start < stop) {
      lines.push({ start, end: stop, afterBlank, indent: start - from });
      afterBlank = false;
    } else afterBlank = true;
    from = next;
  }
  return lines;
}

function endsLine(unit: number): boolean {
  return (unit >= 0x0a && unit <= 0x0d) || unit === 0x85 || unit === 0x2028 || unit === 0x2029;
}

/**
 * Bytes to lines.
 *
 * In: pieces of bytes as they come. Out: lines without their ends, numbered from 1. A line that is too long is not held: it comes out
 * without its bytes.
 */

/** One line. */
export interface Line {
  readonly number: number;
  /** Undefined: longer than was allowed. */
  readonly bytes: Uint8Array | undefined;
}

const NEW_LINE = 0x0a;
const RETURN = 0x0d;

/** Cuts bytes into lines of at most `longest` bytes. What follows the last line end is a line when it is not empty. */
export async function* linesOf(pieces: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line, void> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (part: Uint8Array): void => {
    length += part.length;
    if (length > longest) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const finished = (): Line => {
    const bytes = length > longest ? undefined : Buffer.concat(parts);
    parts = [];
    length = 0;
    return { number: number++, bytes: bytes?.at(-1) === RETURN ? bytes.subarray(0, -1) : bytes };
  };
  for await (const piece of pieces) {
    let start = 0;
    for (let end = piece.indexOf(NEW_LINE); end >= 0; end = piece.indexOf(NEW_LINE, start)) {
      take(piece.subarray(start, end));
      yield finished();
      start = end + 1;
    }
    take(piece.subarray(start));
  }
  if (length > 0) yield finished();
}

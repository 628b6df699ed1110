/**
 * JSON Lines in and out of streams, line by line.
 *
 * In: chunks of bytes. Out: lines, cut at line feeds only (U+2028 may stand inside a JSON string, which `node:readline`
 * would cut at), decoded one by one, so that a line may be as long as a string can be. Linear in the bytes.
 */
import { InputError } from './shapes.js';

/** One line of text and its number, counted from 1. */
export interface NumberedLine {
  readonly number: number;
  readonly text: string;
}

const LINE_FEED = 0x0a;

/** Cuts a stream of bytes into lines; lines of white space alone are counted, not passed on. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<NumberedLine> {
  let pieces: Uint8Array[] = [];
  let number = 0;
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      pieces.push(chunk.subarray(from, at));
      from = at + 1;
      const text = decoded(pieces, ++number);
      pieces = [];
      if (text.trim() !== '') yield { number, text };
    }
    if (from < chunk.length) pieces.push(chunk.subarray(from));
  }
  const text = decoded(pieces, number + 1);
  if (text.trim() !== '') yield { number: number + 1, text };
}

function decoded(pieces: readonly Uint8Array[], number: number): string {
  try {
    // A byte order mark is dropped by the decoder, and belongs nowhere but on the first line.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: number > 1 }).decode(Buffer.concat(pieces));
  } catch {
    throw new InputError(`line ${number} is not valid UTF-8, or longer than a string can be.`);
  }
}

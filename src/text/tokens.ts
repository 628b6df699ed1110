/**
 * Tokens with offsets: wink's words laid back onto the input.
 *
 * In: a stretch of the input. Out: its words and marks with exact UTF-16 offsets, wink's tag and lemma, and wink's
 * opinion on where sentences end. `input.slice(token.start, token.end) === token.text` for every token.
 * Not here: sentence boundaries as we decide them (`sentences.ts`), tags as we correct them (`../syntax`).
 */
import type { UniversalTag } from '../records/index.js';
import { isSpace, makeSpan, type Span } from '../span.js';
import { cutLongRun, setAsideLongRuns } from './long-runs.js';
import { retokenize } from './retokenize.js';
import { shadowOf } from './shadow.js';
import type { TextToken } from './token.js';
import { readWithWink } from './wink.js';

/** Most units that wink reads in one call; longer stretches are cut at a space. */
const LONGEST_READING = 20_000;

/** Reads the tokens of `input.slice(start, end)`. Linear in its length, whatever stands in it. */
export function readTokens(input: string, start: number, end: number): TextToken[] {
  const tokens: TextToken[] = [];
  for (let from = start; from < end;) {
    const to = end - from > LONGEST_READING ? lastSpace(input, from, from + LONGEST_READING) : end;
    readStretch(input, from, to, tokens);
    from = to;
  }
  return retokenize(input, tokens);
}

/** Offset of the last space in the stretch, or its end where it has none (never inside a surrogate pair). */
function lastSpace(input: string, from: number, to: number): number {
  for (let at = to; at > from; at--) if (isSpace(input.charCodeAt(at))) return at;
  const unit = input.charCodeAt(to);
  return unit >= 0xdc00 && unit <= 0xdfff ? to + 1 : to;
}

function readStretch(input: string, from: number, to: number, tokens: TextToken[]): void {
  const shadow = shadowOf(input.slice(from, to));
  const { text, runs } = setAsideLongRuns(shadow);
  const { values, tags, lemmas, sentenceEnds } = readWithWink(text);
  let at = 0;
  let nextRun = 0;
  let nextEnd = 0;
  let spaceBefore = true;
  const add = (span: Span, tag: UniversalTag, lemma: string | null, endsWinkSentence: boolean): void => {
    const start = from + span.start;
    const stop = from + span.end;
    const lower = shadow.slice(span.start, span.end).trim().toLowerCase();
    const word = makeSpan(input, start, stop);
    const folded = word.text.length === lower.length && word.text.toLowerCase() !== lower && /\p{L}/u.test(word.text);
    tokens.push({
      start,
      end: stop,
      text: word.text,
      lower: folded ? straighten(word.text.toLowerCase()) : lower,
      lemma: folded && !/['’]/u.test(word.text) ? word.text.toLowerCase() : (lemma ?? lower),
      winkTag: tag,
      endsWinkSentence,
      spaceBefore,
    });
  };
  values.forEach((value, index) => {
    const begin = at;
    while (at < text.length && isSpace(text.charCodeAt(at))) at++;
    spaceBefore = begin === 0 ? at > 0 || tokens.length === 0 || isSpace(input.charCodeAt(from - 1)) : at > begin;
    if (!text.startsWith(value, at)) return; // White space that wink reports as a token of its own.
    const isEnd = sentenceEnds[nextEnd] === index;
    if (isEnd) nextEnd++;
    const run = runs[nextRun];
    if (run && run.start === at) {
      nextRun++;
      at = run.end;
      const pieces = cutLongRun(shadow.slice(run.start, run.end));
      pieces.forEach((piece, k) => {
        add(
          { start: run.start + piece.start, end: run.start + piece.end },
          tagOfPiece(shadow, run, piece),
          null,
          isEnd && k === pieces.length - 1,
        );
        spaceBefore = false;
      });
      return;
    }
    const start = at;
    at += value.length;
    // `''` stands for one mark: the shadow has it as a mark and a blank.
    if (value === '"' && text.charAt(at) === ' ' && !isSpace(input.charCodeAt(from + at))) at++;
    add({ start, end: at }, tags[index] ?? 'X', lemmas[index] ?? null, isEnd);
  });
}

function straighten(text: string): string {
  return /[‘’“”]/u.test(text) ? text.replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"') : text;
}

function tagOfPiece(shadow: string, run: Span, piece: Span): UniversalTag {
  const first = shadow.charAt(run.start + piece.start);
  if (piece.start === 0 && piece.end === run.end - run.start) return 'X';
  return /\d/u.test(first) ? 'NUM' : /\p{L}/u.test(first) ? 'NOUN' : 'PUNCT';
}

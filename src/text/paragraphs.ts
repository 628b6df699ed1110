/**
 * Paragraphs of plain text: which lines belong together.
 *
 * In: the input. Out: blocks, each a future paragraph (`sections.ts` may still cut a dateline or a glued appeal off).
 * News exports write one paragraph a line; mails and wires wrap lines at a fixed width. Which of the two a text does
 * is decided from all its lines: in wrapped text a line breaks in mid-sentence, and the next word would not have fitted.
 */
import type { Span } from '../span.js';
import { type Line, readLines } from './lines.js';

/** Lines that belong together. */
export interface Block extends Span {
  /** A blank line (or the start of the text) stands before it. */
  readonly afterBlank: boolean;
  /** It starts with a bullet or a list number. */
  readonly isListItem: boolean;
}

/** Lines longer than this were not wrapped by a machine. */
const WIDEST = 100;
/** Narrower columns than this are lists, verse or tables. */
const NARROWEST = 30;
/** In a text that is not wrapped, a line at least this long may still be one that broke in mid-sentence. */
const LONG_LINE = 40;

const LIST_ITEM = /^(?:[•●▪‣◦·*–—-]\s|\(?\d{1,3}[.)]\s|\(?[a-z][.)]\s)/u;
const STARTS_LOWER = /^[“"‘'(]?\p{Ll}[\p{Ll}\s]/u;
const BYLINE = /^by:? \p{Lu}/u;
const ENDS_OPEN = /[\p{L}\p{N},;’'–—-]$/u;

/** Finds the paragraphs of a text. Linear. */
export function findBlocks(input: string): Block[] {
  const lines = readLines(input);
  const width = wrapWidth(input, lines);
  const blocks: Block[] = [];
  let start = -1;
  lines.forEach((line, at) => {
    if (start < 0) start = at;
    const next = lines[at + 1];
    if (next && !next.afterBlank && isJoined(input, line, next, width)) return;
    const first = lines[start] as Line;
    blocks.push({
      start: first.start,
      end: line.end,
      afterBlank: first.afterBlank,
      isListItem: LIST_ITEM.test(headOf(input, first)),
    });
    start = -1;
  });
  return blocks;
}

/** The width the text is wrapped at; 0 where it is not wrapped. */
function wrapWidth(input: string, lines: readonly Line[]): number {
  let width = 0;
  let tooLong = 0;
  for (const { start, end } of lines) {
    if (end - start > WIDEST) tooLong++;
    else width = Math.max(width, end - start);
  }
  if (width < NARROWEST || tooLong * 10 > lines.length) return 0;
  let breaks = 0;
  let broken = 0;
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    if (!next || next.afterBlank) return;
    breaks++;
    if (breaksSentence(input, line, next) && !fits(input, line, next, width - 2)) broken++;
  });
  return broken > 0 && broken * 4 >= breaks ? width : 0;
}

function isJoined(input: string, line: Line, next: Line, width: number): boolean {
  if (LIST_ITEM.test(headOf(input, next))) return false;
  if (width > 0 && next.indent <= line.indent + 1 && !fits(input, line, next, width - 2)) return true;
  return breaksSentence(input, line, next) && (width > 0 || line.end - line.start >= LONG_LINE);
}

/** Does the line end, and the next go on, as in mid-sentence? */
function breaksSentence(input: string, line: Line, next: Line): boolean {
  return (
    ENDS_OPEN.test(input.slice(Math.max(line.start, line.end - 2), line.end)) &&
    STARTS_LOWER.test(headOf(input, next)) &&
    !BYLINE.test(headOf(input, next))
  );
}

/** Would the next line's first word have fitted on the line? */
function fits(input: string, line: Line, next: Line, width: number): boolean {
  const room = width - (line.end - line.start) - 1;
  if (room <= 0) return false;
  const word = input.slice(next.start, Math.min(next.end, next.start + room + 1)).search(/\s/u);
  return word >= 0 ? word <= room : next.end - next.start <= room;
}

function headOf(input: string, line: Line): string {
  return input.slice(line.start, Math.min(line.end, line.start + 8));
}

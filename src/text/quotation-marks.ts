/**
 * Quotation marks of one paragraph: which characters may be one, and which way they may turn.
 *
 * In: the input and a stretch of it. Out: the marks in text order with what their neighbours allow. Apostrophes,
 * elisions ("rock ’n’ roll", "the ’90s"), possessives that cannot be anything else and marks for inches and feet are
 * left out. Not here: pairing (`quotations.ts`).
 */
import { BEFORE_SHORT_YEAR, LEADING_ELISIONS, TRAILING_ELISIONS } from '../lexicon/index.js';
import type { QuotationStyle } from './layer.js';

/** A character, or two, that may open or close a quotation. */
export interface QuotationMark {
  /** Offset of the mark. */
  readonly start: number;
  /** Offset after it. */
  readonly end: number;
  /** What kind of mark. */
  readonly style: QuotationStyle;
  /** Its neighbours allow it to open. */
  readonly canOpen: boolean;
  /** Its neighbours allow it to close. */
  readonly canClose: boolean;
  /** The way the character itself is turned, where it is: `“` opens. */
  readonly turned: 'open' | 'close' | null;
  /** It may as well be an apostrophe: "the players’ union", "goin’ home". */
  readonly maybeApostrophe: boolean;
  /** It may as well stand for inches: 12". */
  readonly maybeInches: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}]/u;
const DIGIT = /\d/u;
const BEFORE_OPENING = /[\s([{<—–\-/:;…=>|*_~“"‘'„«‚`]/u;
const AFTER_CLOSING = /[\s)\]}>—–\-/:;…,.!?|*_~”"’'»“‘«]/u;
const CONTRACTIONS = /^(?:[sdmt]|ll|re|ve)$/u;
const LONGEST_WORD = 24;

const STYLES: ReadonlyMap<string, QuotationStyle> = new Map([
  ['“', 'double'],
  ['”', 'double'],
  ['„', 'double'],
  ['‟', 'double'],
  ['"', 'double'],
  ['＂', 'double'],
  ['«', 'guillemets'],
  ['»', 'guillemets'],
  ['‘', 'single'],
  ['’', 'single'],
  ['‚', 'single'],
  ['‛', 'single'],
  ["'", 'single'],
  ['`', 'single'],
  ['‹', 'single'],
  ['›', 'single'],
]);
const TURNED: ReadonlyMap<string, 'open' | 'close'> = new Map([
  ['“', 'open'],
  ['„', 'open'],
  ['‟', 'open'],
  ['”', 'close'],
  ['«', 'open'],
  ['»', 'close'],
  ['‘', 'open'],
  ['‚', 'open'],
  ['‛', 'open'],
  ['’', 'close'],
  ['`', 'open'],
  ['‹', 'open'],
  ['›', 'close'],
]);

let wordsOf:
  { leading: ReadonlySet<string>; trailing: ReadonlySet<string>; beforeYear: ReadonlySet<string> } | undefined;

/** Finds the marks of `input.slice(start, end)`. Linear: each looks at most {@link LONGEST_WORD} units around. */
export function findQuotationMarks(input: string, start: number, end: number): QuotationMark[] {
  wordsOf ??= {
    leading: new Set(LEADING_ELISIONS.words),
    trailing: new Set(TRAILING_ELISIONS.words),
    beforeYear: new Set(BEFORE_SHORT_YEAR.words),
  };
  const marks: QuotationMark[] = [];
  for (let at = start; at < end; at++) {
    if (isNoMark(input.charCodeAt(at))) continue;
    const character = input.charAt(at);
    const style = STYLES.get(character);
    if (style === undefined) continue;
    const isPair = (character === "'" || character === '`') && input.charAt(at + 1) === character && at + 1 < end;
    const stop = isPair ? at + 2 : at + 1;
    const before = at > start ? input.charAt(at - 1) : ' ';
    const after = stop < end ? input.charAt(stop) : ' ';
    const mark = isPair
      ? makeMark(at, stop, 'apostrophes', character === '`' ? 'open' : null, before, after)
      : style === 'single'
        ? singleMark(input, start, end, at, before, after)
        : doubleMark(input, start, at, style, before, after);
    if (mark) marks.push(mark);
    at = stop - 1;
  }
  return marks;
}

/** No mark has a code between these; nearly every character of a text does. */
function isNoMark(code: number): boolean {
  return code === 0x20 || (code > 0x60 && code < 0xab) || (code > 0x27 && code < 0x60);
}

function makeMark(
  start: number,
  end: number,
  style: QuotationStyle,
  turned: 'open' | 'close' | null,
  before: string,
  after: string,
): QuotationMark {
  const isSpaceBefore = /\s/u.test(before);
  const isSpaceAfter = /\s/u.test(after);
  const spaced = isSpaceBefore && isSpaceAfter;
  // A missing space: `end."The next`. The mark may stand on either side of it.
  const glued = /[.,!?…]/u.test(before) && WORD.test(after);
  return {
    ...{ start, end, style, turned },
    canOpen: spaced || glued || (!isSpaceAfter && BEFORE_OPENING.test(before)),
    canClose: spaced || glued || (!isSpaceBefore && AFTER_CLOSING.test(after)),
    maybeApostrophe: false,
    maybeInches: false,
  };
}

function doubleMark(
  input: string,
  from: number,
  at: number,
  style: QuotationStyle,
  before: string,
  after: string,
): QuotationMark {
  const character = input.charAt(at);
  const mark = makeMark(at, at + 1, style, TURNED.get(character) ?? null, before, after);
  const maybeInches = (character === '"' || character === '”') && DIGIT.test(before) && at > from;
  return { ...mark, maybeInches };
}

/** A single mark; null where it can only be an apostrophe or stand for feet or minutes. */
function singleMark(
  input: string,
  from: number,
  to: number,
  at: number,
  before: string,
  after: string,
): QuotationMark | null {
  const words = wordsOf as NonNullable<typeof wordsOf>;
  const isWordBefore = WORD.test(before);
  const isWordAfter = WORD.test(after);
  if (isWordBefore && isWordAfter) return null;
  const mark = makeMark(at, at + 1, 'single', TURNED.get(input.charAt(at)) ?? null, before, after);
  if (!mark.canOpen && !mark.canClose) return null;
  if (isWordAfter) {
    const word = wordAfter(input, at + 1, to);
    if (!/\s/u.test(before) && CONTRACTIONS.test(word)) return null;
    if (words.leading.has(word) || /^\d0s$/u.test(word)) return null;
    if (/^\d\d$/u.test(word) && words.beforeYear.has(wordBefore(input, at - 1, from))) return null;
    return mark;
  }
  if (!isWordBefore) return mark;
  if (DIGIT.test(before) && /^['’][ -]?\d{1,2}(?:["”½]|''|\b)/u.test(input.slice(at, at + 6))) return null;
  const word = wordBefore(input, at, from);
  const maybeApostrophe =
    /\s/u.test(after) &&
    (word.endsWith('s') || word.endsWith('in') || word.endsWith('x') || word.endsWith('z') || words.trailing.has(word));
  return { ...mark, maybeApostrophe };
}

/** The word that starts at `at`, lower case, at most {@link LONGEST_WORD} units. */
function wordAfter(input: string, at: number, to: number): string {
  let end = at;
  while (end < to && end - at < LONGEST_WORD && WORD.test(input.charAt(end))) end++;
  return input.slice(at, end).toLowerCase();
}

/** The word that ends at `at`, white space before `at` skipped, lower case. */
function wordBefore(input: string, at: number, from: number): string {
  let end = at;
  while (end > from && end > at - 2 && /\s/u.test(input.charAt(end - 1))) end--;
  let start = end;
  while (start > from && end - start < LONGEST_WORD && WORD.test(input.charAt(start - 1))) start--;
  return input.slice(start, end).toLowerCase();
}

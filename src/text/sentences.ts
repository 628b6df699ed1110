/**
 * Sentence boundaries: wink's opinion, repaired.
 *
 * In: the tokens of one paragraph and which of its quotation marks open and close. Out: for each sentence the index
 * after its last token. A sentence ends at a full stop, question mark, exclamation mark or ellipsis; closing marks and
 * brackets go with it. It does not end after an abbreviation, an initial or a list number, nor before a lower-case
 * word, nor where a quotation's tail follows ('"No!" Smith said.').
 * Not here: paragraphs, which always end a sentence (`paragraphs.ts`).
 */
import { abbreviationGroup, isMarkedName, isStarter } from './abbreviations.js';
import { startsSpeechTail } from './speech-tail.js';
import type { TextToken } from './token.js';

/** Which way the paired quotation marks of a paragraph turn, by offset. */
export interface TurnedMarks {
  /** Offsets of opening marks. */
  readonly opening: ReadonlySet<number>;
  /** Offsets of closing marks. */
  readonly closing: ReadonlySet<number>;
}

const TERMINAL = /^(?:[.?!…‽]{1,12}|[?!]{2,})$/u;
const ENDS_IN_STOP = /[\p{L}\p{N}]\.$/u;
const QUOTATION_MARK = /^(?:["“”„‟«»‘’‚‛'`＂‹›]|''|``)$/u;
const CLOSING_BRACKET = /^[)\]}]$/u;
const OPENING_BRACKET = /^[([{]$/u;
const NO_BREAK_BEFORE = /^(?:[,;:%)\]}/]|[–—-]{1,3})$/u;
const BULLET = /^[•●▪‣◦■□➤►]$/u;
const LOWER = /^\p{Ll}/u;
/** "iPhone", "eBay": lower case by brand, not by grammar. */
const BRAND = /^\p{Ll}{1,2}\p{Lu}/u;
const UPPER = /^[\p{Lu}\p{Lt}]/u;
const INITIAL = /^\p{Lu}$/u;
const LIST_NUMBER = /^(?:\d{1,3}|[a-zA-Z]|[ivx]{1,4})$/u;

/** Longest sentence in tokens before it is cut at the next best place. */
export const LONGEST_SENTENCE = 1_000;

/** Finds where sentences end: the index after the last token of each, ascending. Linear. */
export function findSentenceEnds(tokens: readonly TextToken[], marks: TurnedMarks): number[] {
  const ends: number[] = [];
  let first = 0;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at] as TextToken;
    let end = at + 1;
    const isBullet = BULLET.test(token.text) && at > first;
    if (isBullet) ends.push((first = at));
    else if (endsLikeSentence(token)) {
      while (end < tokens.length && closesSentence(tokens, end, marks)) end++;
      if (isFootnote(tokens, end)) end += 3;
      if (end < tokens.length && isBoundary(tokens, first, at, end, marks)) ends.push((first = end));
    }
    at = end;
  }
  if (first < tokens.length) ends.push(tokens.length);
  return cutLongSentences(tokens, ends);
}

function endsLikeSentence({ text }: TextToken): boolean {
  return TERMINAL.test(text) || ENDS_IN_STOP.test(text) || isMarkedName(text);
}

/** Does the token belong to the end of the sentence: a further mark, a closing bracket, a closing quotation mark? */
function closesSentence(tokens: readonly TextToken[], at: number, { opening, closing }: TurnedMarks): boolean {
  const token = tokens[at] as TextToken;
  if (TERMINAL.test(token.text)) return !token.spaceBefore || /^[.…]/u.test(token.text);
  if (CLOSING_BRACKET.test(token.text)) return true;
  if (!QUOTATION_MARK.test(token.text)) return false;
  if (closing.has(token.start)) return true;
  return !opening.has(token.start) && !token.spaceBefore;
}

/** A note's number behind the sentence it belongs to: "in 1805.[6]". */
function isFootnote(tokens: readonly TextToken[], at: number): boolean {
  return tokens[at]?.text === '[' && /^\d{1,3}$/u.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === ']';
}

/** Does a sentence end between the terminal token `at` with its closing marks and the token `next`? */
function isBoundary(
  tokens: readonly TextToken[],
  first: number,
  at: number,
  next: number,
  marks: TurnedMarks,
): boolean {
  const terminal = tokens[at] as TextToken;
  const follower = tokens[next] as TextToken;
  if (NO_BREAK_BEFORE.test(follower.text)) return false;
  const hasClosing = next > at + 1;
  const closesQuotation = hasClosing && marks.closing.has((tokens[next - 1] as TextToken).start);
  const word = firstWord(tokens, next);
  if (LOWER.test(word.text) && !BRAND.test(word.text)) return startsAnyway(tokens, first, at, next, marks);
  if (terminal.text === '.' || ENDS_IN_STOP.test(terminal.text)) {
    if (isAbbreviated(tokens, first, at, word, hasClosing)) return false;
    return follower.spaceBefore || hasClosing || isGlued(tokens, at, word);
  }
  if (/^[?!]/u.test(terminal.text)) {
    if (isMarkedName(`${tokens[at - 1]?.text ?? ''}${terminal.text}`) && !isStarter(word.lower)) return false;
    return !(closesQuotation && startsSpeechTail(tokens, next));
  }
  if (/…|\.\./u.test(terminal.text))
    return hasClosing ? !startsSpeechTail(tokens, next) : UPPER.test(word.text) && follower.spaceBefore;
  return true;
}

/** The first word behind opening marks and brackets. */
function firstWord(tokens: readonly TextToken[], at: number): TextToken {
  let word = at;
  while (word < at + 3 && word < tokens.length - 1) {
    const { text } = tokens[word] as TextToken;
    if (!QUOTATION_MARK.test(text) && !OPENING_BRACKET.test(text) && text !== '…' && text !== '...') break;
    word++;
  }
  return tokens[word] as TextToken;
}

/**
 * Before a lower-case word a sentence ends only where a new quotation opens after a plain full stop, and in text whose
 * sentences begin lower case anyway.
 */
function startsAnyway(
  tokens: readonly TextToken[],
  first: number,
  at: number,
  next: number,
  { opening }: TurnedMarks,
): boolean {
  const { text, spaceBefore } = tokens[at] as TextToken;
  if (groupBefore(tokens, at) !== null) return false;
  if (text === '.' && opening.has((tokens[next] as TextToken).start)) return true;
  const head = (tokens[first] as TextToken).text;
  const isPlain =
    /^(?:\.|[?!]{1,12})$/u.test(text) && !spaceBefore && next === at + 1 && (tokens[next] as TextToken).spaceBefore;
  return isPlain && at > first + 1 && LOWER.test(head) && !BRAND.test(head);
}

const ON_PLATFORM = /^(?:on|to|via)$/u;

/** Is the full stop that of an abbreviation, an initial or a list number, and does the sentence go on? */
function isAbbreviated(
  tokens: readonly TextToken[],
  first: number,
  at: number,
  next: TextToken,
  hasClosing: boolean,
): boolean {
  const terminal = tokens[at] as TextToken;
  const before = terminal.text === '.' ? tokens[at - 1] : terminal;
  if (!before || (terminal.text === '.' && terminal.spaceBefore)) return false;
  const word = before.text.replace(/\.$/u, '');
  const isFirst = at - first <= (terminal.text === '.' ? 1 : 0);
  if (isFirst && LIST_NUMBER.test(word)) return !hasClosing;
  // "wrote on X. Nobody answered": where one writes, no initial.
  if (word === 'X' && ON_PLATFORM.test(tokens[at - (terminal.text === '.' ? 2 : 1)]?.text ?? '')) return false;
  if (INITIAL.test(word))
    return (
      !hasClosing && (!isStarter(next.lower) || (next.text.length === 1 && next.text !== 'I' && next.text !== 'A'))
    );
  const group = groupBefore(tokens, at);
  if (group === 'title') return !hasClosing && UPPER.test(next.text);
  if (group === 'inside') return !hasClosing;
  if (group === 'before-number') return /^\d/u.test(next.text);
  if (group === 'either')
    return !hasClosing && !isStarter(next.lower) && next.winkTag !== 'PRON' && next.winkTag !== 'DET';
  // wink keeps the stop with a word it knows as an abbreviation.
  return terminal.text !== '.' && !hasClosing && !isStarter(next.lower) && !terminal.endsWinkSentence;
}

/** The group of the abbreviation that the full stop at `at` belongs to; null where it is none. */
function groupBefore(tokens: readonly TextToken[], at: number): ReturnType<typeof abbreviationGroup> {
  const terminal = tokens[at] as TextToken;
  if (terminal.text !== '.') return abbreviationGroup(terminal.text.replace(/\.$/u, ''));
  const before = tokens[at - 1];
  if (!before || terminal.spaceBefore) return null;
  // wink cuts "Ph.D." in pieces: the stretch without spaces is the word.
  let from = at - 1;
  while (from > 0 && at - from < 6 && !(tokens[from] as TextToken).spaceBefore) from--;
  let word = '';
  for (let k = from; k < at; k++) word += (tokens[k] as TextToken).text;
  return abbreviationGroup(word) ?? abbreviationGroup(before.text);
}

/** No space after the stop: "the difference.The council" ends a sentence, "Node.JS" and "U.S.A" do not. */
function isGlued(tokens: readonly TextToken[], at: number, next: TextToken): boolean {
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    /\p{Ll}{2}$|\d$|^\p{Lu}{2,}$/u.test(before.text) &&
    /^\p{Lu}[\p{Ll}’']|^[AI]$/u.test(next.text)
  );
}

/** Cuts sentences over the bound, at a mark where one is near. */
function cutLongSentences(tokens: readonly TextToken[], ends: readonly number[]): number[] {
  const cut: number[] = [];
  let first = 0;
  for (const end of ends) {
    while (end - first > LONGEST_SENTENCE) {
      const last = first + LONGEST_SENTENCE;
      let at = last;
      while (at > last - LONGEST_SENTENCE / 4 && !/^[;,:–—]$/u.test((tokens[at - 1] as TextToken).text)) at--;
      if (at === last - LONGEST_SENTENCE / 4) {
        at = last;
        while (at > last - LONGEST_SENTENCE / 4 && !(tokens[at] as TextToken).spaceBefore) at--;
        if (at === last - LONGEST_SENTENCE / 4) at = last;
      }
      cut.push((first = at));
    }
    cut.push((first = end));
  }
  return cut;
}

/**
 * Mends what stands behind an aside in brackets or between dashes and was hung inside it: "The crowd marched past the stadium – where the Lions played – while | chanting".
 *
 * In: a parsed state. Out: the same with some heads changed; it stays one tree. Linear but for walks of bounded length. An aside is closed: what follows belongs to what came before.
 */
import { tagNumber, tagNumbers } from '../columns.js';
import { LONGEST_CLIMB, type MendedSentence } from './mended-sentence.js';

const PUNCTUATION = tagNumber('PUNCT');
const NOMINAL = tagNumbers('NOUN', 'PROPN', 'PRON');
const DASH = /^(?:[–—-]|--)$/u;

/** Longest aside, in words. */
const LONGEST_ASIDE = 40;

/** Mends the sentence. */
export function mendClosedAsides(sentence: MendedSentence): void {
  const { length } = sentence;
  for (let opening = 1; opening < length; opening++) {
    const closing = closingOf(sentence, opening);
    if (closing < 0) continue;
    freeBehind(sentence, opening, closing);
    opening = closing;
  }
}

/** The mark that closes what one opens; −1 where none does. */
function closingOf({ fine, length, lower, universal }: MendedSentence, opening: number): number {
  const mark = lower(opening);
  const isDash = DASH.test(mark) && universal[opening] === PUNCTUATION && fine(opening) !== 'HYPH';
  if (!isDash && mark !== '(') return -1;
  for (let i = opening + 2; i < Math.min(length, opening + LONGEST_ASIDE); i++) {
    if (/^[.;:!?]$/u.test(lower(i))) return -1;
    if (isDash ? lower(i) === mark && universal[i] === PUNCTUATION : lower(i) === ')') return i;
  }
  return -1;
}

/** What follows hangs on what the aside hangs on. */
function freeBehind({ head, length, nameOf, universal }: MendedSentence, opening: number, closing: number): void {
  const isInside = (index: number): boolean => index > opening && index < closing;
  const isNoun = (index: number): boolean => NOMINAL.has(universal[index] as number);
  for (let i = closing + 1; i < Math.min(length, closing + LONGEST_CLIMB); i++) {
    if (!isInside(head[i] as number) || universal[i] === PUNCTUATION) continue;
    let above = head[i] as number;
    for (let steps = 0; steps < LONGEST_CLIMB && isInside(above); steps++) above = head[above] as number;
    // "past the stadium – … – while chanting": a clause that modifies a clause.
    if (nameOf(i) === 'advcl')
      for (let steps = 0; steps < LONGEST_CLIMB && isNoun(above) && (head[above] as number) < length; steps++)
        above = head[above] as number;
    if (above < opening) head[i] = above;
  }
}

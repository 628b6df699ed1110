/**
 * Glued paragraphs: two stretches of the page that lost the space between them ("…all the difference.The council…").
 *
 * In: a block. Out: the pieces it may consist of. Whether a joint parts two paragraphs or only two sentences is
 * decided by what the pieces are (`sections.ts`).
 */
import type { Span } from '../span.js';
import { abbreviationGroup } from './abbreviations.js';

/** A piece of a block. */
export interface Piece extends Span {
  /** Only page matter on one side makes this joint a joint: no mark stands at it ("Read moreSign up"). */
  readonly isLoose: boolean;
}

/** Final punctuation, perhaps closing marks, then at once a capitalised word. */
const JOINT =
  /(?<=[\p{Ll}\d)\]"”’]|\p{Lu}{2})[.?!…]{1,3}["”’)\]]{0,2}(?=["“‘]?\p{Lu}[\p{Ll}’'\s])|(?<=[\s"“‘(]\p{Ll}{3,20})(?=\p{Lu}\p{Ll}{1,20}\s)/gu;
/** What every joint has; most blocks have nothing of the kind. */
const MAYBE_JOINT = /[.?!…]["”’)\]]{0,2}["“‘]?\p{Lu}|\p{Ll}\p{Lu}/u;
const LONGEST_WORD = 24;

/** Cuts a block at its possible joints. Linear. */
export function cutAtJoints(input: string, { start, end }: Span): Piece[] {
  const text = input.slice(start, end);
  if (!MAYBE_JOINT.test(text)) return [{ start, end, isLoose: false }];
  const pieces: Piece[] = [];
  let from = start;
  let isLoose = false;
  for (const match of text.matchAll(JOINT)) {
    const at = start + match.index + match[0].length;
    if (at <= from || at >= end || (match[0] !== '' && !isJoint(input, start + match.index, at))) continue;
    pieces.push({ start: from, end: at, isLoose });
    from = at;
    isLoose = match[0] === '';
  }
  pieces.push({ start: from, end, isLoose });
  return pieces;
}

/** Not inside an address, and not behind an abbreviation or a name with a stop in it. */
function isJoint(input: string, stop: number, next: number): boolean {
  let from = stop;
  while (from > 0 && stop - from < LONGEST_WORD && !/\s/u.test(input.charAt(from - 1))) from--;
  const word = input.slice(from, stop);
  if (/[@/\\_]|www\.|\.\p{L}/u.test(word) || abbreviationGroup(word.replace(/^\P{L}+/u, '')) !== null) return false;
  return !/^\p{Lu}[\p{L}\d]{0,20}[@/_\\=]|^\p{Lu}\p{Ll}{0,3}(?=[/?#]|$)/u.test(input.slice(next, next + LONGEST_WORD));
}

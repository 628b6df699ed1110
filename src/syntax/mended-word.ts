/** What the rules that mend parsed states need to know of a word, and the one walk they share. */
import type { ParserState } from './parser-state.js';

/** A word of a sentence that is mended. */
export interface MendedWord {
  readonly lower: string;
  /** Lemma under the corrected tag. */
  readonly lemma: string;
  /** Penn Treebank tag, corrected. */
  readonly fine: string;
}

/** Longest chain of heads that is followed. */
export const LONGEST_CLIMB = 60;

/** Does a word hang on another, over others perhaps? */
export function hangsBelow({ head, length }: ParserState, index: number, over: number): boolean {
  let at = index;
  for (let steps = 0; at < length && steps < LONGEST_CLIMB; steps++) {
    if (at === over) return true;
    at = head[at] as number;
  }
  return false;
}

/**
 * A parsed sentence as the rules that mend it see it: its arcs, by name, and its words.
 *
 * In: a parsed state. Out: questions and changes. Not here: the rules. A lemma is worked out only when it is asked for: most rules look at
 * every word and need few lemmas.
 */
import type { Columns } from '../columns.js';
import type { ParserState } from '../parsing/parser-state.js';

/** What the words of a sentence are, by index. */
export interface SentenceWords {
  /** In lower case; empty beyond the ends. */
  readonly lower: (index: number) => string;
  /** Lemma under the corrected tag. */
  readonly lemma: (index: number) => string;
  /** Penn Treebank tag, corrected; empty beyond the end. */
  readonly fine: (index: number) => string;
}

/** A sentence that is mended. */
export interface MendedSentence extends SentenceWords {
  readonly state: ParserState;
  readonly length: number;
  /** Heads; `length` for the root. */
  readonly head: Int32Array;
  /** Numbers of labels. */
  readonly label: Int32Array;
  /** Numbers of universal tags. */
  readonly universal: Int32Array;
  /** Name of a word's label. */
  readonly nameOf: (index: number) => string;
  /** Gives a word another label. */
  readonly rename: (index: number, name: string) => void;
  /** Hangs a word on another. */
  readonly hang: (index: number, over: number, name: string) => void;
}

/** Puts the view together. */
export function mendedSentence(
  state: ParserState,
  { universal }: Columns,
  labels: readonly string[],
  words: SentenceWords,
): MendedSentence {
  const { head, label, length } = state;
  const rename = (index: number, name: string): void => {
    label[index] = labels.indexOf(name);
  };
  return {
    ...{ ...words, state, length, head, label, universal, rename },
    nameOf: (index) => labels[label[index] as number] as string,
    hang: (index, over, name) => {
      head[index] = over;
      rename(index, name);
    },
  };
}

/** Words for times that are shorter ("sun", "mon", "day") are not told from other words. */
export const SHORTEST_TIME = 4;

/** Longest chain of heads that is followed. */
export const LONGEST_CLIMB = 60;

/** Does a word hang on another, over others perhaps, or is it that word? */
export function hangsBelow({ head, length }: MendedSentence, index: number, over: number): boolean {
  let at = index;
  for (let steps = 0; at < length && steps < LONGEST_CLIMB; steps++) {
    if (at === over) return true;
    at = head[at] as number;
  }
  return false;
}

/** Is every word below the one root? Linear. */
export function isOneTree({ head, length }: MendedSentence): boolean {
  // The word from which the walk up began that a word was met on; those above it need not be walked again.
  const metFrom = new Int32Array(length).fill(-1);
  let roots = 0;
  for (let start = 0; start < length; start++) {
    if (head[start] === length) roots++;
    for (let at = start; at < length && metFrom[at] !== start; at = head[at] as number) {
      if ((metFrom[at] as number) >= 0) break;
      metFrom[at] = start;
      if (metFrom[head[at] as number] === start) return false;
    }
  }
  return roots === 1;
}

/**
 * The words around a cue head that may be its source or its content.
 *
 * In: the word table and a head. Out: a range of flat word indices, and for each word how it hangs together with the
 * head in the tree. Bounded, so that a sentence of any length costs a constant for each head.
 */
import { CHARACTER, type WordTable } from './word-table.js';

/** Most words before and behind the head that are looked at. */
const REACH_BACK = 120;
const REACH_AHEAD = 200;
/** Most sentences behind the head's that may carry its quotation on, and most before. */
const SENTENCES_AHEAD = 8;
const SENTENCES_BACK = 12;
/** Longest way up that is followed. */
const LONGEST_CLIMB = 40;

/** Most words of a window. */
export const WIDEST_WINDOW: number = REACH_BACK + REACH_AHEAD;

/** How a word hangs together with the head. */
export interface SpanWindow {
  /** Flat index of the first word. */
  from: number;
  /** Flat index after the last word. */
  to: number;
  /** For each word of the window: flat index of the branch it stands in, −1 outside the head's sentence. */
  branch: Int32Array;
  /** Levels from the head up to where the branch parts; 0 for the head's own children. */
  level: Uint8Array;
  /** 1 for the head's ancestors and the head. */
  isAncestor: Uint8Array;
  /** 1 source, 2 cue, 3 content under the surest rule of the head. */
  roles: Uint8Array;
  /** Commas and verbs from the window's beginning up to the word. */
  commas: Int32Array;
  verbs: Int32Array;
}

/** An empty window to be filled again and again. */
export function spanWindow(): SpanWindow {
  const size = WIDEST_WINDOW;
  return {
    from: 0,
    to: 0,
    branch: new Int32Array(size),
    level: new Uint8Array(size),
    isAncestor: new Uint8Array(size),
    roles: new Uint8Array(size),
    commas: new Int32Array(size),
    verbs: new Int32Array(size),
  };
}

/** Sets the window to the words around a head. */
export function openWindow(window: SpanWindow, table: WordTable, head: number): void {
  const { sentence, sentenceStart, quotation, paragraph, part } = table;
  const own = sentence[head] as number;
  let first = own;
  for (let steps = 0; first > 0 && steps < SENTENCES_BACK; steps++) {
    const at = sentenceStart[first] as number;
    const running = quotation[at] !== 0 && quotation[at] === quotation[at - 1];
    const closes = steps === 0 && quotation[at - 1] !== 0 && paragraph[first] === paragraph[first - 1];
    if (!running && !closes) break;
    first--;
  }
  let last = own;
  const count = sentenceStart.length - 1;
  for (let steps = 0; last + 1 < count && steps < SENTENCES_AHEAD; steps++) {
    const at = sentenceStart[last + 1] as number;
    const running = quotation[at] !== 0 && quotation[at] === quotation[at - 1];
    const afterColon = last === own && table.character[at - 1] === CHARACTER.colon;
    if ((!running && !afterColon && quotation[at] === 0) || part[last + 1] !== part[own]) break;
    last++;
  }
  window.from = Math.max(sentenceStart[first] as number, head - REACH_BACK);
  window.to = Math.min(sentenceStart[last + 1] as number, head + REACH_AHEAD);
  placeBranches(window, table, head);
}

/** Finds, for each word of the head's sentence, where its branch leaves the line from the head to the root. */
function placeBranches(window: SpanWindow, { head: heads, sentence }: WordTable, head: number): void {
  const { from, to, branch, level, isAncestor } = window;
  const own = sentence[head] as number;
  level.fill(0, 0, to - from);
  isAncestor.fill(0, 0, to - from);
  for (let up = head, height = 1; up >= 0 && height < LONGEST_CLIMB; up = heads[up] as number, height++) {
    if (up >= from && up < to) isAncestor[up - from] = height;
  }
  for (let at = from; at < to; at++) {
    const slot = at - from;
    if (sentence[at] !== own) {
      branch[slot] = -1;
      continue;
    }
    let below = at;
    let up = at;
    let steps = 0;
    while (up >= 0 && steps < LONGEST_CLIMB && !(up >= from && up < to && isAncestor[up - from])) {
      below = up;
      up = heads[up] as number;
      steps++;
    }
    const reached = up >= from && up < to && isAncestor[up - from];
    branch[slot] = up === at ? at : below;
    level[slot] = reached ? (isAncestor[up - from] as number) - 1 : LONGEST_CLIMB;
  }
}

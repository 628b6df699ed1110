/**
 * Over-long runs: what must not reach wink-nlp, whose tokenizer is quadratic on unbroken runs.
 *
 * In: a shadow. Out: the shadow with every run of more than {@link LONGEST_RUN} units without a space replaced by a
 * placeholder of the same length, and the runs' places. Their words are cut here, in linear time.
 */
import { isSpace, type Span } from '../span.js';

/** Longest stretch without a space that wink reads itself. Ordinary words, hyphen chains and short links fit. */
export const LONGEST_RUN = 64;

/** A word wink tags like a name, standing in for the run. */
const PLACEHOLDER = 'It';

/** A shadow without over-long runs, and where they were. */
export interface Fenced {
  /** As long as the shadow it was made from. */
  readonly text: string;
  /** The runs set aside, in text order. */
  readonly runs: readonly Span[];
}

/** Sets over-long runs aside. Linear. */
export function setAsideLongRuns(shadow: string): Fenced {
  const runs: Span[] = [];
  let from = 0;
  for (let at = 0; at <= shadow.length; at++) {
    if (at < shadow.length && !isSpace(shadow.charCodeAt(at))) continue;
    if (at - from > LONGEST_RUN) runs.push({ start: from, end: at });
    from = at + 1;
  }
  if (runs.length === 0) return { text: shadow, runs };
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end } of runs) {
    pieces.push(shadow.slice(done, start), PLACEHOLDER.padEnd(end - start, ' '));
    done = end;
  }
  pieces.push(shadow.slice(done));
  return { text: pieces.join(''), runs };
}

const LINK = /^(?:https?:\/\/|www\.)/iu;
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)?|[^\p{L}\p{M}\p{N}]/gu;

/** Cuts a run into words and marks; a link stays whole. Offsets are relative to the run. Linear. */
export function cutLongRun(run: string): Span[] {
  if (LINK.test(run)) return [{ start: 0, end: run.length }];
  return Array.from(run.matchAll(WORD), (match) => ({ start: match.index, end: match.index + match[0].length }));
}

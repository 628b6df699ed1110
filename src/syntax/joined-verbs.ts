/**
 * Mends past verbs that were joined to a clause that looks ahead: "The firm said profits would fall and | announced a review".
 *
 * In: a parsed state. Out: the same with some heads changed; it stays one tree. Linear. A past form without an auxiliary and without a subject does not share a "would"
 * or "may": it belongs to the past verb above.
 */
import { type Columns, UNIVERSAL_TAGS } from './columns.js';
import { LONGEST_CLIMB } from './mended-word.js';
import type { ParserState } from './parser-state.js';

const VERB = UNIVERSAL_TAGS.indexOf('VERB');

/** Mends the state; `fineOf` gives the Penn tag of a word, `labels` the names of label numbers. */
export function mendJoinedVerbs(
  { head, label, length }: ParserState,
  { universal }: Columns,
  labels: readonly string[],
  fineOf: (index: number) => string,
): void {
  const nameOf = (index: number): string => labels[label[index] as number] as string;
  for (let verb = 2; verb < length; verb++) {
    if (universal[verb] !== VERB || nameOf(verb) !== 'conj' || fineOf(verb) !== 'VBD') continue;
    const first = head[verb] as number;
    const above = head[first] as number;
    if (first >= verb || above >= first || nameOf(first) !== 'ccomp' || fineOf(above) !== 'VBD') continue;
    let hasModal = false;
    let isPlain = true;
    for (let i = Math.max(0, verb - LONGEST_CLIMB); i < verb; i++) {
      if (head[i] === first && fineOf(i) === 'MD') hasModal = true;
      if (head[i] === verb && /^(?:nsubj|csubj|expl|aux|cop)/u.test(nameOf(i))) isPlain = false;
    }
    if (hasModal && isPlain) head[verb] = above;
  }
}

/**
 * Mends past verbs that were joined to a clause that looks ahead: "The firm said profits would fall and | announced a review".
 *
 * In: a parsed state. Out: the same with some heads changed; it stays one tree. Linear. A past form without an auxiliary and without a subject does not share a "would"
 * or "may": it belongs to the past verb above.
 */
import { tagNumber } from './columns.js';
import { LONGEST_CLIMB, type MendedSentence } from './mended-sentence.js';

const VERB = tagNumber('VERB');

/** Mends the sentence. */
export function mendJoinedVerbs({ fine, head, length, nameOf, universal }: MendedSentence): void {
  for (let verb = 2; verb < length; verb++) {
    if (universal[verb] !== VERB || nameOf(verb) !== 'conj' || fine(verb) !== 'VBD') continue;
    const first = head[verb] as number;
    const above = head[first] as number;
    if (first >= verb || above >= first || nameOf(first) !== 'ccomp' || fine(above) !== 'VBD') continue;
    let hasModal = false;
    let isPlain = true;
    for (let i = Math.max(0, verb - LONGEST_CLIMB); i < verb; i++) {
      if (head[i] === first && fine(i) === 'MD') hasModal = true;
      if (head[i] === verb && /^(?:nsubj|csubj|expl|aux|cop)/u.test(nameOf(i))) isPlain = false;
    }
    if (hasModal && isPlain) head[verb] = above;
  }
}

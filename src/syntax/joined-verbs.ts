/**
 * Mends past verbs that were joined to a clause that looks ahead: "The firm said profits would fall and | announced a review".
 *
 * In: a parsed state. Out: the same with some heads changed; it stays one tree. Linear but for walks of bounded length. A past form without an auxiliary and without a subject does not share a "would"
 * or "may": it belongs to the past verb above. One with an object does not share the "were" of a passive.
 */
import { tagNumber } from './columns.js';
import { LONGEST_CLIMB, type MendedSentence } from './mended-sentence.js';

const VERB = tagNumber('VERB');

/** Mends the sentence. */
export function mendJoinedVerbs(sentence: MendedSentence): void {
  const { fine, head, length, nameOf, universal } = sentence;
  for (let verb = 2; verb < length; verb++) {
    if (universal[verb] !== VERB || nameOf(verb) !== 'conj' || !/^VB[DN]$/u.test(fine(verb))) continue;
    const first = head[verb] as number;
    const above = head[first] as number;
    if (first >= verb || above >= first || nameOf(first) !== 'ccomp' || fine(above) !== 'VBD') continue;
    let hasModal = false;
    let isPassive = false;
    let isPlain = true;
    for (let i = Math.max(0, verb - LONGEST_CLIMB); i < verb; i++) {
      if (head[i] === first && fine(i) === 'MD') hasModal = true;
      if (head[i] === first && nameOf(i) === 'aux:pass') isPassive = true;
      if (head[i] === verb && /^(?:nsubj|csubj|expl|aux|cop)/u.test(nameOf(i))) isPlain = false;
    }
    const object = isPassive ? objectBehind(sentence, first, verb) : undefined;
    if (!isPlain || !(object !== undefined || (hasModal && fine(verb) === 'VBD'))) continue;
    head[verb] = above;
    if (object !== undefined) head[object] = verb;
  }
}

/** "mistakes were made but rejected | claims": what has an object is no passive, wherever the object was hung. */
function objectBehind({ head, length, nameOf }: MendedSentence, first: number, verb: number): number | undefined {
  for (let i = verb + 1; i < Math.min(length, verb + LONGEST_CLIMB); i++)
    if ((head[i] === verb || head[i] === first) && nameOf(i) === 'obj') return i;
  return undefined;
}

/**
 * Mends verbs behind "and": past verbs that were joined to a clause that looks ahead ("The firm said profits would fall and | announced a review"), and what was joined to, or hung
 * on, the wrong one of two.
 *
 * In: a parsed state. Out: the same with some heads changed; it stays one tree. Linear but for walks of bounded length. A past form without an auxiliary and without a subject does not share a "would"
 * or "may": it belongs to the past verb above. One with an object does not share the "were" of a passive. "They were upset and believed it | was over": a clause right behind a joined
 * verb of thinking is thought. "said there was nothing linking him to it and | suggested": nor does it share
 * a "there"; and what stands before "and" is no part of what stands behind it.
 */
import { ATTRIBUTION_CUES } from '../../lexicon/index.js';
import { tagNumber, tagNumbers } from '../columns.js';
import { LONGEST_CLIMB, type MendedSentence } from './mended-sentence.js';

const VERB = tagNumber('VERB');
const NOUN = tagNumbers('NOUN', 'PROPN');

let clausal: ReadonlySet<string> | undefined;

/** Mends the sentence. */
export function mendJoinedVerbs(sentence: MendedSentence): void {
  const { fine, head, length, nameOf, universal } = sentence;
  for (let i = 2; i < length; i++) {
    mendThought(sentence, i);
    mendParticiple(sentence, i);
  }
  for (let verb = 2; verb < length; verb++) {
    if (universal[verb] !== VERB || nameOf(verb) !== 'conj' || !/^VB[DN]$/u.test(fine(verb))) continue;
    const first = head[verb] as number;
    const above = head[first] as number;
    if (first >= verb || above >= first || nameOf(first) !== 'ccomp' || fine(above) !== 'VBD') continue;
    let hasModal = false;
    let isPassive = false;
    let isPlain = true;
    let isOfThere = false;
    for (let i = Math.max(0, verb - LONGEST_CLIMB); i < verb; i++) {
      if (head[i] === first && fine(i) === 'MD') hasModal = true;
      if (head[i] === first && nameOf(i) === 'aux:pass') isPassive = true;
      if (head[i] === first && nameOf(i) === 'expl') isOfThere = true;
      if (head[i] === verb && /^(?:nsubj|csubj|expl|aux|cop)/u.test(nameOf(i))) isPlain = false;
    }
    const object = isPassive ? objectBehind(sentence, first, verb) : undefined;
    if (!isPlain || !(object !== undefined || ((hasModal || isOfThere) && fine(verb) === 'VBD'))) continue;
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

/** "They were upset and believed it | was over" */
function mendThought({ hang, head, lemma, length, nameOf }: MendedSentence, clause: number): void {
  const first = head[clause] as number;
  if (!/^(?:conj|ccomp)$/u.test(nameOf(clause)) || first >= clause) return;
  let opening = clause;
  let hasSubject = false;
  for (let i = clause - 1; i > Math.max(first, clause - LONGEST_CLIMB); i--) {
    if (head[i] === clause && nameOf(i) === 'cc') return;
    if (head[i] === clause && nameOf(i).startsWith('nsubj')) hasSubject = true;
    if ((head[i] as number) < i) break;
    if ((head[i] as number) <= clause) opening = i;
  }
  const verb = opening - 1;
  if (!hasSubject || head[verb] !== first || nameOf(verb) !== 'conj') return;
  clausal ??= new Set(
    ATTRIBUTION_CUES.flatMap(({ part, frames, lemmas }) =>
      part === 'verb' && frames.includes('clause') ? lemmas : [],
    ),
  );
  if (!clausal.has(lemma(verb))) return;
  for (let i = Math.max(0, verb - LONGEST_CLIMB); i < Math.min(length, verb + LONGEST_CLIMB); i++)
    if (head[i] === verb && /^(?:obj|ccomp|xcomp)$/u.test(nameOf(i))) return;
  hang(clause, verb, 'ccomp');
}

/** "nothing | linking him to it and suggested" */
function mendParticiple({ fine, hang, head, length, lower, nameOf, universal }: MendedSentence, at: number): void {
  const verb = head[at] as number;
  if (fine(at) !== 'VBG' || nameOf(at) !== 'advcl' || verb <= at || verb >= length) return;
  let noun = at - 1;
  if (/^[”"’]$/u.test(lower(noun))) noun--;
  if (!NOUN.has(universal[noun] as number) || (head[noun] as number) >= at) return;
  for (let i = at + 1; i < verb; i++)
    if (head[i] === verb && nameOf(i) === 'cc') {
      hang(at, noun, 'acl');
      return;
    }
}

/**
 * Mends auxiliaries, and the "to" of an infinitive, that stand above their verb: "is believed | to have hidden it".
 *
 * In: a parsed state. Out: the same with some heads and labels changed; it stays one tree. Linear but for looks a few words ahead. What makes a verb form hangs on
 * its verb, and "there" on its "is": where a verb without a subject hangs on such a word right before it, the two change places, from the last word of the group to its first.
 */
import { tagNumber } from '../columns.js';
import type { MendedSentence } from './mended-sentence.js';

const AUXILIARY = tagNumber('AUX');
const ADJECTIVE = tagNumber('ADJ');
const PARTICLE = tagNumber('PART');
const VERB = tagNumber('VERB');

/** How far behind it the verb may stand: adverbs and other auxiliaries come between. */
const LONGEST_GROUP = 5;

/** How far from such a word what hung on it is looked for. */
const FARTHEST = 200;

/** Mends the sentence. */
export function mendLiftedAuxiliaries(sentence: MendedSentence): void {
  mendExistential(sentence);
  mendFixedCopulas(sentence);
  const { hang, head, label, length, lower, nameOf, universal } = sentence;
  for (let small = length - 2; small >= 0; small--) {
    const isTo = universal[small] === PARTICLE && lower(small) === 'to';
    if (
      (!isTo && universal[small] !== AUXILIARY && lower(small + 1) !== 'been') ||
      /^(?:aux|cop|mark)/u.test(nameOf(small))
    )
      continue;
    const verb = verbBehind(sentence, small);
    if (verb === undefined) continue;
    head[verb] = head[small] as number;
    label[verb] = label[small] as number;
    for (let i = Math.max(0, small - FARTHEST); i < Math.min(length, small + FARTHEST); i++)
      if (head[i] === small) head[i] = verb;
    hang(small, verb, isTo ? 'mark' : 'aux');
  }
}

/** "The Commons | is due": a form of "be" that was hung on its subject, what is said of it on the form. */
function mendFixedCopulas({ hang, head, label, length, lower, nameOf, universal }: MendedSentence): void {
  for (let be = 1; be + 1 < length; be++) {
    const subject = head[be] as number;
    if (
      nameOf(be) !== 'fixed' ||
      subject >= be ||
      lower(subject) === 'there' ||
      !/^(?:is|are|was|were)$/u.test(lower(be))
    )
      continue;
    let predicate = -1;
    const end = Math.min(length, be + FARTHEST);
    for (let i = be + 1; i < end && predicate < 0; i++)
      if (head[i] === be && nameOf(i) === 'nsubj' && universal[i] === ADJECTIVE) predicate = i;
    if (predicate < 0) continue;
    for (let i = be + 1; i < end; i++) if (head[i] === be || head[i] === subject) head[i] = predicate;
    head[predicate] = head[subject] as number;
    label[predicate] = label[subject] as number;
    hang(subject, predicate, 'nsubj');
    hang(be, predicate, 'cop');
  }
}

/** "There | is growing concern": a form of "be" that was hung on "there". */
function mendExistential({ hang, head, label, length, lower, nameOf }: MendedSentence): void {
  for (let there = 0; there + 1 < length; there++) {
    const be = there + 1;
    if (lower(there) !== 'there' || head[there] !== length || head[be] !== there || nameOf(be) !== 'fixed') continue;
    head[be] = length;
    label[be] = label[there] as number;
    for (let i = be + 1; i < length; i++) if (head[i] === there) head[i] = be;
    hang(there, be, 'expl');
  }
}

/** The verb that hangs on a small word right before it and completes it. */
function verbBehind(
  { fine, head, length, lower, nameOf, universal }: MendedSentence,
  small: number,
): number | undefined {
  for (let at = small + 1; at < length && at <= small + LONGEST_GROUP; at++) {
    // "have to go", "ought to go": a verb of its own.
    if (lower(at) === 'to') return undefined;
    // "There have | been 14 attacks": whatever it was taken for.
    if (lower(at) === 'been' && head[at] === small && nameOf(at) === 'obj') return at;
    if (universal[at] !== VERB) continue;
    const completes =
      head[at] === small && /^(?:xcomp|ccomp|advcl|acl)$/u.test(nameOf(at)) && /^VB[GN]?$/u.test(fine(at));
    if (!completes) return undefined;
    for (let i = small + 1; i < at; i++) if (head[i] === at && /^(?:nsubj|mark)/u.test(nameOf(i))) return undefined;
    return at;
  }
  return undefined;
}

/**
 * Mends sentences that stand on what somebody is believed to be: "A man believed to be in his 40s | was arrested."
 *
 * In: a parsed state. Out: the same with some heads and labels changed; it stays one tree. Linear but for walks of bounded length. Nobody "believed to be": the participle
 * describes the noun before it, and the finite verb behind what follows "be" is that of the sentence.
 */
import { FINITE_TAGS } from '../clauses.js';
import { tagNumbers } from '../columns.js';
import { hangsBelow, type MendedSentence } from './mended-sentence.js';

/** Participles of what others think. */
export const THOUGHT: RegExp =
  /^(?:believed|thought|said|known|understood|reported|estimated|alleged|suspected|rumoured|rumored|feared)$/u;
/** Most words from "be" to the verb of the sentence. */
const LONGEST_PREDICATE = 20;
const VERBAL = tagNumbers('AUX', 'VERB');

/** Mends the sentence. */
export function mendDescribedSubjects(sentence: MendedSentence): void {
  const { fine, length, lower } = sentence;
  for (let participle = 1; participle + 3 < length; participle++) {
    mendInfinitive(sentence, participle);
    if (
      THOUGHT.test(lower(participle)) &&
      /^VB[DN]$/u.test(fine(participle)) &&
      lower(participle + 1) === 'to' &&
      lower(participle + 2) === 'be'
    )
      mendSubject(sentence, participle);
  }
}

/** "a man believed | to have been swept away": what he is believed to have done goes with it. */
function mendInfinitive(sentence: MendedSentence, participle: number): void {
  const { fine, hang, head, length, lower, nameOf } = sentence;
  const to = participle + 1;
  const verb = head[to] as number;
  if (lower(to) !== 'to' || verb <= to || verb >= length || nameOf(verb) !== 'advcl') return;
  if (!THOUGHT.test(lower(participle)) || fine(participle) !== 'VBN' || nameOf(participle) !== 'acl') return;
  if (head[verb] !== participle && !hangsBelow(sentence, participle, verb)) hang(verb, participle, 'xcomp');
}

function mendSubject(sentence: MendedSentence, participle: number): void {
  const { hang, head, label, length, nameOf } = sentence;
  const be = participle + 2;
  let subject = -1;
  for (let i = Math.max(0, participle - LONGEST_PREDICATE); i < participle; i++) {
    if (head[i] !== participle) continue;
    if (/^(?:aux|mark)/u.test(nameOf(i))) return;
    if (nameOf(i).startsWith('nsubj')) subject = i;
  }
  const finite = finiteBehind(sentence, be);
  if (subject < 0 || finite < 0) return;
  const isOwn = !/^(?:aux|cop)/u.test(nameOf(finite));
  const verb = isOwn ? finite : (head[finite] as number);
  const predicate = predicateOf(sentence, be, finite, verb);
  if (verb >= length || predicate < 0 || !hangsBelow(sentence, verb, participle)) return;
  const isPassive = !isOwn && nameOf(finite) === 'aux:pass';
  head[verb] = head[participle] as number;
  label[verb] = label[participle] as number;
  hang(subject, verb, isPassive ? 'nsubj:pass' : 'nsubj');
  hang(participle, subject, 'acl');
  hang(predicate, participle, 'xcomp');
  hang(participle + 1, predicate, 'mark');
  hang(be, predicate, 'cop');
  for (let i = be + 1; i < finite; i++) if (i !== predicate && head[i] === verb) head[i] = predicate;
  for (let i = finite; i < length; i++) if (i !== verb && head[i] === participle) head[i] = verb;
}

/** The finite verb or auxiliary behind what somebody is believed to be; −1 where a clause of its own begins before. */
function finiteBehind({ fine, length, lower, universal }: MendedSentence, be: number): number {
  for (let i = be + 2; i < Math.min(length, be + LONGEST_PREDICATE); i++) {
    if (/^(?:,|who|which|whose|that|and|but|when|while|as)$/u.test(lower(i))) {
      // "that of a teenager": no clause.
      if (lower(i) !== 'that' || lower(i + 1) !== 'of') return -1;
    }
    if (VERBAL.has(universal[i] as number) && FINITE_TAGS.has(fine(i))) return i;
  }
  return -1;
}

/** What somebody is believed to be; −1 where nothing is. */
function predicateOf({ head, nameOf }: MendedSentence, be: number, finite: number, verb: number): number {
  const own = head[be] as number;
  if (own > be && own < finite) return own;
  let found = -1;
  for (let i = be + 1; i < finite; i++)
    if (head[i] === verb && /^(?:nsubj|obl|obj|advmod|nmod|advcl)/u.test(nameOf(i))) found = i;
  return found;
}

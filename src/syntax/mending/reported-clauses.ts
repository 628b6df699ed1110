/**
 * Mends three attachments of reporting sentences, which news is full of and the treebanks are not.
 *
 * In: a parsed state. Out: the same with some heads and labels changed; it stays one tree. Linear but for walks of bounded length.
 *
 * 1. "The bridge would close in May, the mayor said on Monday." A verb of saying with its subject behind a comma and nothing said to its
 *    right is no relative clause: such a clause without "who" or "that" is never set off. It takes over the sentence.
 * 2. "She told residents that the bridge would close." After a verb with an addressee, a clause with "that", a subject and no gap is what was told; so is one without "that"
 *    that has an object: "told the court he had seen Mr Pell on Monday, when the two men met". What opens with "when" behind a comma says when that was.
 * 3. "The plan, officials say, would cost more." Between commas, a verb of saying with its subject is an aside; what stands around it is one clause.
 *    "Prices, analysts believe, will double." The word before it is no vocative where a verb with "will" and no subject follows.
 */
import { ATTRIBUTION_CUES } from '../../lexicon/index.js';
import { FINITE_TAGS } from '../clauses.js';
import { tagNumber, tagNumbers } from '../columns.js';
import { hangsBelow, LONGEST_CLIMB, type MendedSentence } from './mended-sentence.js';

const VERB = tagNumber('VERB');
const PUNCTUATION = tagNumber('PUNCT');
const PRONOUN = tagNumber('PRON');
const NOMINAL = tagNumbers('NOUN', 'PROPN', 'PRON', 'NUM');
/** Most words of "it has been understood". */
const LONGEST_IMPERSONAL = 5;
/** Most words of a speaker behind the verb. */
const LONGEST_SPEAKER = 8;
const MARK = /^[“”"'‘’]$/u;

interface Cues {
  /** Verbs that a quotation can stand before. */
  readonly saying: ReadonlySet<string>;
  /** Verbs whose object is who is told. */
  readonly telling: ReadonlySet<string>;
}

let cues: Cues | undefined;

function verbsOf(frame: 'quotation' | 'addressee'): ReadonlySet<string> {
  return new Set(
    ATTRIBUTION_CUES.flatMap(({ part, frames, lemmas }) =>
      part === 'verb' && frames.includes(frame) && frames.includes('clause') ? lemmas : [],
    ),
  );
}

/** Mends the sentence. */
export function mendReportedClauses(sentence: MendedSentence): void {
  cues ??= { saying: verbsOf('quotation'), telling: verbsOf('addressee') };
  const { head, label, lemma, length, lower, nameOf, rename, hang, universal } = sentence;
  const takeOver = (index: number, from: number): void => {
    head[index] = head[from] as number;
    label[index] = label[from] as number;
  };
  for (let i = 0; i < length; i++) {
    if (nameOf(i) === 'vocative' && isSubjectless(sentence, i)) rename(i, 'nsubj');
    if (isImpersonalAside(sentence, i)) rename(i, 'parataxis');
    if (isSpeakerBehind(sentence, i, cues)) rename(i, 'nsubj');
    const name = nameOf(i);
    if (name === 'ccomp') mendInsisting(sentence, i, cues);
    if (name === 'acl:relcl' && isSaidOfObject(sentence, i, cues)) {
      const subject = head[i] as number;
      hang(i, head[subject] as number, 'ccomp');
      hang(subject, i, 'nsubj');
      continue;
    }
    if (name === 'ccomp' && mendPredicate(sentence, i, cues)) continue;
    if (name === 'acl:relcl' && isToldOutright(sentence, i, cues)) {
      const verb = head[head[i] as number] as number;
      hang(i, verb, 'ccomp');
      for (let later = i + 1; later < Math.min(length, i + LONGEST_CLIMB); later++)
        if (head[later] === verb && nameOf(later) === 'ccomp' && opensWithWhen(sentence, later))
          hang(later, i, 'advcl');
      continue;
    }
    if (name === 'acl' || name === 'acl:relcl') {
      const told = toldClause(sentence, i, cues);
      if (told !== undefined) {
        hang(i, head[head[i] as number] as number, 'ccomp');
        rename(told, 'mark');
        continue;
      }
    }
    if (universal[i] !== VERB || !/^(?:acl|advcl|ccomp|parataxis|conj|appos)/u.test(name) || !cues.saying.has(lemma(i)))
      continue;
    // "She knows, they say": only what cannot be followed by a clause is mistaken for its governor.
    if (name === 'ccomp' && cues.saying.has(lemma(head[i] as number))) continue;
    const end = length - 1;
    const predicate = predicateBehindAside(sentence, i);
    if (predicate !== undefined) {
      const subject = head[i] as number;
      const later = head[subject] as number;
      takeOver(predicate, later < length ? later : subject);
      if (later < length) hang(later, predicate, 'parataxis');
      hang(subject, predicate, 'nsubj');
      hang(i, predicate, 'parataxis');
      if (universal[end] === PUNCTUATION && head[end] === subject) head[end] = predicate;
      continue;
    }
    const comma = commaBeforeSpeaker(sentence, i);
    if (comma < 0) continue;
    const top = clauseBefore(sentence, i, comma);
    if (top < 0) continue;
    takeOver(i, top);
    hang(top, i, 'ccomp');
    head[comma] = top;
    if (universal[end] === PUNCTUATION && head[end] === top && !MARK.test(lower(end))) head[end] = i;
  }
}

/** Has the verb behind a vocative an aside between the two, a modal and no subject? */
function isSubjectless({ fine, head, nameOf }: MendedSentence, vocative: number): boolean {
  const verb = head[vocative] as number;
  if (verb <= vocative || verb - vocative > LONGEST_CLIMB) return false;
  let hasAside = false;
  let hasModal = false;
  for (let i = vocative + 1; i < verb; i++) {
    if (head[i] !== verb) continue;
    if (/^(?:nsubj|csubj|expl)/u.test(nameOf(i))) return false;
    hasAside ||= nameOf(i) === 'parataxis';
    hasModal ||= fine(i) === 'MD';
  }
  return hasAside && hasModal;
}

/** "The bank, it is | understood, had been warned": an aside with "it" and nothing that opens a clause modifies none. */
function isImpersonalAside({ head, lower, nameOf, universal }: MendedSentence, verb: number): boolean {
  if (universal[verb] !== VERB || nameOf(verb) !== 'advcl' || lower(verb + 1) !== ',') return false;
  let opening = verb - 1;
  while (opening > verb - LONGEST_IMPERSONAL && head[opening] === verb && lower(opening) !== 'it') opening--;
  return lower(opening) === 'it' && lower(opening - 1) === ',';
}

/** "…, said the fire | chief.": what stands between a verb of saying right behind a comma and the end speaks. */
function isSpeakerBehind(
  { fine, head, lemma, length, lower, nameOf, state, universal }: MendedSentence,
  noun: number,
  { saying }: Cues,
): boolean {
  const verb = head[noun] as number;
  if (verb >= noun || noun - verb > LONGEST_SPEAKER || !/^(?:ccomp|obj|xcomp)$/u.test(nameOf(noun))) return false;
  if (!NOMINAL.has(universal[noun] as number) || !FINITE_TAGS.has(fine(verb)) || !saying.has(lemma(verb))) return false;
  if (lower(verb - 1) !== ',' || noun + 2 !== length || (state.left1[verb] as number) < verb - 1) return false;
  for (let i = verb + 1; i < noun; i++)
    if (universal[i] === PUNCTUATION || /^(?:nsubj|csubj|cop|mark)/u.test(nameOf(i))) return false;
  return true;
}

/** "said bookings | were ahead": a finite verb with nothing for a subject describes no noun; it says something of what looks like an object. */
function isSaidOfObject({ fine, head, lemma, nameOf }: MendedSentence, verb: number, { saying }: Cues): boolean {
  const noun = head[verb] as number;
  if (!FINITE_TAGS.has(fine(verb)) || noun >= verb || nameOf(noun) !== 'obj') return false;
  const above = head[noun] as number;
  if (above >= noun || !saying.has(lemma(above))) return false;
  for (let i = Math.max(0, noun + 1); i < verb; i++)
    if (head[i] === verb && /^(?:nsubj|csubj|expl|obj|obl|mark)/u.test(nameOf(i))) return false;
  return true;
}

/** "It disputed that, insisting spending | had risen": what a participle of saying has for an object is the subject of what is said. */
function mendInsisting(sentence: MendedSentence, clause: number, { saying }: Cues): void {
  const { fine, hang, head, lemma, nameOf } = sentence;
  const over = head[clause] as number;
  if (over >= clause) return;
  let first = clause;
  for (let i = clause - 1; i > Math.max(over, clause - LONGEST_SPEAKER); i--) {
    if (!hangsBelow(sentence, i, clause)) break;
    if (head[i] === clause && /^(?:nsubj|csubj|expl|mark)/u.test(nameOf(i))) return;
    first = i;
  }
  if (!FINITE_TAGS.has(fine(first))) return;
  const object = first - 1;
  const verb = head[object] as number;
  if (nameOf(object) !== 'obj' || verb >= object || head[verb] !== over || fine(verb) !== 'VBG') return;
  if (!saying.has(lemma(verb))) return;
  hang(clause, verb, 'ccomp');
  hang(object, clause, 'nsubj');
}

/** "a study that found the drug was | harmful": a predicate without a subject, right behind what looks like the object of a verb of saying below its own. */
function mendPredicate(sentence: MendedSentence, predicate: number, { saying }: Cues): boolean {
  const { hang, head, length, lemma, nameOf } = sentence;
  let first = -1;
  for (let i = Math.max(0, predicate - LONGEST_SPEAKER); i < predicate; i++) {
    if (head[i] !== predicate) continue;
    if (/^(?:nsubj|csubj|expl|mark)/u.test(nameOf(i))) return false;
    if (first < 0 && nameOf(i) === 'cop') first = i;
  }
  const noun = first - 1;
  const above = head[predicate] as number;
  if (noun < 0 || nameOf(noun) !== 'obj' || above >= noun) return false;
  const verb = head[noun] as number;
  if (verb >= noun || verb >= length || !saying.has(lemma(verb)) || hangsBelow(sentence, verb, predicate)) return false;
  hang(predicate, verb, 'ccomp');
  hang(noun, predicate, 'nsubj');
  return true;
}

/** The "that" of a clause on the person told; nothing where it is a relative clause after all. */
function toldClause(
  { head, lemma, length, lower, nameOf, state, universal }: MendedSentence,
  clause: number,
  { telling }: Cues,
): number | undefined {
  const told = head[clause] as number;
  if (told >= clause || clause - told > LONGEST_CLIMB || !/^i?obj$/u.test(nameOf(told))) return undefined;
  const verb = head[told] as number;
  if (verb >= told || told - verb > LONGEST_CLIMB || universal[verb] !== VERB || !telling.has(lemma(verb)))
    return undefined;
  for (let i = verb + 1; i < clause; i++)
    if (i !== told && head[i] === verb && /^i?obj$/u.test(nameOf(i))) return undefined;
  const that = state.left1[clause] as number;
  if (that >= length || lower(that) !== 'that') return undefined;
  let hasSubject = false;
  for (let i = that + 1; i < clause; i++) if (head[i] === clause && /^nsubj/u.test(nameOf(i))) hasSubject = true;
  if (!hasSubject) return undefined;
  // A gap needs a transitive verb without its object; a marker, or an object in its place, says that there is none.
  const after = state.right1[clause] as number;
  const hasObject = after < length && nameOf(after) === 'obj';
  return nameOf(that) === 'mark' || hasObject || universal[that] !== PRONOUN ? that : undefined;
}

/** "told the court he had | seen Mr Pell": with a subject and an object of its own it describes nobody. */
function isToldOutright(
  { head, lemma, length, nameOf, universal }: MendedSentence,
  clause: number,
  { telling }: Cues,
): boolean {
  const told = head[clause] as number;
  const verb = told < length ? (head[told] as number) : length;
  if (told >= clause || verb >= told || universal[verb] !== VERB || !telling.has(lemma(verb))) return false;
  if (!/^i?obj$/u.test(nameOf(told)) || clause - told > LONGEST_CLIMB) return false;
  let subject = -1;
  let hasObject = false;
  for (let i = told + 1; i < Math.min(length, clause + LONGEST_CLIMB); i++) {
    if (head[i] !== clause) continue;
    if (i < clause && nameOf(i).startsWith('nsubj')) subject = i;
    else if (nameOf(i) === 'mark') return false;
    hasObject ||= i > clause && /^(?:obj|xcomp)$/u.test(nameOf(i)) && NOMINAL.has(universal[i] as number);
  }
  return subject === told + 1 && universal[subject] === PRONOUN && hasObject;
}

/** "…, when the two men | met" */
function opensWithWhen({ lower, length, state }: MendedSentence, clause: number): boolean {
  const opening = state.left1[clause] as number;
  if (opening >= length) return false;
  return lower(opening) === 'when' || (lower(opening) === ',' && lower(opening + 1) === 'when');
}

/** The clause behind "X, they say, …" that lacks the subject X; nothing where the verb is no such aside. */
function predicateBehindAside(
  { head, label, length, lower, nameOf, state, universal }: MendedSentence,
  verb: number,
): number | undefined {
  const subject = head[verb] as number;
  // "The children, he noted, slept, so it is hard to say where it came | from": a later verb may have taken the subject.
  const later = subject < verb ? (head[subject] as number) : length;
  const isTaken = later > verb && later < length && nameOf(subject).startsWith('nsubj') && head[later] === length;
  if (subject >= verb || !(isTaken || (head[subject] === length && label[subject] === 0))) return undefined;
  if (verb + 1 >= length || !NOMINAL.has(universal[subject] as number) || lower(verb + 1) !== ',') return undefined;
  let speaks = false;
  for (let i = subject + 1; i < verb; i++) {
    if (head[i] === subject && /^(?:cop|nsubj)/u.test(nameOf(i))) return undefined;
    if (head[i] === verb && /^nsubj/u.test(nameOf(i))) speaks = true;
  }
  if (!speaks) return undefined;
  for (let i = verb + 2; i < Math.min(length, verb + LONGEST_CLIMB); i++) {
    if (head[i] !== verb || nameOf(i) !== 'ccomp') continue;
    if (isTaken && i > later) return undefined;
    for (let child = verb + 2; child < i; child++)
      if (head[child] === i && /^(?:nsubj|mark)/u.test(nameOf(child))) return undefined;
    return (state.left1[i] as number) > verb ? i : undefined;
  }
  return undefined;
}

/** Index of the comma before the subject of a verb that says nothing to its right; −1 where that is not so. */
function commaBeforeSpeaker({ head, length, lower, nameOf, state, universal }: MendedSentence, verb: number): number {
  const { left1 } = state;
  let subject = -1;
  for (let i = Math.max(0, verb - LONGEST_CLIMB); i < verb; i++) {
    if (head[i] !== verb) continue;
    const name = nameOf(i);
    if (/^nsubj/u.test(name)) subject = i;
    else if (name === 'mark' || name === 'cc' || (subject < 0 && name !== 'punct' && name !== 'advmod')) return -1;
  }
  if (subject < 0 || /^(?:who|which|that|whom)$/u.test(lower(subject))) return -1;
  for (let i = verb + 1; i < Math.min(length, verb + LONGEST_CLIMB); i++)
    if (head[i] === verb && /^(?:ccomp|xcomp|obj)$/u.test(nameOf(i))) return -1;
  // The comma stands before the subject's first word, or hangs on the subject as its outermost word.
  let at = subject;
  for (let steps = 0; steps < LONGEST_CLIMB && universal[at] !== PUNCTUATION && (left1[at] as number) < length; steps++)
    at = left1[at] as number;
  if (universal[at] !== PUNCTUATION) at--;
  if (at > 0 && MARK.test(lower(at))) at--;
  if (lower(at + 1) === 'whose') return -1;
  return at > 0 && universal[at] === PUNCTUATION && lower(at) === ',' ? at : -1;
}

/** The head of the sentence, if all of it stands before the comma and it governs the verb; −1 otherwise. */
function clauseBefore({ head, length }: MendedSentence, verb: number, comma: number): number {
  let top = verb;
  for (let steps = 0; head[top] !== length; steps++) {
    if (steps > LONGEST_CLIMB) return -1;
    top = head[top] as number;
  }
  return top < comma && top !== verb ? top : -1;
}

/**
 * Mends what a speaker adds: "He said the town would build homes, | adding that rents had doubled"; and what another says: "…, and the council | said it was ready".
 *
 * In: a parsed state. Out: the same with some heads and labels changed; it stays one tree. Linear but for walks of bounded length. Parsers hang such a participle on the nearest
 * verb; the town would then add that rents had doubled. It belongs to the outermost verb of saying or thinking, unless the clause between tells of speech itself ("said
 * the man rang the office, saying he had a bomb").
 */
import { ATTRIBUTION_CUES } from '../../lexicon/index.js';
import { tagNumber, tagNumbers } from '../columns.js';
import { LONGEST_CLIMB, type MendedSentence } from './mended-sentence.js';

const VERB = tagNumber('VERB');
const NOMINAL = tagNumbers('NOUN', 'PROPN');

/** What only those who speak do. */
const ADDING: ReadonlySet<string> = new Set(
  'add say insist argue note stress claim explain emphasise emphasize maintain conclude suggest warn point'.split(' '),
);
/** Messages that are no cues of their own. */
const SENDING = ['ring', 'phone', 'call', 'write', 'email', 'text', 'post', 'speak', 'send'];

interface Verbs {
  /** Verbs with a clause that is said or thought. */
  readonly reporting: ReadonlySet<string>;
  /** Verbs of speech in the widest sense. */
  readonly speaking: ReadonlySet<string>;
}

let verbs: Verbs | undefined;

function readVerbs(): Verbs {
  const cues = ATTRIBUTION_CUES.filter(({ part }) => part === 'verb');
  const reporting = cues.filter(
    ({ kind, frames }) => /^(?:speech|writing|thought)$/u.test(kind) && frames.includes('clause'),
  );
  const speaking = cues.filter(({ kind }) => kind === 'speech' || kind === 'writing');
  return {
    reporting: new Set(reporting.flatMap(({ lemmas }) => lemmas)),
    speaking: new Set([...SENDING, ...speaking.flatMap(({ lemmas }) => lemmas)]),
  };
}

/** Mends the sentence. */
export function mendAddedReports(sentence: MendedSentence): void {
  const { fine, hang, head, lemma, length, lower, nameOf, universal } = sentence;
  verbs ??= readVerbs();
  for (let i = 1; i < length; i++) {
    mendSecondSaying(sentence, i);
    if (universal[i] !== VERB || fine(i) !== 'VBG' || lower(i - 1) !== ',' || !/^(?:advcl|acl)$/u.test(nameOf(i)))
      continue;
    const nearest = head[i] as number;
    if (nearest >= i || !ADDING.has(lemma(i))) continue;
    const outermost = outermostReport(sentence, nearest);
    if (outermost >= 0 && outermost !== nearest) hang(i, outermost, 'advcl');
    else if (outermost < 0) mendReason(sentence, i, nearest);
  }
}

/** "The bank has signalled that it would act, and its governor | said it was ready": a second speaker is not what the first one said. */
function mendSecondSaying(
  { fine, hang, head, lemma, length, lower, nameOf, universal }: MendedSentence,
  verb: number,
): void {
  const first = head[verb] as number;
  if (!/^(?:conj|xcomp)$/u.test(nameOf(verb)) || first >= verb || nameOf(first) !== 'ccomp') return;
  if (fine(verb) !== 'VBD') return;
  const above = head[first] as number;
  if (above >= first || universal[above] !== VERB || universal[verb] !== VERB) return;
  if (!verbs?.reporting.has(lemma(verb)) || !verbs.speaking.has(lemma(verb))) return;
  let subject = -1;
  let isBehindComma = false;
  for (let i = Math.max(first + 1, verb - LONGEST_CLIMB); i < verb; i++) {
    if (head[i] !== verb) continue;
    if (nameOf(i) === 'mark' || nameOf(i).startsWith('aux')) return;
    if (nameOf(i) === 'cc' && /^(?:and|but)$/u.test(lower(i)) && lower(i - 1) === ',') isBehindComma = true;
    if (nameOf(i) === 'nsubj' && NOMINAL.has(universal[i] as number)) subject = i;
  }
  if (!isBehindComma || subject < 0) return;
  for (let i = verb + 1; i < Math.min(length, verb + LONGEST_CLIMB); i++)
    if (head[i] === verb && nameOf(i) === 'ccomp') {
      hang(verb, above, 'conj');
      return;
    }
}

/** "called on donors to pay, | arguing that": who calls on them argues. */
function mendReason(
  { fine, head, lemma, lower, nameOf, universal }: MendedSentence,
  reason: number,
  infinitive: number,
): void {
  const above = head[infinitive] as number;
  if (fine(infinitive) !== 'VB' || !/^(?:advcl|xcomp|ccomp)$/u.test(nameOf(infinitive)) || above >= infinitive) return;
  if (universal[above] !== VERB || !verbs?.speaking.has(lemma(above))) return;
  for (let i = above + 1; i < infinitive; i++)
    if (head[i] === infinitive && lower(i) === 'to') {
      head[reason] = above;
      return;
    }
}

/** The outermost verb of saying or thinking above a clause; −1 where there is none, or where the clause tells of speech. */
function outermostReport({ head, lemma, length, nameOf, universal }: MendedSentence, from: number): number {
  const { reporting, speaking } = (verbs ??= readVerbs());
  if (speaking.has(lemma(from)) && universal[from] === VERB) return -1;
  let found = -1;
  let at = from;
  for (let steps = 0; steps < LONGEST_CLIMB && at < length; steps++) {
    const above = head[at] as number;
    if (above >= at) break;
    if (nameOf(at) === 'ccomp' && universal[above] === VERB && reporting.has(lemma(above))) found = above;
    at = above;
  }
  return found;
}

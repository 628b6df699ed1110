/**
 * Mends clauses with "that" which do not stand right behind their verb: "said outside court | that she was glad but | that it was late".
 *
 * In: a parsed state. Out: the same with some heads and labels changed; it stays one tree. Linear but for walks of bounded length. Parsers hang such a clause on the nearest noun. Behind a
 * verb of saying that has nothing else to say, with only where, when or how between them, it is what is said; and what "but that" or "and that" joins to it is said too.
 */
import { ATTRIBUTION_CUES } from '../../lexicon/index.js';
import { tagNumber, tagNumbers } from '../columns.js';
import { hangsBelow, LONGEST_CLIMB, type MendedSentence } from './mended-sentence.js';

const VERB = tagNumber('VERB');
const PHRASE = tagNumbers('ADP', 'ADV', 'DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON', 'PART');
const OPENING = tagNumbers('ADP', 'ADV');

/** Most words between the verb and "that", but for an aside. */
const LONGEST_BETWEEN = 9;
const LONGEST_ASIDE = 14;

let saying: ReadonlySet<string> | undefined;

/** Mends the sentence. */
export function mendDistantClauses(sentence: MendedSentence): void {
  const { lemma, length, lower, universal } = sentence;
  saying ??= new Set(
    ATTRIBUTION_CUES.flatMap(({ part, frames, lemmas }) =>
      part === 'verb' && frames.includes('quotation') && frames.includes('clause') ? lemmas : [],
    ),
  );
  for (let that = 2; that < length; that++) {
    if (lower(that) !== 'that') continue;
    const verb = verbBefore(sentence, that);
    const isDistant = universal[verb] === VERB && verb < that - 1 && opensPhrase(sentence, verb + 1);
    if (isDistant && saying.has(lemma(verb)) && !/^(?:so|such|now|given|provided)$/u.test(lower(that - 1))) {
      mendPlaces(sentence, verb, that);
      mendDistant(sentence, verb, that);
    }
    joinClauses(sentence, that);
  }
  for (let i = 3; i < length; i++) joinBehindQuestion(sentence, i);
}

/** "It is not known how it began, but police | are treating it as arson": joined to the sentence, not to the question. */
function joinBehindQuestion({ head, length, lower, nameOf, state }: MendedSentence, but: number): void {
  if (lower(but) !== 'but' || lower(but - 1) !== ',' || nameOf(but) !== 'cc') return;
  const verb = head[but] as number;
  const question = verb < length ? (head[verb] as number) : length;
  if (verb <= but || question >= but || nameOf(verb) !== 'conj' || (head[question] as number) >= question) return;
  const opening = state.left1[question] as number;
  if (opening >= but || !/^(?:how|why|what|when|where|whether|who)$/u.test(lower(opening))) return;
  for (let i = but + 1; i < verb; i++)
    if (head[i] === verb && nameOf(i).startsWith('nsubj')) {
      head[verb] = head[question] as number;
      return;
    }
}

/** The verb before a "that", with nothing between them but phrases and an aside: "reported last month, citing three aides, | that". */
function verbBefore({ fine, lower, universal }: MendedSentence, that: number): number {
  let at = that - 1;
  if (lower(at) === ',') {
    let opening = at - 1;
    while (opening > 0 && that - opening <= LONGEST_ASIDE && lower(opening) !== ',') opening--;
    if (lower(opening) === ',' && fine(opening + 1) === 'VBG') at = opening - 1;
  }
  const first = at;
  while (at > 0 && first - at <= LONGEST_BETWEEN) {
    // "an interview with the Nikkei | published on Tuesday"
    const isDescribing = /^(?:published|broadcast|released|posted|issued)$/u.test(lower(at));
    if (!isDescribing && !PHRASE.has(universal[at] as number)) break;
    at--;
  }
  return at;
}

function opensPhrase({ lower, universal }: MendedSentence, at: number): boolean {
  if (lower(at) === 'the' && /^(?:same|next|following|previous)$/u.test(lower(at + 1))) return true;
  return OPENING.has(universal[at] as number) || /^(?:last|this|late|early|earlier)$/u.test(lower(at));
}

/** "said in a | letter": with a preposition it is no object. */
function mendPlaces({ head, nameOf, rename }: MendedSentence, verb: number, that: number): void {
  for (let i = verb + 1; i < that; i++)
    if (nameOf(i) === 'case' && head[head[i] as number] === verb && nameOf(head[i] as number) === 'obj')
      rename(head[i] as number, 'obl');
}

function mendDistant(sentence: MendedSentence, verb: number, that: number): void {
  const { hang, head, length, lower, nameOf, rename, universal } = sentence;
  const clause = clauseOf(sentence, that);
  const noun = head[clause] as number;
  if (noun === verb && nameOf(clause) === 'advcl' && lower(that - 1) === ',') rename(clause, 'ccomp');
  if (noun <= verb || noun >= that || !hangsBelow(sentence, noun, verb) || !/^(?:acl|ccomp)/u.test(nameOf(clause)))
    return;
  for (let i = Math.max(0, verb - LONGEST_CLIMB); i < Math.min(length, verb + LONGEST_CLIMB); i++)
    if (head[i] === verb && i !== noun && /^(?:ccomp|obj|xcomp)$/u.test(nameOf(i))) return;
  hang(clause, verb, 'ccomp');
  hang(that, clause, 'mark');
  if (universal[noun] === VERB) mendPublished(sentence, verb, noun);
  // "replied the same day | that"
  const isTime =
    nameOf(noun) === 'obj' && /^(?:day|week|month|year|morning|afternoon|evening|night)$/u.test(lower(noun));
  if (nameOf(noun) === 'ccomp' || isTime) rename(noun, isTime ? 'obl:unmarked' : 'obl');
  if (
    universal[noun - 1] !== undefined &&
    nameOf(noun - 1) === 'advmod' &&
    head[noun - 1] === verb &&
    head[noun] === verb
  )
    hang(noun - 1, noun, 'case');
}

/** "in an interview with the Nikkei | published on Tuesday": whom it was with, and what was published. */
function mendPublished(sentence: MendedSentence, verb: number, participle: number): void {
  const { hang, head, nameOf } = sentence;
  if (nameOf(participle) !== 'advcl') return;
  for (let i = participle - 1; i > verb + 1; i--) {
    if (head[i] !== participle || !nameOf(i).startsWith('nsubj')) continue;
    for (let before = i - 1; before > verb + 1; before--) {
      if (head[before] !== participle || nameOf(before) !== 'mark') continue;
      if (hangsBelow(sentence, before - 1, participle)) return;
      hang(i, before - 1, 'nmod');
      hang(before, i, 'case');
      hang(participle, before - 1, 'acl');
      return;
    }
    return;
  }
}

/** The verb of the clause that "that" opens, if it has a subject of its own; the end of the sentence otherwise. */
function clauseOf({ head, length, nameOf }: MendedSentence, that: number): number {
  let clause = head[that] as number;
  if (clause <= that || clause >= length || clause - that > LONGEST_CLIMB) return length;
  // "that | “nothing will": the marks may hang on it.
  if (nameOf(that).startsWith('nsubj')) clause = length;
  for (let i = that + 1; i < clause && clause < length; i++)
    if (head[i] === clause && /^(?:nsubj|expl)/u.test(nameOf(i))) return clause;
  return length;
}

/** "that she was glad but | that it was late": joined to the clause with "that", not to the verb that governs it. */
function joinClauses(sentence: MendedSentence, that: number): void {
  const { head, length, lower, nameOf } = sentence;
  if (!/^(?:and|but|or)$/u.test(lower(that - 1))) return;
  const second = clauseOf(sentence, that);
  if (second >= length || nameOf(second) !== 'conj') return;
  const verb = head[second] as number;
  for (let first = verb + 1; first < that; first++) {
    if (head[first] !== verb || nameOf(first) !== 'ccomp') continue;
    for (let i = verb + 1; i < first; i++)
      if (head[i] === first && lower(i) === 'that' && nameOf(i) === 'mark') head[second] = first;
  }
}

/**
 * Mends relative clauses with a report between pronoun and verb: "The fire, which | police believe | was started on purpose, destroyed the school".
 *
 * In: a parsed state. Out: the same with some heads and labels changed; it stays one tree. Linear but for walks of bounded length. News credits facts so in passing; the
 * treebanks hardly do, and parsers make the verb of the report a noun or the clause the whole sentence. Word order settles it: behind a pronoun, a noun phrase and a verb of
 * saying or thinking, a finite verb without a subject has the pronoun for its subject. Without a comma before it, only where the noun is a person or no subject itself: in "the deal
 * that the union announced was signed" the last verb belongs to the deal.
 */
import { ATTRIBUTION_CUES } from '../../lexicon/index.js';
import { FINITE_TAGS } from '../clauses.js';
import { tagNumber, tagNumbers } from '../columns.js';
import { hangsBelow, LONGEST_CLIMB, type MendedSentence } from './mended-sentence.js';
import { nominalThatEndsAt } from './relative-clauses.js';

const VERB = tagNumber('VERB');
const AUXILIARY = tagNumber('AUX');
const ADVERB = tagNumber('ADV');
const NOMINAL = tagNumbers('NOUN', 'PROPN', 'PRON', 'NUM');
const PHRASE = tagNumbers('DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM', 'PART');

/** Most words of who says so. */
const LONGEST_SPEAKER = 9;
/** Verbs after which a gap is that of their clause, for one hardly says, thinks or warns a thing. */
const NEVER_OF_THINGS: ReadonlySet<string> = new Set(
  'say think believe insist argue warn hope allege fear suspect contend reckon'.split(' '),
);

let reporting: ReadonlySet<string> | undefined;

function reportingVerbs(): ReadonlySet<string> {
  return new Set(
    ATTRIBUTION_CUES.flatMap(({ part, kind, frames, lemmas }) =>
      part === 'verb' && frames.includes('clause') && /^(?:speech|writing|thought)$/u.test(kind) ? lemmas : [],
    ),
  );
}

/** A report inside a relative clause. */
interface Report {
  readonly noun: number;
  readonly pronoun: number;
  readonly speaker: number;
  readonly verb: number;
  readonly predicate: number;
}

/** Mends the sentence. */
export function mendReportedRelatives(sentence: MendedSentence): void {
  for (let i = 1; i < sentence.length; i++) {
    if (!/^(?:who|which|that)$/u.test(sentence.lower(i))) continue;
    const report = reportBehind(sentence, i);
    if (report) mend(sentence, report);
  }
}

function reportBehind(sentence: MendedSentence, pronoun: number): Report | undefined {
  const { fine, head, lemma, length, lower, nameOf, universal } = sentence;
  reporting ??= reportingVerbs();
  const isClosed = lower(pronoun - 1) === ',';
  if (isClosed && lower(pronoun) === 'that') return undefined;
  const ending = isClosed ? pronoun - 2 : pronoun - 1;
  const nominal = nominalThatEndsAt(sentence, ending, lower(pronoun));
  // "It cooled more slowly, which they say | is due to ice": all that was said before.
  const noun = nominal < 0 && isClosed && lower(pronoun) === 'which' ? clauseThatEndsAt(sentence, ending) : nominal;
  if (noun < 0) return undefined;
  let last = pronoun;
  while (last + 1 < length && last - pronoun < LONGEST_SPEAKER && PHRASE.has(universal[last + 1] as number)) last++;
  if (last === pronoun || !NOMINAL.has(universal[last] as number)) return undefined;
  let verb = last + 1;
  while (verb < length && (universal[verb] === AUXILIARY || universal[verb] === ADVERB)) verb++;
  if (verb > last + 3 || universal[verb] !== VERB || fine(verb) === 'VBG' || !reporting.has(lemma(verb)))
    return undefined;
  const mayBeSubject = isClosed || lower(pronoun) === 'who' || !isSubject(sentence, noun);
  if (!mayBeSubject || !(isClosed || NEVER_OF_THINGS.has(lemma(verb)))) return undefined;
  let first = verb + 1;
  while (first < length && first <= verb + 2 && universal[first] === ADVERB) first++;
  if (first >= length || !isFinite(first)) return undefined;
  const above = head[first] as number;
  const isAuxiliary = universal[first] === AUXILIARY && above > first && above < length;
  const predicate = isAuxiliary ? above : first;
  for (let i = verb + 1; i < predicate; i++)
    if (head[i] === predicate && /^(?:nsubj|csubj|expl|mark)/u.test(nameOf(i))) return undefined;
  let speaker = last;
  while ((head[speaker] as number) > pronoun && (head[speaker] as number) < last) speaker = head[speaker] as number;
  return { noun, pronoun, speaker, verb, predicate };

  function isFinite(at: number): boolean {
    return universal[at] === AUXILIARY ? FINITE_TAGS.has(fine(at)) : universal[at] === VERB && fine(at) !== 'VBG';
  }
}

/** The verb of the clause that a word ends; −1 without one. */
function clauseThatEndsAt({ head, length, nameOf, universal }: MendedSentence, end: number): number {
  let at = end;
  for (let steps = 0; at >= 0 && at < length && steps < LONGEST_CLIMB; steps++) {
    if (universal[at] === VERB && /^(?:root|ccomp|conj|parataxis|advcl)$/u.test(nameOf(at))) return at <= end ? at : -1;
    at = head[at] as number;
  }
  return -1;
}

/** Is a noun the subject of what follows, or what the sentence stands on with nothing before it? */
function isSubject(sentence: MendedSentence, noun: number): boolean {
  const { head, length, nameOf } = sentence;
  const above = head[noun] as number;
  if (above < noun) return false;
  if (above < length) return prepositionOf(sentence, noun) < 0;
  for (let i = 0; i < noun; i++) if (head[i] === noun && nameOf(i).startsWith('nsubj')) return false;
  return true;
}

function prepositionOf({ head, nameOf }: MendedSentence, noun: number): number {
  for (let i = noun - 1; i > Math.max(-1, noun - LONGEST_SPEAKER); i--)
    if (head[i] === noun && nameOf(i) === 'case') return i;
  return -1;
}

/** "rested on her word and on a | diary that": joined to what stands behind the same preposition. */
function joinToLike(sentence: MendedSentence, noun: number): void {
  const { head, lower, nameOf } = sentence;
  const preposition = prepositionOf(sentence, noun);
  if (preposition < 2 || nameOf(noun) !== 'conj' || !/^(?:and|but|or)$/u.test(lower(preposition - 1))) return;
  for (let i = preposition - 2; i > Math.max(0, preposition - LONGEST_CLIMB); i--) {
    const like = head[i] as number;
    if (lower(i) !== lower(preposition) || nameOf(i) !== 'case' || like >= preposition) continue;
    if (!hangsBelow(sentence, like, noun)) head[noun] = like;
    return;
  }
}

function mend(sentence: MendedSentence, { noun, pronoun, speaker, verb, predicate }: Report): void {
  const { hang, head, nameOf } = sentence;
  free(sentence, noun, verb, pronoun);
  free(sentence, noun, predicate, pronoun);
  hang(verb, noun, 'acl:relcl');
  hang(predicate, verb, 'ccomp');
  hang(speaker, verb, 'nsubj');
  let isPassive = false;
  for (let i = speaker + 1; i < predicate; i++) {
    if (i < verb && (head[i] as number) > verb) head[i] = verb;
    if (head[i] === predicate && nameOf(i) === 'aux:pass') isPassive = true;
  }
  hang(pronoun, predicate, isPassive ? 'nsubj:pass' : 'nsubj');
  joinToLike(sentence, noun);
}

/** Where the noun stands below a verb of its own relative clause, its branch takes that verb's place. */
function free(sentence: MendedSentence, noun: number, verb: number, before: number): void {
  const { hang, head, label, length, nameOf, universal } = sentence;
  if (!hangsBelow(sentence, noun, verb)) return;
  let branch = noun;
  while (head[branch] !== verb) branch = head[branch] as number;
  const above = head[verb] as number;
  if (above < branch && nameOf(verb) === 'ccomp' && universal[branch] !== VERB) hang(branch, above, 'obj');
  else {
    head[branch] = above;
    label[branch] = label[verb] as number;
  }
  for (let i = Math.max(0, branch - LONGEST_CLIMB); i < Math.min(before, length); i++)
    if (head[i] === verb && i !== branch) head[i] = branch;
}

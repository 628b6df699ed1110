/**
 * Mends sentences that stand on the clause they open with: "Hours after police said they | had a suspect, a man was arrested", "Had the alarm | sounded, they would have
 * escaped"; and those that open with what turns subject and verb round: "Never before | had so many people voted".
 *
 * In: a parsed state. Out: the same with some heads and labels changed; it stays one tree. Linear but for walks of bounded length. Behind the comma that ends an opening clause comes the
 * sentence; where it has a subject of its own there, it stands on what that is the subject of.
 */
import { timeForms } from '../../lexicon/index.js';
import { FINITE_TAGS } from '../clauses.js';
import { tagNumber, tagNumbers } from '../columns.js';
import { LONGEST_CLIMB, type MendedSentence } from './mended-sentence.js';

const VERB = tagNumber('VERB');
const AUXILIARY = tagNumber('AUX');
const PUNCTUATION = tagNumber('PUNCT');

const ADJECTIVE = tagNumber('ADJ');
const NOMINAL = tagNumbers('NOUN', 'PROPN', 'PRON', 'NUM');

const OPENING: ReadonlySet<string> = new Set(
  'after before when while although though because once until unless since'.split(' '),
);
/** Where "after" may stand at the latest: "Just over two weeks after". */
const LATEST_OPENING = 4;
/** Longest opening clause. */
const LONGEST_OPENING = 40;

let units: ReadonlySet<string> | undefined;

/** Mends the sentence. */
export function mendOpeningClauses(sentence: MendedSentence): void {
  const inverted = inversionOf(sentence);
  if (inverted) {
    if (inverted.auxiliary > 0) turnRound(sentence, inverted);
    else standOnMain(sentence, inverted);
    return;
  }
  const opening = openingOf(sentence);
  // "After saying that": it has no subject there.
  if (opening < 0 || sentence.fine(opening + 1) === 'VBG') return;
  const first = firstFinite(sentence, opening);
  if (first < 0) return;
  const main = mainBehind(sentence, first);
  if (main !== undefined) standOn(sentence, opening, first, main);
}

/** Where the word stands that opens the clause: at first, or behind how long before or after; −1 without one. */
function openingOf({ length, lower }: MendedSentence): number {
  if (OPENING.has(lower(0))) return 0;
  units ??= timeForms(['span']);
  for (let at = 1; at <= Math.min(LATEST_OPENING, length - 1); at++)
    if (/^(?:after|before)$/u.test(lower(at)) && units.has(lower(at - 1))) return at;
  return -1;
}

/** The first finite verb behind a word, no comma before it. */
function firstFinite({ fine, head, length, lower, universal }: MendedSentence, opening: number): number {
  for (let at = opening + 2; at < Math.min(length, opening + LONGEST_OPENING); at++) {
    if (lower(at) === ',') return -1;
    if ((universal[at] !== VERB && universal[at] !== AUXILIARY) || !FINITE_TAGS.has(fine(at))) continue;
    const above = head[at] as number;
    return universal[at] === AUXILIARY && above > at && above < length ? above : at;
  }
  return -1;
}

interface Main {
  readonly comma: number;
  readonly verb: number;
}

/** What stands behind the comma, with a subject, where the sentence stands on a word before it. */
function mainBehind(sentence: MendedSentence, first: number): Main | undefined {
  const { head, length, lower, nameOf, universal } = sentence;
  for (let comma = first + 1; comma < Math.min(length - 2, first + LONGEST_OPENING); comma++) {
    if (head[comma] === length) continue;
    if (lower(comma) !== ',') continue;
    let verb = comma + 1;
    for (let steps = 0; steps < LONGEST_CLIMB; steps++) {
      const above = head[verb] as number;
      if (above <= comma || above >= length) break;
      verb = above;
    }
    if (head[verb] === length) return undefined;
    if (universal[comma + 1] === PUNCTUATION || verb === comma + 1) continue;
    for (let i = comma + 1; i < verb; i++)
      if (head[i] === verb && nameOf(i).startsWith('nsubj')) return { comma, verb };
  }
  return undefined;
}

function standOn(sentence: MendedSentence, opening: number, first: number, { comma, verb }: Main): void {
  const { hang, head, label, length, nameOf, universal } = sentence;
  let root = verb;
  while (head[root] !== length) root = head[root] as number;
  if (root > comma || (nameOf(verb) === 'conj' && head[verb] !== first)) return;
  head[verb] = length;
  label[verb] = label[root] as number;
  hang(first, verb, 'advcl');
  if (root !== first) hang(root, first, 'ccomp');
  for (let i = 0; i < length; i++) {
    if (head[i] === root && i > comma && i !== verb) head[i] = verb;
    // "Two days | after the minister said": how long, and the word that opens the clause.
    if (i < opening && (head[i] === root || head[i] === length) && i !== verb) hang(i, first, 'obl');
  }
  const subject = nominalBefore(sentence, opening, first);
  if (subject >= 0) hang(subject, first, nameOf(subject) === 'nsubj:pass' ? 'nsubj:pass' : 'nsubj');
  hang(opening, first, 'mark');
  if (universal[length - 1] === PUNCTUATION) head[length - 1] = verb;
}

/** The noun that stands between the opening word and the verb and hangs on neither; −1 without one. */
function nominalBefore({ head, nameOf }: MendedSentence, opening: number, first: number): number {
  const above = head[opening] as number;
  if (above > opening && above < first && nameOf(opening) === 'case') return above;
  return -1;
}

/** "Had the alarm sounded": subject and verb turned round. */
interface Inversion {
  readonly auxiliary: number;
  readonly subject: number;
  readonly verb: number;
}

const CONDITIONAL = /^(?:had|were|should)$/u;
const NEGATIVE = /^(?:never|rarely|seldom|hardly|scarcely)$/u;
/** Most words between "never" and the auxiliary: "before". */
const MOST_BEFORE = 2;
/** Most words of a subject that stands behind its auxiliary. */
const LONGEST_SUBJECT = 8;

/** An opening "had", "were" or "should" of no question, or "never before had". */
function inversionOf(sentence: MendedSentence): Inversion | undefined {
  const { length, lower, universal } = sentence;
  let auxiliary = 0;
  if (NEGATIVE.test(lower(0))) {
    auxiliary = 1;
    while (auxiliary <= MOST_BEFORE && universal[auxiliary] !== AUXILIARY && universal[auxiliary] !== VERB) auxiliary++;
    if (!/^(?:had|has|have)$/u.test(lower(auxiliary))) return undefined;
  } else if (!CONDITIONAL.test(lower(0))) return undefined;
  if (lower(length - 1) === '?') return undefined;
  const verb = verbBehind(sentence, auxiliary);
  const subject = verb < 0 ? -1 : subjectBetween(sentence, auxiliary, verb);
  return subject < 0 ? undefined : { auxiliary, subject, verb };
}

/** The verb that the auxiliary belongs to; −1 where a comma or nothing comes first. */
function verbBehind({ fine, head, length, lower, universal }: MendedSentence, auxiliary: number): number {
  const isPerfect = /^ha/u.test(lower(auxiliary));
  // "Were he alive": what he would be.
  const alive = head[auxiliary] as number;
  const isPredicate =
    lower(auxiliary) === 'were' && alive > auxiliary + 1 && alive < length && lower(alive + 1) === ',';
  if (isPredicate && universal[alive] === ADJECTIVE) return alive;
  for (let at = auxiliary + 2; at < Math.min(length, auxiliary + LONGEST_SUBJECT + 2); at++) {
    if (lower(at) === ',') return -1;
    // "Rarely has a vote been so close"
    if (isPerfect && lower(at) === 'been' && (head[at] as number) > at && (head[at] as number) < length)
      return head[at] as number;
    if (universal[at] !== VERB) continue;
    return (isPerfect ? /^VB[DN]$/u : /^VBP?$/u).test(fine(at)) ? at : -1;
  }
  return -1;
}

/** The noun between the two that stands above the others. */
function subjectBetween({ head, universal }: MendedSentence, auxiliary: number, verb: number): number {
  for (let at = auxiliary + 1; at < verb; at++) {
    const above = head[at] as number;
    if (NOMINAL.has(universal[at] as number) && !(above > auxiliary && above < verb)) return at;
  }
  return -1;
}

/** "Never before had so many people voted" */
function turnRound(sentence: MendedSentence, { auxiliary, subject, verb }: Inversion): void {
  const { hang, head, label, length, universal } = sentence;
  let root = verb;
  for (let steps = 0; head[root] !== length && steps < LONGEST_CLIMB; steps++) root = head[root] as number;
  if (head[root] !== length || root > verb) return;
  if (root !== verb) {
    head[verb] = length;
    label[verb] = label[root] as number;
    for (let i = 0; i < length; i++) if (head[i] === root && i !== verb) head[i] = verb;
    if (root !== subject && root !== auxiliary) hang(root, verb, universal[root] === VERB ? 'advcl' : 'obl');
  }
  hang(auxiliary, verb, sentence.universal[verb] === VERB ? 'aux' : 'cop');
  hang(subject, verb, 'nsubj');
}

/** "Had the alarm sounded, they would have escaped" */
function standOnMain(sentence: MendedSentence, { auxiliary, subject, verb }: Inversion): void {
  const { hang, head, length } = sentence;
  const main = mainBehind(sentence, verb);
  if (!main) return;
  standOn(sentence, auxiliary, verb, main);
  if (head[main.verb] !== length) return;
  hang(auxiliary, verb, sentence.universal[verb] === VERB ? 'aux' : 'cop');
  hang(subject, verb, 'nsubj');
}

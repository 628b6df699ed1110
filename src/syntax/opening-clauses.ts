/**
 * Mends sentences that stand on the clause of time they open with: "Hours after police said they | had a suspect, a man was arrested."
 *
 * In: a parsed state. Out: the same with some heads and labels changed; it stays one tree. Linear but for walks of bounded length. Behind the comma that ends an opening clause comes the
 * sentence; where it has a subject of its own there, it stands on what that is the subject of.
 */
import { timeForms } from '../lexicon/index.js';
import { FINITE_TAGS } from './clauses.js';
import { tagNumber } from './columns.js';
import { LONGEST_CLIMB, type MendedSentence } from './mended-sentence.js';

const VERB = tagNumber('VERB');
const AUXILIARY = tagNumber('AUX');
const PUNCTUATION = tagNumber('PUNCT');

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

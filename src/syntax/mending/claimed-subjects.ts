/**
 * Mends sentences about what is claimed that stand on the noun: "The allegation that he took bribes | is untrue."
 *
 * In: a parsed state. Out: the same with some heads and labels changed; it stays one tree. Linear but for walks of bounded length. Where a sentence stands on a noun for what is
 * said or thought, with the clause of that behind it, and a form of "be" comes after the clause's own verb, the sentence is about the noun: what it is said to be is its verb.
 */
import { ATTRIBUTION_CUES } from '../../lexicon/index.js';
import { FINITE_TAGS } from '../clauses.js';
import { tagNumber } from '../columns.js';
import { hangsBelow, type MendedSentence } from './mended-sentence.js';

const NOUN = tagNumber('NOUN');
const VERB = tagNumber('VERB');
const AUXILIARY = tagNumber('AUX');

/** Nouns with such a clause that are no cue by themselves. */
const MORE_NOUNS: readonly string[] = ['idea', 'notion', 'fact', 'theory', 'myth', 'possibility', 'prospect'];
/** Longest clause. */
const LONGEST_CLAUSE = 30;

let nouns: ReadonlySet<string> | undefined;

/** Mends the sentence. */
export function mendClaimedSubjects(sentence: MendedSentence): void {
  const { head, length, lemma, lower, universal } = sentence;
  for (let noun = 0; noun < length - 4; noun++) {
    if (head[noun] !== length || universal[noun] !== NOUN || lower(noun + 1) !== 'that') continue;
    nouns ??= new Set([
      ...ATTRIBUTION_CUES.flatMap(({ part, frames, lemmas }) =>
        part === 'noun' && frames.includes('clause') ? lemmas : [],
      ),
      ...MORE_NOUNS,
    ]);
    if (nouns.has(lemma(noun))) mendClause(sentence, noun);
    return;
  }
}

function mendClause(sentence: MendedSentence, noun: number): void {
  const { fine, hang, head, label, length, lower, nameOf, universal } = sentence;
  const that = noun + 1;
  let verb = that + 2;
  while (verb < Math.min(length, that + LONGEST_CLAUSE) && !isFinite(verb)) verb++;
  if (verb >= length || !isFinite(verb)) return;
  if (universal[verb] === AUXILIARY && (head[verb] as number) > verb && (head[verb] as number) < length)
    verb = head[verb] as number;
  let be = verb + 1;
  while (be < Math.min(length, verb + LONGEST_CLAUSE) && !/^(?:is|was|are|were)$/u.test(lower(be))) {
    if (/^(?:and|but|or|,|who|which|because|if|when|as)$/u.test(lower(be))) return;
    be++;
  }
  const predicate = be < length ? (head[be] as number) : length;
  if (predicate <= be || predicate >= length || !/^(?:cop|aux)/u.test(nameOf(be))) return;
  const isPassive = nameOf(be) === 'aux:pass';
  if (verb === predicate || !hangsBelow(sentence, predicate, noun)) return;
  for (let i = that; i < be; i++) {
    if (head[i] !== predicate || i === verb) continue;
    head[i] = i === that || !nameOf(i).startsWith('nsubj') ? verb : noun;
  }
  head[predicate] = length;
  label[predicate] = label[noun] as number;
  hang(noun, predicate, isPassive ? 'nsubj:pass' : 'nsubj');
  hang(verb, noun, 'acl');
  hang(that, verb, 'mark');
  for (let i = predicate + 1; i < length; i++) if (head[i] === noun || head[i] === verb) head[i] = predicate;

  function isFinite(at: number): boolean {
    return (universal[at] === VERB || universal[at] === AUXILIARY) && (FINITE_TAGS.has(fine(at)) || fine(at) === 'MD');
  }
}

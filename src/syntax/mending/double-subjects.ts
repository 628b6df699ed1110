/**
 * Mends verbs that were given two subjects on one side: "White House press secretary | Ida Roos said".
 *
 * In: a parsed state. Out: the same with some heads and labels changed; it stays one tree. Linear but for walks of bounded length. Clauses such as
 * "the truth is that she left", whose predicate has a subject of its own and one of the copula, keep both.
 *
 * 1. One of two names a time: "The court this month rejected …", "said Friday". It is no subject.
 * 2. The first is "who" or "which", of a clause whose subject comes after it: its object.
 * 3. One stands before the verb, the other right behind it: "all but one of the towers, said the bank".
 * 4. The second stands right behind a verb that belongs to the first and lacks an object: "An outbreak that has killed 340 people | is spreading".
 * 5. The second has a preposition: "a person familiar | with the talks said". It belongs to what stands before that.
 * 6. The second is the name of what stands right before it, within the phrase of the first: "fines issued by the agency | Ibama had doubled".
 * 7. The second stands right behind the first: they are one phrase. It is a name, is set off by a comma or a bracket, or is joined by a conjunction.
 */
import { BODY_NOUNS, PERSON_NOUNS, timeForms } from '../../lexicon/index.js';
import { tagNumber, tagNumbers } from '../columns.js';
import { hangsBelow, type MendedSentence, SHORTEST_TIME } from './mended-sentence.js';

/** Two subjects further apart are not looked at. */
const MOST_APART = 40;

const ADJECTIVE = tagNumber('ADJ');
const NOUN = tagNumber('NOUN');
const NAME = tagNumber('PROPN');
const NOMINAL = tagNumbers('NOUN', 'PROPN');
const VERB = tagNumber('VERB');
const PUNCTUATION = tagNumber('PUNCT');
const AMOUNT = tagNumbers('NUM', 'SYM');

const RELATIVE = /^(?:who|whom|which)$/u;

interface Nouns {
  readonly times: ReadonlySet<string>;
  /** What stands before a name: "aide", "charity". */
  readonly bearers: ReadonlySet<string>;
}

let nouns: Nouns | undefined;

function readNouns(): Nouns {
  return {
    times: timeForms(['weekday', 'span', 'deictic'], SHORTEST_TIME),
    bearers: new Set([...PERSON_NOUNS, ...BODY_NOUNS].flatMap(({ words }) => words.split(' '))),
  };
}

/** Mends the sentence. */
export function mendDoubleSubjects(sentence: MendedSentence): void {
  const { times } = (nouns ??= readNouns());
  const { hang, head, length, lower, nameOf, universal } = sentence;
  for (let second = 1; second < length; second++) {
    const verb = head[second] as number;
    if (!isSubject(sentence, second)) continue;
    // "appears nine | times"
    if (verb < second && lower(second) === 'times' && nameOf(second - 1) === 'nummod') {
      hang(second, verb, 'obl:unmarked');
      continue;
    }
    const first = subjectBefore(sentence, second);
    if (first < 0) continue;
    // "the mine, which the owner says he may close"
    if (second < verb && RELATIVE.test(lower(first)) && lower(first - 1) !== '') hang(first, verb, 'obj');
    else if (times.has(lower(second))) hang(second, verb, 'obl:unmarked');
    else if (second < verb && times.has(lower(first))) hang(first, verb, 'obl:unmarked');
    // "the road, due to open in May, will bring traffic"
    else if (second < verb && universal[second] === ADJECTIVE && lower(second - 1) === ',') hang(second, first, 'amod');
    else if (second < verb && mendPreposition(sentence, first, second)) continue;
    else if (second < verb && mendNamed(sentence, first, second)) continue;
    else if (second < verb && mendLostObject(sentence, first, second)) continue;
    else if (first < verb && verb < second) joinBefore(sentence, first, verb);
    else if (first < verb === second < verb) joinPhrases(sentence, first, second);
  }
}

function isSubject({ head, length, nameOf }: MendedSentence, index: number): boolean {
  return nameOf(index).startsWith('nsubj') && (head[index] as number) < length;
}

/** The subject of the same verb that stands before another; −1 where there is none. */
function subjectBefore(sentence: MendedSentence, second: number): number {
  const { head } = sentence;
  for (let i = second - 1; i >= Math.max(0, second - MOST_APART); i--)
    if (head[i] === head[second] && isSubject(sentence, i)) return i;
  return -1;
}

/** "An outbreak that has killed | 340 people is spreading" */
function mendLostObject(sentence: MendedSentence, first: number, second: number): boolean {
  const { hang, universal } = sentence;
  let begin = second;
  while (begin - 1 > first && hangsBelow(sentence, begin - 1, second)) begin--;
  const verb = begin - 1;
  if (verb <= first || universal[verb] !== VERB || !hangsBelow(sentence, verb, first)) return false;
  if (hasChild(sentence, verb, verb + 1, /^(?:obj|ccomp|xcomp)$/u)) return false;
  hang(second, verb, 'obj');
  return true;
}

/** Prepositions that subjects do not have: "Over 40 people left". */
const PREPOSITION = /^(?:with|to|of|in|on|at|from|by|for|about)$/u;

/** "a person familiar | with the talks said" */
function mendPreposition(sentence: MendedSentence, first: number, second: number): boolean {
  const { hang, head, lower, nameOf, universal } = sentence;
  let preposition = second - 1;
  while (preposition > first && !(head[preposition] === second && nameOf(preposition) === 'case')) preposition--;
  if (preposition <= first || !PREPOSITION.test(lower(preposition))) return false;
  const before = preposition - 1;
  if (!hangsBelow(sentence, before, first)) return false;
  if (universal[before] === ADJECTIVE) hang(second, before, 'obl');
  else if (NOMINAL.has(universal[before] as number)) hang(second, before, 'nmod');
  else return false;
  return true;
}

/** "fines issued by the agency | Ibama had doubled" */
function mendNamed(sentence: MendedSentence, first: number, second: number): boolean {
  const { hang, lemma, universal } = sentence;
  let begin = second;
  while (begin - 1 > first && hangsBelow(sentence, begin - 1, second)) begin--;
  const bearer = begin - 1;
  if (universal[second] !== NAME || universal[begin] !== NAME || bearer <= first) return false;
  if (!nouns?.bearers.has(lemma(bearer)) || !hangsBelow(sentence, bearer, first)) return false;
  hang(second, bearer, 'flat');
  return true;
}

/** "all but | one of the towers, said the bank": the subject stands behind the verb, and what is joined before it ends what is said. */
function joinBefore(sentence: MendedSentence, first: number, verb: number): void {
  const { hang, head, lower, nameOf, universal } = sentence;
  if (lower(verb - 1) !== ',') return;
  for (let i = first - 1; i > Math.max(0, first - MOST_APART); i--) {
    if (head[i] !== verb || nameOf(i) !== 'cc') continue;
    if (universal[i - 1] === PUNCTUATION) return;
    hang(i, first, 'cc');
    hang(first, i - 1, 'conj');
    return;
  }
}

/** Makes one phrase of two subjects of which the second stands right behind the first, where they can be one. */
function joinPhrases(sentence: MendedSentence, first: number, second: number): void {
  const { hang, head, lemma, lower, nameOf, universal } = sentence;
  const start = beginsBehind(sentence, first, second);
  if (start < 0 || !NOMINAL.has(universal[first] as number)) return;
  // "… or 0.2 % and shares were up": behind an amount a new clause begins.
  if (AMOUNT.has(universal[start - 1] as number)) return;
  const opening = lower(start);
  const isBehindVerb = first > (head[second] as number);
  if (nameOf(opening === ',' ? start + 1 : start) === 'cc') hang(second, first, 'conj');
  else if (opening === '(' || (opening === ',' && isBehindVerb)) hang(second, first, 'appos');
  else if (universal[second] !== NAME || opening === ',' || opening === ':') return;
  else if (nouns?.bearers.has(lemma(first)) || isBareNoun(sentence, first)) hang(second, first, 'flat');
  else if (universal[first] === NAME && start === first + 1)
    if (start === second && !hasChild(sentence, second, second + 1)) hang(second, first, 'flat');
    else hang(first, second, 'compound');
}

/** Where the phrase of the second begins, if it stands right behind that of the first; −1 otherwise. */
function beginsBehind(sentence: MendedSentence, first: number, second: number): number {
  let at = first + 1;
  while (at < second && hangsBelow(sentence, at, first)) at++;
  for (let i = at; i < second; i++) if (!hangsBelow(sentence, i, second)) return -1;
  return at;
}

/** "referee": a noun in the singular does not stand alone. */
function isBareNoun(sentence: MendedSentence, index: number): boolean {
  const { lemma, lower, universal } = sentence;
  return (
    universal[index] === NOUN &&
    lower(index) === lemma(index) &&
    !hasChild(sentence, index, index - MOST_APART, /^(?:det|nmod:poss)$/u)
  );
}

/** Does one of the words from one place on, near it, hang on another word, with such a label? */
function hasChild({ head, length, nameOf }: MendedSentence, index: number, from: number, label = /^/u): boolean {
  for (let i = Math.max(0, from); i < Math.min(length, from + MOST_APART); i++)
    if (head[i] === index && label.test(nameOf(i))) return true;
  return false;
}

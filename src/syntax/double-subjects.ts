/**
 * Mends verbs that were given two subjects on one side: "White House press secretary | Ida Roos said".
 *
 * In: a parsed state. Out: the same with some heads and labels changed; it stays one tree. Linear but for walks of bounded length. Clauses such as
 * "the truth is that she left", whose predicate has a subject of its own and one of the copula, keep both.
 *
 * 1. One of two names a time: "The court this month rejected …", "said Friday". It is no subject.
 * 2. The second stands right behind the first: they are one phrase. It is a name, is set off by a comma or a bracket, or is joined by a conjunction.
 */
import { BODY_NOUNS, PERSON_NOUNS, TIME_WORDS } from '../lexicon/index.js';
import { type Columns, UNIVERSAL_TAGS } from './columns.js';
import { hangsBelow, type MendedWord } from './mended-word.js';
import type { ParserState } from './parser-state.js';

/** Two subjects further apart are not looked at. */
const MOST_APART = 40;

const NOUN = UNIVERSAL_TAGS.indexOf('NOUN');
const NAME = UNIVERSAL_TAGS.indexOf('PROPN');
const NOMINAL: ReadonlySet<number> = new Set((['NOUN', 'PROPN'] as const).map((tag) => UNIVERSAL_TAGS.indexOf(tag)));

const AMOUNT: ReadonlySet<number> = new Set((['NUM', 'SYM'] as const).map((tag) => UNIVERSAL_TAGS.indexOf(tag)));

interface Nouns {
  readonly times: ReadonlySet<string>;
  /** What stands before a name: "aide", "charity". */
  readonly bearers: ReadonlySet<string>;
}

let nouns: Nouns | undefined;

function readNouns(): Nouns {
  const isTime = /^(?:weekday|span|deictic)$/u;
  return {
    times: new Set(TIME_WORDS.flatMap(({ form, kind }) => (isTime.test(kind) && form.length > 3 ? [form] : []))),
    bearers: new Set([...PERSON_NOUNS, ...BODY_NOUNS].flatMap(({ words }) => words.split(' '))),
  };
}

/** Mends the state; `word` gives a word of the sentence, `labels` the names of label numbers. */
export function mendDoubleSubjects(
  state: ParserState,
  columns: Columns,
  labels: readonly string[],
  word: (index: number) => MendedWord,
): void {
  const { times, bearers } = (nouns ??= readNouns());
  const { head, label, length } = state;
  const nameOf = (index: number): string => labels[label[index] as number] as string;
  const isSubject = (index: number): boolean => nameOf(index).startsWith('nsubj') && (head[index] as number) < length;
  /** "referee": a noun in the singular does not stand alone. */
  const isBareNoun = (index: number): boolean =>
    columns.universal[index] === NOUN && word(index).lower === word(index).lemma && !isLed(index);
  const isLed = (index: number): boolean =>
    head.subarray(Math.max(0, index - MOST_APART), index).some((above, at) => {
      const name = nameOf(Math.max(0, index - MOST_APART) + at);
      return above === index && (name === 'det' || name === 'nmod:poss');
    });
  const put = (index: number, over: number, name: string): void => {
    head[index] = over;
    label[index] = labels.indexOf(name);
  };
  for (let second = 1; second < length; second++) {
    if (!isSubject(second)) continue;
    const verb = head[second] as number;
    const first = subjectBefore(state, second, isSubject);
    if (first < 0) continue;
    if (times.has(word(second).lower)) put(second, verb, 'obl:unmarked');
    else if (second < verb && times.has(word(first).lower)) put(first, verb, 'obl:unmarked');
    else if (first < verb === second < verb) {
      const start = beginsBehind(state, first, second);
      if (start < 0 || !NOMINAL.has(columns.universal[first] as number)) continue;
      // "… or 0.2 % and shares were up": behind an amount a new clause begins.
      if (AMOUNT.has(columns.universal[start - 1] as number)) continue;
      const opening = word(start).lower;
      const isName = columns.universal[second] === NAME;
      if (nameOf(opening === ',' ? start + 1 : start) === 'cc') put(second, first, 'conj');
      else if (opening === '(' || (opening === ',' && first > verb)) put(second, first, 'appos');
      else if (!isName || opening === ',' || opening === ':') continue;
      else if (bearers.has(word(first).lemma) || isBareNoun(first)) put(second, first, 'flat');
      else if (columns.universal[first] === NAME && start === first + 1)
        if (start === second && isBare(state, second)) put(second, first, 'flat');
        else put(first, second, 'compound');
    }
  }
}

/** The subject of the same verb that stands before another; −1 where there is none. */
function subjectBefore({ head }: ParserState, second: number, isSubject: (index: number) => boolean): number {
  for (let i = second - 1; i >= Math.max(0, second - MOST_APART); i--)
    if (head[i] === head[second] && isSubject(i)) return i;
  return -1;
}

/** Where the phrase of the second begins, if it stands right behind that of the first; −1 otherwise. */
function beginsBehind(state: ParserState, first: number, second: number): number {
  let at = first + 1;
  while (at < second && hangsBelow(state, at, first)) at++;
  for (let i = at; i < second; i++) if (!hangsBelow(state, i, second)) return -1;
  return at;
}

/** Does nothing near hang on the word? */
function isBare({ head, length }: ParserState, index: number): boolean {
  for (let i = index + 1; i < Math.min(length, index + MOST_APART); i++) if (head[i] === index) return false;
  return true;
}

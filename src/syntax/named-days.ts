/**
 * Mends days that were taken for what a verb is about: "The mayor said Friday that the bridge would close."
 *
 * In: a parsed state. Out: the same with some heads and labels changed; it stays one tree. Linear but for walks of bounded length. A bare day behind a verb says
 * when, and a clause with "that" behind it belongs to the verb: US news puts the day there, the treebanks seldom do. So does "on Sunday" behind an object: in the
 * treebanks it belongs to the verb 27 times in 28.
 */
import { TIME_WORDS } from '../lexicon/index.js';
import { type Columns, UNIVERSAL_TAGS } from './columns.js';
import { LONGEST_CLIMB, type MendedWord } from './mended-word.js';
import type { ParserState } from './parser-state.js';

const VERB = UNIVERSAL_TAGS.indexOf('VERB');

let days: ReadonlySet<string> | undefined;

/** Mends the state; `word` gives a word of the sentence, `labels` the names of label numbers. */
export function mendNamedDays(
  { head, label, length }: ParserState,
  { universal }: Columns,
  labels: readonly string[],
  word: (index: number) => MendedWord,
): void {
  days ??= new Set(
    TIME_WORDS.flatMap(({ form, kind }) => (/^(?:weekday|deictic)$/u.test(kind) && form.length > 3 ? [form] : [])),
  );
  const nameOf = (index: number): string => labels[label[index] as number] as string;
  const isCase = (index: number, of: number, form: string): boolean =>
    head[index] === of && nameOf(index) === 'case' && word(index).lower === form;
  for (let day = 1; day < length; day++) {
    if (!days.has(word(day).lower)) continue;
    const above = head[day] as number;
    if (nameOf(day) === 'nmod' && above < day && nameOf(above) === 'obj' && isCase(day - 1, day, 'on')) {
      head[day] = head[above] as number;
      label[day] = labels.indexOf('obl');
    }
    const verb = head[day] as number;
    if (verb >= day || universal[verb] !== VERB) continue;
    if (nameOf(day) === 'obj' && head[day - 1] !== day) label[day] = labels.indexOf('obl:unmarked');
    if (!nameOf(day).startsWith('obl')) continue;
    for (let clause = day + 2; clause < Math.min(length, day + LONGEST_CLIMB); clause++) {
      if (head[clause] !== day || !/^(?:acl|ccomp|advcl)/u.test(nameOf(clause))) continue;
      if (head[day + 1] !== clause || word(day + 1).lower !== 'that') continue;
      head[clause] = verb;
      label[clause] = labels.indexOf('ccomp');
      label[day + 1] = labels.indexOf('mark');
    }
  }
}

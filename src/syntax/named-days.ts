/**
 * Mends days that were taken for what a verb is about: "The mayor said Friday that the bridge would close."
 *
 * In: a parsed state. Out: the same with some heads and labels changed; it stays one tree. Linear but for walks of bounded length. A bare day behind a verb says
 * when, and a clause with "that" behind it belongs to the verb: US news puts the day there, the treebanks seldom do. So does "on Sunday" behind an object: in the
 * treebanks it belongs to the verb 27 times in 28.
 */
import { timeForms } from '../lexicon/index.js';
import { tagNumber } from './columns.js';
import { LONGEST_CLIMB, type MendedSentence, SHORTEST_TIME } from './mended-sentence.js';

const VERB = tagNumber('VERB');

let days: ReadonlySet<string> | undefined;

/** Mends the sentence. */
export function mendNamedDays({ hang, head, length, lower, nameOf, rename, universal }: MendedSentence): void {
  days ??= timeForms(['weekday', 'deictic'], SHORTEST_TIME);
  const isCase = (index: number, of: number, form: string): boolean =>
    head[index] === of && nameOf(index) === 'case' && lower(index) === form;
  for (let day = 1; day < length; day++) {
    if (!days.has(lower(day))) continue;
    const above = head[day] as number;
    if (nameOf(day) === 'nmod' && above < day && nameOf(above) === 'obj' && isCase(day - 1, day, 'on'))
      hang(day, head[above] as number, 'obl');
    const verb = head[day] as number;
    if (verb >= day || universal[verb] !== VERB) continue;
    if (nameOf(day) === 'obj' && head[day - 1] !== day) rename(day, 'obl:unmarked');
    if (!nameOf(day).startsWith('obl')) continue;
    for (let clause = day + 2; clause < Math.min(length, day + LONGEST_CLIMB); clause++) {
      if (head[clause] !== day || !/^(?:acl|ccomp|advcl)/u.test(nameOf(clause))) continue;
      if (head[day + 1] !== clause || lower(day + 1) !== 'that') continue;
      hang(clause, verb, 'ccomp');
      rename(day + 1, 'mark');
    }
  }
}

/**
 * Mends days that were taken for what a verb is about: "The mayor said Friday that the bridge would close."
 *
 * In: a parsed state. Out: the same with some heads and labels changed; it stays one tree. Linear. A bare day behind a verb says
 * when, and a clause with "that" behind it belongs to the verb: US news puts the day there, the treebanks seldom do. So does "on Sunday" behind an object: in the
 * treebanks it belongs to the verb 27 times in 28. Nor is "last week", before "that", what a relative clause is about: "She said last week that …". And only a time measures
 * how much later: "Police later | confirmed it".
 */
import { timeForms } from '../../lexicon/index.js';
import { FINITE_TAGS } from '../clauses.js';
import { tagNumber } from '../columns.js';
import { LONGEST_CLIMB, type MendedSentence, SHORTEST_TIME } from './mended-sentence.js';

const VERB = tagNumber('VERB');

let days: ReadonlySet<string> | undefined;
let spans: ReadonlySet<string> | undefined;

/** Mends the sentence. */
export function mendNamedDays(sentence: MendedSentence): void {
  const { hang, head, length, lower, nameOf, rename, universal } = sentence;
  days ??= timeForms(['weekday', 'deictic'], SHORTEST_TIME);
  spans ??= timeForms(['span']);
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
  }
  for (let time = 1; time + 2 < length; time++) if (saysWhen(sentence, time)) mendClause(sentence, time);
  for (let later = 1; later + 1 < length; later++) mendLater(sentence, later);
}

/** "Police | later confirmed it": no time, and so whoever does it. */
function mendLater({ fine, hang, head, lower, nameOf }: MendedSentence, later: number): void {
  const [who, verb] = [later - 1, later + 1];
  if (!/^(?:later|earlier|soon)$/u.test(lower(later)) || head[who] !== later || head[later] !== verb) return;
  if (!/^obl/u.test(nameOf(who)) || !FINITE_TAGS.has(fine(verb)) || spans?.has(lower(who).replace(/s$/u, ''))) return;
  if (spans?.has(lower(who))) return;
  for (let i = Math.max(0, who - LONGEST_CLIMB); i < who; i++)
    if (head[i] === verb && nameOf(i).startsWith('nsubj')) return;
  hang(who, verb, 'nsubj');
}

/** "Friday", "last | week" */
function saysWhen({ head, lower }: MendedSentence, time: number): boolean {
  if (days?.has(lower(time))) return true;
  return spans?.has(lower(time)) === true && head[time - 1] === time && POINTER.has(lower(time - 1));
}

const POINTER: ReadonlySet<string> = new Set(['last', 'this', 'next']);

/** "said last week | that the bridge would close": the clause belongs to the verb, or to the noun before. */
function mendClause({ hang, head, length, lower, nameOf, rename }: MendedSentence, time: number): void {
  const above = head[time] as number;
  const clause = head[time + 1] as number;
  if (lower(time + 1) !== 'that' || nameOf(time + 1).startsWith('nsubj') || above >= time) return;
  if (clause <= time || clause >= length || head[clause] !== time || !/^(?:acl|ccomp|advcl)/u.test(nameOf(clause)))
    return;
  if (nameOf(time).startsWith('obl')) hang(clause, above, 'ccomp');
  else if (nameOf(time).startsWith('nmod')) hang(clause, above, 'acl');
  else return;
  rename(time + 1, 'mark');
}

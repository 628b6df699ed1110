/**
 * Times in the form in which they can be compared: the parts of a date or period, by name.
 *
 * In: a phrase. Out: "year: 2018", "month: mar" …; a part that only one claim has makes that claim say more, parts that differ
 * exclude each other. Not here: amounts of time, which are figures.
 */
import { TIME_WORDS, type TimeWord } from '../lexicon/index.js';
import { overlaps } from '../span.js';
import type { Tree, Word } from '../syntax/index.js';
import { type LoosePhrase, markerOf, type PhraseContext } from './phrase-context.js';
import { fewChildren, fewWith } from './slots.js';

/** Words of a date that are read. */
const MOST_WORDS = 12;

let kinds: ReadonlyMap<string, TimeWord['kind']> | undefined;

function timeKind(lower: string): TimeWord['kind'] | undefined {
  kinds ??= new Map([...TIME_WORDS].reverse().map(({ form, kind }) => [form, kind]));
  return kinds.get(lower);
}

const YEAR = /^(?:1\d|20)\d\d$/u;
const DAY = /^\d{1,2}(?:st|nd|rd|th)?$/u;
const POINTS: ReadonlySet<string> = new Set(['month', 'weekday', 'span', 'deictic']);

/** Does a word name a time: a year, a month, a day, "quarter", "yesterday"? */
export function isTime(tree: Tree, index: number): boolean {
  const { lower } = tree.words[index] as Word;
  const kind = timeKind(lower);
  return YEAR.test(lower) || (kind !== undefined && POINTS.has(kind));
}

/** "by March" and "in March" are not the same time. */
const TIME_MARKERS: ReadonlySet<string> = new Set(['by', 'before', 'after', 'since', 'until', 'till']);

/** Adds the parts of a time, to `loose` the phrases that hang on it, to `visited` its words; says whether the phrase is one. */
export function addTimes(
  { tree, figures }: PhraseContext,
  head: number,
  times: Map<string, string>,
  loose: LoosePhrase[],
  visited: Set<number>,
): boolean {
  const isMeasured = (index: number): boolean =>
    figures.some(({ number }) => overlaps(number, tree.words[index] as Word));
  if (!isTime(tree, head) || isMeasured(head)) return false;
  const first = tree.words[fewWith(tree, head, 'case')[0] ?? -1]?.lower ?? '';
  const prefix = TIME_MARKERS.has(first) ? `${first} ` : '';
  const indices = [head];
  for (let at = 0; at < indices.length && indices.length < MOST_WORDS; at++) {
    for (const child of fewChildren(tree, indices[at] as number)) {
      // "on Wednesday, | after six hours": another phrase.
      if (fewWith(tree, child, 'case').every((marker) => (tree.words[marker] as Word).lower === 'of'))
        indices.push(child);
      else if (!isTime(tree, child) || isMeasured(child)) loose.push({ head: child, marker: markerOf(tree, child) });
      else indices.push(child);
    }
  }
  const words = indices.map((index) => tree.words[index] as Word);
  for (const index of indices) visited.add(index);
  const hasMonth = words.some(({ lower }) => timeKind(lower) === 'month');
  const pointers = words.filter(({ lower }) => timeKind(lower) === 'pointer').map(({ lower }) => lower);
  for (const { lower, lemma } of words) {
    const kind = timeKind(lower);
    if (YEAR.test(lower)) times.set('year', prefix + lower);
    else if (hasMonth && DAY.test(lower)) times.set('day', prefix + lower.replace(/\D/gu, ''));
    else if (kind === 'month' || kind === 'weekday') times.set(kind, prefix + lower.slice(0, 3));
    else if (kind === 'deictic') times.set('deictic', prefix + lower);
    else if (kind === 'span') times.set(lemma, [prefix + lemma, ...pointers].join(' '));
  }
  return true;
}

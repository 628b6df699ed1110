/**
 * Finds the time a figure holds for: "in the first six months of 2017", "last year", "over five years".
 *
 * In: drafts and the dates of the sentence. Out: drafts with `period`. A period belongs to the figures of its clause;
 * of two in reach the nearer wins, the one after the figure first.
 */
import type { Span } from '../span.js';
import type { TaggedWord, Tree, Word } from '../syntax/index.js';
import { lowerAt } from './atoms.js';
import { isYear } from './dates.js';
import { type AtomStretch, type Draft, refined, type SentenceView } from './draft.js';
import { tables } from './tables.js';

/** Most heads climbed to find a clause. */
const HIGHEST = 30;

/** Adds periods to all figures but those that are stretches of time themselves. */
export function addPeriods(view: SentenceView, drafts: readonly Draft[]): Draft[] {
  if (!drafts.some(mayHavePeriod)) return [...drafts];
  const periods = findPeriods(view);
  if (periods.length === 0) return [...drafts];
  return drafts.map((draft, index) => {
    if (!mayHavePeriod(draft)) return draft;
    // "up 4 points from 57 in 2019", "38 %, compared with 44 % in 2019": the period is that of the level set beside it.
    const old = drafts
      .slice(index + 1, index + 3)
      .find(({ reach }) => [1, 2].some((back) => comparesAt(view, reach.first - back)));
    const period = nearest(view, periods, draft, old?.reach.first ?? view.atoms.length);
    // "3 million cars, a tenth fewer than in 2022": the time of what the figure right before it is compared with.
    const compared = period && /^(?:than|as)$/u.test(lowerAt(view.atoms, period.first - 1));
    if (compared && (drafts[index + 1]?.reach.first ?? Infinity) < period.first) return draft;
    return period ? refined(draft, 'period', { period: spanOf(view, period) }) : draft;
  });
}

function mayHavePeriod({ kind, unit }: Draft): boolean {
  return unit?.dimension !== 'time' && kind !== 'age' && kind !== 'score';
}

/** A word before a level that this one is set against: "from", "against", "compared with". */
function comparesAt({ atoms }: SentenceView, at: number): boolean {
  const lower = lowerAt(atoms, at);
  return (
    /^(?:from|against|versus|than)$/u.test(lower) ||
    (/^(?:with|to)$/u.test(lower) && lowerAt(atoms, at - 1) === 'compared')
  );
}

function spanOf({ atoms }: SentenceView, { first, last }: AtomStretch): Span {
  return { start: atoms[first]?.start ?? 0, end: atoms[last]?.end ?? 0 };
}

function nearest(
  view: SentenceView,
  periods: readonly AtomStretch[],
  draft: Draft,
  stop: number,
): AtomStretch | undefined {
  const next = firstPeriodAfter(periods, draft.reach.last);
  const after = (periods[next]?.first ?? stop) < stop ? periods[next] : undefined;
  const before =
    periods[next - 1]?.last === undefined || (periods[next - 1] as AtomStretch).last < draft.reach.first
      ? periods[next - 1]
      : periods[next - 2];
  const fits = (period: AtomStretch | undefined): period is AtomStretch =>
    period !== undefined && Math.abs(period.first - draft.last) < 40 && reaches(view, period, draft);
  return fits(after) ? after : fits(before) ? before : undefined;
}

/** Index of the first period that starts after an atom. O(log n). */
function firstPeriodAfter(periods: readonly AtomStretch[], atom: number): number {
  let low = 0;
  let high = periods.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((periods[middle] as AtomStretch).first <= atom) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Does a period stand in the figure's clause, or in a description inside it ("killed in attacks carried out in 2017")? */
function reaches(view: SentenceView, period: AtomStretch, draft: Draft): boolean {
  if (standTogether(view, period, draft)) return true;
  const { tree, atoms } = view;
  const from = clauseOf(tree, atoms[period.last]?.word ?? 0);
  const clause = clauseOf(tree, atoms[draft.last]?.word ?? 0);
  if (from === clause) return true;
  const { head, label } = tree.words[from] as Word;
  if (head < 0) return false;
  // "the £26m that was approved in May": a relative clause speaks of its own noun only.
  const own = (atoms[draft.reach.first]?.word ?? 0) <= head && head <= (atoms[draft.reach.last]?.word ?? -1);
  return label === 'acl:relcl' ? own : /^(?:acl|advcl)/u.test(label) && clauseOf(tree, head) === clause;
}

/** Tags of words that may begin another clause or belong to its verb. */
const BETWEEN_CLAUSES: ReadonlySet<TaggedWord['tag']> = new Set([
  'VERB',
  'AUX',
  'SCONJ',
  'PRON',
  'CCONJ',
  'PUNCT',
  'PART',
]);

const QUOTATION_MARK = /^["'“”‘’]+$/u;

/** "5,000 cars in 2017": no clause can begin or end between the two. Needs no tree. */
function standTogether({ atoms, wordAt }: SentenceView, period: AtomStretch, draft: Draft): boolean {
  const isBefore = period.last < draft.first;
  const from = atoms[isBefore ? period.last : draft.last]?.word ?? 0;
  const to = atoms[isBefore ? draft.first : period.first]?.word ?? 0;
  for (let at = from + 1; at < to; at++) {
    const word = wordAt(at);
    if (!word || (BETWEEN_CLAUSES.has(word.tag) && !QUOTATION_MARK.test(word.lower))) return false;
  }
  return true;
}

/** The verb, or other head, of the clause a word stands in. */
function clauseOf(tree: Tree, index: number): number {
  let at = index;
  for (let step = 0; step < HIGHEST; step++) {
    const { head, label } = tree.words[at] as Word;
    if (head < 0 || /^(?:ccomp|advcl|acl|parataxis|csubj)/u.test(label)) return at;
    if (label === 'conj' && ['VERB', 'AUX'].includes((tree.words[at] as Word).tag)) return at;
    at = head;
  }
  return at;
}

/** All periods of a sentence, in text order. */
function findPeriods(view: SentenceView): AtomStretch[] {
  const found: AtomStretch[] = [];
  const { atoms } = view;
  for (let at = 0; at < atoms.length; at++) {
    const stretch = periodAt(view, at);
    if (!stretch) continue;
    found.push(stretch);
    at = stretch.last;
  }
  return found;
}

/** The period that starts at an atom. */
function periodAt(view: SentenceView, at: number): AtomStretch | undefined {
  const { atoms } = view;
  const kinds = tables().times.get(lowerAt(atoms, at));
  if (kinds?.has('deictic')) return { first: at, last: at };
  if (kinds?.has('edge') && !kinds.has('pointer') && lowerAt(atoms, at) !== 'of') {
    const last = timeFrom(view, at + 1, kinds.has('stretch'));
    return last === undefined ? undefined : { first: at, last: extended(view, last) };
  }
  const last = kinds?.has('pointer') ? pointed(view, at) : undefined;
  return last === undefined ? undefined : { first: at, last: extended(view, last) };
}

/** Last atom of a time after a preposition: "2017", "March 2020", "the first six months", "recent years". */
function timeFrom(view: SentenceView, at: number, amounts = false): number | undefined {
  const { atoms, timeAt } = view;
  const date = timeAt.get(at);
  if (date?.kind === 'date') return date.last;
  // "by the end of the year".
  const boundary =
    lowerAt(atoms, at) === 'the' &&
    tables()
      .times.get(lowerAt(atoms, at + 1))
      ?.has('boundary') &&
    lowerAt(atoms, at + 2) === 'of';
  if (boundary) return timeFrom(view, at + 3);
  if (isYear(atoms[at]) && atoms[at + 1]?.lower !== '%') return at;
  return pointed(view, at, amounts);
}

/** "the first six months", "last year", "this week", "five years", "the year". */
function pointed({ atoms, timeAt, wordAt }: SentenceView, start: number, amounts = false): number | undefined {
  const { times: words, cardinals } = tables();
  // "planned to last 90 days": a verb.
  if (
    lowerAt(atoms, start) === 'last' &&
    (lowerAt(atoms, start - 1) === 'to' || wordAt(atoms[start]?.word ?? -1)?.tag === 'VERB')
  )
    return undefined;
  let at = start;
  let pointer = false;
  let amount = false;
  for (; at < start + 5; at++) {
    const lower = lowerAt(atoms, at);
    if (words.get(lower)?.has('span') && (pointer || amount || lower !== 'second')) {
      const single = !pointer && !amount && at > start && lowerAt(atoms, start) === 'the';
      // "last year's ranking" is no time.
      if (lowerAt(atoms, at + 1) === "'") return undefined;
      // "for two-year mortgages": the stretch describes a noun.
      if (!pointer && lowerAt(atoms, at - 1) === '-')
        return words.get(lowerAt(atoms, at + 1))?.has('span') ? at + 1 : undefined;
      if (!pointer && !single && !(amount && (amounts || lowerAt(atoms, start) === 'the'))) return undefined;
      return at;
    }
    if (words.get(lower)?.has('pointer')) pointer = true;
    else if (cardinals.has(lower) || atoms[at]?.kind === 'number') amount = true;
    else if (lower !== 'the' && lower !== 'few' && lower !== 'a' && lower !== '-') break;
  }
  // "last March", "next Monday".
  const date = pointer ? timeAt.get(at) : undefined;
  if (date?.kind === 'date') return date.last;
  return pointer && words.get(lowerAt(atoms, at))?.has('weekday') ? at : undefined;
}

/** "… of 2017", "… to March", "… of the year". */
function extended(view: SentenceView, last: number): number {
  const link = lowerAt(view.atoms, last + 1);
  if (link === 'alone') return last;
  if (link !== 'of' && link !== 'to' && link !== 'and' && link !== 'until') return last;
  const next = timeFrom(view, last + 2);
  if (link === 'of' && next !== undefined) return next;
  return next !== undefined && isDate(view, last + 2) ? next : last;
}

function isDate({ atoms, timeAt }: SentenceView, at: number): boolean {
  return isYear(atoms[at]) || timeAt.get(at)?.kind === 'date';
}

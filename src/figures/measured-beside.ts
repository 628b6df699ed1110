/**
 * Finds beside a figure what it measures, where the words right before or after say so: "a grant worth $8m", "paid $5m for the
 * house", "60 % of its value, or $30bn", "8 miles (13 km) of tunnels".
 *
 * In: a draft whose unit is read. Out: a noun phrase, or the noun right before. Looks at a bounded number of atoms. Not here: what
 * the tree says (`measured.ts`).
 */
import type { TaggedWord } from '../syntax/index.js';
import { lowerAt } from './atoms.js';
import { nounPhrase } from './counted.js';
import type { AtomStretch, Draft, SentenceView } from './draft.js';
import { isContext, tables } from './tables.js';

/** "$1 billion in gains", "paid $5m for the house", "$50 off a bicycle": what the money is in, for, or taken off. */
export function stuffAfter(view: SentenceView, draft: Draft, after: Draft | undefined): AtomStretch | undefined {
  const at = draft.reach.last + 1;
  const link = lowerAt(view.atoms, at);
  const price =
    draft.unit?.dimension === 'money' &&
    ((link === 'for' && isPaid(view, draft)) || (link === 'on' && isSpentOn(view, draft)));
  if (price || (link === 'off' && draft.unit !== null && ['money', 'proportion'].includes(draft.unit.dimension))) {
    // "for an 8 kW system": what is bought has a measure of its own.
    const ofNext = link === 'on' ? ['measured-noun', 'counted-noun'] : ['measured-noun'];
    const measured =
      after && after.reach.first - at <= 2 && ofNext.some((rule) => after.rules.includes(rule)) ? after.of : undefined;
    const bought = measured ?? nounPhrase(view, at + 1, view.atoms.length, true);
    const head = bought && tables().times.get(lowerAt(view.atoms, bought.last));
    return head?.has('span') || head?.has('weekday') ? undefined : bought;
  }
  if (link !== 'in' || draft.unit?.dimension !== 'money') return undefined;
  const word = view.wordAt(view.atoms[at + 1]?.word ?? -1);
  if (!word || (word.tag !== 'NOUN' && word.tag !== 'ADJ') || tables().times.has(word.lower)) return undefined;
  return nounPhrase(view, at + 1, view.atoms.length);
}

/** "60 % of its value, or $30bn", "from 5 % to 3 %", "$900 a year, or $75 a month": the same said in another unit, at another level, per another time. */
export function isSaidAgain({ atoms }: SentenceView, draft: Draft, before: Draft): boolean {
  const end = Math.max(before.reach.last, before.of?.last ?? -1);
  const gap = draft.reach.first - end;
  if (gap < 2 || gap > 3 || before.unit === null) return false;
  const link = lowerAt(atoms, draft.reach.first - 1);
  if (before.unit.dimension === draft.unit?.dimension)
    return gap === 2
      ? link === 'to' || link === 'from'
      : link === 'or' && draft.per !== undefined && before.per !== undefined;
  return (link === 'or' && lowerAt(atoms, draft.reach.first - 2) === ',') || (link === '(' && gap === 2);
}

/** How far behind its amount the closing bracket of a conversion may stand. */
const LONGEST_BRACKET = 8;

/** "8 miles (13 kilometres) of tunnels", "an 8-mile (13 km) road": what is measured stands behind the conversion. */
export function beyondConversion(view: SentenceView, draft: Draft): AtomStretch | undefined {
  const { atoms } = view;
  const open = draft.reach.last + 1;
  if (draft.unit === null || lowerAt(atoms, open) !== '(') return undefined;
  for (let at = open + 1; at < open + LONGEST_BRACKET; at++) {
    if (lowerAt(atoms, at) !== ')') continue;
    if (lowerAt(atoms, at + 1) === 'of') return nounPhrase(view, at + 2, atoms.length, true);
    return draft.attributive ? nounPhrase(view, at + 1, atoms.length) : undefined;
  }
  return undefined;
}

/** How far before money a word of paying may stand. */
const PAYING_WINDOW = 8;

function isPaid({ atoms }: SentenceView, draft: Draft): boolean {
  for (let at = draft.reach.first - 1; at >= Math.max(0, draft.reach.first - PAYING_WINDOW); at--)
    if (tables().payingWords.has(lowerAt(atoms, at))) return true;
  return false;
}

/** "will spend £4m on potholes". */
function isSpentOn({ atoms }: SentenceView, draft: Draft): boolean {
  const near = atoms.slice(Math.max(0, draft.reach.first - 3), draft.reach.first);
  return near.some(({ lower }) => /^(?:spend|spends|spent|spending)$/u.test(lower));
}

/** "a grant worth up to $8m", "levels at 12 %", "orders over 35 kg", "a drop as high as 9 metres": the noun right before. */
export function nounBeside({ atoms, wordAt }: SentenceView, draft: Draft): number | undefined {
  const link = lowerAt(atoms, draft.reach.first - 1);
  const opener = draft.unit === null ? '' : lowerAt(atoms, draft.reach.first);
  const before = isContext(link, 'hangs an amount on a noun') ? 2 : isContext(opener, 'bounds a noun') ? 1 : 0;
  const word = before === 0 ? undefined : wordAt(atoms[draft.reach.first - before]?.word ?? -1);
  return word && isNominal(word) && !tables().times.has(word.lower) && draft.changeWord === undefined
    ? word.index
    : undefined;
}

/** A noun or a name. */
export function isNominal({ tag }: TaggedWord): boolean {
  return tag === 'NOUN' || tag === 'PROPN';
}

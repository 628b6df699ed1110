/**
 * The first rule: every number of a sentence with its unit, as drafts.
 *
 * In: a sentence. Out: drafts in text order, not overlapping. Not here: which of them are figures (`names.ts`).
 */
import type { TextToken } from '../text/index.js';
import type { Atom } from './atoms.js';
import type { Draft, SentenceView } from './draft.js';
import { tables } from './tables.js';
import { readNumber } from './numbers.js';
import { readMeasured } from './units.js';

/** Reads all numbers of a sentence. */
export function scanNumbers({ atoms, blocked }: SentenceView): Draft[] {
  const drafts: Draft[] = [];
  const { numberStarts } = tables();
  let free = 0;
  for (let at = 0; at < atoms.length; at++) {
    const { kind, lower } = atoms[at] as Atom;
    if (blocked[at] === 1 || (kind !== 'number' && !numberStarts.has(lower))) continue;
    const number = readNumber(atoms, at);
    if (!number || isBlocked(blocked, number.first, number.last)) continue;
    const measured = readMeasured(atoms, number, free);
    const { first, last } = measured;
    drafts.push({ ...measured, bound: 'exact', reach: { first, last }, change: 'none' });
    free = last + 1;
    at = last;
  }
  return drafts.map((draft) => sameSuffix(atoms, draft, drafts));
}

/** "1.06m visitors, against a record 1.4m": the suffix of one sentence has one reading. */
function sameSuffix(atoms: readonly Atom[], draft: Draft, drafts: readonly Draft[]): Draft {
  const { number, unit, last } = draft;
  const suffix = atoms[last];
  if (unit?.name !== 'metre' || suffix?.text !== 'm' || suffix.spaceBefore || last !== number.last + 1) return draft;
  const next = atoms[last + 1]?.lower ?? '';
  if (tables().dimensionCues.has(next) || number.scale > 1) return draft;
  const asScale = drafts
    .slice(0, SAME_SUFFIX)
    .some((other) => atoms[other.number.last]?.text === 'm' && other.number.scale === 1e6);
  const asUnit = drafts
    .slice(0, SAME_SUFFIX)
    .some((other) => other !== draft && other.unit?.dimension === 'length' && atoms[other.last]?.text !== 'm');
  if (!asScale || asUnit) return draft;
  const value = Number((number.value * 1e6).toPrecision(15));
  return {
    ...draft,
    unit: null,
    number: { ...number, last, value, mantissa: number.value, scale: 1e6, style: 'mixed' },
    rules: ['number', 'same-suffix'],
  };
}

/** How many figures of a sentence are asked how they use a suffix. */
const SAME_SUFFIX = 12;

function isBlocked(blocked: Uint8Array, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (blocked[at] === 1) return true;
  return false;
}

/** Words that name numbers, wherever they are looked up: what {@link mayHoldNumber} asks of a word. */
function numberWords(): string[] {
  const { cardinals, scales, parts, vague, multiples, ordinals } = tables();
  const all = [cardinals, scales, parts, vague, multiples, ordinals].flatMap((table) => [...table.keys()]);
  return [...new Set(all)].filter((word) => /^[a-z]{3,}$/u.test(word));
}

let numberWord: RegExp | undefined;

/** What may be cut into words elsewhere than at ASCII boundaries: joints ("shopsTwo"), long runs, underscores, rare characters. */
const CUT_ELSEWHERE = /\p{Ll}\p{Lu}|\S{40}|_|[^\0-\u{24f}\u{2010}-\u{2026}\u{20a0}-\u{20bf}]/u;

/** Might this stretch of raw text hold a number? Says so too often, never too seldom: it spares most paragraphs the reading. */
export function mayHoldFigure(text: string): boolean {
  numberWord ??= new RegExp(`\\b(?:${numberWords().join('|')})\\b`, 'iu');
  return /[\d\u{bc}-\u{be}]/u.test(text) || CUT_ELSEWHERE.test(text) || numberWord.test(text);
}

/** Might this word be part of a number? A cheap test that spares most sentences the reading. */
export function mayHoldNumber({ text, lower }: TextToken): boolean {
  const { cardinals, scales, parts, vague, multiples, ordinals } = tables();
  return (
    /[\d\u{bc}-\u{be}\u{2150}-\u{215e}]/u.test(text) ||
    cardinals.has(lower) ||
    (lower.length > 3 && scales.has(lower)) ||
    parts.has(lower) ||
    vague.has(lower) ||
    multiples.has(lower) ||
    ordinals.has(lower)
  );
}

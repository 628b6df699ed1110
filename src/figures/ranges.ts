/**
 * Joins two numbers into one figure: ranges ("between 30 and 45 days", "€6-7bn"), levels ("from 12 % to 9 %"), ratios
 * ("one in five"), and amounts in two units of one currency ("3 dollars 50 cents").
 *
 * In: drafts in text order. Out: fewer drafts. Each pair of neighbours is looked at once.
 */
import { type Atom, isGlued, lowerAt } from './atoms.js';
import type { Draft, SentenceView } from './draft.js';
import { refined } from './draft.js';
import { withDoubtfulScale } from './scales.js';
import { phraseUpTo } from './phrases.js';
import { isContext, tables } from './tables.js';

/** Most atoms between the two ends of "from $36 on Monday to $34". */
const WIDEST_GAP = 10;

/** Joins neighbouring drafts. */
export function joinNumbers(view: SentenceView, drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const before = joined.at(-1);
    const both =
      before &&
      (joinMoney(view.atoms, before, draft) ??
        joinMeasures(view.atoms, before, draft) ??
        joinRange(view, before, draft) ??
        joinRatio(view.atoms, before, draft));
    if (both) joined[joined.length - 1] = both;
    else joined.push(draft);
  }
  return joinRatioLevels(view.atoms, joined);
}

/** "from 4 in 1,000 to 1 in 1,000": two ratios that are two levels. */
function joinRatioLevels(atoms: readonly Atom[], drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const before = joined.at(-1);
    if (
      before?.rules.at(-1) !== 'ratio' ||
      draft.rules.at(-1) !== 'ratio' ||
      openerOf(atoms, before) !== 'from' ||
      between(atoms, before, draft) !== 'to'
    ) {
      joined.push(draft);
      continue;
    }
    joined[joined.length - 1] = refined(before, 'range-from-to', {
      number: { ...draft.number, first: before.number.first },
      last: draft.last,
      range: [before.number.value, draft.number.value],
      bound: 'between',
      reach: { first: before.first - 1 - skippedBefore(atoms, before), last: draft.reach.last },
    });
  }
  return joined;
}

function between(atoms: readonly Atom[], a: Draft, b: Draft): string {
  if (b.first - a.last > WIDEST_GAP + 1) return '…';
  return atoms
    .slice(a.last + 1, b.first)
    .map(({ lower }) => lower)
    .join(' ');
}

/** "3 dollars 50 cents", "3 dollars and 50 cents", "15 dollars 50", "17 USD 25". */
function joinMoney(atoms: readonly Atom[], a: Draft, b: Draft): Draft | undefined {
  if (
    a.unit?.dimension !== 'money' ||
    a.range ||
    !Number.isInteger(a.number.value) ||
    !Number.isInteger(b.number.value) ||
    b.number.value >= 100 ||
    b.number.value < 1
  )
    return undefined;
  const gap = between(atoms, a, b);
  if (gap !== '' && gap !== 'and') return undefined;
  const hundredth = tables().hundredths.get(a.unit.name);
  const said = b.unit !== null && b.unit.name === hundredth;
  // Without the word only where nothing countable follows and the currency is said after its number.
  const silent =
    b.unit === null &&
    hundredth !== undefined &&
    a.rules.includes('money-word') &&
    (gap === '' || isEnd(atoms, b.last + 1)) &&
    (isEnd(atoms, b.last + 1) || lowerAt(atoms, b.last + 1) === 'more');
  if (!said && !silent) return undefined;
  const value = a.number.value + b.number.value / 100;
  return refined(a, 'money-hundredths', {
    last: b.last,
    number: { ...a.number, last: b.number.last, value, mantissa: value },
  });
}

/** "6 ft 2 in", "two hours and 30 minutes": one amount in two units. */
function joinMeasures(atoms: readonly Atom[], a: Draft, b: Draft): Draft | undefined {
  const parts = a.unit && b.unit ? tables().unitParts.get(`${a.unit.name}/${b.unit.name}`) : undefined;
  if (
    parts === undefined ||
    a.range ||
    b.range ||
    !Number.isInteger(a.number.value) ||
    b.number.value >= parts ||
    b.number.value < 0
  )
    return undefined;
  const gap = between(atoms, a, b);
  if (gap !== '' && gap !== 'and' && gap !== ',') return undefined;
  const value = Number((a.number.value + b.number.value / parts).toPrecision(15));
  return refined(a, 'unit-parts', {
    last: b.last,
    number: { ...a.number, last: b.number.last, value, mantissa: value },
  });
}

function isEnd(atoms: readonly Atom[], at: number): boolean {
  return atoms[at] === undefined || atoms[at].kind === 'mark';
}

function joinRange(view: SentenceView, a: Draft, b: Draft): Draft | undefined {
  const { atoms } = view;
  if (a.range || b.range || a.kind || a.number.style === 'vague' || b.number.style === 'vague') return undefined;
  const gap = between(atoms, a, b);
  const opener = openerOf(atoms, a);
  const link = linkOf(gap, opener, atoms, a, b);
  if (!link) return undefined;
  if (link === 'to' && opener === undefined && isAmountAndLevel(atoms, a, b)) return undefined;
  const unit = sharedUnit(a, b, link, opener);
  if (unit === undefined) return undefined;
  const [low, high] = sharedScale(a, b);
  // "fell 5 % to 3 %" are two figures; "2 to 3 %" is one.
  const physical =
    a.unit !== null && b.unit !== null && a.unit.dimension !== 'money' && a.unit.dimension !== 'proportion';
  if (link === 'to' && opener !== 'from' && low > high && !physical) return undefined;
  const range = link === 'tolerance' ? ([round(low - high), round(low + high)] as const) : ([low, high] as const);
  const kept = refined(a, `range-${link === 'gap' ? 'levels' : opener === 'from' ? 'from-to' : link}`, {
    number: { ...b.number, first: a.number.first, value: range[1] },
    last: b.last,
    unit,
    range,
    bound: 'between',
    attributive: b.attributive,
    reach: { first: opener ? a.first - 1 - skippedBefore(atoms, a) : a.reach.first, last: b.reach.last },
  });
  // Levels with other words between them: the figure is the new one, and the old one is remembered.
  return link === 'gap' ? { ...kept, first: b.first, number: b.number, reach: b.reach } : kept;
}

/** "rose by $5 to $84": an amount of change and the level it led to, unless the first has no unit of its own ("rose 2 to 3 %"). */
function isAmountAndLevel(atoms: readonly Atom[], a: Draft, b: Draft): boolean {
  const apart = b.number.value > 3 * a.number.value;
  if (a.unit === null && !apart) return false;
  for (let at = a.first - 1; at >= Math.max(0, a.first - 4); at--) {
    if ((tables().changes.get(lowerAt(atoms, at)) ?? []).some(({ part }) => part === 'verb')) return true;
    if (!tables().changeBridges.has(lowerAt(atoms, at))) return false;
  }
  return false;
}

function round(value: number): number {
  return Number(value.toPrecision(15));
}

/** "from" or "between" before the first number, past a bound such as "about". */
function openerOf(atoms: readonly Atom[], a: Draft): 'from' | 'between' | undefined {
  const direct = lowerAt(atoms, a.first - 1);
  const lower =
    direct === 'from' || direct === 'between' ? direct : lowerAt(atoms, a.first - 1 - skippedBefore(atoms, a));
  return lower === 'from' || lower === 'between' ? lower : undefined;
}

/** How many atoms of a bound phrase stand between the opener and the number. */
function skippedBefore(atoms: readonly Atom[], a: Draft): number {
  if (['from', 'between'].includes(lowerAt(atoms, a.first - 1))) return 0;
  const bound = phraseUpTo(tables().boundsBefore, atoms, a.first - 1);
  return bound ? a.first - bound.first : 0;
}

type Link = 'dash' | 'to' | 'and' | 'gap' | 'tolerance';

function linkOf(
  gap: string,
  opener: 'from' | 'between' | undefined,
  atoms: readonly Atom[],
  a: Draft,
  b: Draft,
): Link | undefined {
  if (gap === '±' || gap === '+ / -') return 'tolerance';
  if (gap === '-') return dashLinks(atoms, a, b) ? 'dash' : undefined;
  const needs = tables().rangeLinks.get(gap);
  if (needs === 'none') return opener === 'between' ? 'and' : 'to';
  if (needs !== undefined && needs === opener) return opener === 'between' ? 'and' : 'to';
  return opener === 'from' && isGap(gap) && isSameLevel(atoms, a, b) ? 'gap' : undefined;
}

/** "… on Monday to", "… in 2016 to about": short, no clause ends in it. */
function isGap(gap: string): boolean {
  return (
    / to(?: (?:about|around|nearly|almost|barely|just|only|some|over|under|just over|just under|more than|less than|fewer than))?$/u.test(
      gap,
    ) && !/(?:^| )[;:.(,](?: |$)| from /u.test(gap)
  );
}

/** Do two numbers with other words between them measure the same? Without units only after a verb of change. */
function isSameLevel(atoms: readonly Atom[], a: Draft, b: Draft): boolean {
  if (a.unit !== null || b.unit !== null) return a.unit?.name === b.unit?.name;
  const verb = a.first - 2 - skippedBefore(atoms, a);
  return [verb, verb - 1].some((at) =>
    (tables().changes.get(lowerAt(atoms, at)) ?? []).some(({ part }) => part === 'verb'),
  );
}

/** "6-7bn", "40 - 50": glued on both sides, or spaced on both sides and rising. */
function dashLinks(atoms: readonly Atom[], a: Draft, b: Draft): boolean {
  const glued = isGlued(atoms, a.last + 1) && isGlued(atoms, b.first);
  if (glued) return true;
  return (
    !isGlued(atoms, a.last + 1) &&
    a.unit === null &&
    (isGlued(atoms, b.first) || b.unit !== null || isEnd(atoms, b.last + 1)) &&
    a.number.value < b.number.value
  );
}

/** The unit of both; null where neither has one; undefined where they do not go together. */
function sharedUnit(a: Draft, b: Draft, link: Link, opener: 'from' | 'between' | undefined): Draft['unit'] | undefined {
  if (a.unit === null) return b.unit;
  // "rose 0.7 % to 6,327": a unit said first is not shared with a level.
  if (b.unit === null) return link === 'to' && opener === undefined ? undefined : a.unit;
  return a.unit.name === b.unit.name ? a.unit : undefined;
}

/** Both values; the first takes the scale of the second where it has none and would be smaller with it. */
function sharedScale(a: Draft, b: Draft): readonly [number, number] {
  const second = b.number.doubtfulScale && a.unit?.dimension === 'money' ? withDoubtfulScale(b.number) : b.number;
  const plain = a.number.scale === 1 && second.scale > 1 && a.number.style !== 'fraction';
  return [plain && a.number.value < second.mantissa ? a.number.value * second.scale : a.number.value, second.value];
}

/** "more than 100 and less than 300": two bounds of one value. Runs after bounds are read. */
export function joinBounds({ atoms }: SentenceView, drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const before = joined.at(-1);
    const opens =
      before &&
      !before.range &&
      (before.bound === 'more-than' || before.bound === 'at-least') &&
      (draft.bound === 'less-than' || draft.bound === 'at-most');
    const gap = opens
      ? atoms
          .slice(before.reach.last + 1, draft.reach.first)
          .map(({ lower }) => lower)
          .join(' ')
      : '';
    if (
      !opens ||
      draft.range ||
      !/^(?:and|but|and is|but is)$/u.test(gap) ||
      before.number.value >= draft.number.value ||
      (before.unit && before.unit.name !== draft.unit?.name)
    ) {
      joined.push(draft);
      continue;
    }
    const range = [before.number.value, draft.number.value] as const;
    joined[joined.length - 1] = refined(before, 'range-bounds', {
      last: draft.last,
      number: { ...draft.number, first: before.number.first },
      unit: draft.unit,
      range,
      bound: 'between',
      reach: { first: before.reach.first, last: draft.reach.last },
    });
  }
  return joined;
}

/** "1 over 3", where nothing but the fraction is said. */
function isSaidFraction(atoms: readonly Atom[], a: Draft, b: Draft, gap: string): boolean {
  const before = a.first - 1;
  return gap === 'over' && isEnd(atoms, b.last + 1) && (before < 0 || isContext(lowerAt(atoms, before), 'equates'));
}

/** "one in five", "three out of ten", "2 in 5". */
function joinRatio(atoms: readonly Atom[], a: Draft, b: Draft): Draft | undefined {
  const gap = between(atoms, a, b);
  const out =
    gap === 'out of' ||
    gap === 'out of every' ||
    gap === 'in every' ||
    gap === 'of every' ||
    isSaidFraction(atoms, a, b, gap);
  if (
    (gap !== 'in' && !out) ||
    a.unit ||
    b.unit?.dimension === 'money' ||
    b.unit?.dimension === 'time' ||
    a.range ||
    b.range
  )
    return undefined;
  const top = a.number.value;
  const below = b.number.value;
  if (
    !Number.isInteger(top) ||
    !Number.isInteger(below) ||
    top <= 0 ||
    below < 2 ||
    top >= below ||
    a.number.style === 'fraction'
  )
    return undefined;
  if (!out && (below > 100 ? below % 1000 !== 0 : below > 12 && below % 5 !== 0)) return undefined;
  const value = top / below;
  return refined(a, 'ratio', {
    last: b.last,
    kind: 'ratio',
    number: { ...a.number, last: b.number.last, value, mantissa: value, style: 'fraction' },
  });
}

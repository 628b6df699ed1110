/**
 * Finds dates, clock times and other digits that are no amounts: telephone numbers, addresses on the web, decades, seasons.
 *
 * In: atoms. Out: the stretches, each with its kind. Years alone are judged later, where their neighbours are known
 * (`names.ts`). Each place looks at a bounded number of atoms.
 */
import { type Atom, isGlued, isJoint, lowerAt } from './atoms.js';
import type { TimeExpression } from './draft.js';
import { tables } from './tables.js';

type Reader = (atoms: readonly Atom[], at: number) => TimeExpression | undefined;

/** In the order they are tried at each atom. */
const READERS: readonly Reader[] = [
  webAddress,
  isoDate,
  clockTime,
  dayFirst,
  monthFirst,
  slashDate,
  telephone,
  decade,
  season,
  ordinalDigits,
  version,
];

/** All such stretches, in text order, not overlapping. */
export function findTimes(atoms: readonly Atom[]): TimeExpression[] {
  const found: TimeExpression[] = [];
  for (let at = 0; at < atoms.length; at++) {
    if (!mayOpen(atoms, at)) continue;
    for (const read of READERS) {
      const time = read(atoms, at);
      if (!time) continue;
      found.push(time);
      at = time.last;
      break;
    }
  }
  return found;
}

/** Words and marks other than months that open one of these stretches. */
const OPENERS: ReadonlySet<string> = new Set(['http', 'https', 'www', '+', '(', '#', '@']);

/** A cheap test that spares most atoms the readers. */
function mayOpen(atoms: readonly Atom[], at: number): boolean {
  const { kind, lower } = atoms[at] as Atom;
  return (
    kind === 'number' ||
    OPENERS.has(lower) ||
    (kind === 'word' && (lowerAt(atoms, at + 1) === '@' || tables().times.get(lower)?.has('month') === true))
  );
}

/** Is this atom one or two digits of at most `most`? */
function isSmall(atom: Atom | undefined, most: number): boolean {
  return atom !== undefined && /^\d{1,2}$/u.test(atom.text) && Number(atom.text) >= 1 && Number(atom.text) <= most;
}

/** Is this atom a year of four digits, as news writes them? */
export function isYear(atom: Atom | undefined): boolean {
  return atom !== undefined && /^(?:1[5-9]|2[01])\d\d$/u.test(atom.text);
}

function isMonth(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at];
  if (!atom || !tables().times.get(atom.lower)?.has('month')) return false;
  // "may 19" and "march 3" in copy without capitals are dates; "may" alone is not.
  return (
    atom.text !== atom.lower ||
    !['may', 'march', 'mar', 'dec', 'jan', 'jun'].includes(atom.lower) ||
    isSmall(atoms[at + 1], 31)
  );
}

/** Last atom of an ordinal ending glued to digits; the digits themselves where there is none. */
function dayEnd(atoms: readonly Atom[], at: number): number {
  return isGlued(atoms, at + 1) && /^(?:st|nd|rd|th)$/u.test(lowerAt(atoms, at + 1)) ? at + 1 : at;
}

/** Most days of one month that are listed. */
const MOST_DAYS = 6;

const joinsDays = (lower: string): boolean => lower === ',' || lower === 'and' || lower === 'or';

/** "June 3, | 5 and 7": the last of days that "and" closes, where nothing follows that they could count. */
function lastOfDays(atoms: readonly Atom[], day: number): number {
  let last = day;
  let isClosed = false;
  for (let steps = 0; steps < MOST_DAYS && !isClosed; steps++) {
    const joint = lowerAt(atoms, last + 1);
    if (!joinsDays(joint) || !isSmall(atoms[last + 2], 31)) break;
    isClosed = joint !== ',';
    last = dayEnd(atoms, last + 2);
  }
  const next = atoms[last + 1];
  return isClosed && (next === undefined || next.kind === 'mark') ? last : day;
}

/** "28 December 2018", "1st of May". */
function dayFirst(atoms: readonly Atom[], at: number): TimeExpression | undefined {
  if (!isSmall(atoms[at], 31) || isGlued(atoms, at)) return undefined;
  let day = dayEnd(atoms, at);
  // "3, 5 and 7 June"
  for (let steps = 0; steps < MOST_DAYS && joinsDays(lowerAt(atoms, day + 1)) && isSmall(atoms[day + 2], 31); steps++)
    day = dayEnd(atoms, day + 2);
  const month = lowerAt(atoms, day + 1) === 'of' ? day + 2 : day + 1;
  if (!isMonth(atoms, month) || isSmall(atoms[month + 1], 31)) return undefined;
  return { first: at, last: yearAfter(atoms, month) ?? month, kind: 'date' };
}

/** "December 28, 2018", "Oct. 7", "May 2017", "March". */
function monthFirst(atoms: readonly Atom[], at: number): TimeExpression | undefined {
  if (!isMonth(atoms, at) || isJoint(atoms, at - 1, '-')) return undefined;
  const dot = lowerAt(atoms, at + 1) === '.' ? at + 1 : at;
  const next = dot + 1;
  if (isSmall(atoms[next], 31) && !isGlued(atoms, next) && !isJoint(atoms, next + 1, ':')) {
    let day = dayEnd(atoms, next);
    // "May 3-5", "May 3 to 5".
    if (isJoint(atoms, day + 1, '-') && isSmall(atoms[day + 2], 31)) day += 2;
    else day = lastOfDays(atoms, day);
    return { first: at, last: yearAfter(atoms, day) ?? day, kind: 'date' };
  }
  const year = yearAfter(atoms, dot);
  if (year !== undefined) return { first: at, last: year, kind: 'date' };
  return atoms[at]?.text === atoms[at]?.lower ? undefined : { first: at, last: at, kind: 'date' };
}

function yearAfter(atoms: readonly Atom[], at: number): number | undefined {
  const next = lowerAt(atoms, at + 1) === ',' ? at + 2 : at + 1;
  return isYear(atoms[next]) && !isGlued(atoms, next) ? next : undefined;
}

/** A time of day with a full stop. */
const ENTRY_TIME = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/u;

/** "10.45pm", "5 a.m.", "17:22", "1:36.6", "3 o'clock", "1730 GMT". */
function clockTime(atoms: readonly Atom[], at: number): TimeExpression | undefined {
  const atom = atoms[at];
  if (atom?.kind !== 'number' || (isGlued(atoms, at) && atoms[at - 1]?.kind === 'word')) return undefined;
  let last = at;
  while (isJoint(atoms, last + 1, ':') && /^\d{2}(?:\.\d+)?$/u.test(lowerAt(atoms, last + 2)) && last < at + 6)
    last += 2;
  const colon = last > at;
  const half = lowerAt(atoms, last + 1);
  const clock = /^\d{1,2}(?:\.[0-5]\d)?$/u.test(atom.text) && Number(atom.text) < 24.6;
  if ((colon || clock) && (half === 'am' || half === 'pm')) return { first: at, last: last + 1, kind: 'clock' };
  if (
    (colon || clock) &&
    (half === 'a' || half === 'p') &&
    lowerAt(atoms, last + 2) === '.' &&
    lowerAt(atoms, last + 3) === 'm'
  )
    return { first: at, last: lowerAt(atoms, last + 4) === '.' ? last + 4 : last + 3, kind: 'clock' };
  if (clock && half === 'o' && lowerAt(atoms, last + 2) === "'" && lowerAt(atoms, last + 3) === 'clock')
    return { first: at, last: last + 3, kind: 'clock' };
  if (tables().times.get(half)?.has('zone') && /^\d{3,4}$|^\d{1,2}(?:\.\d\d)?$/u.test(atom.text))
    return { first: at, last: last + 1, kind: 'clock' };
  // "10.31 The union has hit back": how an entry of a live report begins.
  if (
    at === 0 &&
    atoms[1]?.kind === 'word' &&
    ENTRY_TIME.test(atom.text) &&
    /^\p{Lu}/u.test(atoms[1].text) &&
    !isGlued(atoms, 1)
  )
    return { first: at, last: at, kind: 'clock' };
  return colon ? { first: at, last, kind: 'clock' } : undefined;
}

/** "2019-09-01T10:38:07.190Z". */
function isoDate(atoms: readonly Atom[], at: number): TimeExpression | undefined {
  if (!isYear(atoms[at]) || !isJoint(atoms, at + 1, '-') || !isSmall(atoms[at + 2], 12)) return undefined;
  let last = isJoint(atoms, at + 3, '-') && isSmall(atoms[at + 4], 31) ? at + 4 : at + 2;
  // "1995-01" is a month; "2012-13" is a season and ends here too.
  if (last === at + 4)
    while (last < at + 16 && isGlued(atoms, last + 1) && /^[tz:]$|^\d+(?:\.\d+)?$/u.test(lowerAt(atoms, last + 1)))
      last++;
  return { first: at, last, kind: 'date' };
}

/** "3/4/2019", "24/7", "9/11". */
function slashDate(atoms: readonly Atom[], at: number): TimeExpression | undefined {
  if (!isSmall(atoms[at], 31) || !isJoint(atoms, at + 1, '/')) return undefined;
  if (isJoint(atoms, at + 3, '/')) return { first: at, last: at + 4, kind: 'date' };
  const both = `${lowerAt(atoms, at)}/${lowerAt(atoms, at + 2)}`;
  return both === '24/7' || both === '9/11' || both === '7/7' ? { first: at, last: at + 2, kind: 'code' } : undefined;
}

/** "+44 20 7946 0958", "(555) 123-4567", "0800 555 111", "555-0142". */
function telephone(atoms: readonly Atom[], at: number): TimeExpression | undefined {
  const plus = lowerAt(atoms, at) === '+';
  const open = lowerAt(atoms, at) === '(';
  let next = plus || open ? at + 1 : at;
  const first = lowerAt(atoms, next);
  if (!/^\d{1,5}$/u.test(first) || (plus && !isGlued(atoms, next))) return undefined;
  let digits = 0;
  let groups = 0;
  let last = next;
  for (; next < at + 14; next++) {
    const atom = atoms[next];
    if (atom && (/^\d{2,8}$/u.test(atom.text) || (next === at + 1 && plus && /^\d$/u.test(atom.text)))) {
      digits += atom.text.length;
      groups++;
      last = next;
    } else if (!atom || !/^[-()./]$/u.test(atom.lower) || atoms[next + 1] === undefined) {
      break;
    }
  }
  const dialled =
    plus ||
    first.startsWith('0') ||
    (open && first.length === 3) ||
    (first.length === 3 && groups === 3 && digits === 10) ||
    (first === '555' && digits === 7);
  return dialled && digits >= 7 && digits <= 15 && groups >= 2 ? { first: at, last, kind: 'contact' } : undefined;
}

/** "1980s", "the '90s", "mid-2010s". */
function decade(atoms: readonly Atom[], at: number): TimeExpression | undefined {
  const text = lowerAt(atoms, at);
  const apostrophe = lowerAt(atoms, at + 1) === "'" ? 1 : 0;
  if (
    !/^(?:[12]\d)?\d0$/u.test(text) ||
    lowerAt(atoms, at + 1 + apostrophe) !== 's' ||
    !isGlued(atoms, at + 1) ||
    !isGlued(atoms, at + 1 + apostrophe)
  )
    return undefined;
  return { first: at, last: at + 1 + apostrophe, kind: 'date' };
}

/** "2012–13", "2016/17": a season or a financial year. */
function season(atoms: readonly Atom[], at: number): TimeExpression | undefined {
  if (!isYear(atoms[at]) || !(isJoint(atoms, at + 1, '-') || isJoint(atoms, at + 1, '/'))) return undefined;
  const year = Number(lowerAt(atoms, at));
  const second = lowerAt(atoms, at + 2);
  const next =
    second.length === 2 ? Number(`${Math.floor(year / 100)}${second}`) : isYear(atoms[at + 2]) ? Number(second) : NaN;
  return next > year && next - year <= 60 ? { first: at, last: at + 2, kind: 'date' } : undefined;
}

/** "22nd", "96th-minute": ranks and dates, read elsewhere. */
function ordinalDigits(atoms: readonly Atom[], at: number): TimeExpression | undefined {
  return atoms[at]?.kind === 'number' && dayEnd(atoms, at) > at ? { first: at, last: at + 1, kind: 'code' } : undefined;
}

/** "1.2.3", "192.168.0.1". */
function version(atoms: readonly Atom[], at: number): TimeExpression | undefined {
  return /^\d{1,4}(?:\.\d{1,4}){2,5}$/u.test(lowerAt(atoms, at)) && !/^\d{1,3}(?:\.\d{3})+$/u.test(lowerAt(atoms, at))
    ? { first: at, last: at, kind: 'code' }
    : undefined;
}

/** "https://…", "www.…", "name@example.org", "#cop26", "@user1": everything up to the next space. */
function webAddress(atoms: readonly Atom[], at: number): TimeExpression | undefined {
  const lower = lowerAt(atoms, at);
  const starts =
    ((lower === 'http' || lower === 'https') && lowerAt(atoms, at + 1) === ':' && lowerAt(atoms, at + 2) === '/') ||
    (lower === 'www' && isJoint(atoms, at + 1, '.')) ||
    ((lower === '#' || lower === '@') && isGlued(atoms, at + 1) && atoms[at + 1]?.kind === 'word') ||
    (atoms[at]?.kind === 'word' && isJoint(atoms, at + 1, '@'));
  if (!starts) return undefined;
  let last = at;
  while (atoms[last + 1]?.spaceBefore === false) last++;
  return { first: at, last, kind: 'contact' };
}

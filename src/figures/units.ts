/**
 * Reads the unit of a number: what stands before it ("US$58", "RM 12") and after it ("5 km", "40 per cent", "kg/cm³").
 *
 * In: atoms and a number. Out: the number (with a doubtful scale settled), the unit, and the stretch of both.
 * Not here: rates with a counted noun between ("cases per 100,000 people", `rates.ts`).
 */
import type { Unit } from '../records/index.js';
import { type Atom, isGlued, isJoint, lowerAt } from './atoms.js';
import type { AtomStretch } from './draft.js';
import type { NumberPhrase } from './number-phrase.js';
import { withDoubtfulScale } from './scales.js';
import { phraseFrom, phraseUpTo } from './phrases.js';
import { isContext, tables } from './tables.js';
import { ambiguousUnit } from './unit-context.js';

/** A number with its unit. */
export interface Measured extends AtomStretch {
  readonly number: NumberPhrase;
  readonly unit: Unit | null;
  /** Written as one word with what follows: "18-month". */
  readonly attributive: boolean;
  readonly rules: readonly string[];
}

/** A unit found, and its last atom. */
export interface FoundUnit {
  readonly unit: Unit;
  readonly last: number;
}

/** Reads the unit of a number. Atoms before `free` belong to the number before. */
export function readMeasured(atoms: readonly Atom[], number: NumberPhrase, free: number): Measured {
  const before = currencyBefore(atoms, number);
  if (before && before.first >= free) return moneyFrom(atoms, number, before.unit, before.first);
  const settled = settleScale(atoms, number);
  const unit = unitAfter(atoms, settled);
  const ahead = unit ? undefined : unitAhead(atoms, settled);
  if (ahead && ahead.first >= free)
    return {
      ...{ first: ahead.first, last: settled.last, number: settled, unit: ahead.unit },
      ...{ attributive: false, rules: ['unit-ahead'] },
    };
  if (!unit)
    return {
      first: settled.first,
      last: settled.last,
      number: settled,
      unit: null,
      attributive: false,
      rules: ['number'],
    };
  const attributive = lowerAt(atoms, settled.last + 1) === '-';
  const scaled = scaleAfterUnit(atoms, settled, unit);
  return {
    first: settled.first,
    last: scaled.last,
    number: scaled.number,
    unit: unit.unit,
    attributive,
    rules: [unit.unit.dimension === 'money' ? 'money-word' : 'unit'],
  };
}

/** "USD 200", "$5", "US$58.24", "-$3", "C $6", "PS2.7m" where a program has lost the pound sign. */
function currencyBefore(
  atoms: readonly Atom[],
  number: NumberPhrase,
): { readonly unit: Unit; readonly first: number } | undefined {
  const at = number.first - 1;
  const exact = phraseUpTo(tables().currencyMarks, atoms, at, true);
  const loose = !isGlued(atoms, at)
    ? undefined
    : phraseUpTo(tables().currencyMarks, capitalised(atoms, at), Math.min(at, 3), true);
  const mark = exact && loose && loose.last - loose.first > exact.last - exact.first ? loose : (exact ?? loose);
  if (mark && at >= 0) {
    const first = at - (mark.last - mark.first);
    const isWord = atoms[first]?.kind === 'word';
    // "Series B 20 …": letters glued to something before them are a name, not a code.
    if (isWord && isGlued(atoms, first) && atoms[first - 1]?.kind !== 'mark') return undefined;
    if (isWord && lowerAt(atoms, at) !== '$' && !isAmount(atoms, number)) return undefined;
    const negative =
      lowerAt(atoms, first - 1) === '-' && isGlued(atoms, first) && (atoms[first - 1]?.spaceBefore ?? false);
    return { unit: mark.entry, first: negative ? first - 1 : first };
  }
  const damaged = phraseUpTo(tables().damagedMarks, atoms, at, true);
  if (
    !damaged ||
    !isGlued(atoms, number.first) ||
    !(number.doubtfulScale || number.scale > 1 || number.value >= 100 || !Number.isInteger(number.value))
  )
    return undefined;
  return { unit: damaged.entry, first: damaged.first };
}

/** "dollar 22.5 million", "percent of 10": the word before its number, where nothing follows that could be its unit. */
function unitAhead(
  atoms: readonly Atom[],
  number: NumberPhrase,
): { readonly unit: Unit; readonly first: number } | undefined {
  const next = atoms[number.last + 1];
  if (number.style === 'fraction' || number.style === 'vague' || (next && next.kind !== 'mark')) return undefined;
  const of = lowerAt(atoms, number.first - 1) === 'of';
  const word = phraseUpTo(tables().unitWordsBefore, atoms, number.first - (of ? 2 : 1));
  if (!word || word.entry.ambiguous) return undefined;
  const { unit } = word.entry;
  if (of ? unit.dimension !== 'proportion' : unit.dimension !== 'money' || number.style === 'words') return undefined;
  const before = atoms[word.first - 1];
  const { cardinals, scales, parts } = tables();
  const counted =
    before &&
    (before.kind === 'number' || cardinals.has(before.lower) || scales.has(before.lower) || parts.has(before.lower));
  return counted || ['the', 'a', 'an'].includes(before?.lower ?? '') ? undefined : { unit, first: word.first };
}

/** The atoms up to `at`, letters in capitals, so that "cad$ 15" is read as `CAD$`. */
function capitalised(atoms: readonly Atom[], at: number): readonly Atom[] {
  return atoms.slice(Math.max(0, at - 3), at + 1).map((atom) => ({ ...atom, text: atom.text.toUpperCase() }));
}

/** Codes of currencies that are words and names too: "COP30" is a conference. */
const WORD_CODES: ReadonlySet<string> = new Set('ALL COP CUP GEL MAD MOP PEN SOS TOP TRY'.split(' '));

/** A code of letters before a number needs a number that can be an amount: not the year in "GBP 2019". */
function isAmount(atoms: readonly Atom[], number: NumberPhrase): boolean {
  const isSmall = !number.doubtfulScale && number.value < 100 && number.scale === 1 && Number.isInteger(number.value);
  if (isSmall && WORD_CODES.has(atoms[number.first - 1]?.text ?? '')) return false;
  return number.style !== 'words' && (atoms[number.first]?.kind === 'number' || number.style === 'digits');
}

function moneyFrom(atoms: readonly Atom[], number: NumberPhrase, unit: Unit, first: number): Measured {
  const scaled = withDoubtfulScale(number);
  const negative = lowerAt(atoms, first) === '-';
  const signed = negative ? { ...scaled, value: -scaled.value, mantissa: -scaled.mantissa } : scaled;
  let last = scaled.last;
  // "$50 US", "$76 U.S. a barrel", "$5 Canadian".
  const country = atoms[last + 1];
  if (unit.symbol === '$' && country?.text === 'US') last++;
  else if (unit.symbol === '$' && country?.text === 'U' && atoms[last + 3]?.text === 'S')
    last += lowerAt(atoms, last + 4) === '.' && atoms[last + 5] ? 4 : 3;
  // "$10 dollars": the unit is said twice.
  const again = phraseFrom(tables().unitWords, atoms, last + 1);
  if (again?.entry.unit.name === unit.name) last = again.last;
  const attributive = lowerAt(atoms, last + 1) === '-' && isGlued(atoms, last + 1);
  return { first, last, number: signed, unit, attributive, rules: ['money-mark'] };
}

/** "1.2m tons", "8 B people", "£2bn": is the letter after the number a scale? */
function settleScale(atoms: readonly Atom[], number: NumberPhrase): NumberPhrase {
  const doubtful = number.doubtfulScale;
  if (!doubtful) return number;
  const reading = tables().ambiguousUnits.get(atoms[doubtful.atom]?.text ?? '');
  if (doubtful.unlessUnit)
    return reading && ambiguousUnit(reading, atoms, number, doubtful.atom, false)
      ? withoutDoubt(number)
      : withDoubtfulScale(number);
  const next = atoms[doubtful.atom + 1];
  const beforeNoun =
    next?.kind === 'word' &&
    next.spaceBefore &&
    (isPluralNoun(next) || wordUnit(atoms, doubtful.atom + 1) !== undefined);
  const money = moneyAfter(atoms, doubtful.atom + 1);
  const scaleOnly = atoms[doubtful.atom]?.text === 'm' || atoms[doubtful.atom]?.text.toLowerCase() === 'b';
  if (money || (beforeNoun && scaleOnly)) return withDoubtfulScale(number);
  return withoutDoubt(number);
}

function withoutDoubt({ doubtfulScale: _, ...rest }: NumberPhrase): NumberPhrase {
  return rest;
}

/** Looks like a plural common noun that no measure takes after it ("people", "tons", "headsets"). */
function isPluralNoun(atom: Atom | undefined): boolean {
  if (!atom) return false;
  return (
    isContext(atom.lower, 'plural') ||
    (/[^s]s$/u.test(atom.lower) &&
      atom.lower.length > 3 &&
      atom.text === atom.lower &&
      !isContext(atom.lower, 'no plural'))
  );
}

function moneyAfter(atoms: readonly Atom[], at: number): boolean {
  const unit = wordUnit(atoms, at) ?? phraseFrom(tables().unitSymbols, atoms, at, true)?.entry.unit;
  return unit?.dimension === 'money';
}

function wordUnit(atoms: readonly Atom[], at: number): Unit | undefined {
  return phraseFrom(tables().unitWords, atoms, at)?.entry.unit;
}

/** The unit after a number, with powers and quotients. */
export function unitAfter(atoms: readonly Atom[], number: NumberPhrase): FoundUnit | undefined {
  const next = number.last + 1;
  const hyphen = lowerAt(atoms, next) === '-' && isGlued(atoms, next) && isGlued(atoms, next + 1);
  let at = hyphen ? next + 1 : next;
  if (number.style === 'vague' || number.style === 'fraction') {
    if (lowerAt(atoms, at) === 'of' && number.style === 'vague') at++;
    else if (
      number.style === 'fraction' &&
      (lowerAt(atoms, at) === 'a' || lowerAt(atoms, at) === 'an') &&
      simpleUnit(atoms, number, at + 1)
    )
      at++;
    else if (
      number.style === 'fraction' &&
      lowerAt(atoms, at) === 'of' &&
      ['a', 'an'].includes(lowerAt(atoms, at + 1))
    ) {
      // "two hundredths of a second", but not "half of a second term".
      const isSecond = lowerAt(atoms, at + 2) === 'second' && isContext(lowerAt(atoms, at + 3), 'follows a second');
      const second = isSecond ? tables().unitsByName.get('second') : undefined;
      if (second) return { unit: second, last: at + 2 };
      const part = simpleUnit(atoms, number, at + 2);
      const physical = part && ['time', 'length', 'proportion', 'mass', 'temperature'].includes(part.unit.dimension);
      if (physical && !isPluralNoun(atoms[part.last + 1])) at += 2;
    }
  }
  const fillers = tables().unitFillers;
  const filled = !hyphen && fillers.has(lowerAt(atoms, at)) ? at + 1 : at;
  const base = powerUnit(atoms, number, at) ?? (filled > at ? filledUnit(atoms, number, filled) : undefined);
  if (!base) return countryScaleCode(atoms, at);
  return quotient(atoms, number, base) ?? base;
}

/** After "more", "full" and the like only stretches of time and distance are units: "two more years". */
function filledUnit(atoms: readonly Atom[], number: NumberPhrase, at: number): FoundUnit | undefined {
  const found = simpleUnit(atoms, number, at);
  return found && (found.unit.dimension === 'time' || found.unit.dimension === 'length') ? found : undefined;
}

/** "square metres", "cubic feet", "km squared", "km^2", "cm³", or a plain unit. */
function powerUnit(atoms: readonly Atom[], number: NumberPhrase, at: number): FoundUnit | undefined {
  const lower = lowerAt(atoms, at);
  const word = { square: 2, sq: 2, cubic: 3, cu: 3 }[lower];
  const whole = simpleUnit(atoms, number, at);
  if (whole && whole.last > at) return whole;
  if (word !== undefined) {
    const start = lowerAt(atoms, at + 1) === '.' || lowerAt(atoms, at + 1) === '-' ? at + 2 : at + 1;
    const base = simpleUnit(atoms, number, start);
    return base?.unit.dimension === 'length' ? { unit: raised(base.unit, word), last: base.last } : undefined;
  }
  if (whole?.unit.dimension !== 'length') return whole;
  const mark = lowerAt(atoms, whole.last + 1);
  const after = lowerAt(atoms, whole.last + 2);
  if (mark === 'squared' || mark === '²') return { unit: raised(whole.unit, 2), last: whole.last + 1 };
  if (mark === 'cubed' || mark === '³') return { unit: raised(whole.unit, 3), last: whole.last + 1 };
  if (mark === '^' && (after === '2' || after === '3'))
    return { unit: raised(whole.unit, Number(after)), last: whole.last + 2 };
  if ((mark === '2' || mark === '3') && isGlued(atoms, whole.last + 1))
    return { unit: raised(whole.unit, Number(mark)), last: whole.last + 1 };
  return whole;
}

function raised(unit: Unit, power: number): Unit {
  const name = `${power === 2 ? 'square' : 'cubic'} ${unit.name}`;
  const known = tables().unitsByName.get(name);
  if (known) return known;
  return {
    name,
    ...(unit.symbol === undefined ? {} : { symbol: `${unit.symbol}${power === 2 ? '²' : '³'}` }),
    dimension: power === 2 ? 'area' : 'volume',
  };
}

/** A unit as the tables have it. */
function simpleUnit(atoms: readonly Atom[], number: NumberPhrase, at: number): FoundUnit | undefined {
  const atom = atoms[at];
  if (!atom) return undefined;
  const { unitSymbols, unitWords, ambiguousUnits } = tables();
  const long = [phraseFrom(unitSymbols, atoms, at, true), phraseFrom(unitWords, atoms, at)]
    .filter((found) => found !== undefined)
    .sort((a, b) => b.last - a.last)[0];
  const doubtful = ambiguousUnits.get(atom.text) ?? (atom.text.length > 2 ? ambiguousUnits.get(atom.lower) : undefined);
  if (doubtful && !(long && long.last > at)) {
    const unit = ambiguousUnit(doubtful, atoms, number, at, false);
    return unit && { unit, last: at };
  }
  // "3 USD50 cards": the mark belongs to the number it is glued to.
  if (
    long?.entry.unit.dimension === 'money' &&
    isGlued(atoms, long.last + 1) &&
    atoms[long.last + 1]?.kind === 'number'
  )
    return undefined;
  // "600 foot passengers", but "a 600 foot drop", "two 30 foot towers".
  if (
    atom.lower === 'foot' &&
    atom.spaceBefore &&
    number.value > 1 &&
    atoms[at + 1]?.spaceBefore === true &&
    isPluralNoun(atoms[at + 1]) &&
    !['a', 'an', 'the'].includes(lowerAt(atoms, number.first - 1)) &&
    !tables().cardinals.has(lowerAt(atoms, number.first - 1))
  )
    return undefined;
  if (!long || (long.entry.ambiguous && number.value < 100 && number.scale === 1)) return undefined;
  // A symbol of one capital after a space starts a name as often as it is a unit: "5 W bulbs", but "3 A levels".
  if (
    atom.text.length === 1 &&
    long.last === at &&
    atom.kind === 'word' &&
    atom.spaceBefore &&
    atom.text === 'A' &&
    !isJoint(atoms, at + 1, '/')
  )
    return undefined;
  return { unit: long.entry.unit, last: long.last };
}

/** "A/cm2", "J/m^2", "W/min", "metres per millisecond", "microgrammes per gramme". */
function quotient(atoms: readonly Atom[], number: NumberPhrase, above: FoundUnit): FoundUnit | undefined {
  const at = above.last + 1;
  if (above.unit.dimension === 'money' || above.unit.dimension === 'proportion') return undefined;
  const slash = isJoint(atoms, at, '/');
  const isPer = lowerAt(atoms, at) === 'per';
  if (!slash && !isPer) return undefined;
  const below = powerUnit(atoms, number, at + 1) ?? (slash ? letterUnit(atoms, at + 1) : undefined);
  if (!below || below.unit.dimension === 'money') return undefined;
  if (
    isPer &&
    below.unit.dimension === 'time' &&
    (above.unit.dimension === 'time' ||
      ['barrel', 'gallon'].includes(above.unit.name) ||
      above.unit.dimension === 'mass')
  )
    return undefined;
  const name = `${above.unit.name} per ${below.unit.name}`;
  const known = tables().unitsByName.get(name);
  const symbol =
    above.unit.symbol !== undefined && below.unit.symbol !== undefined
      ? { symbol: `${above.unit.symbol}/${below.unit.symbol}` }
      : {};
  return { unit: known ?? { name, ...symbol, dimension: quotientDimension(above.unit, below.unit) }, last: below.last };
}

function quotientDimension(above: Unit, below: Unit): Unit['dimension'] {
  if (above.dimension === 'length' && below.dimension === 'time') return 'speed';
  return 'other';
}

/** `s`, `h`, `m` below a slash are units whatever stands around. */
function letterUnit(atoms: readonly Atom[], at: number): FoundUnit | undefined {
  const unit = tables().unitsByName.get(
    { s: 'second', h: 'hour', m: 'metre', min: 'minute', ms: 'millisecond' }[atoms[at]?.text ?? ''] ?? '',
  );
  return unit && { unit, last: at };
}

/** "48.5 MGBP", "twenty MUSD": a scale and a code in one. */
function countryScaleCode(atoms: readonly Atom[], at: number): FoundUnit | undefined {
  const text = atoms[at]?.text ?? '';
  if (!/^[Mmk][A-Z]{3}$/u.test(text)) return undefined;
  const unit = phraseFrom(tables().unitSymbols, [{ ...(atoms[at] as Atom), text: text.slice(1) }], 0, true)?.entry.unit;
  return unit?.dimension === 'money' ? { unit, last: at } : undefined;
}

/** "75 USD million", "48.5 MGBP": the scale after, or inside, the unit. */
function scaleAfterUnit(
  atoms: readonly Atom[],
  number: NumberPhrase,
  unit: FoundUnit,
): { readonly number: NumberPhrase; readonly last: number } {
  const text = atoms[unit.last]?.text ?? '';
  const inside =
    unit.unit.dimension === 'money' && /^[Mmk][A-Z]{3}$/u.test(text) ? (text.startsWith('k') ? 1e3 : 1e6) : 1;
  const after =
    unit.unit.dimension === 'money' && number.scale === 1
      ? tables().scales.get(lowerAt(atoms, unit.last + 1))
      : undefined;
  const factor =
    inside * (after && lowerAt(atoms, unit.last + 1).length > 4 && after.factor >= 1000 ? after.factor : 1);
  if (factor === 1) return { number, last: unit.last };
  return {
    number: { ...number, value: number.value * factor, scale: number.scale * factor },
    last: inside > 1 ? unit.last : unit.last + 1,
  };
}

/**
 * Reads fractions: "two-thirds", "half a million", "2½", "three million and a quarter", "five point five".
 *
 * In: atoms and a place, or a number to go on from. Out: a number phrase. What makes a bare "half" or "third" a share is
 * asked of its neighbours.
 */
import { type Atom, isGlued, lowerAt } from './atoms.js';
import { slashFraction } from './digit-numbers.js';
import { valueOfDigits, valueOfFractionSign } from './digits.js';
import { digitsPhrase, type NumberPhrase } from './number-phrase.js';
import { addScales } from './scales.js';
import { isContext, tables } from './tables.js';

/** Fractions in words, standing alone. What makes them figures is decided where their neighbours are known. */
export function readFractionWords(atoms: readonly Atom[], at: number): NumberPhrase | undefined {
  const part = partPhrase(atoms, at);
  if (!part) return undefined;
  const phrase: NumberPhrase = { ...digitsPhrase(at, part.last, part.value), style: 'fraction' };
  const next = lowerAt(atoms, part.last + 1);
  // "half a million", "quarter of a million", "half a dozen".
  const article =
    next === 'a' || next === 'an'
      ? part.last + 2
      : next === 'of' && lowerAt(atoms, part.last + 2) === 'a'
        ? part.last + 3
        : part.last + 1;
  const scale = tables().scales.get(lowerAt(atoms, article));
  if (scale && scale.needs === 'nothing' && lowerAt(atoms, article).length > 2) {
    return addScales(atoms, {
      ...phrase,
      last: article,
      value: part.value * scale.factor,
      mantissa: part.value,
      scale: scale.factor,
      style: 'words',
    });
  }
  return isFractionHere(atoms, at, part) ? phrase : undefined;
}

/** Is a part word a share rather than an ordinal, a stretch of a match or a prefix? */
function isFractionHere(
  atoms: readonly Atom[],
  at: number,
  part: { readonly last: number; readonly value: number; readonly numerator: boolean },
): boolean {
  const next = lowerAt(atoms, part.last + 1);
  const before = lowerAt(atoms, at - 1);
  const { entry } = tables().parts.get(lowerAt(atoms, part.last)) ?? {};
  if (tables().ordinals.has(before) || isContext(before, 'makes an ordinal')) return false;
  if (next === '-' && isGlued(atoms, part.last + 1))
    return part.numerator && !entry?.ambiguous ? false : part.numerator;
  if (part.numerator) return true;
  if (next === 'of') return true;
  const alone = part.last === at;
  const closed = !atoms[part.last + 1] || atoms[part.last + 1]?.kind === 'mark';
  if (!entry?.ambiguous && !alone && closed) return true;
  // "a fifth lower than".
  if (!alone && (tables().changes.get(next) ?? []).some(({ part }) => part === 'comparative')) return true;
  // "fell by a fifth since May", "lived a fifth longer"; but "run by a third firm".
  const opening = NEARLY.test(before) ? lowerAt(atoms, at - 2) : before;
  if (!alone && ((opening === 'by' && (next === '' || BEHIND_SHARE.test(next))) || COMPARATIVES.test(next)))
    return true;
  if (entry?.ambiguous)
    return !alone && (!atoms[part.last + 1] || atoms[part.last + 1]?.kind === 'mark' || next === 'as');
  return isContext(next, 'opens a whole') || isContext(before, 'opens a share');
}

const NEARLY = /^(?:nearly|almost|about|around|roughly|over)$/u;
const BEHIND_SHARE =
  /^(?:since|in|on|to|over|from|after|before|this|last|compared|between|during|and|but|while|when|as|at|within|because|year|overnight)$/u;
const COMPARATIVES =
  /^(?:longer|shorter|cheaper|dearer|faster|slower|quicker|heavier|lighter|bigger|smaller|larger|more|less|fewer|higher|lower|wider|taller|deeper|richer|poorer|stronger|weaker)$/u;

/** "half", "a third", "two-thirds", "three fifths", "a quarter". */
function partPhrase(
  atoms: readonly Atom[],
  at: number,
): { readonly value: number; readonly last: number; readonly numerator: boolean } | undefined {
  const { parts, cardinals } = tables();
  const lower = lowerAt(atoms, at);
  const article = lower === 'a' || lower === 'an';
  const top = article ? 1 : (cardinals.get(lower)?.value ?? (/^\d{1,2}$/u.test(lower) ? Number(lower) : undefined));
  if (top === undefined) {
    const bare = parts.get(lower);
    return bare && !bare.plural ? { value: 1 / bare.entry.parts, last: at, numerator: false } : undefined;
  }
  const hyphen = lowerAt(atoms, at + 1) === '-' && isGlued(atoms, at + 1);
  const place = at + (hyphen ? 2 : 1);
  const compound = compoundPart(atoms, place);
  if (compound && (top !== 1) === compound.plural && top !== 0 && !hyphen)
    return { value: top / compound.parts, last: compound.last, numerator: !article };
  const found = parts.get(lowerAt(atoms, place));
  if (!found || (top !== 1) !== found.plural || top === 0 || isGlued(atoms, place) !== hyphen) return undefined;
  // "the past three quarters", "two quarters": stretches of a year.
  if (
    found.entry.parts === 4 &&
    top > 1 &&
    (top !== 3 ||
      tables()
        .times.get(lowerAt(atoms, at - 1))
        ?.has('pointer'))
  )
    return undefined;
  return { value: top / found.entry.parts, last: place, numerator: !article };
}

/** "twenty-first", "twenty firsts", "thirty-seconds" never: tens and an ordinal that name a part in two words. */
function compoundPart(
  atoms: readonly Atom[],
  at: number,
): { readonly parts: number; readonly last: number; readonly plural: boolean } | undefined {
  const { cardinals, ordinals } = tables();
  const tens = cardinals.get(lowerAt(atoms, at));
  if (tens?.place !== 'tens') return undefined;
  const last = lowerAt(atoms, at + 1) === '-' && isGlued(atoms, at + 1) ? at + 2 : at + 1;
  const lower = lowerAt(atoms, last);
  const plural = !ordinals.has(lower) && lower.endsWith('s');
  const ones = ordinals.get(plural ? lower.slice(0, -1) : lower);
  // "Seconds" are time.
  if (ones === undefined || ones > 9 || (plural && ones === 2)) return undefined;
  return { parts: tens.value + ones, last, plural };
}

/** "2½", "2 1/2", "five and a half", "3 million and a quarter", "one and three quarters". */
export function addFraction(atoms: readonly Atom[], number: NumberPhrase): NumberPhrase {
  if (number.style === 'fraction' || !Number.isInteger(number.mantissa) || number.doubtfulScale) return number;
  const next = number.last + 1;
  const sign = valueOfFractionSign(atoms[next]?.text ?? '');
  if (sign !== undefined) return grown(number, next, sign);
  if (number.style === 'digits' && atoms[next]?.kind === 'number') {
    const fraction = slashFraction(atoms, next, valueOfDigits(atoms[next]?.text ?? '') ?? NaN);
    if (fraction && !isGlued(atoms, next)) return grown(number, fraction.last, fraction.value);
  }
  if (lowerAt(atoms, next) !== 'and') return number;
  const part = partPhrase(atoms, next + 1);
  if (!part || part.value >= 1 || (!part.numerator && part.last === next + 1 && lowerAt(atoms, next + 1) !== 'half'))
    return number;
  // "one billion and a quarter million": the fraction has its own scale.
  const own = addScales(atoms, { ...digitsPhrase(next, part.last, part.value), style: 'fraction' });
  if (own.scale > 1 && number.scale > own.scale) return { ...number, last: own.last, value: number.value + own.value };
  return grown(number, part.last, part.value);
}

function grown(number: NumberPhrase, last: number, fraction: number): NumberPhrase {
  // "one hundred and three quarters" is 100.75, "three million and a half" is 3,500,000.
  const scale = number.scale === 100 ? 1 : number.scale;
  if (scale !== number.scale)
    return { ...number, last, value: number.value + fraction, mantissa: number.value + fraction, scale };
  return { ...number, last, value: number.value + fraction * scale, mantissa: number.mantissa + fraction };
}

/** "twenty-three fifths": so many parts of a whole. */
export function partsOf(atoms: readonly Atom[], base: NumberPhrase): NumberPhrase | undefined {
  const part = tables().parts.get(lowerAt(atoms, base.last + 1));
  if (base.style !== 'words' || !part?.plural || part.entry.parts === 4 || !atoms[base.last + 1]?.spaceBefore)
    return undefined;
  const value = base.value / part.entry.parts;
  return { ...base, last: base.last + 1, value, mantissa: value, scale: 1, style: 'fraction' };
}

/** "five point five", "two hundred point zero three". */
export function addPoint(atoms: readonly Atom[], base: NumberPhrase): NumberPhrase {
  if (base.style !== 'words' || lowerAt(atoms, base.last + 1) !== 'point') return base;
  let digits = '';
  let last = base.last + 1;
  for (let at = last + 1; at < base.last + 8; at++) {
    const word = tables().cardinals.get(lowerAt(atoms, at));
    if (word?.place !== 'ones') break;
    digits += String(word.value);
    last = at;
  }
  if (digits === '') return base;
  const value = Number(`${base.value}.${digits}`);
  return { ...base, last, value, mantissa: value, scale: 1 };
}

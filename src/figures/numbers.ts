/**
 * Reads one number phrase: digits, words or both, with its scales and fractions.
 *
 * In: atoms and a place. Out: the phrase with its value, or undefined. Each call looks at a bounded number of atoms.
 * Not here: units (`units.ts`), ranges (`ranges.ts`), whether the number is a figure at all (`names.ts`, `dates.ts`).
 */
import { type Atom, isGlued, isJoint, lowerAt } from './atoms.js';
import { valueOfDigits, valueOfFractionSign } from './digits.js';
import { phraseFrom } from './phrases.js';
import { isContext, tables } from './tables.js';
import { readWordNumber } from './word-numbers.js';

/** How a number is written. */
export type NumberStyle = 'digits' | 'words' | 'mixed' | 'fraction' | 'vague';

/** A number in the text. */
export interface NumberPhrase {
  /** First atom, sign included. */
  readonly first: number;
  /** Last atom. */
  readonly last: number;
  /** Its value, scale applied; the middle of a vague one. */
  readonly value: number;
  /** Its value before the last scale; the same as `value` without one. */
  readonly mantissa: number;
  /** The scale that "6-7bn" shares with the number before it; 1 without one. */
  readonly scale: number;
  /** How it is written. */
  readonly style: NumberStyle;
  /** Ends of a vague amount. */
  readonly range?: readonly [number, number];
  /** A suffix that is a scale only beside money or a counted noun ("1.2m"): where it stands and what it would multiply by. */
  readonly doubtfulScale?: { readonly atom: number; readonly factor: number; readonly unlessUnit: boolean };
}

/** The longest phrase read: more number words than this in a row are no number. */
const LONGEST_PHRASE = 24;

/** Reads the number that starts at an atom. */
export function readNumber(atoms: readonly Atom[], at: number): NumberPhrase | undefined {
  return readVague(atoms, at) ?? readFractionWords(atoms, at) ?? readSigned(atoms, at);
}

function readSigned(atoms: readonly Atom[], at: number): NumberPhrase | undefined {
  const sign = signAt(atoms, at);
  const plain = readPlain(atoms, sign ? sign.next : at);
  if (!plain || !sign) return plain;
  return { ...plain, first: at, value: -plain.value, mantissa: -plain.mantissa };
}

/** A minus sign that is not a hyphen or a dash: glued to the digits, with space, a bracket or nothing before it. */
function signAt(atoms: readonly Atom[], at: number): { readonly next: number } | undefined {
  const atom = atoms[at];
  if (!atom) return undefined;
  const nextIsNumber = atoms[at + 1]?.kind === 'number';
  if (atom.lower === '-' && nextIsNumber && isGlued(atoms, at + 1)) {
    const before = atoms[at - 1];
    const free = !before || atom.spaceBefore || before.lower === '(' || atom.text === '−' || (before.kind === 'mark' && before.lower !== '-' && before.lower !== '%');
    if (!free || (before?.kind === 'number' && !atom.spaceBefore)) return undefined;
    // "from 20 -30": a dash after a number is a range even with a space on one side.
    return before?.kind === 'number' ? undefined : { next: at + 1 };
  }
  if (tables().prefixes.get(atom.lower)?.effect !== 'negative') return undefined;
  const next = lowerAt(atoms, at + 1) === '-' ? at + 2 : at + 1;
  return atoms[next]?.kind === 'number' || tables().cardinals.has(lowerAt(atoms, next)) ? { next } : undefined;
}

function readPlain(atoms: readonly Atom[], at: number): NumberPhrase | undefined {
  const digits = readDigits(atoms, at);
  const base = digits ?? readWordNumber(atoms, at, LONGEST_PHRASE);
  if (!base) return undefined;
  const parts = partsOf(atoms, base);
  if (parts) return parts;
  const withFraction = addFraction(atoms, addPoint(atoms, base));
  return addFraction(atoms, addHundredsRest(atoms, addSmallerScale(atoms, addScales(atoms, withFraction))));
}

/** "twenty-three fifths": so many parts of a whole. */
function partsOf(atoms: readonly Atom[], base: NumberPhrase): NumberPhrase | undefined {
  const part = tables().parts.get(lowerAt(atoms, base.last + 1));
  if (base.style !== 'words' || !part?.plural || part.entry.parts === 4 || !atoms[base.last + 1]?.spaceBefore) return undefined;
  const value = base.value / part.entry.parts;
  return { ...base, last: base.last + 1, value, mantissa: value, scale: 1, style: 'fraction' };
}

/** "five point five", "two hundred point zero three". */
function addPoint(atoms: readonly Atom[], base: NumberPhrase): NumberPhrase {
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

/** "4 thousand 3 hundred", "2 million 300 thousand": digits with a smaller scale after digits with a larger one. */
function addSmallerScale(atoms: readonly Atom[], number: NumberPhrase): NumberPhrase {
  if (number.style !== 'mixed' || number.scale < 1000 || atoms[number.last]?.kind !== 'word' || atoms[number.last + 1]?.kind !== 'number') return number;
  const next = readDigits(atoms, number.last + 1);
  const rest = next && addScales(atoms, next);
  if (!rest || rest.scale === 1 || rest.value >= number.scale || !atoms[rest.last]?.spaceBefore) return number;
  const value = number.value + rest.value;
  return { ...number, last: rest.last, value, mantissa: value / rest.scale, scale: rest.scale };
}

/** "3 hundred and 21": what stands below the hundreds. */
function addHundredsRest(atoms: readonly Atom[], number: NumberPhrase): NumberPhrase {
  if (number.style !== 'mixed' || number.scale !== 100 || lowerAt(atoms, number.last + 1) !== 'and') return number;
  const rest = readDigits(atoms, number.last + 2) ?? readWordNumber(atoms, number.last + 2, 3);
  if (!rest || !Number.isInteger(rest.value) || rest.value >= 100 || tables().scales.get(lowerAt(atoms, rest.last + 1))?.position === 'spaced') return number;
  const value = number.value + rest.value;
  return { ...number, last: rest.last, value, mantissa: value, scale: 1 };
}

/** Digits with point, separators, power of ten or slash. */
function readDigits(atoms: readonly Atom[], at: number): NumberPhrase | undefined {
  const atom = atoms[at];
  if (!atom) return undefined;
  // ".500": a decimal point with nothing before it.
  if (atom.lower === '.' && atom.spaceBefore && /^\d{1,6}$/u.test(lowerAt(atoms, at + 1)) && isGlued(atoms, at + 1)) {
    return digitsPhrase(at, at + 1, Number(`0.${lowerAt(atoms, at + 1)}`));
  }
  if (atom.kind !== 'number') return undefined;
  const sign = valueOfFractionSign(atom.text);
  if (sign !== undefined) return { ...digitsPhrase(at, at, sign), style: 'fraction' };
  const joined = spacedGroups(atoms, at);
  if (joined) return joined;
  const value = valueOfDigits(atom.text);
  if (value === null) return undefined;
  return slashFraction(atoms, at, value) ?? powerOfTen(atoms, at, value) ?? digitsPhrase(at, at, value);
}

function digitsPhrase(first: number, last: number, value: number): NumberPhrase {
  return { first, last, value, mantissa: value, scale: 1, style: 'digits' };
}

/** "10 000", "1 234 567", and "80, 000" as damaged copies have it. */
function spacedGroups(atoms: readonly Atom[], at: number): NumberPhrase | undefined {
  const first = atoms[at];
  if (!first || !/^[1-9]\d{0,2}$/u.test(first.text) || atoms[at - 1]?.kind === 'number') return undefined;
  let text = first.text;
  let last = at;
  for (let next = at + 1; next < at + 10; next++) {
    if (lowerAt(atoms, next) === ',' && lowerAt(atoms, next + 1) === '000' && isGlued(atoms, next)) {
      text += '000';
      last = ++next;
      continue;
    }
    if (!/^\d{3}(?:\.\d{1,4})?$/u.test(lowerAt(atoms, next)) || isGlued(atoms, next)) break;
    text += lowerAt(atoms, next);
    last = next;
  }
  if (last === at || atoms[last + 1]?.kind === 'number' || isJoint(atoms, last + 1, '-')) return undefined;
  return digitsPhrase(at, last, Number(text));
}

/** "1/40", "1 1/2" is put together by `addFraction`. */
function slashFraction(atoms: readonly Atom[], at: number, value: number): NumberPhrase | undefined {
  if (!isJoint(atoms, at + 1, '/') || isJoint(atoms, at + 3, '/') || isJoint(atoms, at - 1, '/')) return undefined;
  const below = lowerAt(atoms, at + 2);
  if (!/^[1-9]\d{0,3}$/u.test(below) || !Number.isInteger(value) || value >= Number(below) || Number(below) === 7 || (value === 9 && below === '11')) return undefined;
  return { ...digitsPhrase(at, at + 2, value / Number(below)), style: 'fraction' };
}

/** "1.99×10^30", "8x2^10", "5.5x10-3", "-1e-3". */
function powerOfTen(atoms: readonly Atom[], at: number, value: number): NumberPhrase | undefined {
  const cross = lowerAt(atoms, at + 1);
  if (cross === 'e' && isGlued(atoms, at + 1) && isGlued(atoms, at + 2)) {
    const power = exponent(atoms, at + 2);
    return power && digitsPhrase(at, power.last, Number((value * 10 ** power.value).toPrecision(15)));
  }
  if (cross !== '×' && cross !== 'x' && cross !== '*') return undefined;
  const base = lowerAt(atoms, at + 2);
  if (base !== '10' && base !== '2') return undefined;
  const marked = lowerAt(atoms, at + 3) === '^';
  const power = exponent(atoms, marked ? at + 4 : at + 3);
  if (!power || (!marked && power.value >= 0 && lowerAt(atoms, at + 3) !== '-')) return undefined;
  return digitsPhrase(at, power.last, Number((value * Number(base) ** power.value).toPrecision(15)));
}

function exponent(atoms: readonly Atom[], at: number): { readonly value: number; readonly last: number } | undefined {
  const negative = lowerAt(atoms, at) === '-';
  const signed = negative || lowerAt(atoms, at) === '+';
  const digits = lowerAt(atoms, signed ? at + 1 : at);
  if (!/^\d{1,2}$/u.test(digits) || !isGlued(atoms, at)) return undefined;
  return { value: negative ? -Number(digits) : Number(digits), last: signed ? at + 1 : at };
}

/** "2.4 million", "13k", "three lakh crore". */
function addScales(atoms: readonly Atom[], number: NumberPhrase): NumberPhrase {
  let phrase = number;
  for (let times = 0; times < 3; times++) {
    const hyphen = lowerAt(atoms, phrase.last + 1) === '-' && isGlued(atoms, phrase.last + 1) && isGlued(atoms, phrase.last + 2);
    const at = phrase.last + (hyphen ? 2 : 1);
    const atom = atoms[at];
    const scale = atom && (tables().scales.get(atom.text) ?? (atom.text.length > 2 ? tables().scales.get(atom.lower) : undefined) ?? scaleInCapitals(atom.text));
    if (!scale || phrase.doubtfulScale) return phrase;
    const attached = isGlued(atoms, at) && !hyphen;
    if (scale.position === 'attached' ? !attached : scale.position === 'spaced' && attached) return phrase;
    if (attached && number.style === 'words') return phrase;
    if (scale.needs !== 'nothing') return { ...phrase, doubtfulScale: { atom: at, factor: scale.factor, unlessUnit: scale.needs === 'no unit reading' } };
    if (phrase.style === 'fraction' && !(scale.factor >= 100)) return phrase;
    const value = Number((phrase.value * scale.factor).toPrecision(15));
    phrase = { ...phrase, last: at, value, mantissa: phrase.scale === 1 ? phrase.value : phrase.mantissa, scale: phrase.scale * scale.factor, style: phrase.style === 'digits' ? 'mixed' : phrase.style };
  }
  return phrase;
}

/** "BN", "Mn", "TN": scales of two letters in any case. */
function scaleInCapitals(text: string): ReturnType<ReturnType<typeof tables>['scales']['get']> {
  return /^[BMT][Nn]$/u.test(text) ? tables().scales.get(text.toLowerCase()) : undefined;
}

/** The scale of a doubtful suffix taken as one: "£1.2m", "4.7m people". */
export function withDoubtfulScale(number: NumberPhrase): NumberPhrase {
  const { doubtfulScale, ...rest } = number;
  if (!doubtfulScale) return number;
  const { atom, factor } = doubtfulScale;
  return { ...rest, last: atom, value: Number((number.value * factor).toPrecision(15)), scale: number.scale * factor, mantissa: number.value, style: 'mixed' };
}

/** "2½", "2 1/2", "five and a half", "3 million and a quarter", "one and three quarters". */
function addFraction(atoms: readonly Atom[], number: NumberPhrase): NumberPhrase {
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
  if (!part || part.value >= 1 || (!part.numerator && part.last === next + 1 && lowerAt(atoms, next + 1) !== 'half')) return number;
  // "one billion and a quarter million": the fraction has its own scale.
  const own = addScales(atoms, { ...digitsPhrase(next, part.last, part.value), style: 'fraction' });
  if (own.scale > 1 && number.scale > own.scale) return { ...number, last: own.last, value: number.value + own.value };
  return grown(number, part.last, part.value);
}

function grown(number: NumberPhrase, last: number, fraction: number): NumberPhrase {
  // "one hundred and three quarters" is 100.75, "three million and a half" is 3,500,000.
  const scale = number.scale === 100 ? 1 : number.scale;
  if (scale !== number.scale) return { ...number, last, value: number.value + fraction, mantissa: number.value + fraction, scale };
  return { ...number, last, value: number.value + fraction * scale, mantissa: number.mantissa + fraction };
}

/** "half", "a third", "two-thirds", "three fifths", "a quarter". */
function partPhrase(atoms: readonly Atom[], at: number): { readonly value: number; readonly last: number; readonly numerator: boolean } | undefined {
  const { parts, cardinals } = tables();
  const lower = lowerAt(atoms, at);
  const article = lower === 'a' || lower === 'an';
  const top = article ? 1 : cardinals.get(lower)?.value ?? (/^\d{1,2}$/u.test(lower) ? Number(lower) : undefined);
  if (top === undefined) {
    const bare = parts.get(lower);
    return bare && !bare.plural ? { value: 1 / bare.entry.parts, last: at, numerator: false } : undefined;
  }
  const hyphen = lowerAt(atoms, at + 1) === '-' && isGlued(atoms, at + 1);
  const place = at + (hyphen ? 2 : 1);
  const found = parts.get(lowerAt(atoms, place));
  if (!found || (top !== 1) !== found.plural || top === 0 || isGlued(atoms, place) !== hyphen) return undefined;
  // "the past three quarters", "two quarters": stretches of a year.
  if (found.entry.parts === 4 && top > 1 && (top !== 3 || tables().times.get(lowerAt(atoms, at - 1))?.has('pointer'))) return undefined;
  return { value: top / found.entry.parts, last: place, numerator: !article };
}

/** Fractions in words, standing alone. What makes them figures is decided where their neighbours are known. */
function readFractionWords(atoms: readonly Atom[], at: number): NumberPhrase | undefined {
  const part = partPhrase(atoms, at);
  if (!part) return undefined;
  const phrase: NumberPhrase = { ...digitsPhrase(at, part.last, part.value), style: 'fraction' };
  const next = lowerAt(atoms, part.last + 1);
  // "half a million", "quarter of a million", "half a dozen".
  const article = next === 'a' || next === 'an' ? part.last + 2 : next === 'of' && lowerAt(atoms, part.last + 2) === 'a' ? part.last + 3 : part.last + 1;
  const scale = tables().scales.get(lowerAt(atoms, article));
  if (scale && scale.needs === 'nothing' && lowerAt(atoms, article).length > 2) {
    return addScales(atoms, { ...phrase, last: article, value: part.value * scale.factor, mantissa: part.value, scale: scale.factor, style: 'words' });
  }
  return isFractionHere(atoms, at, part) ? phrase : undefined;
}

/** Is a part word a share rather than an ordinal, a stretch of a match or a prefix? */
function isFractionHere(atoms: readonly Atom[], at: number, part: { readonly last: number; readonly value: number; readonly numerator: boolean }): boolean {
  const next = lowerAt(atoms, part.last + 1);
  const before = lowerAt(atoms, at - 1);
  const { entry } = tables().parts.get(lowerAt(atoms, part.last)) ?? {};
  if (tables().ordinals.has(before) || isContext(before, 'makes an ordinal')) return false;
  if (next === '-' && isGlued(atoms, part.last + 1)) return part.numerator && !entry?.ambiguous ? false : part.numerator;
  if (part.numerator) return true;
  if (next === 'of') return true;
  const alone = part.last === at;
  const closed = !atoms[part.last + 1] || atoms[part.last + 1]?.kind === 'mark';
  if (!entry?.ambiguous && !alone && closed) return true;
  if (entry?.ambiguous) return !alone && (!atoms[part.last + 1] || atoms[part.last + 1]?.kind === 'mark' || next === 'as');
  return isContext(next, 'opens a whole') || isContext(before, 'opens a share');
}

/** "dozens", "hundreds of thousands", "several hundred", "a handful". */
function readVague(atoms: readonly Atom[], at: number): NumberPhrase | undefined {
  const { vague, vagueMultipliers, scales } = tables();
  const times = phraseFrom(vagueMultipliers, atoms, at);
  if (times) {
    const scale = scales.get(lowerAt(atoms, times.last + 1));
    if (!scale || scale.needs !== 'nothing' || lowerAt(atoms, times.last + 1).length < 4) return undefined;
    let last = times.last + 1;
    let factor = scale.factor;
    const second = scales.get(lowerAt(atoms, last + 1));
    if (second && second.factor >= 1000 && lowerAt(atoms, last + 1).length > 3) {
      last++;
      factor *= second.factor;
    }
    return vaguePhrase(at, last, times.entry.low * factor, times.entry.high * factor);
  }
  const amount = phraseFrom(vague, atoms, at);
  if (!amount) return undefined;
  const second = lowerAt(atoms, amount.last + 1) === 'of' ? phraseFrom(vague, atoms, amount.last + 2) : undefined;
  if (second) return vaguePhrase(at, second.last, amount.entry.low * second.entry.low, amount.entry.high * second.entry.low);
  return vaguePhrase(at, amount.last, amount.entry.low, amount.entry.high);
}

function vaguePhrase(first: number, last: number, low: number, high: number): NumberPhrase {
  return { first, last, value: (low + high) / 2, mantissa: low, scale: 1, style: 'vague', range: [low, high] };
}

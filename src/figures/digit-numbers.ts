/**
 * Reads numbers in digits: separators, decimal points, powers of ten, slashed fractions.
 *
 * In: atoms and a place. Out: a number phrase, or undefined. Not here: scale words after it (`scales.ts`).
 */
import { type Atom, isGlued, isJoint, lowerAt } from './atoms.js';
import { valueOfDigits, valueOfFractionSign } from './digits.js';
import { digitsPhrase, type NumberPhrase } from './number-phrase.js';

/** Digits with point, separators, power of ten or slash. */
export function readDigits(atoms: readonly Atom[], at: number): NumberPhrase | undefined {
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
export function slashFraction(atoms: readonly Atom[], at: number, value: number): NumberPhrase | undefined {
  if (!isJoint(atoms, at + 1, '/') || isJoint(atoms, at + 3, '/') || isJoint(atoms, at - 1, '/')) return undefined;
  const below = lowerAt(atoms, at + 2);
  if (
    !/^[1-9]\d{0,3}$/u.test(below) ||
    !Number.isInteger(value) ||
    value >= Number(below) ||
    Number(below) === 7 ||
    (value === 9 && below === '11')
  )
    return undefined;
  return { ...digitsPhrase(at, at + 2, value / Number(below)), style: 'fraction' };
}

/** "1.99×10^30", "8x2^10", "5.5x10-3", "-1e-3", "10^5". */
function powerOfTen(atoms: readonly Atom[], at: number, value: number): NumberPhrase | undefined {
  const cross = lowerAt(atoms, at + 1);
  if (cross === 'e' && isGlued(atoms, at + 1) && isGlued(atoms, at + 2)) {
    const power = exponent(atoms, at + 2);
    return power && digitsPhrase(at, power.last, Number((value * 10 ** power.value).toPrecision(15)));
  }
  if (cross === '^' && isGlued(atoms, at + 1)) {
    const power = exponent(atoms, at + 2);
    const raised = power && value ** power.value;
    return raised !== undefined && Number.isFinite(raised)
      ? digitsPhrase(at, power?.last ?? at, Number(raised.toPrecision(15)))
      : undefined;
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

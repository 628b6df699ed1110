/**
 * Reads one number phrase: digits, words or both, with its scales and fractions.
 *
 * In: atoms and a place. Out: the phrase with its value, or undefined. Each call looks at a bounded number of atoms.
 * Not here: units (`units.ts`), ranges (`ranges.ts`), whether the number is a figure at all (`names.ts`, `dates.ts`).
 */
import { type Atom, isGlued, lowerAt } from './atoms.js';
import { readDigits } from './digit-numbers.js';
import { addFraction, addPoint, partsOf, readFractionWords } from './fractions.js';
import type { NumberPhrase } from './number-phrase.js';
import { addHundredsRest, addScales, addSmallerScale } from './scales.js';
import { tables } from './tables.js';
import { readVague } from './vague.js';
import { readWordNumber } from './word-numbers.js';

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
    const free =
      !before ||
      atom.spaceBefore ||
      before.lower === '(' ||
      atom.text === '−' ||
      (before.kind === 'mark' && before.lower !== '-' && before.lower !== '%');
    if (!free || (before?.kind === 'number' && !atom.spaceBefore)) return undefined;
    // "from 20 -30": a dash after a number is a range even with a space on one side, but not after a name ("Stoxx 50 -1.3%").
    const named = atoms[at - 2]?.kind === 'word' && /^\p{Lu}/u.test(atoms[at - 2]?.text ?? '');
    return before?.kind === 'number' && !(named && lowerAt(atoms, at + 2) === '%') ? undefined : { next: at + 1 };
  }
  if (tables().prefixes.get(atom.lower)?.effect !== 'negative') return undefined;
  // "plus or minus 3 points": a tolerance.
  if (lowerAt(atoms, at - 2) === 'plus' && ['or', 'and'].includes(lowerAt(atoms, at - 1))) return undefined;
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

/**
 * Reads numbers written in words: "two hundred and eight thousand", "ninety five", "a hundred and two".
 *
 * In: atoms and a place. Out: a number phrase in words. Follows the grammar of English cardinals: ones, teens and tens
 * below a hundred, `hundred`, then ever smaller scales, "and" before the last piece.
 */
import { type Atom, isGlued, lowerAt } from './atoms.js';
import type { NumberPhrase } from './number-phrase.js';
import { tables } from './tables.js';

/** The state of reading: what is complete, and the group below the next scale. */
interface Sum {
  total: number;
  group: number;
  /** The last thing read in this group. */
  step: 'none' | 'ones' | 'tens' | 'hundred' | 'scale';
  smallestScale: number;
}

/** Reads a number in words, of at most `longest` atoms. */
export function readWordNumber(atoms: readonly Atom[], at: number, longest: number): NumberPhrase | undefined {
  const { scales } = tables();
  const sum: Sum = { total: 0, group: 0, step: 'none', smallestScale: Infinity };
  let last = at - 1;
  let scale = 1;
  const article = lowerAt(atoms, at) === 'a' || lowerAt(atoms, at) === 'an';
  // "hundred thousand dollars": a first "a" left out.
  if (lowerAt(atoms, at) === 'hundred' && isSpelledScale(atoms, at + 1)) {
    sum.group = 1;
    sum.step = 'ones';
  }
  if (article) {
    if (!isSpelledScale(atoms, at + 1)) return undefined;
    sum.group = 1;
    sum.step = 'ones';
    last = at;
  }
  for (let next = last + 1; next < at + longest; next = last + 1) {
    const place = joined(atoms, next, sum);
    if (!takes(sum, atoms, place)) break;
    scale = scales.get(lowerAt(atoms, place))?.factor ?? 1;
    last = place;
  }
  if (last < at || (article && last === at)) return undefined;
  const value = sum.total + sum.group;
  return { first: at, last, value, mantissa: value / scale, scale, style: 'words' };
}

function isSpelledScale(atoms: readonly Atom[], at: number): boolean {
  const lower = lowerAt(atoms, at);
  return lower.length > 3 && tables().scales.get(lower)?.needs === 'nothing';
}

/** Skips a hyphen, an "and", or a comma before a smaller piece. */
function joined(atoms: readonly Atom[], at: number, sum: Sum): number {
  const lower = lowerAt(atoms, at);
  if (sum.step === 'none') return at;
  if (lower === '-' && isGlued(atoms, at) && isGlued(atoms, at + 1)) return at + 1;
  const big = sum.step === 'hundred' || sum.step === 'scale';
  if (
    (lower === 'and' || lower === '&') &&
    big &&
    tables().cardinals.has(lowerAt(atoms, at + 1)) &&
    !tables().parts.has(lowerAt(atoms, at + 2))
  )
    return at + 1;
  if (
    lower === ',' &&
    sum.step === 'scale' &&
    tables().cardinals.has(lowerAt(atoms, at + 1)) &&
    ['hundred', 'thousand'].includes(lowerAt(atoms, at + 2))
  )
    return at + 1;
  return at;
}

/** Adds the word at a place to the sum where the grammar allows it. */
function takes(sum: Sum, atoms: readonly Atom[], place: number): boolean {
  const { cardinals, scales } = tables();
  const lower = lowerAt(atoms, place);
  const cardinal = cardinals.get(lower);
  if (cardinal) return takesCardinal(sum, cardinal.value, cardinal.place);
  const scale = scales.get(lower);
  if (!scale || lower.length < 4 || sum.step === 'none') return false;
  if (scale.factor === 100) {
    if (sum.step === 'hundred' || sum.step === 'scale' || sum.group === 0 || sum.group > 99) return false;
    sum.group *= 100;
    sum.step = 'hundred';
    return true;
  }
  if (scale.factor === 12) {
    if (sum.group === 0 || sum.total > 0) return false;
    sum.group *= 12;
    sum.step = 'scale';
    return true;
  }
  if (sum.group === 0) {
    // "three lakh crore", "two thousand million": a larger scale multiplies all before it.
    if (sum.step !== 'scale' || scale.factor <= 1) return false;
    sum.total *= scale.factor;
    return true;
  }
  if (scale.factor >= sum.smallestScale) return false;
  sum.total += sum.group * scale.factor;
  sum.group = 0;
  sum.step = 'scale';
  sum.smallestScale = scale.factor;
  return true;
}

function takesCardinal(sum: Sum, value: number, place: 'ones' | 'teens' | 'tens'): boolean {
  if (sum.step === 'ones') return false;
  if (sum.step === 'tens' && (place !== 'ones' || value === 0)) return false;
  if (value === 0 && sum.step !== 'none') return false;
  sum.group += value;
  sum.step = place === 'tens' ? 'tens' : 'ones';
  return true;
}

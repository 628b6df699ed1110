/**
 * Decides which reading of an ambiguous unit form its surroundings speak for.
 *
 * In: a form's readings, the number before it, the atoms around it. Out: the unit, or undefined. Looks at a bounded window.
 */
import type { AmbiguousUnit, UnitContext } from '../lexicon/index.js';
import type { Unit } from '../records/index.js';
import { type Atom, isGlued, lowerAt } from './atoms.js';
import type { NumberPhrase } from './number-phrase.js';
import { tables } from './tables.js';

/** How many atoms to each side are asked for cues. */
const WINDOW = 12;

/** The unit that an ambiguous form at `at` stands for after `number`. */
export function ambiguousUnit(
  form: AmbiguousUnit,
  atoms: readonly Atom[],
  number: NumberPhrase,
  at: number,
  isMoney: boolean,
): Unit | undefined {
  for (const { unit, when } of form.readings) {
    const found = unit === null ? undefined : tables().unitsByName.get(unit);
    if (when.every((context) => holds(context, found, atoms, number, at, isMoney))) return found;
  }
  return undefined;
}

function holds(
  context: UnitContext,
  unit: Unit | undefined,
  atoms: readonly Atom[],
  number: NumberPhrase,
  at: number,
  isMoney: boolean,
): boolean {
  switch (context) {
    case 'always':
      return true;
    case 'attached':
      return isGlued(atoms, at) && lowerAt(atoms, at - 1) !== '-';
    case 'spaced':
      return atoms[at]?.spaceBefore === true;
    case 'not money':
      return !isMoney;
    case 'attributive':
      return (
        (lowerAt(atoms, at - 1) === '-' && isGlued(atoms, at)) ||
        (atoms[at + 1]?.kind === 'word' &&
          number.style === 'words' &&
          number.value < 1000 &&
          lowerAt(atoms, at + 1) !== 'of')
      );
    case 'of follows':
      return lowerAt(atoms, at + 1) === 'of';
    case 'clause end':
      return atoms[at + 1] === undefined || (atoms[at + 1]?.kind === 'mark' && lowerAt(atoms, at + 1) !== '-');
    case 'large or paid':
      return (
        number.value >= 1e5 || somewhere(atoms, number.first - 12, at + 3, (lower) => tables().payingWords.has(lower))
      );
    case 'same dimension nearby':
      return (
        unit !== undefined &&
        somewhere(
          atoms,
          at - WINDOW,
          at + WINDOW,
          (lower, index) => index !== at && tables().dimensionCues.get(lower) === unit.dimension,
        )
      );
    case 'same dimension follows':
      return unit !== undefined && tables().dimensionCues.get(lowerAt(atoms, at + 1)) === unit.dimension;
    case 'trading nearby':
      return somewhere(
        atoms,
        at - WINDOW,
        at + WINDOW,
        (lower) => lower === 'shares' || lower === 'stock' || lower === 'index',
      );
    case 'no open quotation':
      return openQuotations(atoms, at) % 2 === 0;
    case 'after a larger unit':
      return ['ft', 'foot', 'feet', "'", '′'].includes(lowerAt(atoms, number.first - 1));
    case 'no clock time':
      return !/^\d{1,2}(?:\.\d{2})?$/u.test(atoms[number.last]?.text ?? '');
  }
}

/** How many straight quotation marks stand before an atom, as far back as matters. */
function openQuotations(atoms: readonly Atom[], at: number): number {
  let marks = 0;
  for (let before = at - 1; before >= Math.max(0, at - 200); before--)
    if (lowerAt(atoms, before) === '"' && atoms[before - 1]?.kind !== 'number') marks++;
  return marks;
}

function somewhere(
  atoms: readonly Atom[],
  from: number,
  to: number,
  holdsFor: (lower: string, index: number) => boolean,
): boolean {
  for (let index = Math.max(0, from); index <= Math.min(to, atoms.length - 1); index++)
    if (holdsFor(lowerAt(atoms, index), index)) return true;
  return false;
}

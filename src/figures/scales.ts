/**
 * Reads what multiplies a number: "2.4 million", "13k", "3 hundred and 21", and the suffixes that only may ("1.2m").
 *
 * In: a number phrase. Out: the same, or a longer one with its scale applied. Not here: scales inside numbers in words
 * (`word-numbers.ts`).
 */
import { type Atom, isGlued, lowerAt } from './atoms.js';
import { readDigits } from './digit-numbers.js';
import type { NumberPhrase } from './number-phrase.js';
import { tables } from './tables.js';
import { readWordNumber } from './word-numbers.js';

/** "2.4 million", "13k", "three lakh crore". */
export function addScales(atoms: readonly Atom[], number: NumberPhrase): NumberPhrase {
  let phrase = number;
  for (let times = 0; times < 3; times++) {
    const hyphen =
      lowerAt(atoms, phrase.last + 1) === '-' && isGlued(atoms, phrase.last + 1) && isGlued(atoms, phrase.last + 2);
    const at = phrase.last + (hyphen ? 2 : 1);
    const atom = atoms[at];
    const scale =
      atom &&
      (tables().scales.get(atom.text) ??
        (atom.text.length > 2 ? tables().scales.get(atom.lower) : undefined) ??
        scaleInCapitals(atom.text));
    if (!scale || phrase.doubtfulScale) return phrase;
    const attached = isGlued(atoms, at) && !hyphen;
    if (scale.position === 'attached' ? !attached : scale.position === 'spaced' && attached) return phrase;
    if (attached && number.style === 'words') return phrase;
    if (scale.needs !== 'nothing')
      return {
        ...phrase,
        doubtfulScale: { atom: at, factor: scale.factor, unlessUnit: scale.needs === 'no unit reading' },
      };
    if (phrase.style === 'fraction' && !(scale.factor >= 100)) return phrase;
    const value = Number((phrase.value * scale.factor).toPrecision(15));
    phrase = {
      ...phrase,
      last: at,
      value,
      mantissa: phrase.scale === 1 ? phrase.value : phrase.mantissa,
      scale: phrase.scale * scale.factor,
      style: phrase.style === 'digits' ? 'mixed' : phrase.style,
    };
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
  return {
    ...rest,
    last: atom,
    value: Number((number.value * factor).toPrecision(15)),
    scale: number.scale * factor,
    mantissa: number.value,
    style: 'mixed',
  };
}

/** "4 thousand 3 hundred", "2 million 300 thousand": digits with a smaller scale after digits with a larger one. */
export function addSmallerScale(atoms: readonly Atom[], number: NumberPhrase): NumberPhrase {
  if (
    number.style !== 'mixed' ||
    number.scale < 1000 ||
    atoms[number.last]?.kind !== 'word' ||
    atoms[number.last + 1]?.kind !== 'number'
  )
    return number;
  const next = readDigits(atoms, number.last + 1);
  const rest = next && addScales(atoms, next);
  if (!rest || rest.scale === 1 || rest.value >= number.scale || !atoms[rest.last]?.spaceBefore) return number;
  const value = number.value + rest.value;
  return { ...number, last: rest.last, value, mantissa: value / rest.scale, scale: rest.scale };
}

/** "3 hundred and 21": what stands below the hundreds. */
export function addHundredsRest(atoms: readonly Atom[], number: NumberPhrase): NumberPhrase {
  if (number.style !== 'mixed' || number.scale !== 100 || lowerAt(atoms, number.last + 1) !== 'and') return number;
  const rest = readDigits(atoms, number.last + 2) ?? readWordNumber(atoms, number.last + 2, 3);
  if (
    !rest ||
    !Number.isInteger(rest.value) ||
    rest.value >= 100 ||
    tables().scales.get(lowerAt(atoms, rest.last + 1))?.position === 'spaced'
  )
    return number;
  const value = number.value + rest.value;
  return { ...number, last: rest.last, value, mantissa: value, scale: 1 };
}

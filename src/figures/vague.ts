/** Reads amounts without a number: "dozens", "hundreds of thousands", "several hundred". In: atoms. Out: a phrase with a range. */
import { type Atom, lowerAt } from './atoms.js';
import type { NumberPhrase } from './number-phrase.js';
import { phraseFrom } from './phrases.js';
import { tables } from './tables.js';

/** "dozens", "hundreds of thousands", "several hundred", "a handful". */
export function readVague(atoms: readonly Atom[], at: number): NumberPhrase | undefined {
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
  if (!amount || (amount.entry.beforeOf && lowerAt(atoms, amount.last + 1) !== 'of')) return undefined;
  const second = lowerAt(atoms, amount.last + 1) === 'of' ? phraseFrom(vague, atoms, amount.last + 2) : undefined;
  if (second)
    return vaguePhrase(at, second.last, amount.entry.low * second.entry.low, amount.entry.high * second.entry.low);
  return vaguePhrase(at, amount.last, amount.entry.low, amount.entry.high);
}

function vaguePhrase(first: number, last: number, low: number, high: number): NumberPhrase {
  return { first, last, value: (low + high) / 2, mantissa: low, scale: 1, style: 'vague', range: [low, high] };
}

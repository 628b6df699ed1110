/**
 * Finds where units are named without an amount: "from Celsius to Fahrenheit", "priced in euros".
 *
 * In: the text layer and its figures. Out: mentions in text order, none inside a figure's number or rate. Words that mean
 * something else every day ("second", "won", "in") are left out: without a number nothing tells them apart. Linear.
 */
import type { Figure, UnitMention } from '../records/index.js';
import { firstAtOrAfter, makeSpan, type Span } from '../span.js';
import type { TextLayer } from '../text/index.js';
import { type Atom, isGlued, readAtoms } from './atoms.js';
import { phraseFrom } from './phrases.js';
import { type NamedUnit, tables } from './tables.js';

/** Finds all units named without an amount. */
export function findUnitMentions({ input, sentences }: TextLayer, figures: readonly Figure[]): readonly UnitMention[] {
  const taken: Span[] = figures.flatMap(({ number, per }) => (per ? [number, per] : [number]));
  taken.sort((a, b) => a.start - b.start);
  const mentions: UnitMention[] = [];
  for (const { tokens } of sentences) {
    const atoms = readAtoms(input, tokens);
    for (let at = 0; at < atoms.length; at++) {
      const found = unitAt(atoms, at);
      if (!found) continue;
      const { start } = atoms[at] as Atom;
      const { end } = atoms[found.last] as Atom;
      at = found.last;
      const near = firstAtOrAfter(taken, start);
      if ((taken[near]?.start ?? Infinity) < end || (taken[near - 1]?.end ?? 0) > start) continue;
      mentions.push({ record: 'unit-mention', ...makeSpan(input, start, end), unit: found.entry.unit });
    }
  }
  return mentions;
}

/** The longest name of a unit that starts at an atom. */
function unitAt(atoms: readonly Atom[], at: number): { readonly entry: NamedUnit; readonly last: number } | undefined {
  const { unitWords, unitSymbols, ambiguousUnits } = tables();
  const atom = atoms[at] as Atom;
  if (isGlued(atoms, at) && atoms[at - 1]?.kind !== 'mark') return undefined;
  const word = phraseFrom(unitWords, atoms, at);
  const symbol = phraseFrom(unitSymbols, atoms, at, true);
  const found = symbol && (!word || symbol.last > word.last) ? symbol : word;
  if (!found || found.entry.ambiguous) return undefined;
  const next = atoms[found.last + 1];
  if (next && next.kind !== 'mark' && isGlued(atoms, found.last + 1)) return undefined;
  const single = found.last === at;
  if (single && (atom.text.length < 3 || ambiguousUnits.has(atom.lower))) return undefined;
  return found;
}

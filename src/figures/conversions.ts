/**
 * Links an amount to the one it converts: "€900m ($970m)", "15.5 cm (6.1 inches)".
 *
 * In: drafts. Out: the same, the second of each pair pointing to the first.
 */
import { lowerAt } from './atoms.js';
import { type Draft, refined, type SentenceView } from './draft.js';

/** Most atoms between an amount and its conversion in brackets. */
const WIDEST_GAP = 4;

/** Adds the links. */
export function linkConversions({ atoms }: SentenceView, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, index) => {
    const before = drafts[index - 1];
    if (
      !before?.unit ||
      !draft.unit ||
      before.unit.name === draft.unit.name ||
      before.unit.dimension !== draft.unit.dimension
    )
      return draft;
    const open = draft.reach.first - 1;
    const gap = open - before.last;
    const bracket =
      lowerAt(atoms, open) === '(' ||
      lowerAt(atoms, open) === '[' ||
      (lowerAt(atoms, open) === 'or' && draft.unit.dimension !== 'money' && draft.unit.dimension !== 'proportion');
    if (
      !bracket ||
      gap < 1 ||
      gap > WIDEST_GAP + (before.reach.last - before.last) ||
      draft.unit.dimension === 'proportion' ||
      draft.unit.dimension === 'time'
    )
      return draft;
    return refined(draft, 'conversion', {
      conversionOf: before.first,
      change: 'none',
      bound: draft.bound === 'exact' ? before.bound : draft.bound,
    });
  });
}

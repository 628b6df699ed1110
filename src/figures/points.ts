/**
 * Takes the points of an index as a unit: "fell 190 points", "closed at 7,301.6 points"; not those of a match or a game.
 *
 * In: drafts with counted nouns and directions. Out: the same; what was counted becomes the unit, so that what is measured can
 * be found after it. Points that moved, that have decimals, or that such points stand beside are those of an index; right after
 * a level in per cent they are percentage points ("61 per cent, up 4 points").
 */
import { lowerAt } from './atoms.js';
import { type Draft, refined, type SentenceView } from './draft.js';
import { tables } from './tables.js';

/** How far behind a level in per cent its points of change may stand. */
const NEAR = 4;

/** Marks index points among drafts. */
export function markPoints({ atoms }: SentenceView, drafts: readonly Draft[]): Draft[] {
  const point = tables().unitsByName.get('point');
  const percentagePoint = tables().unitsByName.get('percentage point');
  if (!point || !percentagePoint) return [...drafts];
  const marked: Draft[] = [];
  for (const draft of drafts) {
    const { of, number } = draft;
    const before = marked.at(-1);
    const counted = of && draft.unit === null && draft.kind === undefined && /^points?$/u.test(lowerAt(atoms, of.last));
    const ofIndex = of && (of.first === of.last || lowerAt(atoms, of.last - 1) === 'index');
    const moved = draft.change !== 'none' || !Number.isInteger(number.value) || before?.unit === point;
    if (!counted || !ofIndex || !moved || draft.attributive) {
      marked.push(draft);
      continue;
    }
    const ofLevel = before?.unit?.name === 'percent' && before.change === 'none' && draft.first - before.last <= NEAR;
    const { of: _, ...rest } = draft;
    // "half a point": an article may stand between.
    const last = of.first > draft.last && of.first <= draft.last + 2 ? of.last : draft.last;
    marked.push(refined(rest, 'points', { unit: ofLevel ? percentagePoint : point, last }));
  }
  return marked;
}

/**
 * Adds the words that bound a value: "at least", "some", "up to" before it, "or more" after it.
 *
 * In: drafts. Out: the same drafts with bound and a longer reach. Not here: "from … to" and "between" (`ranges.ts`).
 */
import { type Atom, isGlued, lowerAt } from './atoms.js';
import { type Draft, refined, type SentenceView } from './draft.js';
import { phraseFrom, phraseUpTo } from './phrases.js';
import { isContext, tables } from './tables.js';

/** Bounds of all drafts. */
export function addBounds({ atoms }: SentenceView, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, index) => {
    const after = boundAfter(atoms, boundBefore(atoms, draft, drafts[index - 1]));
    return after;
  });
}

function boundBefore(atoms: readonly Atom[], draft: Draft, before: Draft | undefined): Draft {
  let at = draft.reach.first - 1;
  const filler = tables().boundFillers.has(lowerAt(atoms, at)) ? 1 : 0;
  let found = phraseUpTo(tables().boundsBefore, atoms, at);
  if (!found && filler === 1) {
    at--;
    found = phraseUpTo(tables().boundsBefore, atoms, at);
    // "about the 300": an article takes the number away from "about" and "over".
    if (found?.entry.preposition || found?.entry.phrase === 'about' || found?.entry.phrase === 'some') return draft;
  }
  if (!found || (before && found.first <= before.last)) return draft;
  if (found.entry.preposition && !boundsHere(atoms, found.first, draft)) return draft;
  if (isMark(found.entry.phrase) && !isGlued(atoms, draft.first) && !/^[<>≤≥]/u.test(found.entry.phrase)) return draft;
  const bound =
    draft.range && draft.bound === 'between'
      ? found.entry.bound === 'about'
        ? 'about'
        : draft.bound
      : found.entry.bound;
  return refined(draft, `bound:${found.entry.phrase}`, {
    bound,
    reach: { first: found.first, last: draft.reach.last },
  });
}

function isMark(phrase: string): boolean {
  return !/\p{L}/u.test(phrase);
}

/** "over five years" is a period; "for over five years" is a bound. "the past two years" points. */
function boundsHere(atoms: readonly Atom[], first: number, draft: Draft): boolean {
  const lower = lowerAt(atoms, first);
  const before = lowerAt(atoms, first - 1);
  if (lower === 'past') return draft.unit !== null && draft.unit.dimension !== 'time' && before !== 'the';
  if (draft.unit?.dimension !== 'time' || (lower !== 'over' && lower !== 'around')) return true;
  return first === 0 || lower === 'around' || isContext(before, 'opens a duration');
}

/** Bound words after the number, or after the counted noun once it is known. */
export function boundAfter(atoms: readonly Atom[], draft: Draft): Draft {
  const at = draft.reach.last + 1;
  const found = phraseFrom(tables().boundsAfter, atoms, at);
  if (!found) return draft;
  const { phrase, bound } = found.entry;
  const next = atoms[found.last + 1];
  if (
    (phrase === 'plus' || phrase === '+') &&
    (next?.kind === 'number' || (phrase === 'plus' && next?.kind === 'word' && !isGlued(atoms, at)))
  )
    return draft;
  if (
    (phrase === 'odd' || phrase === 'ish' || phrase === 'minimum' || phrase === 'maximum') &&
    !isGlued(atoms, at) &&
    draft.unit === null
  )
    return draft;
  if ((phrase === '+' || phrase.startsWith('-')) && !isGlued(atoms, at)) return draft;
  // "at least" after a number belongs to it only at the end of its clause.
  if (/^at /u.test(phrase) && next?.kind !== 'mark' && next !== undefined) return draft;
  if (draft.bound !== 'exact' && draft.bound !== 'about') return draft;
  return refined(draft, `bound:${phrase}`, {
    bound: draft.range ? draft.bound : bound,
    reach: { first: draft.reach.first, last: found.last },
  });
}

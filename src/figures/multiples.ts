/**
 * Rules for figures that are no plain numbers: multiples ("doubled", "threefold", "twice as many", "4x", "100 times more")
 * and ranks ("third-largest", "finished second", "10th place").
 *
 * In: a sentence and its drafts. Out: the drafts with these among them, in text order.
 */
import { type Atom, isGlued, lowerAt } from './atoms.js';
import { type Draft, refined, type SentenceView } from './draft.js';
import type { NumberPhrase } from './number-phrase.js';
import { isContext, tables } from './tables.js';

/** Marks "100 times" and "4x" among drafts and adds multiples and ranks in words. */
export function addMultiplesAndRanks(view: SentenceView, drafts: readonly Draft[]): Draft[] {
  const marked = drafts.map((draft) => timesOf(view, draft));
  const taken = new Uint8Array(view.atoms.length);
  for (const { first, last } of marked) taken.fill(1, first, last + 1);
  const words = wordFigures(view).filter(({ first, last }) => taken[first] === 0 && taken[last] === 0);
  return words.length === 0 ? marked : [...marked, ...words].sort((a, b) => a.first - b.first);
}

/** "100 times more", "6.5 times earnings", "4x", "10-fold". */
function timesOf({ atoms }: SentenceView, draft: Draft): Draft {
  if (draft.unit || draft.kind) return draft;
  const next = draft.last + 1;
  const lower = lowerAt(atoms, next);
  if (lower === 'x' && isGlued(atoms, next) && !isGlued(atoms, next + 1))
    return refined(draft, 'multiple-x', { kind: 'multiple', last: next });
  if (lower === 'fold' && isGlued(atoms, next))
    return refined(draft, 'multiple-fold', { kind: 'multiple', last: next });
  if (lower === '-' && lowerAt(atoms, next + 1) === 'fold' && isGlued(atoms, next))
    return refined(draft, 'multiple-fold', { kind: 'multiple', last: next + 1 });
  const after = lowerAt(atoms, next + 1);
  // "8.3 times local earnings": a word of comparison may have its own adjective; nothing happens 8.3 times.
  const compares =
    isContext(after, 'compared by times') ||
    (draft.number.style === 'digits' && !Number.isInteger(draft.number.value) && atoms[next + 1]?.kind === 'word');
  return lower === 'times' && compares ? refined(draft, 'multiple-times', { kind: 'multiple', last: next }) : draft;
}

function wordFigures(view: SentenceView): Draft[] {
  const found: Draft[] = [];
  view.atoms.forEach((_, at) => {
    const draft = multipleWord(view, at) ?? rankAt(view.atoms, at);
    if (draft) found.push(draft);
  });
  return found;
}

function draftAt(
  first: number,
  last: number,
  value: number,
  kind: 'multiple' | 'rank',
  rule: string,
  change: Draft['change'],
): Draft {
  const number: NumberPhrase = { first, last, value, mantissa: value, scale: 1, style: 'words' };
  return {
    first,
    last,
    number,
    unit: null,
    kind,
    bound: 'exact',
    reach: { first, last },
    attributive: false,
    change,
    rules: [rule],
  };
}

function multipleWord(view: SentenceView, at: number): Draft | undefined {
  const { atoms } = view;
  const word = tables().multiples.get(lowerAt(atoms, at));
  if (!word || isGlued(atoms, at) || lowerAt(atoms, at + 1) === '-') return undefined;
  if (word.needs === 'verb' && view.wordAt(atoms[at]?.word ?? -1)?.tag !== 'VERB') return undefined;
  const next = lowerAt(atoms, at + 1);
  if (word.needs === 'comparison' && isBaseVerb(view, at))
    return draftAt(at, at, word.factor, 'multiple', 'multiple-verb', 'up');
  if (word.needs === 'comparison' && !isContext(next, 'compared by a multiple')) return undefined;
  return draftAt(at, at, word.factor, 'multiple', 'multiple-word', word.change);
}

/** "could double", "is set to triple", "or even treble": the form that is also an adjective, as a verb. */
function isBaseVerb({ atoms, wordAt }: SentenceView, at: number): boolean {
  const word = wordAt(atoms[at]?.word ?? -1);
  if (word?.tag !== 'VERB') return false;
  const opener = wordAt(word.index - 1);
  const before = opener?.tag === 'ADV' ? wordAt(word.index - 2) : opener;
  return before?.tag === 'AUX' || before?.lower === 'to';
}

/** "third-largest", "second biggest", "ranked third", "10th place". */
function rankAt(atoms: readonly Atom[], at: number): Draft | undefined {
  const atom = atoms[at];
  if (!atom || isGlued(atoms, at)) return undefined;
  const digits = atom.kind === 'number' && isGlued(atoms, at + 1) && /^(?:st|nd|rd|th)$/u.test(lowerAt(atoms, at + 1));
  const rank = digits ? Number(atom.text.replace(/,/gu, '')) : tables().ordinals.get(atom.lower);
  if (rank === undefined || !Number.isInteger(rank) || rank < 1) return undefined;
  const last = digits ? at + 1 : at;
  const next = lowerAt(atoms, last + 1) === '-' ? last + 2 : last + 1;
  const superlative =
    /^(?:most|worst|[a-z]{1,12}est)$/u.test(lowerAt(atoms, next)) && !isContext(lowerAt(atoms, next), 'no superlative');
  const placed = isContext(lowerAt(atoms, next), 'place in a ranking') && next === last + 1;
  const ranked =
    isContext(lowerAt(atoms, at - 1), 'ranks') &&
    (atoms[last + 1] === undefined ||
      atoms[last + 1]?.kind === 'mark' ||
      isContext(lowerAt(atoms, last + 1), 'follows a rank'));
  if (!superlative && !placed && !ranked) return undefined;
  return draftAt(
    at,
    last,
    rank,
    'rank',
    superlative ? 'rank-superlative' : placed ? 'rank-place' : 'rank-verb',
    'none',
  );
}

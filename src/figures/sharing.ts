/**
 * Lets numbers share what is said once: "8 or $9", "compared with 63", "four-, five- and six-cylinder", "rose 64 points to 4,577".
 *
 * In: drafts with units and counted nouns. Out: bare numbers with the unit or noun of their neighbour. The noun of a share
 * lies outside the figure's own stretch, as the text has it.
 */
import { type Atom, isGlued, lowerAt } from './atoms.js';
import { isYear } from './dates.js';
import { type Draft, refined, type SentenceView } from './draft.js';
import { isContext } from './tables.js';

/** How far apart two numbers that share a noun may stand, in atoms. */
const WIDEST_GAP = 9;

/** Shares a unit forwards: "8 or $9", "5- or 10-mile"; and backwards: "9.7 years for men and 7.9 for women". Runs before bounds are read. */
export function shareUnits({ atoms }: SentenceView, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, index) => {
    const next = drafts[index + 1];
    const before = drafts[index - 1];
    if (before && hasParallel(atoms, before, draft)) return refined(draft, 'shared-unit', { unit: before.unit });
    if (
      !next?.unit ||
      draft.unit ||
      draft.kind ||
      draft.range ||
      draft.number.style === 'fraction' ||
      next.first - draft.last > 4
    )
      return draft;
    const gap = atoms
      .slice(draft.last + 1, next.first)
      .map(({ lower }) => lower)
      .join(' ');
    const hung = /^- ?(?:,|, and|, or|or|and)$/u.test(gap) && isGlued(atoms, draft.last + 1);
    return hung || gap === 'or' || (gap === 'to' && next.rules.includes('money-mark'))
      ? refined(draft, 'shared-unit', { unit: next.unit })
      : draft;
  });
}

/** "12 % in towns and 8 in villages": a bare number after "and", the same preposition behind both. */
function hasParallel(atoms: readonly Atom[], before: Draft, draft: Draft): boolean {
  const gap = draft.first - before.last;
  if (!before.unit || draft.unit || draft.kind || draft.range || draft.number.style !== 'digits' || gap < 4 || gap > 8)
    return false;
  const link = lowerAt(atoms, before.last + 1);
  const links = before.unit.dimension === 'proportion' ? ['for', 'among', 'in'] : ['for', 'among'];
  if (!links.includes(link) || lowerAt(atoms, draft.last + 1) !== link) return false;
  if (!['and', 'but', ','].includes(lowerAt(atoms, draft.first - 1))) return false;
  return before.range === undefined && !isYear(atoms[draft.first]);
}

/** Shares a counted noun: forwards over "of the", "and" and hanging hyphens, then backwards. */
export function shareNouns(view: SentenceView, drafts: readonly Draft[]): Draft[] {
  const ahead = [...drafts];
  for (let at = ahead.length - 2; at >= 0; at--)
    ahead[at] = withNounAhead(view, ahead[at] as Draft, ahead[at + 1] as Draft);
  const shared: Draft[] = [];
  for (const draft of ahead) {
    const before = shared.at(-1);
    // "8.3 times earnings, up from 5.1".
    if (
      before?.kind === 'multiple' &&
      isBare(draft) &&
      before.rules.includes('multiple-times') &&
      lowerAt(view.atoms, draft.reach.first - 1) === 'from' &&
      draft.reach.first - before.reach.last <= WIDEST_GAP
    ) {
      shared.push(refined(draft, 'shared-kind', { kind: 'multiple', ...(before.of ? { of: before.of } : {}) }));
      continue;
    }
    shared.push(
      before && isBare(draft) && takesFrom(view, draft, before)
        ? refined(draft, 'shared-noun', { ...(before.of ? { of: before.of } : {}) })
        : draft,
    );
  }
  return shared;
}

/** "ten of the 12 jurors", "a third of its 450 staff", "at most 50 and at least 20 delegates", "four-, five- and six-cylinder". */
function withNounAhead({ atoms }: SentenceView, draft: Draft, next: Draft): Draft {
  if (draft.of || !next.of || next.reach.first - draft.reach.last > 4) return draft;
  const gap = atoms
    .slice(draft.reach.last + 1, next.reach.first)
    .map(({ lower }) => lower)
    .join(' ');
  if (/^of(?: the| its| their| our| his| her| those| these)?$/u.test(gap))
    return refined(draft, 'part-of', { of: next.of });
  if (!isBare(draft) || next.unit) return draft;
  const hangs =
    gap.startsWith('-') &&
    isGlued(atoms, draft.last + 1) &&
    (!isGlued(atoms, draft.last + 2) || atoms[draft.last + 2]?.kind === 'mark');
  return hangs || gap === 'and' || gap === 'or' || gap === 'or even'
    ? refined(draft, 'shared-noun', { of: next.of })
    : draft;
}

function isBare(draft: Draft): boolean {
  return (
    draft.unit === null &&
    draft.of === undefined &&
    draft.kind === undefined &&
    !draft.range &&
    draft.number.style !== 'fraction'
  );
}

/** A number that is a subject or object by itself: "70 stayed open", "the other two did not". */
function standsAlone({ atoms, tree }: SentenceView, draft: Draft): boolean {
  const word = tree.words[atoms[draft.last]?.word ?? -1];
  return word !== undefined && /^(?:nsubj|obj|orphan)/u.test(word.label);
}

function takesFrom(view: SentenceView, draft: Draft, before: Draft): boolean {
  const { atoms } = view;
  if (before.unit !== null || before.of === undefined || before.kind !== undefined) return false;
  const opener = lowerAt(atoms, draft.reach.first - 1);
  const points = /^points?$/u.test(lowerAt(atoms, before.of.last)) && (opener === 'to' || opener === 'at');
  const next = atoms[draft.reach.last + 1];
  const closed = next === undefined || next.kind === 'mark' || isContext(next.lower, 'closes a number');
  const distance = draft.reach.first - before.reach.last;
  if (points) return distance <= WIDEST_GAP;
  const compared =
    opener === 'with' || opener === 'from' || opener === 'against' || opener === 'versus' || opener === 'than';
  if (compared) return closed && distance <= 2 * WIDEST_GAP;
  if (isContext(opener, 'sets against') && closed && distance <= 4) return true;
  return distance <= 6 * WIDEST_GAP && Number.isInteger(draft.number.value) && standsAlone(view, draft);
}

/**
 * Reads which way an amount moved, and from what level.
 *
 * In: drafts. Out: drafts with `change` and `from`. An amount of change ("rose 5 %", "up 9 %", "a 7 % drop") and the level
 * reached ("to 4.7m") both get the direction, under rules of their own. Looks at a bounded window left and right.
 */
import type { ChangeWord } from '../lexicon/index.js';
import { type Atom, lowerAt } from './atoms.js';
import { type Draft, refined, type SentenceView } from './draft.js';
import { isContext, tables } from './tables.js';

/** How far a verb may stand before its amount. */
const WINDOW = 7;

type Direction = 'up' | 'down';

/** Adds directions to all drafts. */
export function addChanges(view: SentenceView, drafts: readonly Draft[]): Draft[] {
  const changed: Draft[] = [];
  for (const draft of drafts) changed.push(changeOf(view, draft, changed.at(-1)));
  return changed;
}

function changeOf(view: SentenceView, draft: Draft, before: Draft | undefined): Draft {
  const { atoms } = view;
  if (draft.kind === 'score' || draft.kind === 'age' || draft.kind === 'multiple') return draft;
  const levels = levelsOf(atoms, draft);
  if (levels) return levels;
  if (draft.bound === 'between' && draft.range && draft.rules.includes('range-and'))
    return amountOf(view, draft, before) ?? draft;
  return amountOf(view, draft, before) ?? levelAfter(atoms, draft, before) ?? levelBefore(atoms, draft) ?? draft;
}

function words(atoms: readonly Atom[], at: number): readonly ChangeWord[] {
  return tables().changes.get(lowerAt(atoms, at)) ?? [];
}

/** "fell from 12 % to 9 %": a range that is two levels. */
function levelsOf(atoms: readonly Atom[], draft: Draft): Draft | undefined {
  const { range, rules } = draft;
  const apart = rules.includes('range-levels');
  if (!range || !(apart || rules.includes('range-from-to'))) return undefined;
  const [from, to] = range;
  const start = apart ? draft.first : draft.reach.first;
  let said: Direction | 'either' | undefined;
  for (let at = start - 1; at >= Math.max(0, start - (apart ? 16 : 8)) && !said; at--) {
    if (/^[;:()]$/u.test(lowerAt(atoms, at))) break;
    said = words(atoms, at).find(({ part }) => part === 'verb' || part === 'noun' || part === 'comparative')?.direction;
  }
  if (!said && !apart) return undefined;
  const direction: Direction = to >= from ? 'up' : 'down';
  const { range: _, ...rest } = draft;
  return refined(rest, 'change-levels', {
    change: direction,
    from,
    number: { ...draft.number, value: to },
    bound: 'exact',
  });
}

/** An amount of change. */
function amountOf(view: SentenceView, draft: Draft, before: Draft | undefined): Draft | undefined {
  const direction =
    verbBefore(view, draft) ??
    wordAfter(view.atoms, draft) ??
    nounBefore(view.atoms, draft) ??
    changedBy(view, draft) ??
    apposed(view.atoms, draft, before) ??
    signed(view.atoms, draft);
  if (!direction) return undefined;
  const { at } = direction;
  return refined(draft, direction.rule, { change: direction.change, ...(at === undefined ? {} : { changeWord: at }) });
}

interface Found {
  readonly change: Direction;
  readonly rule: string;
  /** Atom of the verb or particle. */
  readonly at?: number;
}

/** "rose 5 %", "fell by half a point", "were up 9.4 per cent", "ended down 1 %". */
function verbBefore(view: SentenceView, draft: Draft): Found | undefined {
  const { atoms } = view;
  for (let at = draft.reach.first - 1; at >= Math.max(0, draft.reach.first - WINDOW); at--) {
    const lower = lowerAt(atoms, at);
    for (const { part, direction, transitive, moneyIsObject } of words(atoms, at)) {
      if (direction === 'either') continue;
      const isBy = at === draft.reach.first - 2 && lowerAt(atoms, at + 1) === 'by';
      if (part === 'particle' && (isBy || at === draft.reach.first - 1))
        return isParticleHere(atoms, draft) ? { change: direction, rule: 'change-particle', at } : undefined;
      if (part !== 'verb' || isNounHere(view, at)) continue;
      if (moneyIsObject && draft.unit?.dimension === 'money' && lowerAt(atoms, draft.reach.first - 1) !== 'by')
        return undefined;
      const amount =
        draft.unit !== null ||
        draft.number.style === 'fraction' ||
        isPoints(atoms, draft) ||
        lowerAt(atoms, draft.reach.first - 1) === 'by';
      if (transitive && !amount) return undefined;
      if (draft.unit?.dimension === 'time' && lowerAt(atoms, draft.reach.first - 1) !== 'by') return undefined;
      return { change: direction, rule: 'change-verb', at };
    }
    if (!isBridge(lower)) return undefined;
  }
  return undefined;
}

/** "up 9 %", but not "set up 3 schools" or "over 3". A direction needs a measure after it. */
function isParticleHere(atoms: readonly Atom[], draft: Draft): boolean {
  const measured = draft.unit !== null && draft.unit.dimension !== 'time';
  return measured || isPoints(atoms, draft) || !Number.isInteger(draft.number.value);
}

/** "58.06 points", "15 sen", "two places": counted things that are measures of change. */
function isPoints(atoms: readonly Atom[], draft: Draft): boolean {
  return /^points?$|^ticks?$/u.test(lowerAt(atoms, draft.of?.last ?? -1));
}

/** A verb form that stands as a noun: "the gain was 5 %", "a rise of". */
function isNounHere({ atoms, wordAt }: SentenceView, at: number): boolean {
  const alsoNoun = words(atoms, at).some(({ part }) => part === 'noun');
  return (
    (alsoNoun && wordAt(atoms[at]?.word ?? -1)?.tag === 'NOUN') ||
    ['a', 'an', 'the', 'this', 'that', 'its', 'their'].includes(lowerAt(atoms, at - 1))
  );
}

/** Words that may stand between a verb and its amount, adverbs in -ly aside. */
function isBridge(lower: string): boolean {
  return tables().changeBridges.has(lower) || /ly$/u.test(lower);
}

/** "5 % higher", "a 7 % share price increase", "a sharp 3 percent drop", "40 % off". */
function wordAfter(atoms: readonly Atom[], draft: Draft): Found | undefined {
  const end = Math.max(draft.last, draft.of && draft.of.first <= draft.last + 2 ? draft.of.last : draft.last);
  const share = draft.unit?.dimension === 'proportion' || (draft.unit === null && draft.number.style === 'fraction');
  const measured = share || (draft.unit !== null && draft.unit.dimension !== 'time');
  if (!measured && !isPoints(atoms, draft)) return undefined;
  for (let at = draft.last + 1; at <= end + 1; at++) {
    for (const { part, direction } of words(atoms, at)) {
      if (direction === 'either' || part === 'verb') continue;
      if (part === 'level' && !(share && at === draft.last + 1)) continue;
      if (
        part === 'particle' &&
        (at !== draft.last + 1 ||
          (atoms[at + 1]?.kind === 'word' && !(share && isContext(lowerAt(atoms, at + 1), 'sets a time or a level'))))
      )
        continue;
      // "ice 40 cm down": how deep, not how much less.
      if (
        part === 'particle' &&
        draft.unit?.dimension === 'length' &&
        !isContext(lowerAt(atoms, at + 1), 'sets a time or a level')
      )
        continue;
      if (
        part === 'comparative' &&
        (at !== (isPoints(atoms, draft) ? end + 1 : draft.last + 1) ||
          (at <= draft.reach.last && draft.bound !== 'exact'))
      )
        continue;
      if (part === 'noun' && at > end) continue;
      return { change: direction, rule: part === 'noun' ? 'change-noun' : 'change-comparative' };
    }
  }
  return undefined;
}

/** "a rise of 5 %", "an increase of more than 40,000". */
function nounBefore(atoms: readonly Atom[], draft: Draft): Found | undefined {
  const at = draft.reach.first - 1;
  if (lowerAt(atoms, at) !== 'of') return undefined;
  const noun = words(atoms, at - 1).find(({ part, direction }) => part === 'noun' && direction !== 'either');
  return noun && noun.direction !== 'either' ? { change: noun.direction, rule: 'change-noun' } : undefined;
}

/** How far before "by" the verb may stand. */
const OBJECT_WINDOW = 10;

/** "raised the risk of a stroke by 18 %": the verb before its object. */
function changedBy(view: SentenceView, draft: Draft): Found | undefined {
  const { atoms, wordAt } = view;
  const by = draft.reach.first - 1;
  const share =
    draft.unit?.dimension === 'proportion' || draft.unit?.dimension === 'money' || draft.number.style === 'fraction';
  // "by up to £5": how far it moved is left open.
  if (!share || draft.bound === 'at-most' || lowerAt(atoms, by) !== 'by') return undefined;
  for (let at = by - 1; at >= Math.max(0, by - OBJECT_WINDOW); at--) {
    if (atoms[at]?.kind === 'mark' && /^[,;:.()"]$/u.test(lowerAt(atoms, at))) return undefined;
    const verb = words(atoms, at).find(({ part, direction }) => part === 'verb' && direction !== 'either');
    if (verb && verb.direction !== 'either' && !isNounHere(view, at))
      return { change: verb.direction, rule: 'change-verb', at };
    // "rising costs were backed by 40 %": who did it.
    const word = wordAt(atoms[at]?.word ?? -1);
    if (word?.tag === 'AUX' || (word?.tag === 'VERB' && /(?:ed|en|wn)$/u.test(word.lower))) return undefined;
  }
  return undefined;
}

/** "lost 190 points, or 0.6 %", "rose 64 points (1.2 %)": the same change said twice. */
function apposed(atoms: readonly Atom[], draft: Draft, before: Draft | undefined): Found | undefined {
  if (
    !before ||
    before.change === 'none' ||
    before.rules.includes('change-level') ||
    draft.first - before.reach.last > 6
  )
    return undefined;
  const gap = atoms
    .slice(before.reach.last + 1, draft.reach.first)
    .map(({ lower }) => lower)
    .join(' ');
  return /^(?:, )?or$|^\($/u.test(gap) && draft.unit !== null
    ? { change: before.change, rule: 'change-apposed' }
    : undefined;
}

/** "FTSE -0.6%", "+1.2%": a sign before a share says which way it went. */
function signed(atoms: readonly Atom[], draft: Draft): Found | undefined {
  if (draft.unit?.dimension !== 'proportion' || draft.range) return undefined;
  if (draft.number.value < 0) return { change: 'down', rule: 'change-sign' };
  return lowerAt(atoms, draft.first - 1) === '+' ? { change: 'up', rule: 'change-sign' } : undefined;
}

/** "rose 6.5 % to 164p": the level reached. */
function levelAfter(atoms: readonly Atom[], draft: Draft, before: Draft | undefined): Draft | undefined {
  if (!before || before.change === 'none' || draft.reach.first - before.reach.last > 8) return undefined;
  const at = draft.reach.first - 1;
  if (lowerAt(atoms, at) !== 'to' && lowerAt(atoms, at) !== 'at') return undefined;
  const gap = atoms.slice(before.reach.last + 1, at);
  return gap.some(({ lower }) => lower === ',' || lower === ';' || lower === 'and')
    ? undefined
    : refined(draft, 'change-level', {
        change: before.change,
        ...(before.changeWord === undefined ? {} : { changeWord: before.changeWord }),
      });
}

/** "fell to 9 %", "up from 2.4 million"; "to 6.7 % from 6.29 %" remembers the level before. */
function levelBefore(atoms: readonly Atom[], draft: Draft): Draft | undefined {
  const at = draft.reach.first - 1;
  if (lowerAt(atoms, at) !== 'to') return undefined;
  for (let verb = at - 1; verb >= Math.max(0, at - 4); verb--) {
    const word = words(atoms, verb).find(({ part, direction }) => part === 'verb' && direction !== 'either');
    if (word && word.direction !== 'either' && draft.unit?.dimension !== 'time')
      return refined(draft, 'change-to-level', { change: word.direction, changeWord: verb });
    if (!isBridge(lowerAt(atoms, verb))) return undefined;
  }
  return undefined;
}

/** "to 6.7 % from 6.29 %", "3.9 million, up from 2.4 million": the level before, remembered on the new one. */
export function addOldLevels({ atoms }: SentenceView, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, index) => {
    const beside = drafts[index + 1];
    // "£4m over three years, up from £3m": the stretch of time between says for how long.
    const next = beside?.unit?.dimension === 'time' && draft.unit?.dimension !== 'time' ? drafts[index + 2] : beside;
    if (
      !next ||
      draft.from !== undefined ||
      draft.range ||
      next.range ||
      next.unit?.name !== draft.unit?.name ||
      next.reach.first - draft.reach.last > (next === beside ? 12 : 16)
    )
      return draft;
    if (
      lowerAt(atoms, next.reach.first - 1) !== 'from' ||
      atoms.slice(draft.reach.last + 1, next.reach.first).some(({ lower }) => lower === ';')
    )
      return draft;
    const isLevel = draft.change !== 'none' || ['up', 'down'].includes(lowerAt(atoms, next.reach.first - 2));
    if (!isLevel || draft.rules.includes('change-verb') || draft.rules.includes('change-particle')) return draft;
    const change =
      draft.number.value === next.number.value ? draft.change : draft.number.value > next.number.value ? 'up' : 'down';
    return refined(draft, 'change-old-level', { from: next.number.value, change });
  });
}

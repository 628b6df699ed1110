/**
 * Recognises ages: "60 years old", "15-year-old", "aged 9 to 80", "the age of 21", "Maria Weber, 65,".
 *
 * In: drafts. Out: drafts of kind `age`, their stretch covering "old" and "of age".
 */
import type { Word } from '../syntax/index.js';
import { type Atom, lowerAt } from './atoms.js';
import { type Draft, refined, type SentenceView } from './draft.js';
import { isContext, tables } from './tables.js';

/** Marks ages among drafts. */
export function markAges(view: SentenceView, drafts: readonly Draft[]): Draft[] {
  const marked: Draft[] = [];
  for (const draft of drafts)
    marked.push(
      ageWithUnit(view.atoms, draft) ??
        ageWithoutUnit(view, draft) ??
        ageOfAnother(view.atoms, draft, marked.at(-1)) ??
        draft,
    );
  return marked;
}

/** "aged 14 and 17": the second of two ages. */
function ageOfAnother(atoms: readonly Atom[], draft: Draft, before: Draft | undefined): Draft | undefined {
  if (
    before?.kind !== 'age' ||
    !before.unit ||
    draft.unit ||
    draft.first - before.last !== 2 ||
    draft.number.value > 130
  )
    return undefined;
  const gap = lowerAt(atoms, before.last + 1);
  const listed = before.rules.includes('aged') || before.rules.includes('age-listed');
  return listed && (gap === 'and' || gap === ',' || gap === 'or')
    ? refined(draft, 'age-listed', { kind: 'age', unit: before.unit })
    : undefined;
}

const LIFE_UNITS: ReadonlySet<string> = new Set(['year', 'month', 'week', 'day', 'hour', 'decade', 'century']);

function ageWithUnit(atoms: readonly Atom[], draft: Draft): Draft | undefined {
  if (draft.unit?.dimension !== 'time' || !LIFE_UNITS.has(draft.unit.name)) return undefined;
  const next = draft.last + 1;
  const hyphen = lowerAt(atoms, next) === '-' ? 1 : 0;
  const word = lowerAt(atoms, next + hyphen);
  if (word === 'old' || word === 'olds')
    return refined(draft, 'age-old', {
      kind: 'age',
      last: next + hyphen,
      attributive: draft.attributive || hyphen === 1,
    });
  if (word === 'of' && lowerAt(atoms, next + 1) === 'age')
    return refined(draft, 'age-of-age', { kind: 'age', last: next + 1 });
  return undefined;
}

function ageWithoutUnit(view: SentenceView, draft: Draft): Draft | undefined {
  const { atoms } = view;
  const { number, unit, range } = draft;
  const year = tables().unitsByName.get('year');
  // "children aged between five and 36 months"
  const isAged = lowerAt(atoms, draft.reach.first - 1) === 'aged' || lowerAt(atoms, draft.reach.first - 2) === 'aged';
  if (unit !== null && isAged && range && unit.dimension === 'time' && LIFE_UNITS.has(unit.name))
    return refined(draft, 'aged', { kind: 'age' });
  if (
    !year ||
    number.style === 'fraction' ||
    number.style === 'vague' ||
    number.value > 130 ||
    !Number.isInteger(number.value)
  )
    return undefined;
  if (
    lowerAt(atoms, draft.last + 1) === 'yo' ||
    (lowerAt(atoms, draft.last + 1) === 'y' &&
      /^[/.]$/u.test(lowerAt(atoms, draft.last + 2)) &&
      lowerAt(atoms, draft.last + 3) === 'o')
  ) {
    return refined(draft, 'age-yo', {
      kind: 'age',
      unit: year,
      last: lowerAt(atoms, draft.last + 1) === 'yo' ? draft.last + 1 : draft.last + 3,
    });
  }
  const opener = lowerAt(atoms, draft.reach.first - 1);
  const before = lowerAt(atoms, draft.reach.first - 2);
  const aged =
    opener === 'aged' ||
    (opener === 'of' && (before === 'age' || before === 'ages')) ||
    opener === 'ages' ||
    opener === 'age';
  if (aged && (unit === null || unit.name === 'year')) return refined(draft, 'aged', { kind: 'age', unit: year });
  if (unit !== null || range || number.first !== number.last) return undefined;
  const { wordAt } = view;
  const isInDigits = /^\d{1,3}$/u.test(atoms[number.first]?.text ?? '');
  if ((isInDigits || draft.bound === 'less-than') && isAgeOf(view, draft))
    return refined(draft, 'age-of-people', { kind: 'age', unit: year });
  if (!isInDigits) return undefined;
  // "He was 18 when …": a person by pronoun, a form of "be", a bare number.
  const be = wordAt(atoms[draft.reach.first - 1]?.word ?? -1);
  const alone = wordAt(atoms[draft.last + 1]?.word ?? -1);
  const ends =
    !alone || ['PUNCT', 'SCONJ', 'CCONJ', 'ADP'].includes(alone.tag) || isContext(alone.lower, 'follows an age');
  if (be?.lemma === 'be' && ends && isPersonSubject(view, atoms[draft.last]?.word ?? -1, be.index) && number.value >= 1)
    return refined(draft, 'age-of-pronoun', { kind: 'age', unit: year });
  // "Maria Weber, 65, said": between commas, after a person.
  const name = wordAt(atoms[draft.first - 2]?.word ?? -1);
  const closes = [',', ')', '.', ';'].includes(lowerAt(atoms, draft.last + 1)) || atoms[draft.last + 1] === undefined;
  const apposed = [',', '('].includes(lowerAt(atoms, draft.first - 1)) && name?.tag === 'PROPN' && closes;
  return apposed && number.value >= 1 ? refined(draft, 'age-apposition', { kind: 'age', unit: year }) : undefined;
}

/** How far before its number the word "age" may stand. */
const AGE_WINDOW = 8;

/** "children under 12", "the average age of buyers is 33". */
function isAgeOf({ atoms, wordAt }: SentenceView, draft: Draft): boolean {
  const { first } = draft.reach;
  const next = wordAt(atoms[draft.last + 1]?.word ?? -1);
  if (next && ['NOUN', 'PROPN', 'ADJ', 'SYM', 'NUM'].includes(next.tag)) return false;
  const bounded = ['more-than', 'less-than'].includes(draft.bound) && draft.reach.first < draft.first;
  if (bounded && isContext(lowerAt(atoms, first - 1), 'has an age'))
    return !/than/u.test(lowerAt(atoms, draft.first - 1));
  if (wordAt(atoms[first - 1]?.word ?? -1)?.lemma !== 'be') return false;
  for (let at = first - 2; at >= Math.max(0, first - 2 - AGE_WINDOW); at--) {
    if (atoms[at]?.kind === 'mark' && lowerAt(atoms, at) !== '-') return false;
    if (wordAt(atoms[at]?.word ?? -1)?.tag === 'VERB') return false;
    if (isContext(lowerAt(atoms, at), 'names an age'))
      return ['of', 'for', 'at'].includes(lowerAt(atoms, at + 1)) || at >= first - 3;
  }
  return false;
}

const COURTESY = /^(?:mr|mrs|ms|miss|dr|sir|lady|dame)\.?$/u;

/** Is the subject of a number after "be" a person named by a pronoun or a courtesy title? Looks a few words back. */
function isPersonSubject(view: SentenceView, number: number, be: number): boolean {
  for (let index = be - 1; index >= Math.max(0, be - 4); index--) {
    const word = view.wordAt(index);
    if (!word) return false;
    // "Mr Dale was 25", "Dale was 25 when"
    if (word.tag === 'PROPN' && index === be - 1)
      return (
        /^(?:nsubj|flat)/u.test(view.tree.words[index]?.label ?? '') &&
        (view.wordAt(number + 1)?.lower === 'when' || COURTESY.test(view.wordAt(index - 1)?.lower ?? ''))
      );
    if (isContext(word.lower, 'names a person'))
      return index >= be - 2 || [number, be].includes((view.tree.words[index] as Word).head);
    if (word.tag !== 'AUX' && word.tag !== 'ADV' && word.tag !== 'PART') return false;
  }
  return false;
}

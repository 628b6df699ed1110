/**
 * Drops numbers that are no figures: years, labels ("Section 427"), names with digits ("Boeing 737"), list numbers, "one" as
 * a pronoun; and makes digits joined by a hyphen beside winning and losing a score.
 *
 * In: drafts. Out: those that remain. Not here: dates and clock times (`dates.ts`).
 */
import type { TaggedWord, Word } from '../syntax/index.js';
import { type Atom, isGlued, lowerAt } from './atoms.js';
import { isYear } from './dates.js';
import { type Draft, refined, type SentenceView } from './draft.js';
import { phraseUpTo } from './phrases.js';
import { isContext, tables } from './tables.js';

/** Why a draft is no figure; undefined where nothing speaks against it. */
type Objection = (view: SentenceView, draft: Draft, neighbours: readonly Draft[]) => boolean;

const OBJECTIONS: readonly Objection[] = [
  isTurnOfPhrase,
  isGluedToName,
  isLabelled,
  isInName,
  isBareYear,
  isListNumber,
  isPronounOne,
  isIdentifier,
];

/** Drops years before numbers are joined, so that no range starts in one. */
export function dropYears(view: SentenceView, drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft, index) => !isBareYear(view, draft) || joinsAmount(view.atoms, draft, drafts[index + 1]));
}

/** "between 1900 and 2350 people": the first of two joined numbers is no year where the second is none. */
function joinsAmount(atoms: readonly Atom[], draft: Draft, next: Draft | undefined): boolean {
  if (!next || next.first - draft.last !== 2 || !['-', 'to', 'and'].includes(lowerAt(atoms, draft.last + 1)))
    return false;
  const opener = lowerAt(atoms, draft.first - 1);
  const link = lowerAt(atoms, draft.last + 1);
  if (link === 'and' ? opener !== 'between' : opener === 'in') return false;
  return !isYear(atoms[next.number.first]) || (next.number.value % 100 === 0 && draft.number.value % 100 === 0);
}

/** Keeps what can be a figure. */
export function dropNames(view: SentenceView, drafts: readonly Draft[]): Draft[] {
  return drafts
    .map((draft) => scoreOf(view, draft))
    .filter(
      (draft, index, all) =>
        draft.kind === 'score' ||
        draft.unit?.dimension === 'money' ||
        !OBJECTIONS.some((objects) => objects(view, draft, all.slice(Math.max(0, index - 2), index + 3))),
    );
}

/** Scores and votes have no more: "passed 218-210". */
const HIGHEST_SCORE = 1000;

/** "won 3-2", "a 9-2 lead": whole numbers joined by a hyphen, a word of winning or losing nearby. */
function scoreOf({ atoms }: SentenceView, draft: Draft): Draft {
  const { range, unit, first, last } = draft;
  if (
    !range ||
    unit ||
    draft.kind ||
    !draft.rules.includes('range-dash') ||
    !range.every((value) => Number.isInteger(value) && value >= 0 && value < HIGHEST_SCORE)
  )
    return draft;
  if (atoms[first]?.kind !== 'number' || !isGlued(atoms, first + 1)) return draft;
  const { scoreWords } = tables();
  const beside = [-5, -4, -3, -2, -1, 1, 2].some((step) =>
    scoreWords.has(lowerAt(atoms, step < 0 ? first + step : last + step)),
  );
  if (range[0] === 50 && range[1] === 50) return draft;
  const falls = range[0] >= range[1] && range[0] < 200;
  return beside || falls ? refined(draft, 'score', { kind: 'score', bound: 'exact' }) : draft;
}

/** "five-a-side", "a 50-50 call": turns of phrase. */
function isTurnOfPhrase({ atoms }: SentenceView, { first, last, range, unit }: Draft): boolean {
  if (
    unit === null &&
    lowerAt(atoms, last + 1) === '-' &&
    lowerAt(atoms, last + 2) === 'a' &&
    lowerAt(atoms, last + 3) === '-'
  )
    return true;
  return unit === null && range?.[0] === 50 && range[1] === 50 && isGlued(atoms, first + 1);
}

/** "A380", "SCP-173", "3D", "13F": letters glued to the digits. */
function isGluedToName({ atoms }: SentenceView, { first, last, number, unit, rules }: Draft): boolean {
  const digits = atoms[number.first]?.kind === 'number' || atoms[first]?.kind === 'mark';
  if (!rules.includes('money-mark') && isGlued(atoms, first)) {
    const before = atoms[first - 1];
    if (before?.kind === 'word' || before?.lower === '_' || before?.lower === '#') return true;
    const owner = atoms[first - 2];
    if (
      (before?.lower === '-' || before?.lower === '/') &&
      isGlued(atoms, first - 1) &&
      owner?.kind === 'word' &&
      !tables().prefixes.has(owner.lower)
    )
      return true;
    if (before?.lower === '.' && isGlued(atoms, first - 1) && owner?.kind === 'word') return true;
  }
  // "COVID -19": a name that lost its joint.
  if (
    digits &&
    unit === null &&
    number.value < 0 &&
    Number.isInteger(number.value) &&
    atoms[first - 1]?.kind === 'word' &&
    /^\p{Lu}/u.test(atoms[first - 1]?.text ?? '')
  )
    return true;
  const next = atoms[last + 1];
  // "a 4x4".
  if (
    unit === null &&
    digits &&
    next?.lower === 'x' &&
    isGlued(atoms, last + 1) &&
    isGlued(atoms, last + 2) &&
    atoms[last + 2]?.kind === 'number'
  )
    return true;
  if (unit !== null && unit.dimension !== 'proportion' && next?.kind === 'number' && isGlued(atoms, last + 1))
    return true;
  if (
    unit === null &&
    next &&
    isGlued(atoms, last + 1) &&
    digits &&
    (next.kind === 'word' || next.lower === '_') &&
    !/^(?:x|ish|plus)$/u.test(next.lower)
  )
    return true;
  return false;
}

/** "Section 427", "Route 66", "No. 10", "#3". */
function isLabelled({ atoms, wordAt }: SentenceView, draft: Draft): boolean {
  // "Seat 14C": one letter glued to the digits is no unit after a label.
  const lettered =
    draft.last === draft.number.last + 1 && atoms[draft.last]?.text.length === 1 && isGlued(atoms, draft.last);
  if (
    (draft.unit && !lettered) ||
    draft.number.scale > 1 ||
    draft.number.style === 'fraction' ||
    draft.number.style === 'vague'
  )
    return false;
  const first = startOfList(atoms, draft.first);
  const next = atoms[draft.last + 1];
  const countsNoun = next?.kind === 'word' && next.spaceBefore && wordAt(next.word)?.tag === 'NOUN';
  const dot = lowerAt(atoms, first - 1) === '.' ? 1 : 0;
  const before = atoms[first - 1 - dot];
  if (!before) return false;
  if (before.lower === '#') return true;
  const lower = before.lower;
  const label = tables().labels.get(lower) ?? tables().labels.get(lower.replace(/s$/u, ''));
  if (!label || (dot === 1 && !isContext(lower, 'abbreviated label'))) return false;
  if (lower === 'no' && dot === 0 && before.text !== 'No') return false;
  // "between junctions 14 and 15": a plural before its numbers is a label whatever its case.
  const isPlural = lower !== label.form || lower === 'nos';
  if (first !== draft.first) return isPlural && !countsNoun;
  if (isPlural && (listGoesOn(atoms, draft.last + 1) || (draft.range && !countsNoun))) return true;
  return !label.onlyCapitalised || before.text !== lower;
}

/** Most numbers of one list of labels. */
const LONGEST_LIST = 6;

/** The first number of "14, 15 and 16", from any of them. */
function startOfList(atoms: readonly Atom[], at: number): number {
  let first = at;
  for (let step = 0; step < LONGEST_LIST; step++) {
    const joint = LIST_JOINTS.has(lowerAt(atoms, first - 1)) ? first - 1 : first;
    const number = lowerAt(atoms, joint - 1) === ',' && joint < first ? joint - 2 : joint - 1;
    if (joint === first || !isListed(atoms, number)) break;
    first = number;
  }
  return first;
}

const LIST_JOINTS: ReadonlySet<string> = new Set(['and', 'or', 'to', ',', '-', '&', 'through']);

function isListed(atoms: readonly Atom[], at: number): boolean {
  return /^\d{1,4}$/u.test(lowerAt(atoms, at)) || tables().cardinals.has(lowerAt(atoms, at));
}

function listGoesOn(atoms: readonly Atom[], at: number): boolean {
  return LIST_JOINTS.has(lowerAt(atoms, at)) && isListed(atoms, at + 1);
}

/** "Boeing 737", "Euro 2020", "S&P 500": digits after a capitalised name, nothing countable after them. */
function isInName(view: SentenceView, draft: Draft): boolean {
  const { atoms } = view;
  const { number, unit, first, last } = draft;
  if (unit || draft.range || number.scale > 1 || number.style === 'fraction' || number.style === 'vague') return false;
  const text = atoms[number.first]?.text ?? '';
  if (number.style === 'words') return isCapitalisedWord(atoms, number.first) && number.first === number.last;
  if (!/^\d{1,4}$/u.test(text)) return false;
  const before = atoms[first - 1];
  const named =
    before?.kind === 'word' &&
    /^\p{Ll}?\p{Lu}/u.test(before.text) &&
    (first > 1 || view.wordAt(before.word)?.tag === 'PROPN');
  if (!named) return isNamePart(view, last + 1);
  const next = atoms[last + 1];
  const sentenceStart = first === 1;
  const counts =
    next?.kind === 'word' &&
    next.text === next.lower &&
    isPluralWord(next.lower) &&
    view.wordAt(next.word)?.tag === 'NOUN';
  return !counts || (!sentenceStart && isNamePart(view, last + 1));
}

/** "Big Six", "Channel Four": a number word in capitals inside a sentence that is not all in capitals. */
function isCapitalisedWord(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at];
  const before = atoms[at - 1];
  if (!atom || !before || !/^\p{Lu}\p{Ll}/u.test(atom.text) || before.kind !== 'word') return false;
  return /^\p{Lu}/u.test(before.text) || before.lower === 'the';
}

/** A capitalised singular follows: "787 Dreamliner"; but "96 Liverpool fans" counts fans. */
function isNamePart({ atoms, wordAt }: SentenceView, at: number): boolean {
  const next = atoms[at];
  const after = atoms[at + 1];
  if (next?.kind !== 'word' || !/^\p{Lu}\p{Ll}/u.test(next.text) || isPluralWord(next.lower)) return false;
  const end = after?.lower === '-' ? atoms[at + 2] : after;
  return !(
    end?.kind === 'word' &&
    end.text === end.lower &&
    ['NOUN', 'ADJ', 'CCONJ'].includes(wordAt(end.word)?.tag ?? 'X')
  );
}

function isPluralWord(lower: string): boolean {
  return (/[^s]s$/u.test(lower) && !isContext(lower, 'no plural')) || isContext(lower, 'plural');
}

/** "in 2016", "2018 sales": four digits that read as a year. */
function isBareYear({ atoms }: SentenceView, draft: Draft): boolean {
  const { number, unit, first, last } = draft;
  const ends = draft.range ? [number.first, number.last] : [number.first];
  if (
    number.scale > 1 ||
    !ends.every((at) => isYear(atoms[at])) ||
    number.value !== Number(lowerAt(atoms, number.last))
  )
    return false;
  if (unit !== null)
    return unit.dimension === 'time' && lowerAt(atoms, last) !== 'years' && !/s$/u.test(lowerAt(atoms, last));
  const before = lowerAt(atoms, first - 1);
  const next = atoms[last + 1];
  const value = number.value;
  if (isBoundOfTime(atoms, first)) return true;
  if (isContext(before, 'opens an amount') && !tables().times.get(before)?.has('edge')) return false;
  const counts = next?.kind === 'word' && next.text === next.lower && isPluralWord(next.lower);
  const round = value % 100 === 0;
  if (counts && (round || value < 1900 || value > 2050)) return false;
  if (value >= 1700 && value <= 2099) return !(counts && ['were', 'are'].includes(before));
  return (
    before !== 'of' &&
    before !== 'over' &&
    before !== 'around' &&
    tables().times.get(before)?.has('edge') === true &&
    !counts
  );
}

/** "until at least | 2028", "since about | 1990" */
function isBoundOfTime(atoms: readonly Atom[], first: number): boolean {
  const bound = phraseUpTo(tables().boundsBefore, atoms, first - 1);
  return bound !== undefined && /^(?:until|till|since|before|beyond)$/u.test(lowerAt(atoms, bound.first - 1));
}

/** "1. First of all", "(2)", "a) 3)". */
function isListNumber({ atoms }: SentenceView, { number, unit, first, last }: Draft): boolean {
  if (unit || !/^\d{1,2}$/u.test(atoms[number.first]?.text ?? '') || first !== last) return false;
  const next = lowerAt(atoms, last + 1);
  const open = lowerAt(atoms, first - 1) === '(';
  if (open && next === ')' && number.value <= 20) return true;
  return first === 0 && (next === ')' || (next === '.' && isGlued(atoms, last + 1)));
}

/** "one of the", "no one", "this one", "one day", "one-time": no amounts. */
function isPronounOne(view: SentenceView, draft: Draft, neighbours: readonly Draft[]): boolean {
  const { atoms } = view;
  const { number, unit, first, last, bound } = draft;
  if (number.style !== 'words' || number.first !== number.last || lowerAt(atoms, number.first) !== 'one') return false;
  const before = lowerAt(atoms, first - 1);
  const next = lowerAt(atoms, last + 1);
  if (unit?.dimension === 'time') {
    const opener = view.wordAt(atoms[first - 1]?.word ?? -1)?.tag;
    const adverbial = unit.name === 'day' && bound === 'exact' && opener !== 'ADP' && !draft.attributive;
    return first === 0 || adverbial || atoms[first - 1]?.kind === 'mark' || isContext(before, 'points to one time');
  }
  if (unit) return false;
  if (draft.kind === 'ratio') return false;
  if (next === 'of' || next === 'another' || next === '-' || next === "'") return true;
  const following = view.wordAt(atoms[last + 1]?.word ?? -1);
  if (!following || !['ADJ', 'NOUN'].includes(following.tag) || isGlued(atoms, last + 1)) return true;
  let noun: TaggedWord | undefined = following;
  while (noun?.tag === 'ADJ') noun = view.wordAt(noun.index + 1);
  for (let next = noun; next?.tag === 'NOUN'; next = view.wordAt(next.index + 1)) noun = next;
  if (noun?.tag !== 'NOUN') return true;
  if (lowerAt(atoms, last + 2) === 'of' && following === noun) return false;
  if (bound !== 'exact' || isContext(before, 'counts one')) return false;
  const isListed = neighbours.some(
    (other) =>
      other !== draft &&
      other.unit === null &&
      other.number.value > 1 &&
      Math.abs(other.first - last) <= 7 &&
      joinsCounts(atoms, draft, other),
  );
  if (isListed) return false;
  // "in one case", "the one case": no object.
  const opener = view.wordAt(atoms[first - 1]?.word ?? -1)?.tag ?? 'DET';
  if (opener === 'ADP' || opener === 'DET') return true;
  const { label } = view.tree.words[noun.index] as Word;
  return !(
    ['obj', 'iobj'].includes(label) ||
    (label.startsWith('nsubj') && view.wordAt(noun.index - 2)?.lemma === 'be')
  );
}

/** "one man and two women": a coordinator stands between two counts. */
function joinsCounts(atoms: readonly Atom[], a: Draft, b: Draft): boolean {
  const [from, to] = a.last < b.first ? [a.last + 1, b.first] : [b.last + 1, a.first];
  return atoms.slice(from, to).some(({ lower }) => lower === 'and' || lower === ',' || lower === 'or');
}

/** Long runs of digits without separators, and digits after an at sign or a slash. */
function isIdentifier({ atoms }: SentenceView, { number, unit, first }: Draft): boolean {
  if (unit || number.style !== 'digits') return false;
  const text = atoms[number.first]?.text ?? '';
  return /^0\d/u.test(text) || (/^\d{11,}$/u.test(text) && !isYear(atoms[first]));
}

/**
 * Compares two comparands: the same, a contradiction, one narrower, or unrelated.
 *
 * In: two comparands. Out: the relation and the parts side by side. The rule in short: what differs makes two claims unrelated; where
 * nothing differs and something is opposed, they contradict; else the one that says more is narrower. In doubt they
 * are unrelated. Not here: which claims are worth comparing (`claim-links.ts`).
 */
import type { ClaimComparison, ComparisonStep, PartFinding } from '../records/index.js';
import { compareFigures, measureName } from './compare-figures.js';
import { type Circumstance, CLAUSE, type Comparand, type ComparedFigure } from './comparand.js';
import type { Phrase } from './compared-phrases.js';
import { directionOf, isCounting, relationOf } from './predicate-relations.js';

/** How much the two claims may be taken to speak of one and the same event. */
export interface ComparingOptions {
  /** They stand in one text: two sources may dispute what only one of them puts firmly. */
  readonly isOneText: boolean;
}

/** Steps on their way to an answer. */
interface Comparing {
  readonly isOneText: boolean;
  readonly a: Comparand;
  readonly b: Comparand;
  readonly steps: ComparisonStep[];
}

/** Compares two claims. Bounded by the parts a comparand can have. */
export function compareComparands(a: Comparand, b: Comparand, { isOneText }: ComparingOptions): ClaimComparison {
  const comparing: Comparing = { a, b, isOneText, steps: [] };
  const { steps } = comparing;
  if (comparePredicates(comparing)) {
    compareRoles(comparing);
    compareTimes(comparing);
    compareAllFigures(comparing);
    compareManner(comparing);
  }
  return { record: 'comparison', ...answerOf(comparing), steps };
}

const unrelated = { relation: 'unrelated', narrower: null } as const;

/** Reads the answer off the steps. */
function answerOf({ a, b, isOneText, steps }: Comparing): Pick<ClaimComparison, 'relation' | 'narrower'> {
  if (steps.some(({ finding }) => finding === 'different') || !hasCommonGround(steps, isOneText)) return unrelated;
  const more = (side: 'a-says-more' | 'b-says-more'): boolean =>
    steps.some(({ part, finding }) => finding === side && part !== 'firmness');
  const weaker = steps.find(({ part, finding }) => part === 'firmness' && finding !== 'same');
  if ([a, b].some(isAboutUnknown) && steps.some(({ finding }) => finding !== 'same')) return unrelated;
  const opposed = new Set(steps.filter(({ finding }) => finding === 'opposed').map(({ part }) => part));
  const isTurned = opposed.has('predicate') !== opposed.has('polarity');
  const isContrary = opposed.has('predicate') && relationOf(a.senses, b.senses) === 'contrary';
  if (opposed.has('predicate') && steps.some(isHalf)) return unrelated;
  // "Three were killed", "he killed 49": two events, unless one text speaks of one.
  if (opposed.has('figure') && !isOneText && steps.some(isHalfRole)) return unrelated;
  if (opposed.has('time') && opposed.size > 1) return unrelated;
  if (opposed.has('time') && !isOneEvent(a, b)) return unrelated;
  if (opposed.has('predicate') && opposed.has('polarity')) {
    // "did not rise" and "fell": the one that is not negated says more.
    if (opposed.has('figure') || (more('a-says-more') && more('b-says-more'))) return unrelated;
    if (isContrary && a.isNegated && b.isNegated) return unrelated;
    opposed.clear();
    if (isContrary) return narrowed(a.isNegated ? 'b' : 'a', more(a.isNegated ? 'a-says-more' : 'b-says-more'));
  }
  if (opposed.size > 0) {
    if (a.isNegated && b.isNegated)
      return isContrary || opposed.size > 1 ? unrelated : contradictionOf(a, b, more, isOneText);
    if (isTurned && opposed.has('polarity') && more(a.isNegated ? 'a-says-more' : 'b-says-more')) return unrelated;
    return contradictionOf(a, b, more, isOneText);
  }
  // Of two denials, the wider one says more.
  const flipped = a.isNegated && b.isNegated;
  const [first, second] = [
    more(flipped ? 'b-says-more' : 'a-says-more'),
    more(flipped ? 'a-says-more' : 'b-says-more'),
  ];
  const firm = weaker?.finding;
  // "could win", "was winning by 28 points": an ability says nothing of what was done.
  if (firm !== undefined && steps.some(isHalf)) return unrelated;
  const aMore = first || firm === 'a-says-more';
  const bMore = second || firm === 'b-says-more';
  if (aMore && bMore) return unrelated;
  if (!aMore && !bMore) return { relation: 'same', narrower: null };
  return { relation: 'narrows', narrower: aMore ? 'a' : 'b' };
}

/** Are they about one thing: who or what they have in common? In one text, a number may stand for it ("30 were killed"). */
function hasCommonGround(steps: readonly ComparisonStep[], isOneText: boolean): boolean {
  return steps.some(
    ({ part, a, b }) =>
      (part === 'subject' || part === 'object' || (isOneText && part === 'figure')) && a !== null && b !== null,
  );
}

/** Is it an object that only one claim has? */
const isHalf = (step: ComparisonStep): boolean => step.part === 'object' && isHalfRole(step);

const isHalfRole = (step: ComparisonStep): boolean =>
  (step.part === 'subject' || step.part === 'object') && (step.a === null) !== (step.b === null);

function narrowed(side: 'a' | 'b', otherSaysMore: boolean): Pick<ClaimComparison, 'relation' | 'narrower'> {
  return otherSaysMore ? unrelated : { relation: 'narrows', narrower: side };
}

/** Two claims contradict where neither speaks of something else besides and neither is left open. */
function contradictionOf(
  a: Comparand,
  b: Comparand,
  more: (side: 'a-says-more' | 'b-says-more') => boolean,
  isOneText: boolean,
): Pick<ClaimComparison, 'relation' | 'narrower'> {
  if (more('a-says-more') && more('b-says-more')) return unrelated;
  const isWeak = Math.max(a.weakness, b.weakness) > 1;
  if (isWeak && !(isOneText && a.isNegated !== b.isNegated)) return unrelated;
  return { relation: 'contradicts', narrower: null };
}

/** Is it about somebody or something that a pronoun leaves open? */
const isAboutUnknown = ({ agent, patient }: Comparand): boolean =>
  agent?.isUnknown === true || patient?.isUnknown === true;

/** Could it have happened only once: it is past, and who and what are named or known? */
function isOneEvent(a: Comparand, b: Comparand): boolean {
  return [a, b].every(
    ({ mood, agent, patient, figures }) =>
      mood !== 'demanded' && (agent ?? patient)?.isDefinite === true && !patient?.isOpen && figures.length === 0,
  );
}

/** False where the predicates have nothing to do with one another. */
function comparePredicates({ a, b, steps }: Comparing): boolean {
  const relation = relationOf(a.senses, b.senses);
  const under = relationOfWords(a.under, b.under);
  const isTurned = relation === 'opposite' || relation === 'contrary';
  const finding: PartFinding =
    relation === 'none' || under === 'different' || (isTurned && under === 'opposed')
      ? 'different'
      : isTurned || under === 'opposed'
        ? 'opposed'
        : 'same';
  steps.push({ part: 'predicate', finding, a: a.predicate, b: b.predicate });
  return finding !== 'different';
}

/** Compares the words before the last verb. */
function relationOfWords(a: readonly string[], b: readonly string[]): 'same' | 'opposed' | 'different' {
  if (a.length !== b.length) return 'different';
  let opposed = 0;
  for (const [index, word] of a.entries()) {
    const relation = relationOf([word], [b[index] as string]);
    if (relation === 'none') return 'different';
    if (relation !== 'same') opposed++;
  }
  return opposed === 0 ? 'same' : opposed === 1 ? 'opposed' : 'different';
}

/** How two phrases compare; undefined where they name different things. */
export function comparePhrases(a: Phrase, b: Phrase): PartFinding | undefined {
  if (a.isAnything !== b.isAnything) return 'same';
  const isOneEntity = [...a.heads].some((head) => head.startsWith('#') && b.heads.has(head));
  if (isOneEntity) return 'same';
  if (![...a.heads].some((head) => b.heads.has(head))) return undefined;
  const aMore = [...a.words].some((word) => !b.words.has(word));
  const bMore = [...b.words].some((word) => !a.words.has(word));
  const aWide = a.quantifier === 'all' && b.quantifier === 'some';
  const bWide = b.quantifier === 'all' && a.quantifier === 'some';
  if ((aMore || aWide) && (bMore || bWide)) return 'different';
  return aMore || aWide ? 'a-says-more' : bMore || bWide ? 'b-says-more' : 'same';
}

/** Compares who did it, to whom, and the circumstances. */
function compareRoles({ a, b, steps }: Comparing): void {
  const left = [...a.circumstances];
  const right = [...b.circumstances];
  const direction = directionOf(a.senses);
  if (direction !== 'either' && isSwapped(a, b)) {
    const finding = direction === 'two-way' ? 'same' : 'opposed';
    steps.push({ part: 'predicate', finding, a: a.predicate, b: b.predicate });
  } else {
    const [one, other] = [causerOf(a, b), causerOf(b, a)];
    compareRole('subject', one.agent, other.agent, steps, left, right);
    compareRole('object', one.patient, other.patient, steps, left, right);
  }
  compareCircumstances(left, right, steps);
  compareRests(a.rest, b.rest, steps);
  if (isSaidByComplement(a) && isSaidByComplement(b) && !hasSameComplement({ a, b, steps })) {
    steps.push({ part: 'predicate', finding: 'different', a: a.predicate, b: b.predicate });
  }
}

/** "is", "did": what is said is in the complement. */
const isSaidByComplement = ({ senses }: Comparand): boolean => senses.some((sense) => sense === 'be' || sense === 'do');

function hasSameComplement({ a, b, steps }: Pick<Comparing, 'a' | 'b' | 'steps'>): boolean {
  if (a.patient ?? b.patient) return a.patient !== undefined && b.patient !== undefined;
  if (a.figures.length > 0 && b.figures.length > 0) return true;
  return steps.some(({ part, a: one, b: other }) => part === 'circumstance' && one !== null && other !== null);
}

/** Is the agent of one the patient of the other, and the other way round? */
function isSwapped(a: Comparand, b: Comparand): boolean {
  const pairs = [
    [a.agent, b.patient],
    [a.patient, b.agent],
  ] as const;
  return pairs.every(([one, other]) => one && other && comparePhrases(one, other) === 'same');
}

/** "The reactor is leaking" beside "The reactor is leaking hydrogen": what it happens to in the one does it in the other. */
function causerOf(own: Comparand, other: Comparand): Pick<Comparand, 'agent' | 'patient'> {
  const { agent, patient } = own;
  const isCauser =
    !agent && patient && other.agent && other.patient && comparePhrases(patient, other.agent) !== undefined;
  return isCauser && comparePhrases(patient, other.patient) === undefined
    ? { agent: patient, patient: undefined }
    : own;
}

function compareRole(
  part: 'subject' | 'object',
  a: Phrase | undefined,
  b: Phrase | undefined,
  steps: ComparisonStep[],
  left: Circumstance[],
  right: Circumstance[],
): void {
  if (!a && !b) return;
  const words = { a: a?.text ?? null, b: b?.text ?? null };
  if (a && b) {
    steps.push({ part, finding: comparePhrases(a, b) ?? 'different', ...words });
    return;
  }
  // "The storm killed 14", "14 died in the storm": what only one has as a role the other may have as a circumstance.
  const [lone, others] = a ? [a, right] : [b as Phrase, left];
  const at = others.findIndex(
    (other) => STAND_FOR_ROLES[part].has(other.marker) && comparePhrases(lone, other) === 'same',
  );
  const met = others[at];
  if (met) others.splice(at, 1);
  const finding = met ? 'same' : a ? 'a-says-more' : 'b-says-more';
  steps.push({ part, finding, a: a ? a.text : (met?.text ?? null), b: b ? b.text : (met?.text ?? null) });
}

/** Classes of prepositions under which a circumstance may be who did it, or what it was done to. */
const STAND_FOR_ROLES: Readonly<Record<'subject' | 'object', ReadonlySet<string>>> = {
  subject: new Set(['in', 'with', 'over']),
  object: new Set(['in', 'to']),
};

function compareCircumstances(left: readonly Circumstance[], right: Circumstance[], steps: ComparisonStep[]): void {
  for (const one of left) {
    const at = right.findIndex((other) => isAlike(one, other));
    const other = right[at];
    if (other) right.splice(at, 1);
    const alone = isNeeded(one) ? 'different' : 'a-says-more';
    const finding = other ? (comparePhrases(one, other) ?? 'different') : alone;
    steps.push({ part: 'circumstance', finding, a: one.text, b: other?.text ?? null });
  }
  for (const other of right) {
    const finding = isNeeded(other) ? 'different' : 'b-says-more';
    steps.push({ part: 'circumstance', finding, a: null, b: other.text });
  }
}

/** Words that were not read say something all the same. */
function compareRests(a: ReadonlySet<string>, b: ReadonlySet<string>, steps: ComparisonStep[]): void {
  const [left, right] = [[...a].filter((word) => !b.has(word)), [...b].filter((word) => !a.has(word))];
  if (left.length === 0 && right.length === 0) return;
  const finding = left.length === 0 ? 'b-says-more' : right.length === 0 ? 'a-says-more' : 'different';
  steps.push({ part: 'circumstance', finding, a: left.join(' ') || null, b: right.join(' ') || null });
}

/** A clause that the verb takes is what is said: without it, something else is. */
const isNeeded = ({ marker }: Circumstance): boolean => marker === CLAUSE;

const isAlike = (a: Circumstance, b: Circumstance): boolean =>
  a.marker === b.marker && comparePhrases(a, b) !== undefined;

function compareTimes({ a, b, steps }: Comparing): void {
  for (const name of new Set([...a.times.keys(), ...b.times.keys()])) {
    const [one, other] = [a.times.get(name), b.times.get(name)];
    const finding =
      one === other ? 'same' : other === undefined ? 'a-says-more' : one === undefined ? 'b-says-more' : 'opposed';
    steps.push({ part: 'time', finding, a: one ?? null, b: other ?? null });
  }
}

/** Pairs the figures that measure the same of the same, and compares each pair. */
function compareAllFigures({ a, b, isOneText, steps }: Comparing): void {
  const right = [...b.figures];
  for (const one of a.figures) {
    const at = right.findIndex((other) => areComparable(one, other, isOneText));
    const other = right[at];
    if (other) right.splice(at, 1);
    const finding = other ? findingOf(one, other, a) : 'a-says-more';
    steps.push({ part: 'figure', finding, a: one.figure.text, b: other?.figure.text ?? null });
  }
  for (const { figure } of right) steps.push({ part: 'figure', finding: 'b-says-more', a: null, b: figure.text });
}

/** "The town had 3,797", "the town had 883": of what, nobody knows. */
function findingOf(one: ComparedFigure, other: ComparedFigure, { senses }: Comparand): PartFinding {
  const finding = compareFigures(one.figure, other.figure);
  const isBare = one.figure.kind === 'count' && one.counts.size === 0 && other.counts.size === 0;
  return isBare && !senses.includes('be') && !isCounting(senses) && finding !== 'same' ? 'different' : finding;
}

/** Do they measure the same of the same? In one text the noun may be left out ("at least 30 were killed"). */
export function areComparable(a: ComparedFigure, b: ComparedFigure, isOneText: boolean): boolean {
  if (a.marker !== b.marker || measureName(a.figure) !== measureName(b.figure)) return false;
  if (a.counts.size === 0 || b.counts.size === 0) {
    return a.counts.size === b.counts.size || (isOneText && a.figure.kind === 'count');
  }
  return [...a.counts].some((head) => b.counts.has(head));
}

/** Polarity, mood and how firmly it is put. */
function compareManner({ a, b, steps }: Comparing): void {
  const polarity = ({ isNegated }: Comparand): string => (isNegated ? 'negated' : 'affirmed');
  const finding = a.isNegated === b.isNegated ? 'same' : 'opposed';
  steps.push({ part: 'polarity', finding, a: polarity(a), b: polarity(b) });
  const isOpen = (a.mood === 'open' && b.mood !== 'demanded') || (b.mood === 'open' && a.mood !== 'demanded');
  if (a.mood !== b.mood && !isOpen) steps.push({ part: 'modality', finding: 'different', a: a.mood, b: b.mood });
  if (a.weakness !== b.weakness) {
    const firmer = a.weakness < b.weakness ? 'a-says-more' : 'b-says-more';
    steps.push({ part: 'firmness', finding: firmer, a: LEVELS[a.weakness] ?? null, b: LEVELS[b.weakness] ?? null });
  }
}

const LEVELS = ['none', 'low', 'medium', 'high'] as const;

/**
 * Counts what trees of English sentences do not have: a finite verb without a subject, two subjects, a subject with a preposition.
 *
 * In: a sentence whose tree is mended. Out: a number. Linear. Not here: what is done about it (`turned-choices.ts`).
 *
 * Gold trees have some too (ellipsis, slips of the writer), so a breach says that a tree may be wrong, not that it is.
 */
import { FINITE_TAGS } from './clauses.js';
import { tagNumber, tagNumbers } from './columns.js';
import type { MendedSentence } from './mending/mended-sentence.js';

const ADVERB = tagNumber('ADV');
const DETERMINER = tagNumber('DET');
const NOMINAL = tagNumbers('NOUN', 'PROPN');
const SUBORDINATOR = tagNumber('SCONJ');
const VERB = tagNumber('VERB');
const VERBAL = tagNumbers('VERB', 'AUX');

/** Finite forms that are no base form too, as imperatives are. */
const SURELY_FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'MD']);

const SUBJECT = /^[nc]subj/u;
const HELPER = /^(?:aux|cop)/u;
const CLAUSE_OF_NOUN = /^acl/u;
/** What hangs on nouns only. */
const OF_NOUN = /^(?:amod|det|compound|nmod:poss|nummod)$/u;
/** What a subordinator is not. */
const NOT_OF_SUBORDINATOR = /^(?:obj|nsubj|flat|obl|nmod|conj|root)$/u;

/** Clauses that these open are finite. */
const OPENS_FINITE = /^(?:that|because|if|although|though|whether|while|since|until|unless)$/u;
/** Behind these a clause may lack its subject. */
const COMPARES = /^(?:as|than)$/u;
const ASKS = /^(?:what|how|why|where|whether|who|when)$/u;
/** Prepositions that subjects may have: "Over 40 people left". */
const OF_SUBJECTS = /^(?:[’']s?|like|than|over|under|around|up)$/u;
const ARTICLE = /^(?:the|an?)$/u;
/** Prepositions that open clauses with "-ing" only. */
const PREPOSITION = /^(?:on|at|in|of|from|by|to|with)$/u;
/** What may stand before the first word of a sentence. */
const BEFORE_FIRST = /^(?:[“"‘'(]|and|but|so|or)$/u;

/** What hangs on a word; a number of {@link Dependents.bits} is a sum of these. */
const HAS = {
  subject: 1,
  expletive: 2,
  helper: 4,
  finiteHelper: 8,
  surelyFiniteHelper: 16,
  copula: 32,
  coordinator: 64,
  coordinatedConjunct: 128,
  clauseMark: 256,
} as const;

/** What hangs on each word. */
interface Dependents {
  readonly bits: Int32Array;
  readonly subjects: Int32Array;
  /** The word that opens its clause; −1 for none. */
  readonly mark: Int32Array;
  /** The first of its copulas; −1 for none. */
  readonly copula: Int32Array;
  /** The first of its subjects and objects; −1 for none. */
  readonly firstNominal: Int32Array;
}

function dependentsOf(sentence: MendedSentence): Dependents {
  const { fine, head, length, lower, nameOf } = sentence;
  const bits = new Int32Array(length + 1);
  const subjects = new Int32Array(length + 1);
  const mark = new Int32Array(length + 1).fill(-1);
  const copula = new Int32Array(length + 1).fill(-1);
  const firstNominal = new Int32Array(length + 1).fill(-1);
  for (let i = 0; i < length; i++) {
    const over = head[i] as number;
    const name = nameOf(i);
    let added = 0;
    if (SUBJECT.test(name)) {
      added = HAS.subject;
      subjects[over] = (subjects[over] as number) + 1;
    } else if (name === 'expl') added = HAS.expletive;
    else if (HELPER.test(name)) {
      added = HAS.helper;
      if (name === 'cop') {
        added += HAS.copula;
        if ((copula[over] as number) < 0) copula[over] = i;
      }
      if (FINITE_TAGS.has(fine(i))) added += HAS.finiteHelper;
      if (SURELY_FINITE.has(fine(i))) added += HAS.surelyFiniteHelper;
    } else if (name === 'cc') added = HAS.coordinator;
    else if (name === 'mark') mark[over] = i;
    if (/^(?:nsubj|obj)/u.test(name) && (firstNominal[over] as number) < 0) firstNominal[over] = i;
    // "The reason is that", "One question is whether": behind the first subject.
    if ((name === 'mark' || ASKS.test(lower(i))) && (subjects[over] as number) > 0) added |= HAS.clauseMark;
    bits[over] = (bits[over] as number) | added;
  }
  for (let i = 0; i < length; i++)
    if (nameOf(i) === 'conj' && ((bits[i] as number) & HAS.coordinator) !== 0) {
      const over = head[i] as number;
      bits[over] = (bits[over] as number) | HAS.coordinatedConjunct;
    }
  return { bits, subjects, mark, copula, firstNominal };
}

/** How many such things the tree of a sentence has; `isSentence` tells that it ends as sentences do. */
export function countBreaches(sentence: MendedSentence, isSentence: boolean): number {
  const { fine, head, length, lower, nameOf, universal } = sentence;
  const { bits, copula, firstNominal, mark, subjects } = dependentsOf(sentence);
  const has = (index: number, what: keyof typeof HAS): boolean => ((bits[index] as number) & HAS[what]) !== 0;
  const isFinite = (index: number): boolean =>
    has(index, 'finiteHelper') ||
    (VERBAL.has(universal[index] as number) && FINITE_TAGS.has(fine(index)) && !HELPER.test(nameOf(index)));
  const marks = (index: number): string => lower(mark[index] as number);
  let first = 0;
  while (first < length && BEFORE_FIRST.test(lower(first))) first++;
  // "Went there twice." leaves out its subject; so may the helper or adverb of a verb stand first.
  const opens = (index: number): boolean =>
    first === index || (head[first] === index && /^(?:aux|cop|advmod)/u.test(nameOf(first)));

  const lacksSubject = (index: number, name: string): boolean =>
    isFinite(index) &&
    !has(index, 'subject') &&
    !has(index, 'expletive') &&
    name !== 'conj' &&
    name !== 'acl' &&
    ((universal[index] === VERB && SURELY_FINITE.has(fine(index))) || has(index, 'surelyFiniteHelper')) &&
    !COMPARES.test(marks(index)) &&
    !opens(index);
  // "One answer is that they left" has a subject within and one without; questions turn them round.
  const hasTwoSubjects = (index: number): boolean =>
    (subjects[index] as number) > 1 &&
    isSentence &&
    lower(length - 1) !== '?' &&
    !(has(index, 'copula') && has(index, 'clauseMark'));
  const isSubjectWithPreposition = (index: number, over: number, name: string): boolean =>
    name === 'case' &&
    over > index &&
    over < length &&
    /^nsubj(?::pass)?$/u.test(nameOf(over)) &&
    NOMINAL.has(universal[over] as number) &&
    !OF_SUBJECTS.test(lower(index));
  const isStrayModifier = (index: number, over: number, name: string): boolean =>
    over < length &&
    ((name === 'amod' && universal[index] === ADVERB && over > index && lower(index + 1) === ',') ||
      (OF_NOUN.test(name) && universal[over] === VERB && isFinite(over)) ||
      (CLAUSE_OF_NOUN.test(name) && VERBAL.has(universal[over] as number)));
  // "He came, saw it left": joined by nothing.
  const isUnjoined = (index: number, over: number, name: string): boolean =>
    name === 'conj' &&
    over < length &&
    universal[index] === VERB &&
    fine(index) === 'VBD' &&
    isFinite(over) &&
    !has(index, 'subject') &&
    !has(index, 'coordinator') &&
    !has(index, 'coordinatedConjunct') &&
    !has(over, 'coordinatedConjunct');
  // "because one of them, named Rex" is no clause yet.
  const isUnfinished = (index: number): boolean =>
    universal[index] === VERB &&
    /^VB[NG]$/u.test(fine(index)) &&
    has(index, 'subject') &&
    !has(index, 'helper') &&
    OPENS_FINITE.test(marks(index));

  // "What worries them | is | that it is unsafe"
  const standsBefore = (index: number, other: number): boolean => index >= 0 && index < other;
  // "acknowledgment that the map was wrong | came late": of another clause than the verb.
  const isForeignHelper = (over: number, name: string): boolean =>
    name === 'cop' && over < length && universal[over] === VERB && FINITE_TAGS.has(fine(over));
  // What opens a clause stands before what it tells of, and a sentence is opened by none of them.
  const isBehindSubject = (index: number, over: number, name: string): boolean =>
    name === 'mark' &&
    lower(index) === 'that' &&
    !standsBefore(copula[over] as number, index) &&
    (nameOf(over) === 'root' || standsBefore(firstNominal[over] as number, index));
  const isPrepositionOfClause = (index: number, over: number, name: string): boolean =>
    name === 'mark' && PREPOSITION.test(lower(index)) && over < length && isFinite(over);

  let breaches = 0;
  let root = -1;
  let anyFinite = false;
  for (let i = 0; i < length; i++) {
    const over = head[i] as number;
    const name = nameOf(i);
    if (over === length) root = i;
    anyFinite ||= isFinite(i);
    if (lacksSubject(i, name)) breaches++;
    if (hasTwoSubjects(i)) breaches++;
    if (isSubjectWithPreposition(i, over, name)) breaches++;
    if (isStrayModifier(i, over, name)) breaches++;
    if (isUnjoined(i, over, name)) breaches++;
    if (isUnfinished(i)) breaches++;
    if (isForeignHelper(over, name)) breaches++;
    // "Minutes | are due": a copula stands before what it is the copula of.
    if (name === 'cop' && over < i && NOMINAL.has(universal[over] as number)) breaches++;
    // "…,” she said, | adding that": no subject.
    if (name === 'csubj' && lower(i - 1) === ',') breaches++;
    if (isBehindSubject(i, over, name)) breaches++;
    if (isPrepositionOfClause(i, over, name)) breaches++;
    if (name === 'goeswith') breaches++;
    if (name !== 'det' && ARTICLE.test(lower(i)) && universal[i] === DETERMINER) breaches++;
    if (universal[i] === VERB && /^(?:nsubj|expl)/u.test(name)) breaches++;
    if (universal[i] === SUBORDINATOR && NOT_OF_SUBORDINATOR.test(name)) breaches++;
    // "the meeting | are due": a copula on its own.
    if (universal[i] !== VERB && VERBAL.has(universal[i] as number) && CLAUSE_OF_NOUN.test(name) && !has(i, 'subject'))
      breaches++;
  }
  if (isSentence && anyFinite && root >= 0 && !isFinite(root) && fine(root) !== 'VB' && !has(root, 'helper'))
    breaches++;
  return breaches;
}

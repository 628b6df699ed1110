/**
 * When a hedge phrase counts as one: conditions on its tag and place in the tree, and readings that rule it out.
 *
 * In: a row of the hedge table and where it was found. Out: yes or no. Not here: what it then weakens (`scope.ts`).
 */
import { ABILITY_VERBS, type HedgeException, type HedgeRow, type HedgeRowCondition } from '../lexicon/index.js';
import type { Tree, Word } from '../syntax/index.js';
import { complementOf, contentClauseOf, isPassive, predicateClauseOf, someChildren, wordOf } from './clauses.js';
import { expectsChild, givesLeave, isAbilityOfThatTime, isMadeSo, takesUp } from './modal-readings.js';

/** Decides for the word that heads the phrase. */
type Test = (tree: Tree, index: number) => boolean;

const isVerb: Test = (tree, index) => {
  const { tag } = wordOf(tree, index);
  return tag === 'VERB' || tag === 'AUX';
};

/** A clause follows: by the tree, or because "that" or "whether" stands next. */
const takesClause: Test = (tree, index) => {
  if (complementOf(tree, index, false) >= 0) return true;
  const next = tree.words[index + 1]?.lower;
  return next === 'that' || next === 'whether';
};

/** An infinitive follows: by the tree, or because "to" and a verb stand next. */
const takesInfinitive: Test = (tree, index) => {
  const next = tree.words[index + 1];
  if (next?.lower === 'to' && tree.words[index + 2]?.tag === 'VERB') return true;
  return someChildren(tree, index).some(
    (child) =>
      wordOf(tree, child).label === 'xcomp' &&
      someChildren(tree, child).some((mark) => wordOf(tree, mark).lower === 'to'),
  );
};

const takesPredicate: Test = (tree, index) => {
  const next = tree.words[index + 1];
  if (next?.tag === 'ADJ' && next.head === index) return true;
  return someChildren(tree, index).some((child) => wordOf(tree, child).label === 'xcomp');
};

/** It stands aside: "The bridge, he believes, is safe." */
const standsAside: Test = (tree, index) =>
  isVerb(tree, index) && (wordOf(tree, index).label === 'parataxis' || tree.words[index + 1]?.lower === ',');

const beforeNumber: Test = (tree, index) => {
  const next = tree.words[index + 1];
  return (
    next !== undefined &&
    (next.tag === 'NUM' || /^[$£€¥]/u.test(next.text) || next.lower === 'a' || next.lower === 'half')
  );
};

const isDeterminer: Test = (tree, index) => {
  const { label } = wordOf(tree, index);
  if (label !== 'det' && label !== 'amod' && label !== 'dep') return false;
  const next = tree.words[index + 1];
  return (
    next !== undefined && (next.tag === 'NOUN' || next.tag === 'ADJ' || next.tag === 'PROPN' || next.tag === 'ADV')
  );
};

const isParticipleOf: Test = (tree, index) =>
  isPassive(tree, index) || (wordOf(tree, index).fineTag === 'VBN' && tree.words[index - 1]?.lemma === 'be');

const TESTS: Readonly<Record<HedgeRowCondition, Test>> = {
  // "all its might": no modal after a possessive.
  modal: (tree, index) =>
    (wordOf(tree, index).tag === 'AUX' || wordOf(tree, index).fineTag === 'MD') &&
    tree.words[index - 1]?.fineTag !== 'PRP$',
  noun: (tree, index) => wordOf(tree, index).tag === 'NOUN',
  'noun-with-clause': (tree, index) =>
    wordOf(tree, index).tag === 'NOUN' &&
    (contentClauseOf(tree, index) >= 0 ||
      tree.words[index + 1]?.lower === 'that' ||
      predicateClauseOf(tree, index) >= 0),
  'noun-with-content': (tree, index) =>
    wordOf(tree, index).tag === 'NOUN' &&
    (contentClauseOf(tree, index) >= 0 ||
      predicateClauseOf(tree, index) >= 0 ||
      tree.words[index + 1]?.tag === 'SCONJ' ||
      tree.words[index + 1]?.tag === 'ADP'),
  adjective: (tree, index) => {
    const { tag, label, fineTag } = wordOf(tree, index);
    return (
      tag === 'ADJ' ||
      (tag === 'VERB' && label === 'amod') ||
      (tag === 'VERB' &&
        fineTag === 'VBN' &&
        tree.words[index + 1]?.tag === 'NOUN' &&
        tree.words[index - 1]?.tag === 'DET')
    );
  },
  attributive: (tree, index) =>
    wordOf(tree, index).label === 'amod' ||
    (wordOf(tree, index).tag === 'ADJ' && tree.words[index + 1]?.tag === 'NOUN'),
  adverb: (tree, index) => {
    const { tag, label } = wordOf(tree, index);
    return tag === 'ADV' || (tag === 'SCONJ' && label === 'advmod');
  },
  verb: isVerb,
  'verb-with-clause': (tree, index) => isVerb(tree, index) && takesClause(tree, index),
  'verb-with-infinitive': (tree, index) => isVerb(tree, index) && takesInfinitive(tree, index),
  'verb-with-predicate': (tree, index) => isVerb(tree, index) && takesPredicate(tree, index),
  'verb-follows': (tree, index) => tree.words[index + 1]?.tag === 'VERB' || tree.words[index + 1]?.tag === 'AUX',
  parenthetical: standsAside,
  'passive-participle': isParticipleOf,
  active: (tree, index) => isVerb(tree, index) && !isParticipleOf(tree, index),
  determiner: isDeterminer,
  // "Had the alarm sounded, they would have escaped"
  inverted: (tree, index) =>
    index === 0 &&
    /^(?:aux|cop)$/u.test(wordOf(tree, index).label) &&
    tree.words[wordOf(tree, index).head]?.label === 'advcl',
  subject: (tree, index) =>
    /^nsubj/u.test(wordOf(tree, index).label) ||
    (tree.words[index + 1]?.tag === 'VERB' && wordOf(tree, index).tag === 'PRON'),
  'before-number': beforeNumber,
  subordinator: (tree, index) => wordOf(tree, index).tag === 'SCONJ' || wordOf(tree, index).label === 'mark',
  conjunction: (tree, index) => wordOf(tree, index).tag === 'CCONJ' || wordOf(tree, index).label === 'cc',
};

let abilityVerbs: ReadonlySet<string> | undefined;
function isAbilityVerb(lemma: string): boolean {
  return (abilityVerbs ??= new Set(ABILITY_VERBS.map((row) => row.lemma))).has(lemma);
}

const EXCEPTIONS: Readonly<Record<HedgeException, Test>> = {
  // "May I …?", "You may now turn your phones on": leave, where the one addressed is the subject of a bare action verb.
  permission: (tree, index) => {
    if (index === 0) return tree.words[1]?.tag === 'PRON';
    return (
      (tree.words[index - 1]?.lower === 'you' && tree.words[index + 1]?.lower === 'now') || givesLeave(tree, index)
    );
  },
  // "She could hear the sea", "could not be reached": ability in the past, shown by a negation or a verb of sense.
  'past-ability': (tree, index) => {
    const next = tree.words[index + 1];
    if (next?.lemma === 'not' || isAbilityOfThatTime(tree, index)) return true;
    return (
      next !== undefined &&
      isAbilityVerb(next.lemma) &&
      /^(?:i|he|she|we|they|you)$/u.test(tree.words[index - 1]?.lower ?? '')
    );
  },
  // "It cannot float": not open, but ruled out.
  negated: (tree, index) => tree.words[index + 1]?.lemma === 'not',
  // "She suggested that he leave": a proposal, where the clause has a bare verb after a third person subject.
  demand: (tree, index) => {
    const clause = complementOf(tree, index, false);
    if (clause < 0) return false;
    const subject = someChildren(tree, clause).find((child) => /^nsubj/u.test(wordOf(tree, child).label));
    const hasAux = someChildren(tree, clause).some((child) => /^(?:aux|cop)/u.test(wordOf(tree, child).label));
    const { fineTag } = wordOf(tree, clause);
    return fineTag === 'VB' && !hasAux && subject !== undefined;
  },
  // "the club's top prospect": a person, where no "of", "that" or "for" follows.
  person: (tree, index) =>
    !/^(?:of|that|for|is|are)$/u.test(tree.words[index + 1]?.lower ?? '') && wordOf(tree, index).lower === 'prospect',
  // "I'd recommend it": worn down to a marker of politeness, habit or reported speech.
  contracted: (tree, index) => /^['’]/u.test(wordOf(tree, index).text),
  'taken-up': takesUp,
  'expected-child': expectsChild,
  'made-so': isMadeSo,
  // "He speculated in grain": a trade.
  trade: (tree, index) => tree.words[index + 1]?.lower === 'in',
  // "this kind of bridge", "a sort of cheese": a class, not a hedge.
  'kind-of': (tree, index) => /^(?:DET|ADJ|NUM)$/u.test(tree.words[index - 1]?.tag ?? ''),
};

/** Conditions on what follows the phrase. */
const LOOKING_AHEAD: ReadonlySet<HedgeRowCondition> = new Set(['verb-follows', 'before-number']);

/** Does the row count where its words were found? Its condition is asked of the word that heads it. */
export function rowHolds(tree: Tree, row: HedgeRow, first: number, last: number): boolean {
  const head = headOfPhrase(tree, first, last);
  if (row.condition && !TESTS[row.condition](tree, LOOKING_AHEAD.has(row.condition) ? last : head)) return false;
  if (row.condition === undefined && first === last && isNamePart(tree, first)) return false;
  return row.otherwise !== undefined || !isExcepted(tree, row, first, head);
}

/** How much the row weakens where it was found: less under a reading that it names as an exception. */
export function strengthAt(tree: Tree, row: HedgeRow, first: number, last: number): number {
  if (row.otherwise === undefined) return row.strength;
  return isExcepted(tree, row, first, headOfPhrase(tree, first, last)) ? row.otherwise : row.strength;
}

function isExcepted(tree: Tree, { unless }: HedgeRow, first: number, head: number): boolean {
  return unless?.some((exception) => EXCEPTIONS[exception](tree, exception === 'kind-of' ? first : head)) ?? false;
}

/** Part of a name: "Chance Perdomo", "the Hope Foundation". */
function isNamePart(tree: Tree, index: number): boolean {
  return index > 0 && wordOf(tree, index).tag === 'PROPN';
}

/** The word of a stretch whose head lies outside it; the last of several, its last word where the tree has none. */
export function headOfPhrase(tree: Tree, first: number, last: number): number {
  let found = last;
  for (let at = first; at <= last; at++) {
    const { head, tag } = tree.words[at] as Word;
    if (tag === 'PUNCT' || (head >= first && head <= last)) continue;
    if (tag === 'VERB' || tag === 'NOUN' || tag === 'ADJ') return at;
    found = at;
  }
  return found;
}

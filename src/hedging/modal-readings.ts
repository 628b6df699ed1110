/**
 * Readings in which a modal or a verb of assuming is no hedge, shown by the words beside it.
 *
 * In: a tree and where the word stands. Out: yes or no. Not here: the words (`../lexicon/modal-readings.ts`).
 */
import { READING_WORDS, type ReadingWordRow } from '../lexicon/index.js';
import type { Tree } from '../syntax/index.js';
import { someChildren, subjectOf, wordOf } from './clauses.js';

let words: ReadonlyMap<ReadingWordRow['reading'], ReadonlySet<string>> | undefined;

function isOf(reading: ReadingWordRow['reading'], lemma: string): boolean {
  if (!words) {
    const made = new Map<ReadingWordRow['reading'], Set<string>>();
    for (const row of READING_WORDS) made.set(row.reading, (made.get(row.reading) ?? new Set()).add(row.lemma));
    words = made;
  }
  return words.get(reading)?.has(lemma) ?? false;
}

/** The verb of a modal. */
const verbOf = (tree: Tree, modal: number): number => {
  const { head, label } = wordOf(tree, modal);
  return label === 'aux' && head >= 0 ? head : modal;
};

/** "Visitors may not park here", "no one may enter": an act that rules speak of, by those whom they address, all of them. */
export function givesLeave(tree: Tree, modal: number): boolean {
  const verb = verbOf(tree, modal);
  const subject = subjectOf(tree, verb);
  if (verb === modal || subject < 0 || !isOf('act', wordOf(tree, verb).lemma)) return false;
  const { lemma, lower } = wordOf(tree, subject);
  if (lower === 'one') return tree.words[subject - 1]?.lower === 'no';
  const isNamed = someChildren(tree, subject).some((child) =>
    /^(?:the|this|that|these|his|her)$/u.test(wordOf(tree, child).lower),
  );
  return isOf('permitted', lemma) && !isNamed;
}

/** "As a girl she could swim a mile", "could read by the age of four". */
export function isAbilityOfThatTime(tree: Tree, modal: number): boolean {
  const verb = verbOf(tree, modal);
  return (
    verb !== modal &&
    someChildren(tree, verb).some((child) => {
      const { label, lemma } = wordOf(tree, child);
      if (label !== 'obl' || !isOf('age', lemma)) return false;
      const first = someChildren(tree, child).find((under) => wordOf(tree, under).label === 'case');
      return first !== undefined && /^(?:as|at|by)$/u.test(wordOf(tree, first).lower);
    })
  );
}

const objectIs = (tree: Tree, verb: number, reading: ReadingWordRow['reading']): boolean =>
  someChildren(tree, verb).some(
    (child) => wordOf(tree, child).label === 'obj' && isOf(reading, wordOf(tree, child).lemma),
  );

/** "She assumed office", "assumed control of the bank". */
export const takesUp = (tree: Tree, verb: number): boolean => objectIs(tree, verb, 'taken-up');

/** "She expects a baby". */
export const expectsChild = (tree: Tree, verb: number): boolean => objectIs(tree, verb, 'expected-child');

/** "The grant made the tour possible": what is made possible is so. */
export function isMadeSo(tree: Tree, adjective: number): boolean {
  const { head, label } = wordOf(tree, adjective);
  return label === 'xcomp' && head >= 0 && wordOf(tree, head).lemma === 'make';
}

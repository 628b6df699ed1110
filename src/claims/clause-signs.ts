/**
 * Signs by which a clause is told to be a claim or none: subordinators, question words, conditions, set-off relatives.
 *
 * In: a tree and the head of a clause. Out: yes or no. Not here: what follows from it (`claim-sites.ts`).
 */
import { ASSERTING_SUBORDINATORS, OPEN_TIMES, QUESTION_TAKERS, QUESTION_WORDS } from '../lexicon/index.js';
import { childrenOf, FINITE_TAGS, type Tree, type Word } from '../syntax/index.js';
import type { ClauseTree } from './clause-tree.js';
import type { Clause } from './propositions.js';

/** "It is clear", "it has emerged": nothing is said of "it"; the clause that follows is. */
export function isImpersonalFrame(tree: Tree, { subjectHead, origin, frame }: Clause): boolean {
  if (origin !== 'own' || tree.words[subjectHead]?.lower !== 'it') return false;
  const isExpletive = tree.words[subjectHead]?.label === 'expl';
  const next = tree.words[Math.max(frame.last, frame.verb.at(-1) ?? 0) + 1];
  if (frame.complements.some(({ kind }) => kind === 'clause')) return isExpletive || next?.lower === 'that';
  return frame.complements.length === 0 && next?.lower === 'that' && next.label === 'mark';
}

/** "be", "to leave" without anything: what a parser leaves over of a clause it lost. */
export function isSingleWord({ finite, frame, origin }: Clause): boolean {
  return !finite && origin !== 'own' && frame.verb.length === 1 && frame.complements.length === 0;
}

/** Subordinators and opening adverbs of a clause. */
const marksOf = (tree: Tree, head: number): readonly string[] =>
  childrenOf(tree, head, 'mark', 'advmod')
    .filter((child) => child < head)
    .map((child) => (tree.words[child] as Word).lower);

/** Does the clause's subordinator put it as so: time, reason, contrast, concession? */
export function isAsserted({ tree, markers }: ClauseTree, head: number): boolean {
  if ((markers[head] as number) >= 0) return true;
  if (isComparison(tree, head)) return false;
  const marks = childrenOf(tree, head, 'mark').map((mark) => (tree.words[mark] as Word).lower);
  const adverbs = marksOf(tree, head);
  return [...marks, ...adverbs].some((mark) => ASSERTING_SUBORDINATORS.words.includes(mark)) && !marks.includes('so');
}

/** "as old as he claimed": compares, and says nothing of its own. */
function isComparison(tree: Tree, head: number): boolean {
  const above = (tree.words[head] as Word).head;
  if (above < 0 || !childrenOf(tree, head, 'mark').some((mark) => (tree.words[mark] as Word).lower === 'as'))
    return false;
  return childrenOf(tree, above, 'advmod').some(
    (child) => child < above && /^(?:as|so)$/u.test((tree.words[child] as Word).lower),
  );
}

/** Does the clause open with a question word, behind a preposition or not ("agree on who won")? A clause set before it ("when it rains, …") asks nothing. */
export function isIndirectQuestion(tree: Tree, head: number): boolean {
  const first = tree.first[head] as number;
  const opening = tree.words[first] as Word;
  // "If it rains, …", "What worries doctors is that …": the word opens another clause.
  if (childrenOf(tree, head, 'advcl', 'csubj').some((child) => child < head && tree.first[child] === first))
    return false;
  if (standsForThing(tree, first)) return false;
  const isOpened = ({ lower }: Word): boolean => QUESTION_WORDS.words.includes(lower);
  return isOpened(opening) || (opening.tag === 'ADP' && first < head && isOpened(tree.words[first + 1] as Word));
}

/** "What | the town wants is a bridge": a question word with a clause of its own stands for a thing. */
export function standsForThing(tree: Tree, word: number): boolean {
  return childrenOf(tree, word, 'acl:relcl').length > 0;
}

/** "has not said when it would leave": a question where a time would stand, right behind a verb that takes questions. */
export function isTimeAsked(tree: Tree, head: number): boolean {
  const first = tree.first[head] as number;
  const above = tree.words[(tree.words[head] as Word).head];
  return (
    above !== undefined &&
    (tree.words[first] as Word).lower === 'when' &&
    first === above.index + 1 &&
    QUESTION_TAKERS.words.includes(above.lemma)
  );
}

/**
 * "will leave when the rain stops", "when prices rise, people save": present tense under "when", or under another word of
 * time beside what is still to come, is a condition rather than an event.
 */
export function isOpenTime(tree: Tree, head: number): boolean {
  const marks = marksOf(tree, head);
  if (!marks.some((mark) => OPEN_TIMES.words.includes(mark))) return false;
  const own = tree.words[head] as Word;
  const auxiliaries = childrenOf(tree, head, 'aux', 'aux:pass', 'cop').map((child) => tree.words[child] as Word);
  const tensed = [...auxiliaries, own].find(({ fineTag }) => FINITE_TAGS.has(fineTag));
  if (tensed?.fineTag !== 'VBZ' && tensed?.fineTag !== 'VBP') return false;
  if (marks.includes('when')) return true;
  const above = own.head;
  return (
    above >= 0 &&
    ((tree.words[above] as Word).fineTag === 'VB' ||
      childrenOf(tree, above, 'aux').some((child) => (tree.words[child] as Word).fineTag === 'MD'))
  );
}

/** "Don't shoot", "Let everyone know": a bare verb without a subject, "to" or an auxiliary other than "do". */
export function isImperative(tree: Tree, { role, origin, head, frame }: Clause): boolean {
  if (origin === 'own' || !/^(?:main|complement|parataxis)$/u.test(role)) return false;
  const { fineTag, tag } = tree.words[head] as Word;
  if (fineTag !== 'VB' || tag !== 'VERB') return false;
  const opening = tree.words[Math.min(head, frame.verb[0] ?? head)] as Word;
  const before = tree.words.slice(tree.first[head], opening.index).slice(-3);
  return before.every((word) => word.tag === 'PUNCT') && (opening.index === head || opening.lemma === 'do');
}

/** Does the clause, or a clause it belongs to, stand under "if" or "whether"? Looks up a bounded number of words. */
export function isConditional({ tree, conditions }: ClauseTree, head: number): boolean {
  let at = head;
  for (let step = 0; step < 10 && at >= 0; step++) {
    const { label, head: above } = tree.words[at] as Word;
    if (conditions.has(at) && (at === head || /^(?:advcl|ccomp|acl)/u.test(label))) return true;
    at = above;
  }
  return false;
}

/** Is a relative clause set off by a comma, a dash or a bracket: does it say something more rather than which one? */
export function isSetOff(tree: Tree, head: number): boolean {
  const first = tree.first[head] as number;
  // Without a relative word it is no such clause ("over 18 months, the minister said").
  if (!tree.words.slice(first, Math.min(head, first + 4)).some(({ fineTag }) => fineTag.startsWith('W'))) return false;
  const before = tree.words[(tree.first[head] as number) - 1];
  const opening = tree.words[tree.first[head] as number] as Word;
  return /^[,–—(-]$/u.test(before?.text ?? '') || /^[,–—(-]$/u.test(opening.text);
}

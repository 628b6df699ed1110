/**
 * The words of a slot, and how they are printed.
 *
 * In: the head word of a phrase. Out: the words that say it, without clauses, appositions and conjuncts where a short
 * form is wanted; and the proposition part they print. Always printed from the input, never from joined tokens.
 * Cost is bounded: a phrase of more than {@link MOST_WORDS} words is printed as it stands.
 */
import type { PropositionPart } from '../records/index.js';
import { makeSpan, type TextSpan } from '../span.js';
import type { Tree, Word } from '../syntax/index.js';

/** Phrases longer than this are taken as they stand, so that nested clauses cost linear time. */
const MOST_WORDS = 150;
/** Most words of a slot: what is longer is cut, so that a sentence of nested clauses costs linear time. */
const LONGEST_SLOT = 200;

/** Which parts of a phrase are left out. */
export type SlotForm = 'minimal' | 'phrase' | 'joined' | 'full';

const CLAUSES: ReadonlySet<string> = new Set(['acl:relcl', 'advcl', 'appos', 'parataxis', 'discourse', 'vocative']);
const COORDINATION: ReadonlySet<string> = new Set(['conj', 'cc', 'cc:preconj']);

/** Labels of children that never belong to a phrase that is itself a predicate ("is | a doctor"). */
const PREDICATE_ONLY: ReadonlySet<string> = new Set([
  ...['nsubj', 'nsubj:pass', 'csubj', 'csubj:pass', 'cop', 'aux', 'aux:pass', 'mark', 'expl', 'obl', 'obl:unmarked'],
  ...['advcl', 'discourse', 'ccomp', 'cc', 'dislocated'],
]);

/** How a slot is read. */
export interface SlotOptions {
  /**
   * `minimal` one conjunct, no clauses; `phrase` the same with participle clauses; `joined` all conjuncts of these;
   * `full` everything.
   */
  readonly form: SlotForm;
  /** The phrase is what a copula says: leave out the rest of the clause. */
  readonly predicate?: boolean;
  /** Words already printed elsewhere (prepositions, complementisers). */
  readonly without?: readonly number[];
}

/** The words of the phrase at `head`, ascending, without punctuation at the ends. */
export function slotWords(tree: Tree, head: number, { form, predicate = false, without = [] }: SlotOptions): number[] {
  const first = tree.first[head] as number;
  const last = tree.last[head] as number;
  if (last - first >= MOST_WORDS && !predicate) {
    const words: number[] = [];
    for (let at = first; at <= Math.min(last, first + LONGEST_SLOT); at++) if (!without.includes(at)) words.push(at);
    return trimPunctuation(tree, words);
  }
  const words = [head];
  for (let at = 0; at < words.length && words.length < LONGEST_SLOT; at++) {
    const word = words[at] as number;
    for (const child of tree.children[word] ?? []) {
      if (without.includes(child) || isLeftOut(tree, child, word === head, form, predicate)) continue;
      words.push(child);
      if (words.length >= LONGEST_SLOT) break;
    }
  }
  return trimPunctuation(
    tree,
    dropLoosePunctuation(
      tree,
      words.sort((a, b) => a - b),
    ),
  );
}

function isLeftOut(tree: Tree, child: number, top: boolean, form: SlotForm, predicate: boolean): boolean {
  const { label, head, index } = tree.words[child] as Word;
  if (
    predicate &&
    top &&
    (PREDICATE_ONLY.has(label) ||
      (label === 'advmod' && (isClauseAdverb(tree, child) || isNegation(tree, child))) ||
      label === 'conj')
  )
    return true;
  // What joins the phrase to the one before it is no part of it.
  if (top && index < head && (label === 'cc' || label === 'punct') && form !== 'full')
    return !isOpeningMark(tree, child);
  if (form === 'full') return false;
  if (CLAUSES.has(label)) return true;
  // A participle clause is left out; a single participle stays ("the weapons captured").
  if (label === 'acl' && form === 'minimal') return true;
  if (label === 'punct' && top && index > head && form !== 'joined') return isOuterMark(tree, child);
  return form !== 'joined' && COORDINATION.has(label) && top;
}

/** Does an adverb before a copula or at the clause edge belong to the clause rather than to the predicate? */
function isClauseAdverb(tree: Tree, child: number): boolean {
  const { head } = tree.words[child] as Word;
  const copula = fewChildren(tree, head).find((other) => (tree.words[other] as Word).label === 'cop');
  return copula !== undefined && child < copula;
}

/** "is not | the answer": the negation stands in the verb group. */
function isNegation(tree: Tree, child: number): boolean {
  return /^(?:not|n['’]t|never)$/u.test((tree.words[child] as Word).lower);
}

function isOpeningMark(tree: Tree, child: number): boolean {
  return OPENING.test((tree.words[child] as Word).text);
}

function isOuterMark(tree: Tree, child: number): boolean {
  const { text } = tree.words[child] as Word;
  return !/^["“”'‘’)%\]-]+$/u.test(text);
}

/** Commas and brackets whose neighbours were left out go too. */
function dropLoosePunctuation(tree: Tree, words: readonly number[]): number[] {
  return words.filter((word, at) => {
    if ((tree.words[word] as Word).tag !== 'PUNCT') return true;
    const before = words[at - 1];
    const after = words[at + 1];
    return !(before !== undefined && before < word - 1) && !(after !== undefined && after > word + 1);
  });
}

const OPENING = /^["“‘'`([«]+$/u;
const CLOSING = /^["”’'`)\]»%]+$/u;

/** Without commas and stops at the ends, and without quotation marks and brackets whose partner is not inside. */
export function trimPunctuation(tree: Tree, words: readonly number[]): number[] {
  let from = 0;
  let to = words.length;
  const isMark = (at: number): boolean => {
    const word = tree.words[words[at] as number] as Word;
    return word.tag === 'PUNCT' && !word.text.includes('%');
  };
  const text = (at: number): string => (tree.words[words[at] as number] as Word).text;
  while (from < to && isMark(from) && !(OPENING.test(text(from)) && hasMark(from + 1, CLOSING))) from++;
  while (to > from && isMark(to - 1) && !(CLOSING.test(text(to - 1)) && hasMark(from, OPENING))) to--;
  return words.slice(from, to);

  function hasMark(start: number, pattern: RegExp): boolean {
    for (let at = start; at < to; at++)
      if (isMark(at) && pattern.test(text(at)) && (pattern === CLOSING || at < to - 1)) return true;
    return false;
  }
}

/** Prints words of a sentence: neighbours as one stretch of the input, stretches joined by a space. */
export function partOf(input: string, tree: Tree, words: readonly number[]): PropositionPart {
  const spans: TextSpan[] = [];
  let from = 0;
  for (let at = 1; at <= words.length; at++) {
    if (at < words.length && words[at] === (words[at - 1] as number) + 1) continue;
    const first = tree.words[words[from] ?? -1];
    const last = tree.words[words[at - 1] ?? -1];
    if (first && last) spans.push(makeSpan(input, first.start, last.end));
    from = at;
  }
  return { text: spans.map(({ text }) => text).join(' '), spans };
}

/** Most children of one word that are looked at from other words: more are no prose, and would make the cost quadratic. */
const MOST_CHILDREN = 64;

/** The first children of a word, bounded. */
export function fewChildren(tree: Tree, head: number): readonly number[] {
  return (tree.children[head] ?? []).slice(0, MOST_CHILDREN);
}

/** The first children of a word that have one of the labels, bounded. */
export function fewWith(tree: Tree, head: number, ...labels: string[]): readonly number[] {
  return fewChildren(tree, head).filter((child) => labels.includes((tree.words[child] as Word).label));
}

/** The conjuncts of a phrase, itself first; at most `most`. */
export function conjunctsOf(tree: Tree, head: number, most: number): number[] {
  const found = [head];
  for (const child of fewChildren(tree, head)) {
    if (found.length >= most) break;
    const { label, tag } = tree.words[child] as Word;
    if (label === 'conj' && tag !== 'VERB') found.push(child);
  }
  return found;
}

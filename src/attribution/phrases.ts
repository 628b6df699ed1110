/**
 * Phrases around a cue: its subject, the words of the cue itself, the span of a subtree.
 *
 * In: a tree and word indices. Out: word ranges `[first, last]`, both included. Not here: which words are cues.
 */
import { childOf, childrenOf, FINITE_TAGS, type Tree, type Word } from '../syntax/index.js';

/** A stretch of words, both ends included. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}

/** The subject of a cue. */
export interface Subject {
  /** Index of its head word. */
  readonly head: number;
  /** It is a passive subject: what is said, or who is told, not who says. */
  readonly passive: boolean;
}

/** How far up a chain of verbs a missing subject is looked for. */
const MOST_CLIMBS = 4;

export const wordAt = (tree: Tree, index: number): Word => tree.words[index] as Word;

/** Own subject, or the one shared through conjunction, control or participle; undefined where there is none. */
export function subjectOf(tree: Tree, verb: number): Subject | undefined {
  let at = verb;
  for (let climbs = 0; climbs <= MOST_CLIMBS && at >= 0; climbs++) {
    const own = childOf(tree, at, 'nsubj', 'csubj');
    if (own >= 0) return { head: own, passive: false };
    const passive = childOf(tree, at, 'nsubj:pass', 'csubj:pass');
    if (passive >= 0) return at === verb ? { head: passive, passive: true } : { head: passive, passive: false };
    const { label, head } = wordAt(tree, at);
    if (label === 'acl' && head >= 0) return { head, passive: wordAt(tree, at).fineTag === 'VBN' };
    // A modal that the tree takes for the verb of the clause has its subject.
    if (label === 'ccomp' && head >= 0 && wordAt(tree, head).tag === 'AUX') {
      at = head;
      continue;
    }
    if (label === 'advcl' && isDeedOfObject(tree, at)) return whoDoesSo(tree, head);
    if (!['conj', 'xcomp', 'advcl', 'parataxis'].includes(label)) return undefined;
    if (label === 'parataxis' || (label === 'advcl' && childOf(tree, at, 'mark') >= 0 && !isMeanwhile(tree, at)))
      return undefined;
    if (label === 'xcomp') {
      const controller = childOf(tree, head, 'obj', 'iobj');
      if (controller >= 0 && controller < at) return { head: controller, passive: false };
    }
    at = head;
  }
  return undefined;
}

/** "quoted him | as saying", "blamed him | for saying": what the object does. */
export const isDeedOfObject = (tree: Tree, verb: number): boolean => isAsGerund(tree, verb) || isBlamed(tree, verb);

/** "quoted him | as saying" */
export function isAsGerund(tree: Tree, verb: number): boolean {
  const mark = childOf(tree, verb, 'mark');
  return wordAt(tree, verb).fineTag === 'VBG' && mark >= 0 && wordAt(tree, mark).lower === 'as';
}

/** "She sat down | after telling them": of such a gerund the subject is that of its clause. */
function isMeanwhile(tree: Tree, verb: number): boolean {
  const mark = childOf(tree, verb, 'mark');
  return (
    wordAt(tree, verb).fineTag === 'VBG' &&
    /^(?:after|before|while|when|by|without|since)$/u.test(wordAt(tree, mark).lower)
  );
}

/** "blamed him | for saying" */
function isBlamed(tree: Tree, verb: number): boolean {
  const mark = childOf(tree, verb, 'mark', 'case');
  return wordAt(tree, verb).fineTag === 'VBG' && mark >= 0 && wordAt(tree, mark).lower === 'for';
}

/** Who is quoted or described as doing something: the object, or the subject of a passive. */
function whoDoesSo(tree: Tree, verb: number): Subject | undefined {
  const labels = ['obj', 'nsubj:pass', 'nsubj'];
  const found = labels.map((label) => childOf(tree, verb, label)).find((index) => index >= 0);
  return found === undefined ? undefined : { head: found, passive: false };
}

/** The agent of a passive: "by officials". */
export function agentOf(tree: Tree, verb: number): number {
  const agent = childOf(tree, verb, 'obl:agent');
  if (agent >= 0) return agent;
  return childrenOf(tree, verb, 'obl').find((child) => caseOf(tree, child) === 'by') ?? -1;
}

/** The preposition of a phrase, lower case; empty where it has none. */
export function caseOf(tree: Tree, noun: number): string {
  const marker = childOf(tree, noun, 'case', 'mark');
  return marker >= 0 && marker < noun ? wordAt(tree, marker).lower : '';
}

/** Marks and words that a phrase does not begin or end with. */
export function isPunctuation({ tag, text }: Word): boolean {
  return tag === 'PUNCT' && !/[%$£€]/u.test(text);
}

/** A range without punctuation at its ends; undefined where nothing is left. */
export function trimmed(tree: Tree, { first, last }: WordRange): WordRange | undefined {
  let from = first;
  let to = last;
  while (from <= to && isPunctuation(wordAt(tree, from))) from++;
  while (to >= from && isPunctuation(wordAt(tree, to))) to--;
  return from <= to ? { first: from, last: to } : undefined;
}

/** A subtree as one range, punctuation at its ends cut, kept clear of `outside` (the side on which `index` lies). */
export function phraseOf(tree: Tree, index: number, outside?: WordRange): WordRange {
  let first = tree.first[index] as number;
  let last = tree.last[index] as number;
  if (outside && index < outside.first) last = Math.min(last, outside.first - 1);
  if (outside && index > outside.last) first = Math.max(first, outside.last + 1);
  return trimmed(tree, { first, last }) ?? { first: index, last: index };
}

const NEGATIONS = new Set(['not', "n't", 'never', 'nor', 'neither']);
const GROUP_LABELS = ['aux', 'aux:pass', 'cop', 'compound:prt'];

/** The contiguous words of a cue: auxiliaries, negation and adverbs before it, a particle behind it. */
export function cueRange(tree: Tree, head: number): WordRange {
  let first = head;
  let last = head;
  const belongs = (at: number): boolean => {
    const word = tree.words[at];
    if (!word || word.head !== head) return false;
    return (
      GROUP_LABELS.includes(word.label) ||
      (word.label === 'advmod' && word.tag !== 'SCONJ') ||
      word.lower === 'not' ||
      word.lower === "n't"
    );
  };
  while (first > 0 && belongs(first - 1)) first--;
  // An adverb at the left edge belongs only if an auxiliary stands before it, or if it negates.
  while (first < head && wordAt(tree, first).label === 'advmod' && !NEGATIONS.has(wordAt(tree, first).lower)) first++;
  const particle = tree.words[head + 1];
  if (particle && particle.head === head && particle.label === 'compound:prt') last = head + 1;
  return { first, last };
}

/** Does the word alone make its clause finite? */
export const isTensed = ({ tag, fineTag }: Word): boolean =>
  (tag === 'VERB' || tag === 'AUX') && FINITE_TAGS.has(fineTag);

/** Is the cue negated: "did not", "never", "no one", "refused to"? */
export function isNegated(tree: Tree, head: number): boolean {
  for (const child of tree.children[head] ?? []) {
    const { lower, label } = wordAt(tree, child);
    if (isInQuotationBeside(tree, child, head)) continue;
    if (NEGATIONS.has(lower)) return true;
    if (['nsubj', 'obj'].includes(label) && ['nobody', 'none', 'nothing', 'no-one'].includes(lower)) return true;
    if (label === 'nsubj' && childrenOf(tree, child, 'det').some((det) => wordAt(tree, det).lower === 'no'))
      return true;
  }
  return false;
}

/** "“I’m | not sure,” she said": within a quotation that the cue stands outside of. */
function isInQuotationBeside({ words }: Tree, child: number, head: number): boolean {
  if (/^["“‘]$/u.test(words[child - 1]?.text ?? '')) return false;
  const [from, to] = child < head ? [child + 1, head] : [head + 1, child];
  return words.slice(from, to).some(({ text, tag }) => tag === 'PUNCT' && /^["“”]$/u.test(text));
}

/** "begged the council to act": what the object is to do, where the tree makes it an aside; −1 where nothing. */
export function toldInfinitive(tree: Tree, verb: number): number {
  const object = childOf(tree, verb, 'obj', 'iobj');
  if (object <= verb) return -1;
  const open = [...childrenOf(tree, object, 'acl', 'nmod'), ...childrenOf(tree, verb, 'advcl')].find(
    (child) =>
      child > object &&
      wordAt(tree, child).tag === 'VERB' &&
      childrenOf(tree, child, 'mark', 'case').some((mark) => wordAt(tree, mark).lower === 'to'),
  );
  return open ?? -1;
}

const NEEDS_OBJECT: ReadonlySet<string> = new Set(
  'contest criticise criticize defend deny describe dismiss dispute oppose rebut refute regard reject repeat repudiate resist welcome'.split(
    ' ',
  ),
);

/** "a proposal that officials | described as unworkable": it is the proposal that they described. */
export function hasGap(tree: Tree, clause: number): boolean {
  if (clause < 0) return false;
  const { lemma, tag } = wordAt(tree, clause);
  return (
    tag === 'VERB' &&
    NEEDS_OBJECT.has(lemma) &&
    childOf(tree, clause, 'obj', 'ccomp', 'xcomp', 'aux:pass') < 0 &&
    childOf(tree, clause, 'nsubj') >= 0
  );
}

/**
 * Questions about clauses that this room asks of a tree: which clause a word stands in, what a word takes as complement.
 *
 * In: a tree and words. Out: words. Every walk is bounded, so that a degenerate tree costs no more than its length.
 */
import { childrenOf, FINITE_TAGS, type Tree, type Word } from '../syntax/index.js';

/** Most steps that a walk up a tree takes. */
export const MOST_STEPS = 60;

/** Most children that are looked at; a word with more is no word of a sentence. */
const MOST_CHILDREN = 40;

/** Labels of words that head a clause of their own. */
const CLAUSE_LABELS: ReadonlySet<string> = new Set([
  'root',
  'ccomp',
  'xcomp',
  'csubj',
  'csubj:pass',
  'advcl',
  'advcl:relcl',
  'acl',
  'acl:relcl',
  'parataxis',
]);

/** Labels by which a word shows that it heads a clause of its own when it is a conjunct. */
const VERBAL_CHILDREN: ReadonlySet<string> = new Set([
  ...['nsubj', 'nsubj:pass', 'nsubj:outer', 'csubj', 'csubj:pass', 'csubj:outer', 'aux', 'aux:pass'],
  ...['cop', 'expl', 'mark', 'ccomp', 'xcomp'],
]);

/** The word at an index. The index must be one of the tree. */
export function wordOf(tree: Tree, index: number): Word {
  return tree.words[index] as Word;
}

/** The first children of a word, at most a fixed number of them. */
export function someChildren(tree: Tree, index: number): readonly number[] {
  const children = tree.children[index] ?? [];
  return children.length > MOST_CHILDREN ? children.slice(0, MOST_CHILDREN) : children;
}

/** Does the word head a clause? Conjuncts do where they are verbs or have a subject, auxiliary or copula. */
export function headsClause(tree: Tree, index: number): boolean {
  const { label, tag } = wordOf(tree, index);
  if (CLAUSE_LABELS.has(label)) return true;
  return (
    label === 'conj' &&
    (tag === 'VERB' ||
      tag === 'AUX' ||
      someChildren(tree, index).some((child) => VERBAL_CHILDREN.has(wordOf(tree, child).label)))
  );
}

/** The word that heads the clause a word stands in; the word itself where it heads one. */
export function clauseOf(tree: Tree, index: number): number {
  let at = index;
  for (let step = 0; step < MOST_STEPS && !headsClause(tree, at); step++) {
    const { head } = wordOf(tree, at);
    if (head < 0) break;
    at = head;
  }
  return at;
}

/** The complement clause of a verb or adjective; −1 where it has none. An infinitive only where `infinitives` is set. */
export function complementOf(tree: Tree, index: number, infinitives = true): number {
  for (const child of someChildren(tree, index)) {
    const { label } = wordOf(tree, child);
    if (label === 'ccomp' || label.startsWith('csubj')) return child;
    if (infinitives && label === 'xcomp') return child;
  }
  const after = clauseRightAfter(tree, index);
  if (after >= 0 || !infinitives || wordOf(tree, index).tag !== 'ADJ') return after;
  // "unwilling to play": the tree may take the infinitive for an adverbial.
  const next = tree.words[index + 1];
  return next?.lower === 'to' && next.label === 'mark' && next.head > index ? next.head : -1;
}

/**
 * The clause that "that" or "whether" right after a word introduces, wherever the tree hangs it ("it is expected that
 * 300 nurses will be hired"), or whose verb stands right after it ("which analysts believe ended badly"); −1 where none does.
 */
function clauseRightAfter(tree: Tree, index: number): number {
  const next = tree.words[index + 1];
  if (!next || wordOf(tree, index).tag === 'AUX') return -1;
  if (next.label === 'mark' && (next.lower === 'that' || next.lower === 'whether') && next.head > index)
    return next.head;
  if (wordOf(tree, index).tag !== 'VERB' || !FINITE_TAGS.has(next.fineTag) || wordOf(tree, index).fineTag === 'VBN')
    return -1;
  return next.tag === 'AUX' && next.head > index ? next.head : next.tag === 'VERB' ? next.index : -1;
}

/** Penn tags of finite verbs. */

/** The clause that a noun announces ("claims that …", "a plan to …"); −1 where there is none. */
export function contentClauseOf(tree: Tree, noun: number): number {
  for (const child of someChildren(tree, noun)) {
    const { label, fineTag } = wordOf(tree, child);
    if (label === 'ccomp' || label === 'csubj') return child;
    if (label === 'acl' && fineTag !== 'VBN' && fineTag !== 'VBG') return child;
    if (label === 'acl:relcl' && isContentClause(tree, child)) return child;
    // "suggestions made by officials that …": the parser may hang the clause on the participle between.
    if (label === 'acl') {
      const below = complementOf(tree, child, false);
      if (below >= 0) return below;
    }
  }
  return clauseOfThat(tree, noun);
}

/** "The chances are that the strike | will go ahead": the clause that a noun is said to be, which the tree makes its head; −1 where there is none. */
export function predicateClauseOf(tree: Tree, noun: number): number {
  const { head, label } = wordOf(tree, noun);
  if (head <= noun || !label.startsWith('nsubj')) return -1;
  const inside = someChildren(tree, head).filter((child) => child > noun && child < head);
  const isSaidToBe = inside.some((child) => wordOf(tree, child).label === 'cop');
  return isSaidToBe && inside.some((child) => wordOf(tree, child).label.startsWith('nsubj')) ? head : -1;
}

/** How far from a noun the "that" of its clause may stand. */
const MOST_WORDS_TO_THAT = 12;

/** The clause of a "that" inside the noun's phrase that is followed by a subject, not by a verb; −1 where there is none. */
function clauseOfThat(tree: Tree, noun: number): number {
  const end = Math.min(tree.last[noun] ?? noun, noun + MOST_WORDS_TO_THAT);
  for (let at = noun + 1; at < end; at++) {
    const word = wordOf(tree, at);
    if (word.lower !== 'that') continue;
    const next = wordOf(tree, at + 1);
    if (word.label === 'det' || next.tag === 'VERB' || next.tag === 'AUX' || next.tag === 'ADV') return -1;
    if (word.label === 'mark') return word.head;
    for (let verb = at + 1; verb <= end + MOST_WORDS_TO_THAT && verb < tree.words.length; verb++) {
      const { tag, head, label } = wordOf(tree, verb);
      if (tag === 'VERB') return verb;
      if (tag === 'AUX' && label !== 'root') return head > at ? head : verb;
    }
    return -1;
  }
  return -1;
}

/** Is it no true relative clause: nothing in it stands for the noun ("the claims it had stepped up its help")? */
function isContentClause(tree: Tree, clause: number): boolean {
  let subject = false;
  let object = false;
  for (const child of someChildren(tree, clause)) {
    const { label, lower } = wordOf(tree, child);
    if (lower === 'which' || lower === 'who' || lower === 'whom' || lower === 'whose') return false;
    if (label.startsWith('nsubj')) {
      if (lower === 'that') return false;
      subject = true;
    }
    if (label === 'obj' || label === 'ccomp' || label === 'xcomp' || label === 'cop' || label === 'aux:pass')
      object = true;
  }
  return subject && object;
}

/** Has the verb a copula, passive or other auxiliary with one of the lemmas directly under it? */
export function hasAuxiliary(tree: Tree, index: number, label: string): boolean {
  return childrenOf(tree, index, label).length > 0;
}

/** Is the verb a passive participle: "was reported", "the man reported missing"? */
export function isPassive(tree: Tree, index: number): boolean {
  const { fineTag, label } = wordOf(tree, index);
  let hasAuxiliaryVerb = false;
  for (const child of someChildren(tree, index)) {
    const under = wordOf(tree, child).label;
    if (under === 'aux:pass' || under === 'nsubj:pass' || under === 'csubj:pass') return true;
    if (under === 'aux') hasAuxiliaryVerb = true;
  }
  return fineTag === 'VBN' && (label === 'acl' || label === 'amod') && !hasAuxiliaryVerb;
}

/** The subject of the clause a word heads; −1 where it has none of its own. */
export function subjectOf(tree: Tree, index: number): number {
  return someChildren(tree, index).find((child) => isSubjectLabel(wordOf(tree, child).label)) ?? -1;
}

/** Is it the label of a subject, nominal or clausal, active or passive? */
export function isSubjectLabel(label: string): boolean {
  return label.startsWith('nsubj') || label.startsWith('csubj');
}

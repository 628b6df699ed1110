/**
 * Clauses, verb groups, conjuncts and paths: questions about more than one arc.
 *
 * In: a tree and word indices. Out: word indices. Every walk is iterative and costs at most the words it visits; walks up the
 * tree stop after {@link LONGEST_CLIMB} steps, so that a tree a million words deep costs no more than a normal one.
 *
 * ```text
 *            ┌──────────────────ccomp──────────────────┐
 *            │          ┌─────────nsubj────────────────┤
 *            │          │          ┌────────aux────────┤
 *            │          │          │   ┌───advmod──────┤            ┌─┐
 *   She    said    the group   would  not   be    giving          up …
 *                                               └─compound:prt────┘
 *
 *   verbGroupOf("giving") = { words: would not be giving up, auxiliaries: would be, negations: not, particles: up }
 *   clauseHeadOf("group") = "giving"; clauseHeadOf("giving") = "giving"
 *   pathBetween("She", "group") = She ↑ said ↓ giving ↓ group
 * ```
 */
import { childrenOf, type Tree, type Word } from './tree.js';

/** Penn Treebank tags that make a clause finite. */
export const FINITE_TAGS: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

/** Most steps that a walk up the tree takes. */
export const LONGEST_CLIMB = 200;

/** A verb (or other predicate) with the small words that build its form. */
export interface VerbGroup {
  /** Index of the predicate. */
  readonly head: number;
  /** All of its words in text order, predicate included. */
  readonly words: readonly number[];
  /** Auxiliaries and copula in text order: `would`, `have`, `been`, `is`. */
  readonly auxiliaries: readonly number[];
  /** `not`, `n't`, `never` and their like that hang on the predicate. */
  readonly negations: readonly number[];
  /** Particles of phrasal verbs: `give up`. */
  readonly particles: readonly number[];
  /** The infinitive's `to`. */
  readonly infinitive: boolean;
  /** It is in the passive voice. */
  readonly passive: boolean;
}

const NEGATIONS: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'never',
  'neither',
  'nor',
  'hardly',
  'barely',
  'scarcely',
]);
const CLAUSE_LABELS: ReadonlySet<string> = new Set([
  'root',
  'ccomp',
  'xcomp',
  'advcl',
  'acl',
  'acl:relcl',
  'csubj',
  'csubj:pass',
  'parataxis',
]);

/** The predicate with its auxiliaries, negations and particles. */
export function verbGroupOf(tree: Tree, head: number): VerbGroup {
  const auxiliaries: number[] = [];
  const negations: number[] = [];
  const particles: number[] = [];
  let infinitive = false;
  let to = -1;
  for (const child of tree.children[head] ?? []) {
    const { label, lemma, lower, fineTag } = tree.words[child] as Word;
    if (label === 'aux' || label === 'aux:pass' || label === 'cop') auxiliaries.push(child);
    else if (label === 'advmod' && (NEGATIONS.has(lemma) || NEGATIONS.has(lower))) negations.push(child);
    else if (label === 'compound:prt') particles.push(child);
    else if (label === 'mark' && fineTag === 'TO') {
      infinitive = true;
      to = child;
    }
  }
  const words = [...auxiliaries, ...negations, ...particles, head, ...(to >= 0 ? [to] : [])].sort((a, b) => a - b);
  const passive = childrenOf(tree, head, 'aux:pass', 'nsubj:pass', 'csubj:pass').length > 0;
  return { head, words, auxiliaries, negations, particles, infinitive, passive };
}

/** Does a word head a clause: by its label, as a conjunct of one that does, or as a predicate with a subject of its own? */
export function isClauseHead(tree: Tree, index: number): boolean {
  const { label } = tree.words[index] as Word;
  if (CLAUSE_LABELS.has(label)) return true;
  const children = tree.children[index] ?? [];
  return (
    children.some((child) => /^(?:nsubj|csubj|cop|aux)/u.test((tree.words[child] as Word).label)) ||
    (label === 'conj' && (tree.words[index] as Word).tag === 'VERB')
  );
}

/** The head of the clause a word stands in; the word itself where it is one. The root when none is near. */
export function clauseHeadOf(tree: Tree, index: number): number {
  let at = index;
  for (let steps = 0; steps < LONGEST_CLIMB; steps++) {
    if (isClauseHead(tree, at)) return at;
    const { head } = tree.words[at] as Word;
    if (head < 0) return at;
    at = head;
  }
  return tree.root;
}

/** The head of the clause around a clause; −1 for the outermost. */
export function outerClauseOf(tree: Tree, index: number): number {
  const { head } = tree.words[clauseHeadOf(tree, index)] as Word;
  return head < 0 ? -1 : clauseHeadOf(tree, head);
}

/** The members of a coordination in text order, whichever of them is given; a list of one where there is none. */
export function conjunctsOf(tree: Tree, index: number): readonly number[] {
  let first = index;
  for (let steps = 0; steps < LONGEST_CLIMB && (tree.words[first] as Word).label === 'conj'; steps++)
    first = (tree.words[first] as Word).head;
  const members = [first];
  for (let at = 0; at < members.length; at++)
    for (const child of childrenOf(tree, members[at] as number, 'conj')) members.push(child);
  return members.sort((a, b) => a - b);
}

/**
 * The words on the way from one word to another, both included, up to their lowest common head and down again.
 *
 * @param limit - Most words on the way; `undefined` is given back for longer ones.
 */
export function pathBetween(tree: Tree, from: number, to: number, limit = 20): readonly number[] | undefined {
  const up = climb(tree, from, limit);
  const down = climb(tree, to, limit);
  const placeInUp = new Map(up.map((word, at) => [word, at]));
  for (let at = 0; at < down.length; at++) {
    const meets = placeInUp.get(down[at] as number);
    if (meets === undefined) continue;
    const path = [...up.slice(0, meets + 1), ...down.slice(0, at).reverse()];
    return path.length <= limit ? path : undefined;
  }
  return undefined;
}

function climb(tree: Tree, from: number, limit: number): number[] {
  const words: number[] = [];
  for (let at = from; at >= 0 && words.length < limit; at = (tree.words[at] as Word).head) words.push(at);
  return words;
}

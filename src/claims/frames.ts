/**
 * The frame of one clause: its verb group, and everything the verb takes.
 *
 * In: a tree with its clauses, the head of one. Out: the words of the verb group and the complements, in text order.
 * Chains of verbs are read as one ("was estimated to have", "is able to halve"). Not here: who does it
 * (`clause-tree.ts`), which words print a complement (`slots.ts`).
 */
import { childrenOf, type Tree, type Word } from '../syntax/index.js';
import { type ClauseTree } from './clause-tree.js';

/**
 * What a verb takes: `object` and `indirect` noun phrases, `clause` with a verb of its own, `infinitive` after an
 * object, `predicative` after a copula or link verb, `preposition` phrases, `time` without preposition, `adverb`, and
 * `adverbial` clauses.
 */
export type ComplementKind =
  | 'object'
  | 'indirect'
  | 'clause'
  | 'infinitive'
  | 'predicative'
  | 'preposition'
  | 'agent'
  | 'time'
  | 'adverb'
  | 'adverbial';

/** One thing a verb takes. */
export interface Complement {
  readonly kind: ComplementKind;
  /** Its head word. */
  readonly head: number;
  /** Preposition, "that", "to" or subordinator before it, ascending. */
  readonly markers: readonly number[];
}

/** The verb group and what it takes. */
export interface Frame {
  /** Head of the clause. */
  readonly head: number;
  /** The verb group, ascending, links of a verb chain included. */
  readonly verb: readonly number[];
  /** The verbs of the chain, first to last. */
  readonly links: readonly number[];
  /** The last verb of the chain, whose complements count. */
  readonly last: number;
  /** Is the predicate a copula with a noun, adjective or phrase? */
  readonly copular: boolean;
  /** Everything taken, in text order. */
  readonly complements: readonly Complement[];
  /** "There is …". */
  readonly existential: boolean;
  /** Auxiliaries that the verb shares with the verb it is joined to ("was hit and sunk"). */
  readonly borrowed: readonly number[];
}

/** Most auxiliaries that a conjunct takes over. */
const MOST_BORROWED = 6;
/** Longest chain of verbs that is read as one. */
const LONGEST_CHAIN = 6;

const GROUP: ReadonlySet<string> = new Set(['aux', 'aux:pass', 'cop', 'compound:prt']);
const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'never', 'n’t']);

/** Reads the frame of the clause that `head` heads. Costs the words it takes. */
export function frameOf(clauses: ClauseTree, head: number): Frame {
  const { tree } = clauses;
  const verb = verbGroup(tree, head);
  const complements: Complement[] = [];
  const links = [head];
  let last = head;
  let copular = isCopular(tree, head);
  for (let link = 0; link < LONGEST_CHAIN; link++) {
    const next = chainLink(clauses, last);
    collect(clauses, last, next, complements);
    if (next < 0) break;
    verb.push(...marksOf(tree, next), ...verbGroup(tree, next));
    copular = isCopular(tree, next);
    last = next;
    links.push(next);
  }
  if (copular) complements.push({ kind: 'predicative', head: last, markers: casesOf(tree, last) });
  return {
    head,
    verb: [...new Set(copular ? verb.filter((word) => word !== last) : verb)].sort((a, b) => a - b),
    ...{ links, last, copular, borrowed: borrowedAuxiliaries(clauses, head) },
    complements: complements.sort((a, b) => a.head - b.head),
    existential: childrenOf(tree, head, 'expl').some((child) => (tree.words[child] as Word).lower === 'there'),
  };
}

const wordOf = (tree: Tree, index: number): Word => tree.words[index] as Word;

function isCopular(tree: Tree, head: number): boolean {
  return childrenOf(tree, head, 'cop').length > 0;
}

/** The verb (or copula) with auxiliaries, negation, particle, and the adverbs that stand between them. */
function verbGroup(tree: Tree, head: number): number[] {
  const group = [head];
  for (const child of tree.children[head] ?? []) {
    const { label, lower } = wordOf(tree, child);
    if (GROUP.has(label) || NEGATIONS.has(lower)) group.push(child);
  }
  const first = group.reduce((least, word) => Math.min(least, word), head);
  const end = isCopular(tree, head) ? copulaEnd(tree, head) : head;
  for (const child of childrenOf(tree, head, 'advmod')) {
    if (child > first && child < end && !group.includes(child) && tree.first[child] === child) group.push(child);
    else if (child === first - 1 && child + 1 === head && tree.first[child] === child) group.push(child);
  }
  return group.sort((a, b) => a - b);
}

/** Where the predicate after a copula begins: adverbs before it belong to the verb group. */
function copulaEnd(tree: Tree, head: number): number {
  const copula = childrenOf(tree, head, 'cop')[0] ?? head;
  return copula < head ? copula : head;
}

const casesOf = (tree: Tree, head: number): number[] => {
  const cases: number[] = [];
  for (const child of childrenOf(tree, head, 'case')) {
    if (child > head) continue;
    cases.push(child, ...childrenOf(tree, child, 'fixed'));
  }
  return cases;
};

const marksOf = (tree: Tree, head: number): number[] => {
  const marks: number[] = [];
  for (const child of childrenOf(tree, head, 'mark')) {
    if (child < head) marks.push(child, ...childrenOf(tree, child, 'fixed'));
  }
  return marks;
};

/** The next verb of a chain: an open complement right after the verb, with no object in between; −1 where there is none. */
function chainLink(clauses: ClauseTree, head: number): number {
  const { tree, roles } = clauses;
  // "would “not refute”": quotation marks may part a modal from its verb.
  if (wordOf(tree, head).fineTag === 'MD') {
    const parted = childrenOf(tree, head, 'parataxis', 'ccomp', 'advcl').find(
      (child) => child > head && wordOf(tree, child).fineTag === 'VB' && clauses.origins[child] !== 'own',
    );
    if (parted !== undefined) return parted;
  }
  for (const child of childrenOf(tree, head, 'xcomp', 'ccomp')) {
    const isOpen =
      wordOf(tree, child).label === 'xcomp' ||
      (marksOf(tree, child).some((mark) => wordOf(tree, mark).lower === 'to') && clauses.origins[child] !== 'own');
    if (!isOpen || child < head || !roles[child]) continue;
    if (childrenOf(tree, head, 'obj', 'iobj').some((object) => object < child)) return -1;
    return child;
  }
  return -1;
}

/** Adds what one verb of the chain takes. */
function collect(clauses: ClauseTree, head: number, next: number, into: Complement[]): void {
  const { tree } = clauses;
  const group = new Set(verbGroup(tree, head));
  for (const child of tree.children[head] ?? []) {
    if (child === next || group.has(child)) continue;
    const kind = kindOf(clauses, head, child);
    if (!kind) continue;
    const markers =
      kind === 'clause' || kind === 'adverbial' || kind === 'infinitive' ? marksOf(tree, child) : casesOf(tree, child);
    into.push({ kind, head: child, markers });
  }
}

function kindOf({ tree, roles }: ClauseTree, head: number, child: number): ComplementKind | undefined {
  const { label, tag } = wordOf(tree, child);
  switch (label) {
    case 'obj':
      return 'object';
    case 'iobj':
      return 'indirect';
    case 'ccomp':
      return 'clause';
    case 'csubj':
    case 'csubj:pass':
      return child > head ? 'clause' : undefined;
    case 'xcomp':
      return roles[child] ? 'infinitive' : 'predicative';
    case 'obl:agent':
      return 'agent';
    case 'obl':
      return casesOf(tree, child).length > 0 ? 'preposition' : 'time';
    case 'obl:unmarked':
      return 'time';
    // Inside a copular predicate "nmod" modifies the noun, "obl" the clause.
    case 'advmod':
      return child > head && tag !== 'SCONJ' ? 'adverb' : undefined;
    case 'advcl':
      return 'adverbial';
    default:
      return undefined;
  }
}

/** Auxiliaries of the verb a conjunct is joined to, where its own form needs them: base, -ed or -ing form without any. */
function borrowedAuxiliaries({ tree, roles, origins, auxiliaries }: ClauseTree, head: number): readonly number[] {
  if (roles[head] !== 'conjunct' || origins[head] !== 'shared') return [];
  if (childrenOf(tree, head, 'aux', 'aux:pass', 'cop').length > 0) return [];
  const { fineTag, head: above } = wordOf(tree, head);
  if (above < 0) return [];
  const fits = wordOf(tree, above).fineTag === fineTag && (fineTag === 'VB' || fineTag === 'VBN' || fineTag === 'VBG');
  return fits ? (auxiliaries.get(above) ?? []).slice(0, MOST_BORROWED) : [];
}

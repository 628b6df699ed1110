/**
 * Scope: which clause a hedge cue weakens, and which cues reach a clause.
 *
 * In: a tree, and the word that heads a cue. Out: the word that heads the clause; its subtree is the cue's scope.
 *
 * ```text
 * It has emerged that the bridge may be closed.      emerged → closed (complement)    may → closed (auxiliary)
 * He would not refute claims that it is unsafe.      not refute → unsafe (through the noun it takes)
 * The bridge is likely to close.                     likely → likely (raised subject: all of the clause)
 * ```
 */
import type { HedgeCueKind } from '../records/index.js';
import { bySpan } from '../span.js';
import type { Tree } from '../syntax/index.js';
import {
  clauseOf,
  complementOf,
  contentClauseOf,
  hasAuxiliary,
  MOST_STEPS,
  predicateClauseOf,
  someChildren,
  subjectOf,
  wordOf,
} from './clauses.js';
import { cuesGoverning } from './cue-index.js';
import type { ScopedHedgeCue } from './scoped-cue.js';

/** What scope needs to know of a cue. */
export interface CueKind {
  /** What kind of words it is. */
  readonly kind: HedgeCueKind;
  /** Its subject belongs to its infinitive. */
  readonly raises?: boolean;
}

/**
 * The word that heads the clause a cue of several words weakens: by its head, or, where that takes no clause, by its last word
 * ("neither confirmed nor denied that …", "there is a chance that …").
 */
export function governedByPhrase(tree: Tree, head: number, last: number, cue: CueKind): number {
  const governs = governedBy(tree, head, last, cue);
  if (head === last || (governs !== head && governs !== clauseOf(tree, head))) return governs;
  const { tag } = wordOf(tree, last);
  const byLast = tag === 'VERB' ? complementOf(tree, last, false) : tag === 'NOUN' ? contentClauseOf(tree, last) : -1;
  return byLast >= 0 ? byLast : governs;
}

/** The word that heads the clause a cue weakens. */
function governedBy(tree: Tree, head: number, last: number, { kind, raises }: CueKind): number {
  const { tag, label } = wordOf(tree, head);
  if (kind === 'condition') return matrixOf(tree, head);
  if (kind === 'non-denial') return throughObject(tree, head, last);
  if (tag === 'VERB') return ofVerb(tree, head, raises ?? false);
  if (tag === 'NOUN') return ofNoun(tree, head);
  if (tag === 'ADJ') return ofAdjective(tree, head, label);
  return ofAdverb(tree, head);
}

function ofVerb(tree: Tree, verb: number, raises: boolean): number {
  const { label } = wordOf(tree, verb);
  if (label === 'amod') return wordOf(tree, verb).head;
  const clause = complementOf(tree, verb, !raises && !hasAuxiliary(tree, verb, 'aux:pass'));
  if (clause >= 0) return clause;
  if (label === 'parataxis' || isAfterthought(tree, verb)) return wordOf(tree, verb).head;
  return clauseOf(tree, verb);
}

/** "…, it is alleged." at the end, which the tree may take for a conjunct. */
function isAfterthought(tree: Tree, verb: number): boolean {
  const subject = subjectOf(tree, verb);
  return (
    wordOf(tree, verb).label === 'conj' &&
    subject >= 0 &&
    wordOf(tree, subject).lower === 'it' &&
    tree.words[subject - 1]?.lower === ',' &&
    (tree.words[verb + 1]?.tag ?? 'PUNCT') === 'PUNCT'
  );
}

function ofNoun(tree: Tree, noun: number): number {
  const clause = contentClauseOf(tree, noun);
  if (clause >= 0) return clause;
  // "the claims made yesterday: it had …" and "There is a chance that …" with the clause on the verb.
  const { head, label } = wordOf(tree, noun);
  if (head >= 0 && /^nsubj/u.test(label)) {
    const beside = complementOf(tree, head, false);
    if (beside >= 0) return beside;
    if (predicateClauseOf(tree, noun) >= 0) return head;
  }
  return noun;
}

function ofAdjective(tree: Tree, adjective: number, label: string): number {
  if (label === 'amod') return wordOf(tree, adjective).head;
  const clause = complementOf(tree, adjective, false);
  return clause >= 0 ? clause : clauseOf(tree, adjective);
}

function ofAdverb(tree: Tree, adverb: number): number {
  const { head, label } = wordOf(tree, adverb);
  // "reportedly dead", "a possibly fatal flaw": only the adjective, where that is itself an attribute.
  if (label === 'advmod' && head >= 0 && wordOf(tree, head).label === 'amod') return wordOf(tree, head).head;
  return clauseOf(tree, adverb);
}

/**
 * "would not refute the accusations that …", "stopped short of saying that …": the clause that the object announces or the
 * gerund takes.
 */
function throughObject(tree: Tree, head: number, last: number): number {
  const clause = complementOf(tree, head);
  if (clause > last) return clause;
  // "stopped short of …": what the tree takes for the complement is part of the cue itself.
  if (clause > head) return throughObject(tree, clause, last);
  for (const child of someChildren(tree, head)) {
    if (child < head || !/^(?:obj|obl|nmod|advcl)$/u.test(wordOf(tree, child).label)) continue;
    const announced =
      wordOf(tree, child).tag === 'VERB' ? complementOf(tree, child, false) : contentClauseOf(tree, child);
    if (announced >= 0) return announced;
  }
  return clauseOf(tree, head);
}

/** The clause that a conditional clause qualifies. */
function matrixOf(tree: Tree, mark: number): number {
  const clause = clauseOf(tree, mark);
  const { head, label } = wordOf(tree, clause);
  return head >= 0 && /^(?:advcl|obl|advmod)/u.test(label) ? clauseOf(tree, head) : clause;
}

/** Labels over which a cue on the clause above still weakens the clause below. */
const PERMEABLE: ReadonlySet<string> = new Set(['ccomp', 'xcomp', 'csubj', 'csubj:pass', 'parataxis']);

/** "It remains to be seen whether …": behind its verb no adverbial, whatever the tree says. */
function isIndirectQuestion(tree: Tree, clause: number): boolean {
  const { label, head } = wordOf(tree, clause);
  return (
    label === 'advcl' &&
    head < clause &&
    someChildren(tree, clause).some((mark) => mark > head && wordOf(tree, mark).lower === 'whether')
  );
}

/**
 * The cues that weaken a clause: those that govern it, and those that govern a clause it is the complement of, up to the
 * root ("It is alleged that officials believe the bridge is unsafe"). Cues over a clause that this one only qualifies
 * (relative and adverbial clauses) do not reach it. A conjunct shares what stands before the first of its verbs, unless
 * it has a subject or auxiliary of its own ("may fall and break").
 *
 * @param tree - The tree of the sentence.
 * @param clauseHead - The word that heads the clause.
 * @param cues - The cues of the sentence.
 * @returns Those that reach it, in text order.
 */
export function cuesReaching(
  tree: Tree,
  clauseHead: number,
  cues: readonly ScopedHedgeCue[],
): readonly ScopedHedgeCue[] {
  if (cues.length === 0) return cues;
  /** Governing words, each with the place before which the cue must stand (conjuncts) or −1. */
  const governors = new Map<number, number>([[clauseHead, -1]]);
  let at = clauseHead;
  for (let step = 0; step < MOST_STEPS; step++) {
    const { label, head } = wordOf(tree, at);
    if (head < 0) break;
    if (PERMEABLE.has(label) || isIndirectQuestion(tree, at)) governors.set(head, governors.get(at) ?? -1);
    else if (label === 'conj' && subjectOf(tree, at) < 0 && !hasAuxiliary(tree, at, 'aux')) governors.set(head, head);
    // A noun that announces the clause weakens it by `governs`; what is done with the noun does not.
    else break;
    at = head;
  }
  const reaching = [...governors].flatMap(([word, before]) =>
    cuesGoverning(cues, word).filter(({ head }) => before < 0 || head < before),
  );
  return reaching.sort(bySpan);
}

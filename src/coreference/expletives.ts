/**
 * "It" that stands for nothing: "it has emerged that …", "…, it is understood", "it rained".
 *
 * In: a tree and the index of an "it". Out: is it empty? Labels first, then the predicate's word, since labels err.
 */
import { EXPLETIVES } from '../lexicon/index.js';
import type { Tree, Word } from '../syntax/index.js';
import { dependentOf } from './clauses.js';

type When = 'clause' | 'that' | 'always';

let whens: ReadonlyMap<string, When> | undefined;

function whenOf(lemma: string): When | undefined {
  whens ??= new Map(EXPLETIVES.flatMap(({ words, when }) => words.split(' ').map((word) => [word, when] as const)));
  return whens.get(lemma);
}

/** Is this "it" empty? */
export function isExpletive(tree: Tree, index: number): boolean {
  const { label, head, lower } = tree.words[index] as Word;
  if (lower !== 'it') return false;
  if (head < 0 || !(label.startsWith('nsubj') || label === 'expl')) return label === 'expl';
  const { lemma, fineTag, label: place } = tree.words[head] as Word;
  const when = whenOf(lemma);
  // "It is likely to close": a subject of its own, even where the tree takes it for an empty one.
  if (when === 'that' && hasInfinitive(tree, head)) return false;
  if (label === 'expl') return true;
  const hasCopula = dependentOf(tree, head, 'cop', 'aux:pass') >= 0;
  if (
    when === 'always' &&
    (dependentOf(tree, head, 'obj', 'xcomp') < 0 || dependentOf(tree, head, 'ccomp', 'csubj') >= 0)
  )
    return true;
  if (dependentOf(tree, head, 'csubj', 'csubj:pass') >= 0) return true;
  if (when === undefined || !hasCopula) return false;
  if (dependentOf(tree, head, 'ccomp') > head || opensWith(tree, head, 'advcl', 'xcomp', 'acl', 'acl:relcl'))
    return true;
  // "…, it is expected": said in passing.
  return fineTag === 'VBN' && (place === 'parataxis' || place === 'ccomp');
}

function hasInfinitive(tree: Tree, head: number): boolean {
  const clause = dependentOf(tree, head, 'xcomp', 'csubj', 'advcl', 'ccomp');
  const marker = clause > head ? dependentOf(tree, clause, 'mark') : -1;
  return marker >= 0 && (tree.words[marker] as Word).lower === 'to';
}

/** Has it a clause of one of the labels with "to" or "that" after it? */
function opensWith(tree: Tree, head: number, ...labels: string[]): boolean {
  const clause = dependentOf(tree, head, ...labels);
  if (clause <= head) return false;
  const marker = dependentOf(tree, clause, 'mark');
  return marker >= 0 && ['to', 'that', 'whether', 'for'].includes((tree.words[marker] as Word).lower);
}

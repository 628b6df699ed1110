/**
 * "It" that stands for nothing: "it has emerged that …", "…, it is understood", "it rained".
 *
 * In: a tree and the index of an "it". Out: is it empty? Labels first, then the predicate's word, since labels err.
 */
import { EXPLETIVES } from '../lexicon/index.js';
import { childOf, type Tree, type Word } from '../syntax/index.js';

let whens: ReadonlyMap<string, 'clause' | 'always'> | undefined;

function whenOf(lemma: string): 'clause' | 'always' | undefined {
  whens ??= new Map(EXPLETIVES.flatMap(({ words, when }) => words.split(' ').map((word) => [word, when] as const)));
  return whens.get(lemma);
}

/** Is this "it" empty? */
export function isExpletive(tree: Tree, index: number): boolean {
  const { label, head, lower } = tree.words[index] as Word;
  if (lower !== 'it') return false;
  if (label === 'expl') return true;
  if (head < 0 || !label.startsWith('nsubj')) return false;
  const { lemma, fineTag, label: place } = tree.words[head] as Word;
  const when = whenOf(lemma);
  const hasCopula = childOf(tree, head, 'cop', 'aux:pass') >= 0;
  const isParticiple = fineTag === 'VBN';
  const isBare = when === 'always' && (childOf(tree, head, 'obj', 'xcomp') < 0 || childOf(tree, head, 'ccomp', 'csubj') >= 0);
  if (isBare) return true;
  if (childOf(tree, head, 'csubj', 'csubj:pass') >= 0) return true;
  if (when === undefined && !hasCopula) return false;
  const hasClause = childOf(tree, head, 'ccomp') > head || (hasCopula && (opensWith(tree, head, 'advcl', 'xcomp', 'acl', 'acl:relcl')));
  if (hasCopula && isParticiple && when !== undefined) return hasClause || place === 'parataxis';
  return when !== undefined && hasCopula && hasClause;
}

/** Has it a clause of one of the labels with "to" or "that" after it? */
function opensWith(tree: Tree, head: number, ...labels: string[]): boolean {
  const clause = childOf(tree, head, ...labels);
  if (clause <= head) return false;
  const marker = childOf(tree, clause, 'mark');
  return marker >= 0 && ['to', 'that', 'whether', 'for'].includes((tree.words[marker] as Word).lower);
}

/**
 * Nouns that say what a name is of: "the charity Open Arms", "Open Arms, a housing charity", "Dr Ida Brook".
 *
 * In: a tree and the mention of a name. Out: nouns in lower case. Looks at a bounded number of words.
 */
import { apposedNoun, type Mention } from '../entities/index.js';
import type { Tree, Word } from '../syntax/index.js';
import { nounsOfTitle } from './taking-up.js';

/** Words of a phrase around a name that are looked at. */
const MOST_BESIDE = 24;

/** "the charity [Open Arms]", "[Open Arms], a housing charity": nouns that say what a name is of, and what its title stands for. */
export function nounsBeside(tree: Tree, { first, last, core }: Mention): string[] {
  const nouns: string[] = [];
  for (let at = first; at <= Math.min(last, first + MOST_BESIDE); at++) {
    const { tag, label, end, start, lemma } = tree.words[at] as Word;
    if (tag !== 'NOUN') continue;
    const isBefore = end < core.start && start < core.start && (tree.words[at + 1] as Word).start >= core.start;
    if (isBefore || (start > core.end && label === 'appos')) nouns.push(lemma.toLowerCase());
  }
  let end = first;
  while (end < last && (tree.words[end + 1] as Word).end <= core.end) end++;
  const behind = tree.words[apposedNoun(tree.words, end)];
  if (behind) nouns.push(behind.lemma.toLowerCase());
  for (let at = first; at <= Math.min(end, first + MOST_BESIDE); at++) {
    const { lower, start } = tree.words[at] as Word;
    if (start >= core.start) break;
    nouns.push(...nounsOfTitle(lower.replace(/\.$/u, '')));
    nouns.push(...nounsOfTitle(`${lower}-${(tree.words[at + 1] as Word).lower}`));
  }
  return nouns;
}

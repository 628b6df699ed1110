/**
 * What speaks for a name being that of a person, a body, a place or something else: feature keys for a linear model.
 *
 * In: a tree and a name chunk. Out: keys in a buffer. Words of the name, words around it, its place in the clause, and
 * what the rules of `names.ts` made of it. Looks at a bounded number of words.
 */
import { hashOf, key, pair } from '../confidence/index.js';
import type { Tree, Word } from '../syntax/index.js';
import { sortOfNoun } from './describe.js';
import { knowledge } from './knowledge.js';
import type { NameChunk } from './names.js';

/** Most features of one name. */
export const MOST_NAME_KIND_FEATURES = 40;

/** Words at the ends of a name that are looked at. */
const MOST_WORDS = 6;
/** Children of a name that are looked at. */
const MOST_CHILDREN = 12;

const hashed = (text: string): number => hashOf(text, 0, text.length);

/** Fills `keys` with the features of a named chunk; their number. */
export function nameKindFeatures(tree: Tree, chunk: NameChunk, keys: Int32Array): number {
  const { words } = tree;
  const { core, sort } = chunk;
  let count = 0;
  const push = (template: number, value: number): void => {
    if (count < keys.length) keys[count++] = key(template, value);
  };
  const lower = (at: number): string => words[at]?.lower ?? '';
  const rule = hashed(sort);
  const size = Math.min(4, core.last - core.first + 1);
  const first = words[core.first] as Word;
  const last = words[core.last] as Word;
  push(1, 0);
  push(2, rule);
  push(3, pair(rule, size));
  for (let at = core.first; at <= core.last && at < core.first + MOST_WORDS; at++) push(4, hashed(lower(at)));
  push(5, hashed(last.lower));
  push(6, pair(hashed(first.lower), size));
  push(7, hashed(last.lower.slice(-3)));
  push(8, pair(hashed(last.lower.slice(-2)), size));
  push(9, pair(shapeOf(last.text), size));
  push(10, pair(shapeOf(first.text), rule));
  const before = lower(chunk.first - 1);
  const after = lower(chunk.last + 1);
  push(11, hashed(before));
  push(12, pair(hashed(before), rule));
  push(13, hashed(after));
  push(14, pair(hashed(after), rule));
  push(15, pair(hashed(before), hashed(after)));
  push(16, hashed(lower(chunk.first - 2)));
  push(17, hashed(lower(chunk.last + 2)));
  const top = topOf(words, chunk);
  const { label, head, fineTag } = words[top] as Word;
  const above = words[head];
  push(18, pair(hashed(label), rule));
  push(19, pair(hashed(label), hashed(above?.lemma ?? '')));
  push(20, pair(hashed(label), hashed(above?.fineTag ?? '')));
  push(21, hashed(fineTag));
  const isGiven = knowledge().given.get(first.lower) ?? '-';
  push(22, pair(hashed(isGiven), size));
  push(23, pair(hashed(isGiven), hashed(after)));
  if (above) push(24, pair(hashed(label), hashed(sortOf(above))));
  const children = tree.children[top] ?? [];
  for (const child of children.slice(0, MOST_CHILDREN)) {
    const word = words[child] as Word;
    if (child >= chunk.first && child <= chunk.last) continue;
    if (word.label === 'case') push(25, hashed(word.lower));
    else if (word.label === 'det') push(26, pair(hashed(word.lower), size));
    else if (word.label === 'appos') push(27, hashed(sortOf(word)));
    else if (word.label.startsWith('acl')) push(28, hashed(lower(tree.first[child] as number)));
  }
  return count;
}

/** The word of a chunk that hangs outside it. */
export function topOf(
  words: readonly Word[],
  { first, last }: { readonly first: number; readonly last: number },
): number {
  for (let at = first; at <= last; at++) {
    const { head } = words[at] as Word;
    if (head < first || head > last) return at;
  }
  return last;
}

function sortOf({ lower, lemma, tag }: Word): string {
  if (tag === 'VERB') return 'verb';
  const known = knowledge();
  return known.persons.has(lemma) || known.persons.has(lower) ? 'person' : sortOfNoun(lemma, lower, known);
}

/** Capital then small, all capitals, digits, an inner capital, a full stop. */
function shapeOf(text: string): number {
  if (/^\p{Lu}\p{Ll}+$/u.test(text)) return 1;
  if (/^\p{Lu}\.?$/u.test(text)) return 2;
  if (/^[\p{Lu}.]+$/u.test(text)) return text.length > 4 ? 3 : 4;
  if (/\d/u.test(text)) return 5;
  return /^\p{Lu}/u.test(text) ? 6 : 7;
}

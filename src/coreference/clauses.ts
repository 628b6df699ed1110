/**
 * Where a mention stands in its clause: subject or not, of which verb, above which other word.
 *
 * In: a tree and word indices. Out: places. Every climb is bounded.
 */
import { childOf, type Tree, type Word } from '../syntax/index.js';

const MOST_CLIMBS = 12;
/** A word with more children than this is a list or a misreading: nothing is looked for among them. */
const MOST_CHILDREN = 200;

/** Place of a phrase in its clause. */
export type Place = 'subject' | 'object' | 'oblique' | 'possessor' | 'other';

const wordAt = (tree: Tree, index: number): Word => tree.words[index] as Word;

/** The word that a phrase joined by "and" stands for: the first of its list. */
function firstOfList(tree: Tree, index: number): number {
  let at = index;
  for (
    let climbs = 0;
    climbs < MOST_CLIMBS && wordAt(tree, at).label === 'conj' && wordAt(tree, at).head >= 0;
    climbs++
  )
    at = wordAt(tree, at).head;
  return at;
}

/** First child with one of the labels, at a bounded cost, since many words may ask it of the same one; −1 where there is none. */
export function dependentOf(tree: Tree, index: number, ...labels: string[]): number {
  return (tree.children[index]?.length ?? 0) > MOST_CHILDREN ? -1 : childOf(tree, index, ...labels);
}

/** Place of a head word in its clause. */
export function placeOf(tree: Tree, index: number): Place {
  const { label } = wordAt(tree, firstOfList(tree, index));
  if (label.startsWith('nsubj') || label === 'expl') return 'subject';
  if (label === 'obj' || label === 'iobj') return 'object';
  if (label === 'nmod:poss') return 'possessor';
  return label.startsWith('obl') ? 'oblique' : 'other';
}

/** The verb or predicate whose argument a word is; −1 for none. */
export function predicateOf(tree: Tree, index: number): number {
  const top = firstOfList(tree, index);
  const { label, head } = wordAt(tree, top);
  return /^(?:nsubj|obj|iobj|obl)/u.test(label) ? head : -1;
}

/** The subject of the clause that a word stands in, looking up through objects, phrases and shared subjects; −1 for none. */
export function clauseSubject(tree: Tree, index: number): number {
  let at = index;
  for (let climbs = 0; climbs < MOST_CLIMBS; climbs++) {
    const { head } = wordAt(tree, at);
    if (head < 0) return -1;
    const subject = dependentOf(tree, head, 'nsubj', 'nsubj:pass');
    if (subject >= 0 && subject !== at) return subject;
    at = head;
  }
  return -1;
}

/** Does a word stand inside the phrase of `head` with no verb between them: "[its] own board" inside "board"? */
export function isInsidePhrase(tree: Tree, index: number, head: number): boolean {
  let at = index;
  for (let climbs = 0; climbs < MOST_CLIMBS && at >= 0; climbs++) {
    if (at === head) return true;
    if (at !== index && /^(?:acl|ccomp|advcl|xcomp|parataxis)/u.test(wordAt(tree, at).label)) return false;
    at = wordAt(tree, at).head;
  }
  return false;
}

/** The noun that a relative pronoun takes up: the one its clause hangs on; −1 for none. */
export function relativeAntecedent(tree: Tree, index: number): number {
  const clause = relativeClauseAbove(tree, index);
  const head = clause < 0 ? -1 : wordAt(tree, clause).head;
  return head < index ? head : -1;
}

/** The verb of the relative clause that a word stands in; −1 for none. */
export function relativeClauseAbove(tree: Tree, index: number): number {
  let at = index;
  for (let climbs = 0; climbs < MOST_CLIMBS && at >= 0; climbs++) {
    if (wordAt(tree, at).label === 'acl:relcl') return at;
    at = wordAt(tree, at).head;
  }
  return -1;
}

/** "In her speech, Frost said …", "When he had voted, Lang left.": the subject after the opening phrase a word stands in; −1 for none. */
export function laterSubject(tree: Tree, index: number): number {
  let at = index;
  for (let climbs = 0; climbs < MOST_CLIMBS; climbs++) {
    const { label, head } = wordAt(tree, at);
    if (head < 0) return -1;
    if (/^(?:obl|advcl)/u.test(label) && at < head) {
      const subject = dependentOf(tree, head, 'nsubj', 'nsubj:pass');
      if (subject > (tree.last[at] as number)) return subject;
    }
    at = head;
  }
  return -1;
}

/** "Smith rose and thanked him": the subject that a joined verb shares with the first; −1 for none. */
export function sharedSubject(tree: Tree, predicate: number): number {
  let at = predicate;
  for (let climbs = 0; climbs < MOST_CLIMBS && at >= 0; climbs++) {
    const subject = dependentOf(tree, at, 'nsubj', 'nsubj:pass');
    if (subject >= 0) return subject;
    const { label, head } = wordAt(tree, at);
    if (label !== 'conj') return -1;
    at = head;
  }
  return -1;
}

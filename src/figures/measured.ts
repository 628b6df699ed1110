/**
 * Finds through the tree what a figure with a unit measures: the subject of its verb, the noun it hangs on.
 *
 * In: drafts whose unit is read and that no neighbouring noun explains. Out: the same with `of`. "The boot stands at 24
 * cubic feet" measures the boot; "a loss of 63 cents" a loss. Climbs a bounded number of heads.
 */
import type { Tree, Word } from '../syntax/index.js';
import { lowerAt } from './atoms.js';
import { nounPhrase } from './counted.js';
import { type AtomStretch, type Draft, refined, type SentenceView } from './draft.js';
import { tables } from './tables.js';

/** Most heads climbed from a number to its clause. */
const HIGHEST = 8;
/** Longer phrases are cut to their noun and what stands before it. */
const LONGEST_PHRASE = 16;

/** Adds `of` where the tree tells it. */
export function addMeasured(view: SentenceView, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    if (draft.of || (draft.unit === null && draft.kind !== 'ratio' && draft.kind !== 'multiple') || draft.kind === 'score' || draft.kind === 'rank') return draft;
    if (draft.unit?.dimension === 'time' && draft.kind === undefined) return draft;
    const stuff = stuffAfter(view, draft);
    if (stuff) return refined(draft, 'in-phrase', { of: stuff });
    const word = headOf(view, draft);
    const noun = word === undefined ? undefined : measuredNoun(view.tree, word);
    const phrase = noun === undefined ? undefined : phraseOf(view, noun, draft);
    return phrase ? refined(draft, 'measured-in-tree', { of: phrase }) : draft;
  });
}

/** "$1 billion in gains": a bare noun after "in". */
function stuffAfter(view: SentenceView, draft: Draft): AtomStretch | undefined {
  const at = draft.reach.last + 1;
  if (lowerAt(view.atoms, at) !== 'in' || draft.unit?.dimension !== 'money') return undefined;
  const word = view.tree.words[view.atoms[at + 1]?.word ?? -1];
  if (!word || (word.tag !== 'NOUN' && word.tag !== 'ADJ') || tables().times.has(word.lower)) return undefined;
  return nounPhrase(view, at + 1, view.atoms.length);
}

/** The word of a draft whose head lies outside it. */
function headOf({ atoms, tree }: SentenceView, draft: Draft): number | undefined {
  const first = atoms[draft.first]?.word ?? 0;
  const last = atoms[draft.last]?.word ?? 0;
  for (let index = last; index >= first; index--) {
    const head = tree.words[index]?.head ?? -1;
    if (head < first || head > last) return index;
  }
  return undefined;
}

/** The noun that a measure at `index` is said of. */
function measuredNoun(tree: Tree, index: number): number | undefined {
  let at = index;
  for (let step = 0; step < HIGHEST; step++) {
    const word = tree.words[at] as Word;
    const head = word.head;
    const label = word.label.split(':')[0] ?? '';
    if (hasSubject(tree, at)) return subjectOf(tree, at);
    if (head < 0) return undefined;
    const above = tree.words[head] as Word;
    if (label === 'nsubj' || label === 'csubj') return undefined;
    if (label === 'nmod' && (above.tag === 'NOUN' || above.tag === 'PROPN') && caseOf(tree, at) !== '' && !isMeasureNoun(above)) return head;
    if ((label === 'amod' || label === 'nummod' || label === 'compound') && above.tag === 'NOUN' && step > 0 && head > at) return head;
    if (label === 'acl' && (above.tag === 'NOUN' || above.tag === 'PROPN')) return head;
    at = head;
  }
  return undefined;
}

function caseOf(tree: Tree, index: number): string {
  const child = (tree.children[index] ?? []).find((one) => tree.words[one]?.label === 'case');
  return child === undefined ? '' : (tree.words[child]?.lower ?? '');
}

/** "a total of", "an average of": the noun says nothing; what it is said of comes further up. */
function isMeasureNoun({ lower }: Word): boolean {
  return ['total', 'average', 'sum', 'maximum', 'minimum', 'rate', 'amount'].includes(lower);
}

function hasSubject(tree: Tree, index: number): boolean {
  return (tree.children[index] ?? []).some((child) => /^nsubj/u.test(tree.words[child]?.label ?? ''));
}

/** The subject of a clause; of a relative clause, the noun it describes; none where it is a pronoun. */
function subjectOf(tree: Tree, index: number): number | undefined {
  const subject = (tree.children[index] ?? []).find((child) => /^nsubj/u.test(tree.words[child]?.label ?? ''));
  const word = tree.words[subject ?? -1];
  if (!word || subject === undefined) return undefined;
  if (word.tag === 'NOUN' || word.tag === 'PROPN') return subject;
  const clause = tree.words[index] as Word;
  const relative = ['which', 'that', 'who'].includes(word.lower);
  return relative && clause.label === 'acl:relcl' && clause.head >= 0 ? clause.head : undefined;
}

/** Labels of what may follow a noun inside its phrase. */
const INSIDE: ReadonlySet<string> = new Set(['nmod', 'compound', 'flat', 'nmod:poss', 'case', 'amod', 'fixed']);

/** The phrase of a noun without articles before it and clauses after it, never reaching into the figure. */
function phraseOf({ atoms, tree, input }: SentenceView, noun: number, draft: Draft): AtomStretch | undefined {
  const children = tree.children[noun] ?? [];
  let last = noun;
  for (const child of children) {
    if (child < noun) continue;
    const { label } = tree.words[child] as Word;
    if (!INSIDE.has(label)) break;
    last = tree.last[child] ?? last;
  }
  if (last - noun > LONGEST_PHRASE) last = noun;
  let first = noun;
  for (let at = children.length - 1; at >= 0; at--) {
    const child = children[at] as number;
    if (child > noun) continue;
    const { label, tag } = tree.words[child] as Word;
    if (!['compound', 'amod', 'flat', 'nmod:poss', 'nummod', 'nmod'].includes(label) || tag === 'PRON' || tag === 'DET') break;
    first = tree.first[child] ?? first;
  }
  while (first < noun && ['DET', 'PRON', 'PUNCT'].includes((tree.words[first] as Word).tag)) first++;
  if (noun - first > LONGEST_PHRASE) first = noun;
  const stretch = atomsOfWords(atoms, tree.words[first] as Word, tree.words[last] as Word);
  const stops = atoms[draft.reach.first] as { start: number };
  const opens = atoms[draft.reach.last] as { end: number };
  const from = (tree.words[first] as Word).start;
  const to = (tree.words[last] as Word).end;
  void input;
  if (from < stops.start && to > stops.start) return cutBefore(stretch, draft.reach.first - 1, atoms, tree);
  return from >= opens.end || to <= stops.start ? stretch : undefined;
}

/** What stands before the figure, without the preposition that led to it. */
function cutBefore(stretch: AtomStretch, last: number, atoms: SentenceView['atoms'], tree: Tree): AtomStretch | undefined {
  let end = last;
  while (end >= stretch.first && !['NOUN', 'PROPN'].includes(tree.words[atoms[end]?.word ?? -1]?.tag ?? '')) end--;
  return end >= stretch.first ? { first: stretch.first, last: end } : undefined;
}

/** The atoms of a stretch of words, by binary search. */
function atomsOfWords(atoms: SentenceView['atoms'], from: Word, to: Word): AtomStretch {
  return { first: firstAtomAt(atoms, from.start), last: firstAtomAt(atoms, to.end) - 1 };
}

function firstAtomAt(atoms: SentenceView['atoms'], offset: number): number {
  let low = 0;
  let high = atoms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((atoms[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

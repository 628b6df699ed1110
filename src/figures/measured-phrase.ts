/**
 * The phrase of a noun that a figure measures.
 *
 * In: a noun of the tree and the draft it is said of. Out: its words, without articles, clauses and other figures. Each phrase is looked up
 * once. Not here: which noun it is (`measured.ts`).
 */
import { firstAtOrAfter } from '../span.js';
import type { Tree, Word } from '../syntax/index.js';
import type { AtomStretch, Draft, SentenceView } from './draft.js';
import { isNominal } from './measured-beside.js';
import { isContext, tables } from './tables.js';

/** Longer phrases, in words, are cut to their noun. */
const LONGEST_PHRASE = 16;

/** What is remembered over one sentence. */
export interface Memory {
  /** Subject of each head asked for; −1 where it has none. */
  readonly subjects: Map<number, number>;
  /** First object behind each head asked for; −1 where it has none. */
  readonly objects: Map<number, number>;
  /** First and last word of each noun's phrase. */
  readonly phrases: Map<number, readonly [number, number]>;
  /** For each word, 1 where it is part of a figure's number or unit. */
  readonly figures: Uint8Array;
}

/** Does a preposition lead to this word? Only the first few words before it are asked. */
export function hasCase(tree: Tree, index: number): boolean {
  return (tree.children[index] ?? []).slice(0, 6).some((child) => tree.words[child]?.label === 'case');
}

/** Is the word the subject of its head? */
export function isSubject(tree: Tree, index: number): boolean {
  return tree.words[index]?.label.startsWith('nsubj') === true;
}

/** Labels of what may follow a noun inside its phrase, and of what may stand before it. */
const AFTER: ReadonlySet<string> = new Set(['nmod', 'compound', 'flat', 'nmod:poss', 'case', 'amod', 'fixed']);
const BEFORE: ReadonlySet<string> = new Set(['compound', 'amod', 'flat', 'nmod:poss', 'nmod']);

/** The phrase of a noun without articles before it and clauses after it, never reaching into the figure. */
export function phraseOf(
  { atoms, tree }: SentenceView,
  noun: number,
  draft: Draft,
  memory: Memory,
): AtomStretch | undefined {
  const [first, last] = memory.phrases.get(noun) ?? wordsOf(tree, noun, memory);
  memory.phrases.set(noun, [first, last]);
  const from = firstAtOrAfter(atoms, (tree.words[first] as Word).start);
  let to = firstAtOrAfter(atoms, (tree.words[last] as Word).end) - 1;
  if (from < draft.reach.first) {
    to = Math.min(to, draft.reach.first - 1);
    // Without the preposition that led to the figure.
    while (to >= from && !['NOUN', 'PROPN', 'NUM'].includes(tree.words[atoms[to]?.word ?? -1]?.tag ?? '')) to--;
  } else if (from <= draft.reach.last) {
    return undefined;
  }
  return to >= from ? { first: from, last: to } : undefined;
}

function wordsOf(tree: Tree, noun: number, { figures }: Memory): readonly [number, number] {
  const children = tree.children[noun] ?? [];
  let last = noun;
  for (const child of children) {
    if (child < noun) continue;
    const end = tree.last[child] ?? child;
    const { label } = tree.words[child] as Word;
    // "Trade next year": without a preposition it is a time.
    if (!AFTER.has(label) || (label === 'nmod' && !hasCase(tree, child)) || end - noun > LONGEST_PHRASE) break;
    // A phrase holds no other figure: "robots between 15 cm and 23 cm".
    if (figures.subarray(tree.first[child] ?? child, end + 1).includes(1)) break;
    last = end;
  }
  let first = noun;
  for (const child of [...children].reverse()) {
    if (child > noun) continue;
    const { label, tag } = tree.words[child] as Word;
    const start = tree.first[child] ?? child;
    if (!BEFORE.has(label) || tag === 'PRON' || tag === 'DET' || noun - start > LONGEST_PHRASE) break;
    if (figures.subarray(start, child + 1).includes(1)) break;
    first = start;
  }
  first = withSubjectBeside(tree, noun, first, figures);
  while (first < noun && ['DET', 'PRON', 'PUNCT'].includes((tree.words[first] as Word).tag)) first++;
  while (last > first && isContext((tree.words[last] as Word).lower, 'ends a noun phrase')) last--;
  return [withModifiers(tree, first, figures), withNumberOfName(tree, last, figures)];
}

/** "Harbour operator Lode Ports rose": a name and what it is called, which the tree may hang side by side. */
function withSubjectBeside(tree: Tree, noun: number, first: number, figures: Uint8Array): number {
  const before = tree.words[first - 1];
  if (!before || !isSubject(tree, noun) || !isSubject(tree, before.index) || !isNominal(before)) return first;
  if (before.head !== tree.words[noun]?.head) return first;
  const start = tree.first[before.index] ?? before.index;
  return noun - start > LONGEST_PHRASE || figures.subarray(start, before.index + 1).includes(1) ? first : start;
}

/** "Drugmaker 2018 sales", "the XR-25 index": modifiers right before a phrase that the tree hangs elsewhere. */
function withModifiers(tree: Tree, first: number, figures: Uint8Array): number {
  const { times } = tables();
  let begin = first;
  for (let at = first - 1; at >= Math.max(0, first - LONGEST_PHRASE); at--) {
    const word = tree.words[at] as Word;
    if (figures[at] === 1) break;
    const joint = word.text === '-' && !word.spaceBefore && tree.words[at + 1]?.spaceBefore === false;
    const inName = word.tag === 'NUM' && (tree.words[at - 1]?.tag === 'PROPN' || tree.words[at - 1]?.text === '-');
    const modifies = isNominal(word) ? !times.has(word.lower) : word.tag === 'ADJ';
    if (!joint && !inName && !modifies) break;
    if (modifies) begin = at;
  }
  return begin;
}

/** "S&P/ASX": two names joined by a slash. */
function withOtherName(tree: Tree, last: number): number {
  const [slash, other] = [tree.words[last + 1], tree.words[last + 2]];
  return slash?.text === '/' && !slash.spaceBefore && other && !other.spaceBefore && isNominal(other) ? last + 2 : last;
}

/** "S&P 500", "TA-125", "Note 20 Ultra": digits that belong to a name, and what of the name follows them. */
function withNumberOfName(tree: Tree, end: number, figures: Uint8Array): number {
  const last = withOtherName(tree, end);
  const tag = tree.words[last]?.tag;
  if (tag !== 'PROPN' && tree.words[last + 1]?.label !== 'flat') return last;
  const hyphen = tree.words[last + 1]?.text === '-' && !tree.words[last + 1]?.spaceBefore ? 1 : 0;
  const number = tree.words[last + 1 + hyphen];
  if (!number || figures[number.index] === 1 || !/^\d{1,4}$/u.test(number.text) || (hyphen === 1 && number.spaceBefore))
    return last;
  let more = number.index;
  while (more < number.index + 3 && tree.words[more + 1]?.tag === 'PROPN') more++;
  return more;
}

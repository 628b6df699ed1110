/**
 * Finds through the tree what a figure with a unit measures: the subject of its verb, the noun it hangs on.
 *
 * In: drafts whose unit is read and that no neighbouring noun explains. Out: the same with `of`. "The boot stands at 24
 * cubic feet" measures the boot; "a loss of 63 cents" a loss; "spend $5" does not measure its subject. Climbs a bounded
 * number of heads; each head is asked for its subject once.
 */
import { firstAtOrAfter } from '../span.js';
import type { Tree, Word } from '../syntax/index.js';
import { lowerAt } from './atoms.js';
import { nounPhrase } from './counted.js';
import { type AtomStretch, type Draft, refined, type SentenceView } from './draft.js';
import { isContext, tables } from './tables.js';

/** Most heads climbed from a number to its clause. */
const HIGHEST = 8;
/** Longer phrases, in words, are cut to their noun. */
const LONGEST_PHRASE = 16;

/** What is remembered over one sentence. */
interface Memory {
  /** Subject of each head asked for; −1 where it has none. */
  readonly subjects: Map<number, number>;
  /** First and last word of each noun's phrase. */
  readonly phrases: Map<number, readonly [number, number]>;
  /** For each word, 1 where it is part of a figure's number or unit. */
  readonly figures: Uint8Array;
}

/** Adds `of` where the tree tells it. */
export function addMeasured(view: SentenceView, drafts: readonly Draft[]): Draft[] {
  const figures = new Uint8Array(view.tree.words.length);
  for (const { first, last } of drafts)
    figures.fill(1, view.atoms[first]?.word ?? 0, (view.atoms[last]?.word ?? -1) + 1);
  const memory: Memory = { subjects: new Map(), phrases: new Map(), figures };
  const measured: Draft[] = [];
  for (const draft of drafts) measured.push(withMeasured(view, draft, memory, measured.at(-1)));
  return measured;
}

function withMeasured(view: SentenceView, draft: Draft, memory: Memory, before: Draft | undefined): Draft {
  if (draft.conversionOf !== undefined && draft.conversionOf === before?.first)
    return before.of ? refined(draft, 'conversion-of', { of: before.of }) : draft;
  const measures =
    draft.unit === null
      ? draft.kind !== 'score' && draft.kind !== 'rank'
      : draft.unit.dimension !== 'time' || draft.kind !== undefined;
  if (draft.of || !measures) return draft;
  const stuff = stuffAfter(view, draft);
  if (stuff) return refined(draft, 'in-phrase', { of: stuff });
  const word = headOf(view, draft);
  const noun = word === undefined ? undefined : measuredNoun(view.tree, word, memory);
  const phrase = noun === undefined ? undefined : phraseOf(view, noun, draft, memory);
  return phrase ? refined(draft, 'measured-in-tree', { of: phrase }) : draft;
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
function measuredNoun(tree: Tree, index: number, memory: Memory): number | undefined {
  let at = index;
  for (let step = 0; step < HIGHEST; step++) {
    const word = tree.words[at] as Word;
    const { head } = word;
    const label = word.label.split(':')[0] ?? '';
    const subject = subjectOf(tree, at, memory);
    if (subject >= 0) return describedBy(tree, at, subject);
    const above = tree.words[head];
    if (!above || label === 'nsubj' || label === 'csubj') return undefined;
    if (label === 'obj' && !measuresSubject(above)) return undefined;
    const isNoun = above.tag === 'NOUN' || above.tag === 'PROPN';
    if (
      label === 'nmod' &&
      isNoun &&
      hasCase(tree, at) &&
      !isContext(above.lower, 'way of measuring') &&
      memory.figures[head] === 0
    )
      return head;
    if (['amod', 'nummod', 'compound'].includes(label) && above.tag === 'NOUN' && step > 0 && head > at) return head;
    if (label === 'acl' && isNoun) return head;
    at = head;
  }
  return undefined;
}

/** "cost $5", "rose 5 %": the object says something of the subject; that of "spend $5" does not. */
function measuresSubject({ lemma, lower }: Word): boolean {
  return (
    isContext(lemma, 'measures its subject') || (tables().changes.get(lower) ?? []).some(({ part }) => part === 'verb')
  );
}

/** Does a preposition lead to this word? Only the first few words before it are asked. */
function hasCase(tree: Tree, index: number): boolean {
  return (tree.children[index] ?? []).slice(0, 6).some((child) => tree.words[child]?.label === 'case');
}

/** The subject of a head; −1 where it has none. */
function subjectOf(tree: Tree, index: number, { subjects }: Memory): number {
  const known = subjects.get(index);
  if (known !== undefined) return known;
  const subject =
    (tree.children[index] ?? []).find((child) => tree.words[child]?.label.startsWith('nsubj') === true) ?? -1;
  subjects.set(index, subject);
  return subject;
}

/** The noun a subject stands for: itself, or what a relative clause describes; none for other pronouns. */
function describedBy(tree: Tree, clause: number, subject: number): number | undefined {
  const { tag } = tree.words[subject] as Word;
  if (tag === 'NOUN' || tag === 'PROPN') return subject;
  const { label, head } = tree.words[clause] as Word;
  return label === 'acl:relcl' && head >= 0 && subject < clause && subject > head ? head : undefined;
}

/** Labels of what may follow a noun inside its phrase, and of what may stand before it. */
const AFTER: ReadonlySet<string> = new Set(['nmod', 'compound', 'flat', 'nmod:poss', 'case', 'amod', 'fixed']);
const BEFORE: ReadonlySet<string> = new Set(['compound', 'amod', 'flat', 'nmod:poss', 'nmod']);

/** The phrase of a noun without articles before it and clauses after it, never reaching into the figure. */
function phraseOf({ atoms, tree }: SentenceView, noun: number, draft: Draft, memory: Memory): AtomStretch | undefined {
  const [first, last] = memory.phrases.get(noun) ?? wordsOf(tree, noun);
  memory.phrases.set(noun, [first, last]);
  const from = firstAtOrAfter(atoms, (tree.words[first] as Word).start);
  let to = firstAtOrAfter(atoms, (tree.words[last] as Word).end) - 1;
  if (from < draft.reach.first) {
    to = Math.min(to, draft.reach.first - 1);
    // Without the preposition that led to the figure.
    while (to >= from && !['NOUN', 'PROPN'].includes(tree.words[atoms[to]?.word ?? -1]?.tag ?? '')) to--;
  } else if (from <= draft.reach.last) {
    return undefined;
  }
  return to >= from ? { first: from, last: to } : undefined;
}

function wordsOf(tree: Tree, noun: number): readonly [number, number] {
  const children = tree.children[noun] ?? [];
  let last = noun;
  for (const child of children) {
    if (child < noun) continue;
    const end = tree.last[child] ?? child;
    if (!AFTER.has((tree.words[child] as Word).label) || end - noun > LONGEST_PHRASE) break;
    last = end;
  }
  let first = noun;
  for (const child of [...children].reverse()) {
    if (child > noun) continue;
    const { label, tag } = tree.words[child] as Word;
    const start = tree.first[child] ?? child;
    if (!BEFORE.has(label) || tag === 'PRON' || tag === 'DET' || noun - start > LONGEST_PHRASE) break;
    first = start;
  }
  while (first < noun && ['DET', 'PRON', 'PUNCT'].includes((tree.words[first] as Word).tag)) first++;
  return [first, last];
}

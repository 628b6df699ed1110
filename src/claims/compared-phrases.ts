/**
 * Phrases in the form in which they can be compared: heads, words, quantifier.
 *
 * In: the head of a phrase. Out: the classes of its nouns and other words, its figures, and the phrases with prepositions
 * that hang on it, which are read as circumstances of the clause, since a parser often errs there. Bounded.
 */
import { FOCUS_ADVERBS } from '../lexicon/index.js';
import type { Figure } from '../records/index.js';
import { firstAtOrAfter, overlaps } from '../span.js';
import type { Tree, Word } from '../syntax/index.js';
import { isTime } from './compared-times.js';
import type { LoosePhrase, PhraseContext } from './phrase-context.js';
import { nounClass, prepositionClass } from './predicate-relations.js';
import { fewChildren, fewWith } from './slots.js';

/** A phrase that can be compared. */
export interface Phrase {
  /** What it names: classes of its head, of appositions and conjuncts, of the parts of a name; keys of entities. */
  readonly heads: ReadonlySet<string>;
  /** Heads and all other words that say which or what kind. */
  readonly words: ReadonlySet<string>;
  readonly quantifier: 'all' | 'some' | 'none' | undefined;
  /** It names something that a reader can tell: a name, or a noun with "the" or a possessive. */
  readonly isDefinite: boolean;
  /** It names any of a kind: a noun with "a", a bare plural. */
  readonly isOpen: boolean;
  /** It stands for anybody: "nobody", "nothing", and says no more. */
  readonly isAnything: boolean;
  /** It is a pronoun for somebody or something that is not known. */
  readonly isUnknown: boolean;
  /** As written, from its first word to its last. */
  readonly text: string;
}

/** What a phrase holds. */
export interface PhraseReading {
  /** Undefined where the phrase is a figure and no more. */
  readonly phrase: Phrase | undefined;
  readonly figures: readonly Figure[];
  readonly loose: readonly LoosePhrase[];
  /** The words that were read. */
  readonly visited: readonly number[];
}

/** Words of a phrase that are read. */
const MOST_WORDS = 40;

const ALL: ReadonlySet<string> = new Set(['all', 'every', 'each', 'both', 'everybody', 'everyone']);
const SOME: ReadonlySet<string> = new Set(['some', 'many', 'several', 'any', 'most', 'few']);
const NONE: ReadonlySet<string> = new Set(['no', 'none', 'neither', 'nobody', 'nothing', 'no-one', 'noone']);
const ANYTHING = /^(?:no(?:body|thing|ne)|no-one)$/u;
const UNKNOWN = /^(?:he|she|it|they|him|her|them|this|that|these|those|who|which|what|one|there)$/u;
const LEFT_OUT: ReadonlySet<string> = new Set([
  ...['punct', 'cc', 'mark', 'case', 'aux', 'aux:pass', 'cop', 'expl', 'discourse', 'cc:preconj'],
]);
/** What hangs on a noun that is a predicate, and is no part of what it says. */
const OF_CLAUSE: ReadonlySet<string> = new Set([
  ...['nsubj', 'nsubj:pass', 'csubj', 'csubj:pass', 'advcl', 'ccomp', 'parataxis'],
]);

/** Reads a phrase. Costs at most {@link MOST_WORDS} words. */
export function readPhrase(context: PhraseContext, at: number): PhraseReading {
  const { tree, figures } = context;
  const quantified = pronounOf(tree, at);
  const inside = figureAt(figures, tree.words[quantified.head] as Word);
  const head = inside ? countedBy(context, inside, at) : quantified.head;
  const walk: Walk = {
    context,
    heads: new Set(),
    words: new Set(),
    figures: new Set(),
    loose: [],
    visited: [],
    quantifier: quantified.quantifier,
  };
  if (inside) walk.figures.add(inside);
  gather(walk, at, head);
  if (head < 0) return { phrase: undefined, figures: [...walk.figures], loose: walk.loose, visited: walk.visited };
  const word = tree.words[head] as Word;
  const determiners = fewWith(tree, head, 'det', 'nmod:poss').map((child) => (tree.words[child] as Word).lower);
  const isIndefinite = determiners.some((lower) => lower === 'a' || lower === 'an' || lower === 'another');
  const phrase: Phrase = {
    ...{ heads: walk.heads, words: walk.words, quantifier: walk.quantifier },
    isDefinite: !isIndefinite && (word.tag === 'PROPN' || determiners.length > 0),
    isOpen: isIndefinite || (word.fineTag === 'NNS' && determiners.length === 0),
    isAnything: ANYTHING.test(word.lower) && walk.words.size <= 1,
    isUnknown: UNKNOWN.test(word.lower) && ![...walk.heads].some((key) => key.startsWith('#')),
    text: textOf(tree, walk.visited),
  };
  return { phrase, figures: [...walk.figures], loose: walk.loose, visited: walk.visited };
}

/** "some of the hostages", "none of them": the noun, and what the pronoun before it says. */
function pronounOf(tree: Tree, at: number): { readonly head: number; readonly quantifier: Phrase['quantifier'] } {
  const { lower } = tree.words[at] as Word;
  const quantifier = quantifierOf(lower);
  const noun = quantifier ? fewWith(tree, at, 'nmod', 'obl')[0] : undefined;
  return noun === undefined ? { head: at, quantifier } : { head: noun, quantifier };
}

function quantifierOf(lower: string): Phrase['quantifier'] {
  if (ALL.has(lower)) return 'all';
  if (NONE.has(lower)) return 'none';
  return SOME.has(lower) ? 'some' : undefined;
}

const figureAt = (figures: readonly Figure[], word: Word): Figure | undefined =>
  figures.find(
    (figure) => overlaps(figure.number, word) || (overlaps(figure, word) && !(figure.of && overlaps(figure.of, word))),
  );

/** The noun a figure counts, where it stands in the phrase or right beside the number; −1 where the figure stands alone. */
function countedBy({ tree, skipped }: PhraseContext, { of, start, end }: Figure, at: number): number {
  if (!of) return -1;
  const word = tree.words[firstAtOrAfter(tree.words, of.end) - 1];
  if (!word || word.end > of.end || word.start < of.start) return -1;
  const isBeside = of.start >= start && of.end <= end;
  // What a copula says of its subject has the subject in its subtree.
  const isWithin =
    !skipped.has(at) && word.index >= (tree.first[at] as number) && word.index <= (tree.last[at] as number);
  return isBeside || isWithin ? word.index : -1;
}

interface Walk {
  readonly context: PhraseContext;
  readonly heads: Set<string>;
  readonly words: Set<string>;
  readonly figures: Set<Figure>;
  readonly loose: LoosePhrase[];
  /** Words of the phrase, in the order in which they were read. */
  readonly visited: number[];
  quantifier: Phrase['quantifier'];
}

/** Walks the phrase at `at`, whose noun is `head`. */
function gather(walk: Walk, at: number, head: number): void {
  const { tree } = walk.context;
  const stack = [at];
  // A number may hang on the noun or the noun on the number; the noun is always read.
  if (head >= 0 && head !== at) stack.push(head);
  const seen = new Set(stack);
  for (let step = 0; step < stack.length && step < MOST_WORDS; step++) {
    const index = stack[step] as number;
    walk.visited.push(index);
    take(walk, index, head, at);
    const isPredicate = walk.context.skipped.has(index);
    for (const child of fewChildren(tree, index)) {
      if (seen.has(child) || walk.context.skipped.has(child)) continue;
      const { label, tag } = tree.words[child] as Word;
      if (LEFT_OUT.has(label) || tag === 'PUNCT' || (isPredicate && OF_CLAUSE.has(label))) continue;
      const loose = index === at || index === head ? looseAt(tree, child) : undefined;
      if (loose && child !== head) walk.loose.push(loose);
      else {
        seen.add(child);
        stack.push(child);
      }
    }
  }
}

/** A phrase with a preposition other than "of", or a time without one ("last year"). */
function looseAt(tree: Tree, child: number): LoosePhrase | undefined {
  const { label } = tree.words[child] as Word;
  if (!/^(?:nmod|obl|acl|advmod)/u.test(label) || label === 'nmod:poss') return undefined;
  const marker = fewWith(tree, child, 'case')[0];
  const lower = tree.words[marker ?? -1]?.lower;
  if (lower === undefined) return isTime(tree, child) && label !== 'advmod' ? { head: child, marker: '' } : undefined;
  if (lower === 'of' || lower === "'s" || lower === '’s' || lower === "'" || lower === 'than') return undefined;
  return { head: child, marker: prepositionClass(lower) };
}

/** Adds one word. */
function take(walk: Walk, index: number, head: number, at: number): void {
  const { context, heads, words } = walk;
  const word = context.tree.words[index] as Word;
  if (index === at && index !== head && quantifierOf(word.lower)) return;
  const figure = figureAt(context.figures, word);
  if (figure && index !== head) {
    walk.figures.add(figure);
    return;
  }
  const quantifier = index === head ? undefined : quantifierOf(word.lower);
  if (quantifier || (index !== head && (word.label === 'det' || word.tag === 'DET'))) {
    if (word.head === head || word.head === at) walk.quantifier ??= quantifier;
    return;
  }
  if (word.tag === 'ADP' || word.tag === 'PART' || word.tag === 'CCONJ' || word.tag === 'SCONJ' || word.tag === 'AUX')
    return;
  if (word.tag === 'ADV' && focusAdverbs().has(word.lower)) return;
  if (index !== head && context.hedges.some((hedge) => overlaps(hedge, word))) return;
  if (head < 0 || (index !== head && word.fineTag.startsWith('W'))) return;
  const key = keyOf(word);
  // In a text, a pronoun is what it stands for.
  if (word.tag !== 'PRON' || !context.entityAt) words.add(key);
  if (index === head || isHeadToo(context.tree, word, head)) {
    if (word.tag !== 'PRON' || !context.entityAt) heads.add(key);
    const entity = context.entityAt?.(word);
    if (entity !== undefined) heads.add(`#${entity}`);
  }
}

let focus: ReadonlySet<string> | undefined;

function focusAdverbs(): ReadonlySet<string> {
  return (focus ??= new Set(FOCUS_ADVERBS.words.split(',')));
}

const keyOf = ({ lemma, lower, tag }: Word): string => (tag === 'PRON' ? lower : nounClass(lemma));

/** Parts of a name, appositions and conjuncts name the same as the head. */
function isHeadToo(tree: Tree, { label, tag, head: above }: Word, head: number): boolean {
  if (label === 'appos' || label === 'conj') return above === head;
  if (label === 'flat' || (label === 'compound' && tag === 'PROPN'))
    return (tree.words[above] as Word).tag === 'PROPN' || (above === head && tag === 'PROPN');
  return false;
}

/** The words of a phrase, in text order. */
function textOf(tree: Tree, visited: readonly number[]): string {
  return [...visited]
    .sort((a, b) => a - b)
    .map((index) => (tree.words[index] as Word).text)
    .join(' ');
}

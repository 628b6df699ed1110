/**
 * Negation: cues, and the polarity of the clause at a word.
 *
 * In: the parsed document. Out: negation cues for each sentence; affirmed or negated for a clause head.
 * Not here: the table (`../lexicon/negations.ts`), what negation does to factuality (`factuality.ts`).
 */
import { NEGATION_EXCEPTIONS, NEGATIONS, type NegationReach, type NegationRow } from '../lexicon/index.js';
import type { Polarity } from '../records/index.js';
import type { TextSpan } from '../span.js';
import { type Document, spanOfWords, type Tree } from '../syntax/index.js';
import {
  clauseOf,
  complementOf,
  contentClauseOf,
  headsClause,
  MOST_STEPS,
  someChildren,
  subjectOf,
  wordOf,
} from './clauses.js';
import { headOfPhrase } from './conditions.js';
import { cuesGoverning } from './cue-index.js';
import { indexPhrases, matchPhrases, type PhraseIndex, startOfCue } from './phrases.js';

/** A negation cue with its place in the tree. */
export interface NegationCue extends TextSpan {
  /** Index of its (head) word in the sentence. */
  readonly head: number;
  /** Index of the word that heads the clause it negates. */
  readonly governs: number;
  /** Does it turn that clause into its contrary? False for "without" and the like, which negate only what they take. */
  readonly negatesClause: boolean;
  /** The word itself says so of its complement ("failed to", "unlikely to"): factuality knows it from its signature. */
  readonly isLexical: boolean;
}

/** A cue of the table, or a phrase that holds one and does not negate. */
type Row = (NegationRow & { readonly negates: true }) | { readonly phrase: string; readonly negates: false };

let index: PhraseIndex<Row> | undefined;

function negationIndex(): PhraseIndex<Row> {
  index ??= indexPhrases<Row>([
    ...NEGATIONS.map((row) => ({ ...row, negates: true as const })),
    ...NEGATION_EXCEPTIONS.map(({ phrase }) => ({ phrase, negates: false as const })),
  ]);
  return index;
}

/** Finds all negation cues, sentence by sentence. Linear. */
export function findNegationCues(document: Document): readonly (readonly NegationCue[])[] {
  return document.trees.map((tree) => cuesOf(document.input, tree));
}

function cuesOf(input: string, tree: Tree): NegationCue[] {
  const cues: NegationCue[] = [];
  for (const { row, first, last } of matchPhrases(tree.words, negationIndex(), (row, first, last) =>
    holds(tree, row, first, last),
  )) {
    if (!row.negates) continue;
    const head = headOfPhrase(tree, first, last);
    cues.push({
      ...spanOfWords(input, tree, startOfCue(tree.words, first), last),
      head,
      ...scopeOf(tree, head, last, row.reach),
      isLexical: row.reach === 'complement',
    });
  }
  return cues;
}

function holds(tree: Tree, row: Row, first: number, last: number): boolean {
  if (!row.negates) return true;
  const head = headOfPhrase(tree, first, last);
  const word = wordOf(tree, head);
  if (row.tag !== undefined && word.tag !== row.tag) return false;
  if (
    row.needsComplement &&
    complementOf(tree, head) < 0 &&
    contentClauseOf(tree, head) < 0 &&
    tree.words[last + 1]?.lower !== 'to'
  )
    return false;
  // "500 nt": wink takes nucleotides for a negation.
  if (word.lower === 'nt') return false;
  // "No. 5", "No, he did not": an abbreviation and an answer.
  if (row.phrase === 'no') {
    const next = tree.words[first + 1];
    if (!next || next.tag === 'PUNCT' || next.tag === 'NUM' || word.tag === 'INTJ') return false;
  }
  return true;
}

function scopeOf(
  tree: Tree,
  head: number,
  last: number,
  reach: NegationReach,
): { readonly governs: number; readonly negatesClause: boolean } {
  if (reach === 'adverbial')
    return {
      governs: wordOf(tree, head).head < 0 ? head : clauseOf(tree, wordOf(tree, head).head),
      negatesClause: false,
    };
  if (reach === 'clause') return ofClause(tree, head, last);
  // "The lack of rain has harmed the crop": the clause says what came of it.
  if (reach === 'phrase' && wordOf(tree, head).tag === 'NOUN' && isSubjectOfEvent(tree, head))
    return { governs: head, negatesClause: false };
  if (reach === 'complement') {
    const clause = complementOf(tree, head);
    const announced = clause >= 0 ? clause : contentClauseOf(tree, head);
    return { governs: announced >= 0 ? announced : clauseOf(tree, head), negatesClause: true };
  }
  return ofPhrase(tree, head);
}

/** Nouns of absence, "lack", as the subject or agent of a verb, not of "be". */
function isSubjectOfEvent(tree: Tree, noun: number): boolean {
  const { label, head, lemma } = wordOf(tree, noun);
  if (head < 0 || lemma !== 'lack' || !/^(?:nsubj|obl:agent)/u.test(label)) return false;
  return wordOf(tree, head).tag === 'VERB';
}

/** "not" negates its clause, unless it stands on a part of it that is no predicate: "not far away", "not all of them". */
function ofClause(
  tree: Tree,
  head: number,
  last: number,
): { readonly governs: number; readonly negatesClause: boolean } {
  const above = wordOf(tree, head).head;
  const predicate = wordOf(tree, head).tag === 'NOUN' ? complementOf(tree, head) : -1;
  // "is by no means dead": the tree may take the cue itself for what the clause stands on.
  if (predicate === last + 1) return { governs: predicate, negatesClause: true };
  if (above < 0 || headsClause(tree, above)) return { governs: above < 0 ? head : above, negatesClause: true };
  const clause = clauseOf(tree, above);
  return {
    governs: clause,
    negatesClause: /^(?:nsubj|aux|cop|det)/u.test(wordOf(tree, above).label) || wordOf(tree, head).label !== 'advmod',
  };
}

/** Labels of the parts of a clause whose negation negates the clause. */
const NEGATING_PARTS = /^(?:nsubj|obj|iobj|csubj|root|xcomp|expl|obl:agent|conj|ccomp)/u;

/** "no" and its kin: from the noun they determine up to the clause, where that noun is subject, object or predicate. */
function ofPhrase(tree: Tree, head: number): { readonly governs: number; readonly negatesClause: boolean } {
  const { label } = wordOf(tree, head);
  const noun =
    (label === 'det' || label === 'advmod' || label === 'cc' || label === 'cc:preconj' || label === 'amod') &&
    wordOf(tree, head).head >= 0
      ? wordOf(tree, head).head
      : head;
  let part = noun;
  for (let step = 0; step < MOST_STEPS && !headsClause(tree, part); step++) {
    const above = wordOf(tree, part).head;
    if (above < 0) break;
    if (headsClause(tree, above))
      return { governs: above, negatesClause: NEGATING_PARTS.test(wordOf(tree, part).label) };
    part = above;
  }
  return { governs: part, negatesClause: true };
}

/**
 * Is the clause headed by `clauseHead` put as so or as not so, by its own words (not by its governors)?
 *
 * Two negations cancel, unless they stand on the same verb as a pair ("neither … nor").
 */
export function polarityAt(tree: Tree, clauseHead: number, cues: readonly NegationCue[]): Polarity {
  return isNegatedAt(tree, clauseHead, cues, true) ? 'negated' : 'affirmed';
}

/** As {@link polarityAt}; without `withLexical`, words that negate by their meaning do not count. */
export function isNegatedAt(
  tree: Tree,
  clauseHead: number,
  cues: readonly NegationCue[],
  withLexical: boolean,
): boolean {
  if (cues.length === 0) return false;
  let odd = false;
  let paired = false;
  for (const { negatesClause, text, isLexical } of cuesGoverning(cues, clauseHead)) {
    if (!negatesClause || (isLexical && !withLexical)) continue;
    if (/^n(?:either|or)$/iu.test(text)) {
      if (paired) continue;
      paired = true;
    }
    odd = !odd;
  }
  if (odd) return true;
  // "did not come and ask": a conjunct without subject or auxiliary shares the negation before the first verb.
  const { label, head } = wordOf(tree, clauseHead);
  if (label !== 'conj' || head < 0 || subjectOf(tree, clauseHead) >= 0 || hasContrast(tree, clauseHead)) return false;
  if (someChildren(tree, clauseHead).some((child) => wordOf(tree, child).label.startsWith('aux'))) return false;
  return cuesGoverning(cues, head).some(
    (cue) => cue.negatesClause && cue.head < head && wordOf(tree, cue.head).lemma === 'not',
  );
}

/** "did not fall but rose". */
function hasContrast(tree: Tree, conjunct: number): boolean {
  return someChildren(tree, conjunct).some(
    (child) => wordOf(tree, child).label === 'cc' && wordOf(tree, child).lower === 'but',
  );
}

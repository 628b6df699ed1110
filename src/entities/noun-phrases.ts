/**
 * Noun phrases: which words head one, and from where to where it runs.
 *
 * In: a tree. Out: heads and word ranges, both ends included. The tree is right about four arcs in five, so a range is
 * kept contiguous, short of clauses set off by a comma, and clear of quotation marks that it does not hold whole.
 * Not here: what the phrase names.
 */
import { childOf, type Tree, type Word } from '../syntax/index.js';
import { knowledge } from './knowledge.js';
import type { Run } from './name-runs.js';

const INSIDE_A_PHRASE: ReadonlySet<string> = new Set(
  'compound flat fixed goeswith amod nummod case mark cc det aux cop punct advmod discourse reparandum'.split(' '),
);
const ARGUMENTS: ReadonlySet<string> = new Set(
  'nsubj obj iobj obl nmod conj root appos dislocated vocative ccomp'.split(' '),
);
const LEFT: ReadonlySet<string> = new Set('det amod nummod compound nmod flat advmod acl nmod:poss'.split(' '));
const RIGHT: ReadonlySet<string> = new Set('flat compound nummod nmod amod acl advmod det appos dep'.split(' '));
const MOST_WORDS = 60;
const MOST_CLIMBS = 12;

const wordAt = (tree: Tree, index: number): Word => tree.words[index] as Word;
const baseOf = (label: string): string => label.split(':', 1)[0] as string;

/** Does the word head a noun phrase of its own? */
export function isPhraseHead(tree: Tree, index: number): boolean {
  const { tag, label } = wordAt(tree, index);
  if (label === 'nmod:desc') return false;
  const role = baseOf(roleInClause(tree, index));
  if (INSIDE_A_PHRASE.has(role) || INSIDE_A_PHRASE.has(baseOf(label))) return false;
  if (tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON') return true;
  if (tag === 'NUM') return role === 'nsubj';
  if (tag === 'DET') return ARGUMENTS.has(role) && role !== 'root' && role !== 'ccomp';
  // "the chief executive": a noun that is mistagged.
  if (
    tag === 'ADJ' &&
    ARGUMENTS.has(role) &&
    knowledge().persons.has(wordAt(tree, index).lower) &&
    childOf(tree, index, 'det', 'nmod:poss', 'amod') >= 0
  )
    return role !== 'root' && role !== 'ccomp';
  return tag === 'ADJ' && ['nsubj', 'obj', 'obl', 'nmod'].includes(role) && childOf(tree, index, 'det') >= 0;
}

/** The label of a word, or of the first of the words it is joined to. */
export function roleInClause(tree: Tree, index: number): string {
  let at = index;
  for (let climbs = 0; climbs < MOST_CLIMBS; climbs++) {
    const { label, head } = wordAt(tree, at);
    // "Lucy Hart, Mia Stone and …": what is joined to a part of a name is joined to the name.
    const isPart = at !== index && label === 'flat';
    if ((label !== 'conj' && !isPart) || head < 0) return label;
    at = head;
  }
  return 'conj';
}

/** The phrase of a head, without what is joined to it by "and". */
export function phraseRange(tree: Tree, head: number): Run {
  const first = completed(tree, withoutOpening(tree, head, leftEnd(tree, head)));
  return trimmed(tree, head, { first, last: rightEnd(tree, head) });
}

function leftEnd(tree: Tree, head: number): number {
  let first = head;
  const children = tree.children[head] ?? [];
  for (let at = lastBefore(children, head); at >= 0; at--) {
    const child = children[at] as number;
    const { label } = wordAt(tree, child);
    if (label === 'punct' || label === 'cc:preconj') continue;
    if (!LEFT.has(baseOf(label)) || !touches(tree, tree.last[child] as number, first)) break;
    if (head - (tree.first[child] as number) > MOST_WORDS) break;
    first = tree.first[child] as number;
  }
  return first;
}

/** Without a preposition or conjunction that the tree took for a modifier. */
function withoutOpening(tree: Tree, head: number, first: number): number {
  let at = first;
  while (at < head && /^(?:CC|TO|IN)$/u.test(wordAt(tree, at).fineTag) && !QUANTIFYING.has(wordAt(tree, at).lower))
    at++;
  return at;
}

const QUANTIFYING: ReadonlySet<string> = new Set('about over under around between at up some than like no'.split(' '));

/** An article and adjectives that stand directly before a phrase belong to it, whatever the tree makes of them. */
function completed(tree: Tree, first: number): number {
  const { tag, fineTag } = wordAt(tree, first);
  if (tag === 'DET' || fineTag === 'PRP$' || tag === 'PRON') return first;
  for (let at = first - 1; at >= Math.max(0, first - MOST_LEFT); at--) {
    const word = wordAt(tree, at);
    if ((word.tag === 'DET' && word.label === 'det') || word.fineTag === 'PRP$') return at;
    if (
      !/^(?:JJ|VBN)$/u.test(word.fineTag) &&
      !(word.lower === 'and' && /^(?:JJ|VBN)$/u.test(wordAt(tree, at + 1).fineTag))
    )
      return first;
  }
  return first;
}

/** How many words before a phrase may still belong to it. */
const MOST_LEFT = 5;

/** Place, in a sorted list of children, of the last one before `head`. */
function lastBefore(children: readonly number[], head: number): number {
  let low = 0;
  let high = children.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((children[middle] as number) < head) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Appositions inside appositions that are looked into. */
const MOST_NESTED = 2;

function rightEnd(tree: Tree, head: number, depth = 0): number {
  let last = head;
  const children = tree.children[head] ?? [];
  for (let at = lastBefore(children, head) + 1; at < children.length; at++) {
    const child = children[at] as number;
    const { label, lower } = wordAt(tree, child);
    if (label === 'punct' || (label === 'case' && /^['’]s?$/u.test(lower))) continue;
    const isOf = label === 'obl' && wordAt(tree, head).tag !== 'VERB' && tree.words[last + 1]?.lower === 'of';
    if (!(isOf || RIGHT.has(baseOf(label))) || !touches(tree, last, tree.first[child] as number)) break;
    if ((tree.last[child] as number) - head > MOST_WORDS || !belongs(tree, last, child)) break;
    // What hangs on an apposition may be about the whole sentence: its own phrase only.
    last =
      (label === 'appos' || (label === 'flat' && childOf(tree, child, 'conj') >= 0)) && depth < MOST_NESTED
        ? Math.max(child, rightEnd(tree, child, depth + 1))
        : (tree.last[child] as number);
  }
  return last;
}

/** Do the words follow each other, but for punctuation? */
function touches(tree: Tree, before: number, after: number): boolean {
  if (after <= before || after - before > 4) return false;
  for (let at = before + 1; at < after; at++) {
    const { tag, text } = wordAt(tree, at);
    if (tag !== 'PUNCT' && !/^['’]s?$/u.test(text)) return false;
  }
  return true;
}

/** Does a child to the right identify what is named? Clauses and phrases set off by a comma only add something. */
function belongs(tree: Tree, last: number, child: number): boolean {
  const { label } = wordAt(tree, child);
  const between = wordAt(tree, last + 1).tag === 'PUNCT' ? wordAt(tree, last + 1).text : '';
  if (label === 'appos') return /^[,(–—-]$/u.test(between) || between === '';
  if (/^[,;:–—]$/u.test(between)) return isAnonymityClause(tree, child);
  if (between !== '' && !/^["“”'‘’(-]$/u.test(between)) return false;
  if (label.startsWith('acl') && !fitsNoun(tree, child)) return false;
  if (label === 'acl' && between === '' && isStrayPredicate(tree, child)) return false;
  if (label === 'advmod')
    return (
      tree.first[child] === tree.last[child] &&
      wordAt(tree, child).tag === 'ADV' &&
      ['here', 'there', 'abroad', 'alike', 'elsewhere', 'everywhere', 'overseas', 'nationwide'].includes(
        wordAt(tree, child).lower,
      )
    );
  if (label === 'nmod:unmarked' || label === 'nmod:tmod') return false;
  return true;
}

/** "told the council that the wall was weak", "officials involved in the inspections, who …": the clause belongs to another word. */
function fitsNoun(tree: Tree, child: number): boolean {
  const { lower, lemma, tag } = wordAt(tree, wordAt(tree, child).head);
  const opening =
    wordAt(tree, tree.first[child] as number).tag === 'PUNCT'
      ? tree.words[(tree.first[child] as number) + 1]
      : wordAt(tree, tree.first[child] as number);
  const { persons, bodies, things } = knowledge();
  const isThat = opening?.lower === 'that' && opening.label === 'mark';
  if (isThat) return !persons.has(lemma) && !persons.has(lower) && !bodies.has(lemma) && tag !== 'PROPN';
  return opening?.lower !== 'who' || !things.has(lemma);
}

/** "A friend referred to him as …" read as one phrase: a past tense, or the only verb of a sentence, is no modifier. */
function isStrayPredicate(tree: Tree, child: number): boolean {
  const { fineTag, head } = wordAt(tree, child);
  if (/^VB[DZP]$/u.test(fineTag)) return childOf(tree, child, 'mark') < 0;
  return (
    fineTag === 'VBN' && head === tree.root && wordAt(tree, head).label === 'root' && childOf(tree, head, 'cop') < 0
  );
}

const ANONYMITY_CLAUSE = /\b(?:anonym|named|identified|unnamed|authori[sz]ed|background)/u;

/** ", speaking on condition of anonymity …", ", who asked not to be named,". */
export function isAnonymityClause(tree: Tree, child: number): boolean {
  const first = tree.first[child] as number;
  const words = tree.words.slice(first, Math.min((tree.last[child] as number) + 1, first + 14));
  return ANONYMITY_CLAUSE.test(words.map(({ lower }) => lower).join(' '));
}

/** Without punctuation and possessive mark at the ends. */
function trimmed(tree: Tree, head: number, { first, last }: Run): Run {
  let from = first;
  let to = last;
  while (from < head && wordAt(tree, from).tag === 'PUNCT') from++;
  while (to > head && (wordAt(tree, to).tag === 'PUNCT' || /^['’]s?$/u.test(wordAt(tree, to).text))) to--;
  const closing = tree.words[to + 1]?.text === '.' ? to + 2 : to + 1;
  if (tree.words[closing]?.text === ')' && opensBracket(tree, head, to)) to = closing;
  return { first: from, last: to };
}

/** "Sen. Jo Hale (R-Ky.": a bracket is open at the end. */
function opensBracket(tree: Tree, head: number, to: number): boolean {
  for (let at = to; at > head && to - at < MOST_WORDS; at--) {
    const { text } = wordAt(tree, at);
    if (text === '(' || text === ')') return text === '(';
  }
  return false;
}

/**
 * Keeps a range on the head's side of every quotation mark whose quotation it does not hold whole.
 *
 * @param quotations - For each word the number of the outermost quotation around it; −1 outside.
 */
export function withinQuotation(tree: Tree, head: number, { first, last }: Run, quotations: readonly number[]): Run {
  const own = quotations[head] as number;
  let from = first;
  let to = last;
  if (own >= 0) {
    while (from < head && quotations[from] !== own) from++;
    while (to > head && quotations[to] !== own) to--;
  } else {
    const ending = quotations[to] as number;
    if (ending >= 0 && quotations[to + 1] === ending) while (to > head && quotations[to] === ending) to--;
    const starting = quotations[from] as number;
    if (starting >= 0 && from > 0 && quotations[from - 1] === starting)
      while (from < head && quotations[from] === starting) from++;
  }
  return trimmed(tree, head, { first: from, last: to });
}

/** Heads of the phrases that are joined to one by "and" or "or"; none where it is joined to another itself. */
export function conjunctsOf(tree: Tree, head: number): readonly number[] {
  if (wordAt(tree, head).label === 'conj') return [];
  const part = childOf(tree, head, 'flat');
  const joined = part >= 0 && childOf(tree, part, 'conj') >= 0 ? (tree.children[part] ?? []) : [];
  return [...(tree.children[head] ?? []), ...joined].filter((child) => {
    const { label, tag } = wordAt(tree, child);
    return (
      child > head &&
      label === 'conj' &&
      ['NOUN', 'PROPN', 'PRON', 'NUM'].includes(tag) &&
      childOf(tree, child, 'cop', 'nsubj') < 0
    );
  });
}

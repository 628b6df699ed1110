/**
 * Where a clause stands: from its subject to the end of what it says itself.
 *
 * In: a tree with its clauses, the head of one. Out: word range, both ends included. Joined clauses, concessions and
 * purposes at the right edge are clauses of their own and are cut off. Not here: attributions inside the clause, which
 * `claim-site.ts` cuts off too.
 */
import { INFINITIVE_NOUNS, INFINITIVE_TAKERS } from '../lexicon/index.js';
import { childrenOf, type Tree, type Word } from '../syntax/index.js';
import type { ClauseTree } from './clause-tree.js';

/** A stretch of words of one sentence, both ends included. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** How far down the right edge of a clause cuts are looked for. */
const DEEPEST_CUT = 24;

/** Subordinators whose clause asserts something of its own: what they introduce is cut off. */
const CONCESSIVE: ReadonlySet<string> = new Set(['although', 'though', 'while', 'whereas', 'whilst', 'but']);

/**
 * The clause as written, from its own subject (or its verb) on. Bounded by the depth of its right edge.
 *
 * @param clauses - The clauses of the sentence.
 * @param head - The word that heads the clause.
 * @param verb - Its verb group.
 * @param isOther - Says of further clauses at the right edge that they are to be cut off.
 * @param limit - Last word that may belong to it.
 * @returns First and last word.
 */
export function clauseRange(
  clauses: ClauseTree,
  head: number,
  verb: readonly number[],
  isOther: (head: number) => boolean = () => false,
  limit: number = Infinity,
): WordRange {
  const { tree } = clauses;
  const from = Math.min(startOf(clauses, head, verb), head);
  const least = Math.max(head, verb[verb.length - 1] ?? head);
  let to = Math.max(least, Math.min(limit, untilSemicolon(tree, least, tree.last[head] as number)));
  let at = head;
  for (let depth = 0; depth < DEEPEST_CUT && to > least; depth++) {
    let next = -1;
    const children = tree.children[at] ?? [];
    const other = children.find(
      (child) => child > at && (tree.first[child] as number) > least && isComplete(clauses, child),
    );
    if (other !== undefined && (tree.first[other] as number) <= to)
      to = stopsBefore(tree, least, (tree.first[other] as number) - 1);
    // From the right: what shares words with this clause is cut off only where nothing of this one comes after it.
    for (let place = children.length - 1; place >= 0 && next < 0; place--) {
      const child = children[place] as number;
      const begin = tree.first[child] as number;
      if (begin > to) continue;
      if (child < at || (tree.last[child] as number) < to) break;
      if (begin > least && (isStop(tree.words[child] as Word) || isCut(clauses, head, child) || isOther(child))) {
        to = stopsBefore(tree, least, Math.min(to, begin - 1));
      } else next = child;
    }
    if (next < 0) break;
    at = next;
  }
  return trimmed(tree, { from, to: Math.max(to, least) });
}

/** The end of the subtree, or the first semicolon after the verb within reach. */
function untilSemicolon(tree: Tree, least: number, end: number): number {
  for (let at = least + 1; at <= Math.min(end, least + LONGEST_QUOTED); at++)
    if ((tree.words[at] as Word).text === ';') return at - 1;
  return end;
}

/** Is this child a joined clause with a subject of its own? Whatever follows it belongs to it or to both. */
function isComplete({ tree, roles, origins }: ClauseTree, child: number): boolean {
  const { label, head } = tree.words[child] as Word;
  // "about growth and why | she thinks so": what is asked is joined to what it is about.
  const opening = tree.words.slice(tree.first[child], child).find(({ tag }) => tag !== 'CCONJ' && tag !== 'PUNCT');
  if (opening?.fineTag.startsWith('W') === true && roles[head] === undefined) return false;
  return (label === 'conj' || label === 'parataxis') && roles[child] !== undefined && origins[child] === 'own';
}

function stopsBefore(tree: Tree, least: number, at: number): number {
  let to = at;
  while (to > least && isStop(tree.words[to] as Word)) to--;
  return to;
}

function startOf(clauses: ClauseTree, head: number, verb: readonly number[]): number {
  const start = ownStartOf(clauses, head, verb);
  return conditionBefore(clauses, head, start) ?? start;
}

/** "If it closes, | traders will leave": without its condition the clause would say more than the text. */
function conditionBefore({ tree, conditions }: ClauseTree, head: number, start: number): number | undefined {
  const condition = childrenOf(tree, head, 'advcl').find(
    (child) =>
      child < start &&
      conditions.has(child) &&
      start - (tree.last[child] as number) <= (tree.words[start - 1]?.text === ',' ? 2 : 1),
  );
  return condition === undefined ? undefined : tree.first[condition];
}

function ownStartOf({ tree, subjects, origins, markers }: ClauseTree, head: number, verb: readonly number[]): number {
  const verbStart = withTo(tree, head, verb[0] ?? head);
  const subject = subjects[head] as number;
  const expletive = childrenOf(tree, head, 'expl')[0];
  const start = expletive !== undefined && expletive < verbStart ? expletive : verbStart;
  // "expects shops | to close": the subject stands right before the verb though it hangs elsewhere.
  const isBeside = origins[head] === 'controlled' && subject >= 0 && (tree.last[subject] as number) === start - 1;
  if ((origins[head] !== 'own' && !isBeside) || subject < 0) return start;
  const marker = markers[head] as number;
  const first = marker >= 0 ? marker + 1 : (tree.first[subject] as number);
  if (start < first) return outerSubjectOf(tree, head, start) ?? frontedBefore(tree, start);
  // "says Trump’s “latest plan is …”": a possessive before the marks may hang on the predicate.
  const owner = childrenOf(tree, head, 'nmod:poss').find((child) => {
    const gap = first - (tree.last[child] as number) - 1;
    return gap === 0 || (gap === 1 && (tree.words[first - 1] as Word).tag === 'PUNCT');
  });
  if (owner !== undefined) return Math.min(start, tree.first[owner] as number);
  // "Neither the mayor nor …": the first half of the pair may hang on the verb.
  const opening = tree.words[first - 1];
  const belongs =
    opening &&
    ((PAIRED.has(opening.lower) && opening.head === head) || (NEARLY_NOT.has(opening.lower) && opening.tag === 'ADV'));
  return Math.min(start, belongs ? first - 1 : first);
}

/**
 * "bowed to pressure | to end it": the verb has a phrase to go with, and is none that asks for an infinitive. Behind
 * people and nouns of wanting ("inspired them to leave", "rejected a request to leave") the infinitive belongs to these.
 */
function isLoosePurpose(tree: Tree, purpose: number): boolean {
  const { head } = tree.words[purpose] as Word;
  if (INFINITIVE_TAKERS.words.includes((tree.words[head] as Word).lemma)) return false;
  // What goes with the verb stands between: only so far is looked.
  for (let at = purpose - 1; at > Math.max(head, purpose - LONGEST_QUOTED); at--) {
    const { head: above, label } = tree.words[at] as Word;
    if (above !== head) continue;
    if (label === 'obl' || label === 'xcomp') return true;
    if (label === 'obj') return !takesInfinitive(tree.words[at] as Word);
  }
  return false;
}

const takesInfinitive = ({ tag, lemma }: Word): boolean =>
  tag === 'PROPN' || tag === 'PRON' || INFINITIVE_NOUNS.words.includes(lemma);

/** "| The problem | is that prices rose": where what the clause is about begins; undefined where nothing stands before the copula. */
function outerSubjectOf(tree: Tree, head: number, copula: number): number | undefined {
  const outer = childrenOf(tree, head, 'nsubj', 'nsubj:pass', 'csubj').filter((child) => child < copula);
  return outer.length === 0 ? undefined : Math.min(...outer.map((child) => tree.first[child] as number));
}

/** An infinitive is printed with its "to". */
function withTo(tree: Tree, head: number, start: number): number {
  const before = tree.words[start - 1];
  return before?.lower === 'to' && before.head === head ? start - 1 : start;
}

/** Is this child of the clause (or of something at its right edge) a clause of its own? */
function isCut({ tree, roles, origins }: ClauseTree, head: number, child: number): boolean {
  const { label, head: above } = tree.words[child] as Word;
  const role = roles[child];
  // Without a subject and without a mark before it, it is more likely a part of this clause that lost its place.
  const isSetOff =
    tree.words[(tree.first[child] as number) - 1]?.tag === 'PUNCT' ||
    (tree.words[tree.first[child] as number] as Word).tag === 'PUNCT';
  if (label === 'parataxis') return role !== undefined && (origins[child] === 'own' || isSetOff);
  if (role === 'conjunct') return above === head || roles[above] !== undefined;
  if (label.startsWith('advcl')) {
    const marks = childrenOf(tree, child, 'mark').map((mark) => (tree.words[mark] as Word).lower);
    if (marks.some((mark) => CONCESSIVE.has(mark))) return true;
    return role === 'infinitive' && isLoosePurpose(tree, child);
  }
  return false;
}

/** How far back the opening partner of a closing mark is looked for. */
const LONGEST_QUOTED = 200;
const OPENING_MARK = /^["“‘'`([«]+$/u;
const CLOSING_MARK = /^["”’'`)\]»]+$/u;

/** The first halves of "neither … nor" and the like belong to what they open. */
const PAIRED: ReadonlySet<string> = new Set(['neither', 'either', 'both']);

/** "Hardly | anyone came": without them the clause would say the contrary. */
const NEARLY_NOT: ReadonlySet<string> = new Set(['hardly', 'scarcely', 'barely', 'almost', 'nearly', 'only', 'even']);

/** Most words of what turned subject and verb round. */
const LONGEST_FRONTED = 8;

/** "Only in May | did the firm admit it": what opens the sentence before the auxiliary belongs to the clause. */
function frontedBefore(tree: Tree, auxiliary: number): number {
  if (auxiliary > LONGEST_FRONTED) return auxiliary;
  const before = tree.words.slice(0, auxiliary);
  const isClauseless = before.every(({ tag }) => tag !== 'PUNCT' && tag !== 'VERB' && tag !== 'CCONJ');
  return isClauseless ? 0 : auxiliary;
}

/** A range without stops, conjunctions and unpaired closing marks at its ends. */
export function trimmed(tree: Tree, { from, to }: WordRange): WordRange {
  const word = (at: number): Word => tree.words[at] as Word;
  const isLoose = (at: number): boolean =>
    (!PAIRED.has(word(at).lower) && (word(at).label === 'cc' || word(at).tag === 'CCONJ')) || isStop(word(at));
  let last = to;
  while (last > from && (isLoose(last) || isUnpaired(tree, from, last))) last--;
  let first = from;
  while (first < last && (isLoose(first) || isUnclosed(tree, first, last))) first++;
  return { from: first, to: last };
}

function isStop({ tag, text }: Word): boolean {
  return tag === 'PUNCT' && /^[,.;:!?…–—-]+$/u.test(text);
}

/** Is this an opening mark whose closing one is not in the range? */
function isUnclosed(tree: Tree, at: number, to: number): boolean {
  const { text, tag } = tree.words[at] as Word;
  if (tag !== 'PUNCT' || !OPENING_MARK.test(text)) return false;
  for (let on = at + 1; on <= Math.min(to, at + LONGEST_QUOTED); on++) {
    const mark = tree.words[on] as Word;
    if (mark.tag === 'PUNCT' && CLOSING_MARK.test(mark.text)) return false;
  }
  return true;
}

/** Is this a closing mark whose opening one is not in the range? */
function isUnpaired(tree: Tree, from: number, at: number): boolean {
  const { text, tag } = tree.words[at] as Word;
  if (tag !== 'PUNCT' || !CLOSING_MARK.test(text)) return false;
  for (let back = at - 1; back >= Math.max(from, at - LONGEST_QUOTED); back--) {
    const mark = tree.words[back] as Word;
    if (mark.tag === 'PUNCT' && OPENING_MARK.test(mark.text)) return false;
  }
  return true;
}

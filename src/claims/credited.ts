/**
 * How clauses and what attributions credit lie to each other.
 *
 * In: clauses, found attributions. Out: yes or no. All look at a bounded number of words and attributions.
 */
import type { FoundAttribution } from '../attribution/index.js';
import { firstAtOrAfter } from '../span.js';
import { childrenOf, type Tree, type Word } from '../syntax/index.js';
import type { SentenceContext, Verdict } from './claim-site.js';
import type { Clause } from './propositions.js';

/**
 * What was decided, planned or refused is told with the deciding ("plans to open a depot", "refused to fly"): an event of
 * its own that the sentence asserts, not something said.
 */
export function isDeed({ kind, stance, content }: FoundAttribution): boolean {
  if (kind === 'decision') return true;
  return kind === 'intention' ? stance === 'intends' : stance === 'declines' && /^to\s/iu.test(content[0]?.text ?? '');
}

/** Words of a content that are searched for a verb. */
const MOST_SEARCHED = 60;

/** “My sister sang,” she says, | laughing: its subject stands in what is credited, itself behind the cue: a mistaken tree. */
export function reachesOutOfContent(
  { tree, cues, found }: SentenceContext,
  { subjectHead, head, origin }: Clause,
  chain: readonly number[],
): boolean {
  const subject = tree.words[subjectHead];
  const verb = tree.words[head] as Word;
  if (origin !== 'own' || subject === undefined) return false;
  return cues.slice(0, MOST_SEARCHED).some((index) => {
    const { content, cueHead, isNominal } = found[index] as FoundAttribution;
    if (isNominal || chain.includes(index) || cueHead < subjectHead || cueHead >= head) return false;
    return content
      .slice(0, 20)
      .some(({ start, end }) => start <= subject.start && subject.end <= end && end <= verb.start);
  });
}

/** "promised to cut taxes and | to build a road": what is joined to the content of an attribution is its content too. */
export function sharesContent(
  { tree }: SentenceContext,
  { role, head }: Clause,
  chain: readonly number[],
  verdicts: ReadonlyMap<number, Verdict>,
): boolean {
  const first = role === 'conjunct' ? verdicts.get((tree.words[head] as Word).head) : undefined;
  return first !== undefined && first.isWholeContent && chain.length > 0 && first.chain.at(-1) === chain.at(-1);
}

/** Is there a verb in what is credited, or does it stand in another sentence? Looks at a bounded number of words. */
export function mayHoldClause(tree: Tree, { content, cueHead }: FoundAttribution): boolean {
  const first = tree.words[0] as Word;
  const last = tree.words.at(-1) as Word;
  return content.slice(0, 4).some(({ start, end }) => {
    if (start < first.start || end > last.end) return true;
    const from = firstAtOrAfter(tree.words, start);
    return tree.words
      .slice(from, from + MOST_SEARCHED)
      .some((word) => word.end <= end && word.index !== cueHead && (word.tag === 'VERB' || word.tag === 'AUX'));
  });
}

/** "4,000 troops are expected to arrive": the subject belongs to what is expected. */
export function holdsSubject(
  tree: Tree,
  { subjectHead, origin, frame }: Clause,
  { content, cueHead }: FoundAttribution,
): boolean {
  const subject = tree.words[subjectHead];
  const last = tree.words[frame.last] as Word;
  const holds = (word: Word): boolean =>
    content.slice(0, 20).some(({ start, end }) => start <= word.start && word.end <= end);
  return (
    origin === 'own' &&
    subject !== undefined &&
    subjectHead < cueHead &&
    content.length > 1 &&
    holds(subject) &&
    holds(last)
  );
}

/** Is the word above outside what the innermost attribution credits, so that this clause is all of it? */
export function isTopOfContent({ tree, found }: SentenceContext, head: number, chain: readonly number[]): boolean {
  const innermost = found[chain.at(-1) ?? -1];
  if (!innermost) return false;
  const above = tree.words[(tree.words[head] as Word).head];
  if (above !== undefined && hangsOnTold(tree, head, innermost)) return true;
  return (
    above === undefined ||
    !innermost.content.slice(0, 50).some(({ start, end }) => start <= above.start && above.end <= end)
  );
}

/** "urged drivers | to stop", "expect prices | to fall": somebody or something named in what is credited is to do it. */
export function isToldToDo({ tree, found }: SentenceContext, head: number, chain: readonly number[]): boolean {
  const innermost = found[chain.at(-1) ?? -1];
  return (tree.words[head] as Word).head >= 0 && innermost !== undefined && hangsOnTold(tree, head, innermost);
}

/** "ordered the firm | to pay", "called on ministers | to act": trees hang it on whoever is told, or beside them on the cue. */
function hangsOnTold(tree: Tree, head: number, attribution: FoundAttribution): boolean {
  const { cueHead, content } = attribution;
  const [piece, ...more] = content;
  const opening = tree.words[tree.first[head] as number] as Word;
  if (opening.lower !== 'to' || !piece || more.length > 0) return false;
  const above = (tree.words[head] as Word).head;
  const told =
    above === cueHead ? childrenOf(tree, cueHead, ...TOLD).find((word) => word > cueHead && word < head) : above;
  const word = tree.words[told ?? -1];
  return word !== undefined && word.head === cueHead && TOLD.includes(word.label) && piece.start <= word.start;
}

const TOLD: readonly string[] = ['obj', 'iobj', 'obl'];

/**
 * Claims where the tree shows no clause: what an attribution credits, read from left to right.
 *
 * In: attributions whose content gave no claim although it is a clause. Out: claim sites with a clause made from the
 * words: what stands before the first verb is the subject, what follows the verbs the object. Parsers lose the clause
 * before "…, X said" often enough that the content itself is the better witness.
 */
import type { FoundAttribution } from '../attribution/index.js';
import { type Document, FINITE_TAGS, type Tree, type Word } from '../syntax/index.js';
import type { ClaimSite } from './claim-site.js';
import type { ClaimSites } from './claim-sites.js';
import { trimmed, type WordRange } from './clause-span.js';
import type { Clause } from './propositions.js';
import { partOf } from './slots.js';

/** Contents longer than this are left to the tree. */
const MOST_WORDS = 60;
const GROUP_TAGS: ReadonlySet<string> = new Set(['AUX', 'VERB', 'ADV', 'PART']);

/**
 * Makes sites for contents that gave none. Linear in the words of the contents.
 *
 * @param document - The document.
 * @param found - The attributions.
 * @param fromTrees - What the trees gave.
 * @returns Further sites, in text order.
 */
export function sitesFromContents(
  document: Document,
  found: readonly FoundAttribution[],
  { judged }: ClaimSites,
): readonly ClaimSite[] {
  const served = new Set(judged);
  found.forEach(({ parent }, index) => {
    // An attribution that holds another one is served by that.
    for (let at = parent, step = 0; at >= 0 && step < 12; at = found[at]?.parent ?? -1, step++) served.add(at);
    if (found[index]?.form === 'phrase' || found[index]?.stance === 'asks' || found[index]?.stance === 'declines')
      served.add(index);
  });
  return found.flatMap((attribution, index) => {
    if (served.has(index)) return [];
    const site = siteFor(document, attribution, chainTo(found, index));
    return site ? [site] : [];
  });
}

function chainTo(found: readonly FoundAttribution[], index: number): readonly number[] {
  const chain = [index];
  for (let at = found[index]?.parent ?? -1; at >= 0 && chain.length < 12; at = found[at]?.parent ?? -1)
    chain.unshift(at);
  return chain;
}

function siteFor(
  document: Document,
  { sentence, content, cueHead }: FoundAttribution,
  chain: readonly number[],
): ClaimSite | undefined {
  const tree = document.trees[sentence];
  const range = tree && wordsIn(tree, content[0] as { readonly start: number; readonly end: number });
  if (!tree || !range || range.to - range.from >= MOST_WORDS) return undefined;
  const clause = clauseFrom(document.input, tree, sentence, range, cueHead);
  return clause && { clause, chain, isWholeContent: true, range, rule: 'content-as-written' };
}

/** The words of a span in a sentence, without marks and complementisers at the ends; undefined where there is none. */
function wordsIn(tree: Tree, { start, end }: { readonly start: number; readonly end: number }): WordRange | undefined {
  const from = tree.words.findIndex((word) => word.start >= start);
  let to = from;
  while (to >= 0 && to + 1 < tree.words.length && (tree.words[to + 1] as Word).end <= end) to++;
  if (from < 0 || (tree.words[from] as Word).end > end) return undefined;
  const first = (tree.words[from] as Word).lower === 'that' && to > from ? from + 1 : from;
  const range = trimmed(tree, { from: first, to });
  const last = tree.words[range.to] as Word;
  return last.tag === 'PUNCT' && last.text.includes('?') ? undefined : range;
}

/** Subject, verbs, rest; undefined where there is no finite verb or nothing before it. */
function clauseFrom(
  input: string,
  tree: Tree,
  sentence: number,
  { from, to }: WordRange,
  cueHead: number,
): Clause | undefined {
  const words = tree.words.slice(from, to + 1);
  const first = words.findIndex(
    ({ fineTag, tag, index }) => (FINITE_TAGS.has(fineTag) || tag === 'AUX') && index !== cueHead,
  );
  // A relative word before the verb: the content is a noun phrase.
  if (first <= 0 || words.slice(0, first).some(({ fineTag }) => fineTag.startsWith('W'))) return undefined;
  let last = first;
  while (last + 1 < words.length && GROUP_TAGS.has((words[last + 1] as Word).tag)) last++;
  const group = words.slice(first, last + 1).map(({ index }) => index);
  const subject = words.slice(0, first).map(({ index }) => index);
  const subjectHead = [...words.slice(0, first)]
    .reverse()
    .find(({ tag }) => ['NOUN', 'PROPN', 'PRON'].includes(tag))?.index;
  const verbs = group.filter((index) => (tree.words[index] as Word).tag === 'VERB');
  const head = verbs.at(-1) ?? group[0];
  if (subjectHead === undefined || head === undefined) return undefined;
  const rest = words.slice(last + 1).map(({ index }) => index);
  return {
    ...{
      sentence,
      head,
      subjectHead,
      role: 'complement',
      standing: 'complement',
      origin: 'own',
      finite: true,
      listed: false,
    },
    span: { start: (tree.words[from] as Word).start, end: (tree.words[to] as Word).end },
    subject: partOf(input, tree, subject),
    predicate: partOf(input, tree, group),
    object: rest.length > 0 ? partOf(input, tree, rest) : null,
    arguments: [],
    frame: {
      head,
      verb: group,
      links: [head],
      last: head,
      copular: false,
      complements: [],
      existential: false,
      borrowed: [],
    },
  };
}

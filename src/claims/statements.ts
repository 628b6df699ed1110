/**
 * Claims that are no finite clause: "denied | withholding the report", "put the spill at | 60 tonnes".
 *
 * In: the verdicts of a sentence. Out: sites for noun phrases that say something, and, for these as for infinitives and
 * gerunds, the crediting clause that makes a sentence of them. Not here: whether a noun phrase says something
 * (`../attribution/statement.ts`).
 */
import { type FoundAttribution, isStatement } from '../attribution/index.js';
import { firstAtOrAfter } from '../span.js';
import type { Tree, Word } from '../syntax/index.js';
import type { ClaimSite, SentenceContext, Verdict } from './claim-site.js';
import { clauseRange, trimmed, type WordRange } from './clause-span.js';
import type { Clause } from './propositions.js';

/** Most cues of a sentence that are looked at. */
const MOST_CUES = 40;

/** Sites of credited noun phrases that say something by themselves. */
export function statementSites(context: SentenceContext, verdicts: ReadonlyMap<number, Verdict>): readonly ClaimSite[] {
  const { tree, cues, found } = context;
  const sites: ClaimSite[] = [];
  const served = new Set<number>();
  for (const { rule, chain } of verdicts.values()) if (rule !== undefined) for (const link of chain) served.add(link);
  for (const index of cues.slice(0, MOST_CUES)) {
    const attribution = found[index] as FoundAttribution;
    if (served.has(index) || !isStatement(tree, attribution)) continue;
    const above = verdictOf(verdicts, tree, attribution.cueHead);
    if (!above || above.isOpen) continue;
    const range = contentRange(tree, attribution);
    if (!range) continue;
    const gerund = gerundIn(verdicts, range);
    const clause: Clause = gerund ?? { ...above.clause, finite: false };
    const own = gerund ? trimmed(tree, { from: gerundStart(gerund), to: range.to }) : range;
    sites.push({
      ...{ clause, range: own, chain: [...above.chain.filter((link) => link !== index), index] },
      ...{ isWholeContent: true, rule: 'credited-phrase', crediting: creditingBefore(context, above.clause, own.from) },
    });
  }
  return sites;
}

/** Gives a site without a finite verb the clause that credits it. */
export function withCrediting(
  context: SentenceContext,
  site: ClaimSite,
  verdicts: ReadonlyMap<number, Verdict>,
): ClaimSite {
  const { tree, found } = context;
  const { clause, chain, isWholeContent, range } = site;
  const innermost = found[chain.at(-1) ?? -1];
  // "it would ruin the marsh and | threaten the wells": with what it borrows it is a sentence.
  if (clause.finite || clause.frame.borrowed.length > 0) return site;
  if (!isWholeContent || !innermost || innermost.isNominal) return site;
  // A quotation may go on in a sentence after that of its cue.
  if (innermost.sentence !== clause.sentence) return site;
  const above = verdictOf(verdicts, tree, innermost.cueHead);
  if (!above || above.clause === clause || innermost.cueHead >= range.from) return site;
  const first = clause.role === 'conjunct' ? contentRange(tree, innermost)?.from : undefined;
  const until = first !== undefined && first > innermost.cueHead ? Math.min(first, range.from) : range.from;
  // "has promised to | cut taxes and | build homes"
  const isInfinitive =
    until < range.from && tree.words[until]?.lower === 'to' && tree.words[range.from]?.lower !== 'to';
  return { ...site, crediting: creditingBefore(context, above.clause, isInfinitive ? until + 1 : until) };
}

/** The clause whose verb a cue is. */
function verdictOf(verdicts: ReadonlyMap<number, Verdict>, tree: Tree, cueHead: number): Verdict | undefined {
  let at = cueHead;
  for (let step = 0; step < 6 && at >= 0; step++) {
    const verdict = verdicts.get(at);
    if (verdict) return verdict.clause.frame.links.includes(cueHead) ? verdict : undefined;
    at = (tree.words[at] as Word).head;
  }
  return undefined;
}

function creditingBefore({ clauseTree }: SentenceContext, clause: Clause, until: number): ClaimSite['crediting'] {
  const { from } = clauseRange(clauseTree, clause.head, clause.frame.verb);
  return from < until ? { clause, range: { from, to: until - 1 } } : undefined;
}

/** The words of the credited phrase; undefined where there are none. */
function contentRange(tree: Tree, { content }: FoundAttribution): WordRange | undefined {
  const piece = content[0];
  if (!piece) return undefined;
  const from = firstAtOrAfter(tree.words, piece.start);
  let to = from - 1;
  while (to + 1 < tree.words.length && (tree.words[to + 1] as Word).end <= piece.end) to++;
  return to < from ? undefined : trimmed(tree, { from, to });
}

/** "of | hiding a report": the gerund clause that ends the phrase. */
function gerundIn(verdicts: ReadonlyMap<number, Verdict>, { from, to }: WordRange): Clause | undefined {
  for (let at = from + 1; at <= Math.min(to, from + MOST_CUES); at++) {
    const verdict = verdicts.get(at);
    if (verdict) return verdict.clause.finite || verdict.clause.origin === 'own' ? undefined : verdict.clause;
  }
  return undefined;
}

const gerundStart = ({ frame, head }: Clause): number => Math.min(head, frame.verb[0] ?? head);

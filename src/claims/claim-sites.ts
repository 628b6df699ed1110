/**
 * Which clauses are claims, and through which attributions each one came.
 *
 * In: clauses and found attributions. Out: claim sites, each with its clause, chain and word range. What is only the
 * frame of an attribution ("the minister said"), a question, an order, a condition or a refusal to comment is none.
 * Not here: what kind of claim it is (`claim-kind.ts`).
 */
import { type FoundAttribution, isStatement } from '../attribution/index.js';
import type { NegationCue } from '../hedging/index.js';
import { childrenOf, type Document, type Tree, type Word } from '../syntax/index.js';
import { ruleFor } from './claim-rules.js';
import type { ClaimSite, SentenceContext, Verdict } from './claim-site.js';
import { isConditional, isImperative, isImpersonalFrame, isSingleWord } from './clause-signs.js';
import { readClauses } from './clause-tree.js';
import { withSpeaker, withSubjectFromContent } from './content-subject.js';
import { chainsAt } from './content-sweep.js';
import {
  holdsSubject,
  isDeed,
  isToldToDo,
  isTopOfContent,
  mayHoldClause,
  reachesOutOfContent,
  sharesContent,
} from './credited.js';
import type { Clause } from './propositions.js';
import { isRefusal } from './refusals.js';
import { asidesIn, siteRange } from './site-range.js';
import { statementSites, withCrediting } from './statements.js';

/** The claim sites of a document. */
export interface ClaimSites {
  /** In text order. */
  readonly sites: readonly ClaimSite[];
  /** Attributions whose content holds a clause that was judged, be it a claim or not. */
  readonly judged: ReadonlySet<number>;
}

const UNREAD: ReadonlySet<string> = new Set(['boilerplate', 'byline', 'dateline']);

/** Finds the claim sites, in text order. Linear. */
export function findClaimSites(
  document: Document,
  clauses: readonly Clause[],
  found: readonly FoundAttribution[],
  negations: readonly (readonly NegationCue[])[],
): ClaimSites {
  const chains = chainsAt(
    clauses.map(({ sentence, head }) => wordIn(document, sentence, head).start),
    found,
  );
  const cues = cuesBySentence(found);
  const sites: ClaimSite[] = [];
  const judged = new Set<number>();
  for (let from = 0; from < clauses.length;) {
    const { sentence } = clauses[from] as Clause;
    let to = from;
    while (clauses[to]?.sentence === sentence) to++;
    const section = document.sentences[sentence]?.section ?? 'body';
    if (!UNREAD.has(section)) {
      const context = contextOf(document, sentence, found, cues.get(sentence) ?? [], negations[sentence] ?? []);
      const verdicts = verdictsOn(context, clauses.slice(from, to), chains.slice(from, to));
      for (const { chain, rule, isFrame, isOpen } of verdicts.values())
        if (rule !== undefined || isFrame || isOpen) for (const index of chain) judged.add(index);
      for (const site of sitesAmong(context, verdicts)) sites.push(withCrediting(context, site, verdicts));
    }
    from = to;
  }
  return { sites, judged };
}

const wordIn = (document: Document, sentence: number, word: number): Word =>
  document.trees[sentence]?.words[word] as Word;

function cuesBySentence(found: readonly FoundAttribution[]): ReadonlyMap<number, readonly number[]> {
  const cues = new Map<number, number[]>();
  found.forEach(({ sentence, cueHead }, index) => {
    if (cueHead < 0) return;
    const list = cues.get(sentence);
    if (list) list.push(index);
    else cues.set(sentence, [index]);
  });
  return cues;
}

function contextOf(
  document: Document,
  sentence: number,
  found: readonly FoundAttribution[],
  cues: readonly number[],
  negations: readonly NegationCue[],
): SentenceContext {
  const tree = document.trees[sentence] as Tree;
  const asked = new Array<boolean>(tree.words.length).fill(false);
  let question = false;
  for (let at = tree.words.length - 1; at >= 0; at--) {
    const { text, tag } = tree.words[at] as Word;
    if (tag === 'PUNCT' && /^[.?!…]+$/u.test(text)) question = text.includes('?');
    asked[at] = question;
  }
  const cueAt = new Map(cues.map((index) => [(found[index] as FoundAttribution).cueHead, index]));
  return { tree, clauseTree: readClauses(tree), found, cues, cueAt, negations, asked };
}

function verdictsOn(
  context: SentenceContext,
  clauses: readonly Clause[],
  held: readonly (readonly number[])[],
): ReadonlyMap<number, Verdict> {
  const chainAt = new Map(
    clauses.map(({ head }, at) => [head, creditedTo(context, head, held[at] as readonly number[])]),
  );
  const clausal = new Set<number>();
  for (const { head, finite } of clauses) {
    const chain = chainAt.get(head) ?? [];
    const innermost = chain.at(-1);
    // What was decided is read with the deciding ("decided to treat").
    if (innermost === undefined || !isTopOfContent(context, head, chain)) continue;
    if (finite || !isDeed(context.found[innermost] as FoundAttribution)) clausal.add(innermost);
  }
  const verdicts = new Map<number, Verdict>();
  // Conjuncts stand after what they are joined to but for inverted clauses: those are judged by their own form.
  for (const clause of clauses) verdicts.set(clause.head, verdictOn(context, clause, chainAt, clausal, verdicts));
  return verdicts;
}

function sitesAmong(context: SentenceContext, verdicts: ReadonlyMap<number, Verdict>): ClaimSite[] {
  const sites: ClaimSite[] = [];
  for (const verdict of verdicts.values()) {
    const { clause, chain, isWholeContent, rule, isFrame } = verdict;
    if (rule === undefined || isFrame) continue;
    const range = siteRange(context, verdict, verdicts);
    const site = { clause, chain, isWholeContent, rule, range, asides: asidesIn(context, chain, range) };
    const whole = withSubjectFromContent(context, site);
    // "let", "to be": what was said with it has become claims of its own.
    if (!clause.finite && whole.range.from === whole.range.to) continue;
    sites.push(whole);
  }
  for (const site of statementSites(context, verdicts)) sites.push(site);
  return sites;
}

/**
 * What stands inside a noun phrase that is credited ("opposed groups which later won") is not itself credited, nor is
 * the reason given for an infinitive ("asked not to be named because they feared reprisals").
 */
function creditedTo(context: SentenceContext, head: number, held: readonly number[]): readonly number[] {
  const { label } = context.tree.words[head] as Word;
  const isReason = label.startsWith('advcl') && context.clauseTree.origins[head] === 'own';
  return held.filter((index) => {
    const { form, stance } = context.found[index] as FoundAttribution;
    if (isReason && (stance === 'asks' || stance === 'intends' || stance === 'declines')) return false;
    if (form !== 'phrase' || isTopOfContent(context, head, [index])) return true;
    // "would not refute the accusations that …": the noun that is credited credits the clause in its turn.
    return held.some((other) => {
      const { parent, isNominal } = context.found[other] as FoundAttribution;
      return isNominal && parent === index && isTopOfContent(context, head, [other]);
    });
  });
}

function verdictOn(
  context: SentenceContext,
  read: Clause,
  chainAt: ReadonlyMap<number, readonly number[]>,
  clausal: ReadonlySet<number>,
  verdicts: ReadonlyMap<number, Verdict>,
): Verdict {
  const { tree, asked, found } = context;
  const clause = withSpeaker(context, read);
  const cue = clause.frame.links.map((link) => context.cueAt.get(link)).find((index) => index !== undefined);
  const attribution = cue === undefined ? undefined : found[cue];
  const raised = attribution !== undefined && holdsSubject(tree, clause, attribution);
  const chain = (raised ? chainAt.get(clause.frame.last) : undefined) ?? chainAt.get(clause.head) ?? [];
  const isWholeContent =
    raised || isTopOfContent(context, clause.head, chain) || sharesContent(context, clause, chain, verdicts);
  const isTransparent = attribution !== undefined && attribution.form !== 'phrase' && !isDeed(attribution);
  const states = cue !== undefined && isStatement(tree, attribution as FoundAttribution);
  const passesOn =
    cue !== undefined &&
    !isNobodysDoing(attribution as FoundAttribution) &&
    (clausal.has(cue) ||
      states ||
      passesOnSaying(context, cue) ||
      (isTransparent && (utters(clause, attribution) || mayHoldClause(tree, attribution))));
  // "Figures are expected | to show that wages grew": what they show is the claim.
  const inner = raised ? clause.frame.links.flatMap((link) => context.cueAt.get(link) ?? []).at(-1) : undefined;
  const showsMore = inner !== undefined && inner !== cue && clausal.has(inner);
  const isImpersonal =
    !raised && attribution === undefined && isImpersonalFrame(tree, clause) && !framesInfinitive(tree, clause);
  const isFrame =
    showsMore ||
    (!raised && (passesOn || framesNoun(context, clause) || isImpersonal)) ||
    (attribution !== undefined && !raised && isImpersonalFrame(tree, clause));
  const innermost = found[chain.at(-1) ?? -1];
  const isDone = !clause.finite && innermost !== undefined && isDeed(innermost);
  const isRefused = isWholeContent && innermost?.stance === 'declines' && !clause.finite;
  const isOpen =
    (asked[clause.head] ?? false) ||
    isRefused ||
    isImperative(tree, clause) ||
    reachesOutOfContent(context, clause, chain) ||
    isRefusal(tree, clause, context.negations) ||
    isConditional(context.clauseTree, clause.head);
  const rule =
    isOpen || (isSingleWord(clause) && !isToldToDo(context, clause.head, chain))
      ? undefined
      : ruleFor(context, clause, isWholeContent && !isDone, verdicts);
  return { clause, chain, isWholeContent, isFrame, isImpersonal, isOpen, rule };
}

/** "Nobody | wanted to know", "No one | knows how it began": that nobody did is what is claimed. */
const isNobodysDoing = ({ content, mention }: FoundAttribution): boolean =>
  mention !== null &&
  /^(?:nobody|no[ -]one)$/iu.test(mention.text) &&
  /^(?:to|how|why|what|who|when|where|whether)\s/iu.test(content[0]?.text ?? '');

/** “Not for a second,” | he said or wrote: whatever it was, nothing else is told. */
function utters({ frame }: Clause, { form, kind }: FoundAttribution): boolean {
  return (
    form === 'quotation' &&
    (kind === 'speech' || kind === 'writing') &&
    !frame.complements.some((part) => part.kind === 'object')
  );
}

/** "denied | a report in a paper that …": what is credited is a saying, whose content is the claim. */
function passesOnSaying({ cues, found }: SentenceContext, cue: number): boolean {
  return cues.some((index) => {
    const { parent, isNominal, form } = found[index] as FoundAttribution;
    return parent === cue && isNominal && form === 'clause' && found[cue]?.form === 'phrase';
  });
}

/** "It took hours | to put it out": no clause of its own, and so nothing that could be claimed without its frame. */
function framesInfinitive(tree: Tree, { frame }: Clause): boolean {
  return childrenOf(tree, frame.last, 'csubj', 'csubj:pass', 'ccomp', 'xcomp', 'advcl', 'acl').some(
    (child) =>
      child > frame.last &&
      childrenOf(tree, child, 'mark').some((mark) => (tree.words[mark] as Word).lower === 'to') &&
      childrenOf(tree, child, 'nsubj', 'nsubj:pass', 'expl').length === 0,
  );
}

/** Does a noun that is a cue make this clause its frame ("he made the claim that …", "there are claims that …")? */
function framesNoun(
  { tree, cueAt, found, clauseTree }: SentenceContext,
  { head, frame, subjectHead }: Clause,
): boolean {
  const nouns = frame.complements.filter(({ kind }) => kind === 'object').map((complement) => complement.head);
  if (frame.existential) nouns.push(clauseTree.subjects[head] as number);
  return nouns.some((noun) => {
    const cue = cueAt.get(noun);
    const attribution = cue === undefined ? undefined : found[cue];
    if (!attribution?.isNominal || attribution.form === 'phrase') return false;
    const subject = tree.words[subjectHead];
    const isNegated = childrenOf(tree, noun, 'det').some((det) => (tree.words[det] as Word).lower === 'no');
    return (
      (frame.existential && !isNegated) ||
      (attribution.mention !== null &&
        subject !== undefined &&
        attribution.mention.start <= subject.start &&
        subject.end <= attribution.mention.end)
    );
  });
}

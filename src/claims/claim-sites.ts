/**
 * Which clauses are claims, and through which attributions each one came.
 *
 * In: clauses and found attributions. Out: claim sites, each with its clause, chain and word range. What is only the
 * frame of an attribution ("the minister said"), a question, an order, a condition or a refusal to comment is none.
 * Not here: what kind of claim it is (`claim-kind.ts`).
 */
import { type FoundAttribution, isStatement } from '../attribution/index.js';
import { firstAtOrAfter } from '../span.js';
import type { NegationCue } from '../hedging/index.js';
import { childrenOf, type Document, type Tree, type Word } from '../syntax/index.js';
import {
  isAsserted,
  isConditional,
  isImperative,
  isImpersonalFrame,
  isIndirectQuestion,
  isSetOff,
  isSingleWord,
  isTimeAsked,
} from './clause-signs.js';
import { readClauses } from './clause-tree.js';
import type { ClaimSite, SentenceContext, Verdict } from './claim-site.js';
import { chainsAt } from './content-sweep.js';
import type { Clause } from './propositions.js';
import { isRefusal } from './refusals.js';
import { siteRange } from './site-range.js';
import { statementSites, withCrediting } from './statements.js';
import { withSubjectFromContent } from './content-subject.js';

/** The claim sites of a document. */
export interface ClaimSites {
  /** In text order. */
  readonly sites: readonly ClaimSite[];
  /** Attributions whose content holds a clause that was judged, be it a claim or not. */
  readonly judged: ReadonlySet<number>;
}

/** Words of a content that are searched for a verb. */
const MOST_SEARCHED = 60;

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
    // What was decided is read with the deciding ("decided to treat"): an event of its own, not a mere frame.
    if (innermost === undefined || !isTopOfContent(context, head, chain)) continue;
    if (finite || context.found[innermost]?.kind !== 'decision') clausal.add(innermost);
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
    // "let", "to be": what was said with it has become claims of its own.
    if (!clause.finite && range.from === range.to) continue;
    const site = { clause, chain, isWholeContent, rule, range };
    sites.push(withSubjectFromContent(context, site));
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
    return form !== 'phrase' || isTopOfContent(context, head, [index]);
  });
}

function verdictOn(
  context: SentenceContext,
  clause: Clause,
  chainAt: ReadonlyMap<number, readonly number[]>,
  clausal: ReadonlySet<number>,
  verdicts: ReadonlyMap<number, Verdict>,
): Verdict {
  const { tree, asked, found } = context;
  const cue = clause.frame.links.map((link) => context.cueAt.get(link)).find((index) => index !== undefined);
  const attribution = cue === undefined ? undefined : found[cue];
  const raised = attribution !== undefined && holdsSubject(tree, clause, attribution);
  const chain = (raised ? chainAt.get(clause.frame.last) : undefined) ?? chainAt.get(clause.head) ?? [];
  const isWholeContent =
    raised || isTopOfContent(context, clause.head, chain) || sharesContent(context, clause, chain, verdicts);
  const isTransparent = attribution?.form !== 'phrase' && attribution?.kind !== 'decision';
  const states = cue !== undefined && isStatement(tree, attribution as FoundAttribution);
  const passesOn =
    cue !== undefined &&
    (clausal.has(cue) || states || (isTransparent && mayHoldClause(tree, found[cue] as FoundAttribution)));
  const isFrame = !raised && (passesOn || framesNoun(context, clause) || isImpersonalFrame(tree, clause));
  const innermost = found[chain.at(-1) ?? -1];
  const isDecided = !clause.finite && innermost?.kind === 'decision';
  const isRefused = isWholeContent && innermost?.stance === 'declines' && !clause.finite;
  const isOpen =
    (asked[clause.head] ?? false) ||
    isRefused ||
    isImperative(tree, clause) ||
    reachesOutOfContent(context, clause, chain) ||
    isRefusal(tree, clause, context.negations) ||
    isConditional(context.clauseTree, clause.head);
  const rule =
    isOpen || isSingleWord(clause) ? undefined : ruleFor(context, clause, isWholeContent && !isDecided, verdicts);
  return { clause, chain, isWholeContent, isFrame, isOpen, rule };
}

/** “My sister sang,” she says, | laughing: its subject stands in what is credited, itself behind the cue: a mistaken tree. */
function reachesOutOfContent(
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
function sharesContent(
  { tree }: SentenceContext,
  { role, head }: Clause,
  chain: readonly number[],
  verdicts: ReadonlyMap<number, Verdict>,
): boolean {
  const first = role === 'conjunct' ? verdicts.get((tree.words[head] as Word).head) : undefined;
  return first !== undefined && first.isWholeContent && chain.length > 0 && first.chain.at(-1) === chain.at(-1);
}

/** Is there a verb in what is credited, or does it stand in another sentence? Looks at a bounded number of words. */
function mayHoldClause(tree: Tree, { content, cueHead }: FoundAttribution): boolean {
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

/** The rule by which a clause is a claim, by what it is to the clause above. */
function ruleFor(
  context: SentenceContext,
  clause: Clause,
  isWholeContent: boolean,
  verdicts: ReadonlyMap<number, Verdict>,
): string | undefined {
  const { tree } = context;
  const { role, head, origin, finite, subjectHead, frame } = clause;
  if (isAskedFor(tree, clause)) return undefined;
  const hasSubject = subjectHead >= 0 || frame.existential;
  if (role === 'main') return hasSubject || isWholeContent ? 'main-clause' : undefined;
  if (role === 'conjunct') {
    const first = verdicts.get((tree.words[head] as Word).head);
    if (first?.rule !== undefined && hasSubject) return 'joined-clause';
    if (!finite || !hasSubject) return undefined;
    return origin === 'own'
      ? clause.standing === 'adverbial'
        ? undefined
        : 'joined-clause'
      : clause.standing === 'main' || clause.standing === 'parataxis'
        ? 'joined-clause'
        : undefined;
  }
  // A link of a chain of verbs that is a claim as a whole ("are expected to leave").
  const above = verdicts.get((tree.words[head] as Word).head);
  if (role === 'predicate' && above && !above.isFrame && above.clause.frame.links.includes(head)) return undefined;
  const isOfNoun = origin === 'antecedent' && isRelativeToNoun(context, clause);
  if (isWholeContent && !isOfNoun && !isIndirectQuestion(tree, head)) return 'content-of-attribution';
  if (role === 'parataxis')
    return finite && origin === 'own' && frame.complements.length > 0 ? 'clause-beside' : undefined;
  // "as well as it should" compares; only what hangs on a clause asserts.
  const { roles, markers } = context.clauseTree;
  const hangsOnClause = roles[(tree.words[head] as Word).head] !== undefined || (markers[head] as number) >= 0;
  if (role === 'adverbial')
    return finite &&
      origin === 'own' &&
      hangsOnClause &&
      isAsserted(context.clauseTree, head) &&
      !isTimeAsked(tree, head)
      ? 'asserted-subordinate'
      : undefined;
  // With a subject of its own it has a verb of its own, whatever form the tagger took that for.
  if (role === 'relative')
    return (finite || origin === 'own') && hasSubject && isSetOff(tree, head) ? 'relative-set-off' : undefined;
  return undefined;
}

/** "who won", "that knock it over": its subject is a question word or a relative word that has lost its noun. */
function isAskedFor(tree: Tree, { origin, subjectHead }: Clause): boolean {
  return origin === 'own' && (tree.words[subjectHead]?.fineTag ?? '').startsWith('W');
}

/** "views that pose a threat": said of the views, not what they are, wherever the tree hangs it. */
function isRelativeToNoun({ tree, clauseTree, cueAt }: SentenceContext, { head, role }: Clause): boolean {
  const noun = (tree.words[head] as Word).head;
  if (role === 'relative') return clauseTree.subjects[head] === noun && cueAt.has(noun);
  return (
    role === 'complement' &&
    childrenOf(tree, head, 'nsubj', 'nsubj:pass').some((child) => (tree.words[child] as Word).fineTag.startsWith('W'))
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

/** "4,000 troops are expected to arrive": the subject belongs to what is expected. */
function holdsSubject(
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
function isTopOfContent({ tree, found }: SentenceContext, head: number, chain: readonly number[]): boolean {
  const innermost = found[chain.at(-1) ?? -1];
  if (!innermost) return false;
  const above = tree.words[(tree.words[head] as Word).head];
  return (
    above === undefined ||
    !innermost.content.slice(0, 50).some(({ start, end }) => start <= above.start && above.end <= end)
  );
}

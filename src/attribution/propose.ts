/**
 * What the grammar proposes for a whole document: one candidate a cue.
 *
 * In: the parsed document. Out: the rules' candidates, those of one cue merged. Not here: choosing (`select.ts`).
 */
import { confidenceOf } from '../confidence/index.js';
import type { Document, Tree, Word } from '../syntax/index.js';
import type { Candidate } from './candidate.js';
import { circumstancesOf } from './circumstances.js';
import { clauseProposals } from './clause-rules.js';
import type { CueLexicon } from './cue-lexicon.js';
import { multiwordProposals } from './multiword-rules.js';
import { phraseProposals } from './phrase-rules.js';
import { cueRange, isNegated, phraseOf, wordAt, type WordRange } from './phrases.js';
import type { Proposal } from './proposal.js';
import { quotationCandidates, spanOf, spansOf } from './quotation-rules.js';
import { relayProposals } from './relay-rules.js';
import { tailProposals } from './tail-rules.js';
import { speechQuotations } from './quoted.js';

/** Rules whose content is a noun phrase. */
const PHRASE_RULES = new Set([
  'verb-object',
  'verb-preposition',
  'verb-small-clause',
  'passive-object',
  'noun-of',
  'adjective-of',
]);
/** Sections whose text credits nobody with anything a reader would want. */
const UNREAD = new Set(['boilerplate', 'byline', 'dateline']);

/** All candidates of the rules. Linear in the number of words. */
export function proposeByRules(document: Document, lexicon: CueLexicon): Candidate[] {
  const quotations = speechQuotations(document).filter(
    ({ paragraph }) => !UNREAD.has(document.paragraphs[paragraph]?.section ?? 'body'),
  );
  const candidates: Candidate[] = quotationCandidates(document, quotations, lexicon);
  for (const { index, section } of document.sentences) {
    if (UNREAD.has(section)) continue;
    const tree = document.trees[index] as Tree;
    const clauses = clauseProposals(tree, lexicon);
    const tails = tailProposals(tree, lexicon, section);
    // "…, say police", "Bees on their way, scientists warn": in headlines trees are seldom right about it.
    const isKnown = (clause: Proposal): boolean =>
      section === 'headline' &&
      tails.some(({ head, source }) => head === clause.head && (source > head || isBefore(clause.content, head)));
    const own = clauses.filter((clause) => !isKnown(clause));
    const beside = tails.filter((tail) => !own.some(({ head, weight }) => head === tail.head && weight >= tail.weight));
    for (const proposal of [...own, ...beside]) candidates.push(asCandidate(tree, index, proposal, lexicon));
    for (const proposal of relayProposals(tree, lexicon)) candidates.push(asCandidate(tree, index, proposal, lexicon));
    for (const proposal of multiwordProposals(tree)) candidates.push(asCandidate(tree, index, proposal, lexicon));
    for (const proposal of phraseProposals(tree, lexicon, section))
      candidates.push(asCandidate(tree, index, proposal, lexicon));
  }
  return mergeByCue(candidates);
}

const isBefore = (ranges: readonly WordRange[], head: number): boolean => ranges.every(({ last }) => last < head);

/** Candidates of the same cue are one: the surest gives cue and source, a quotation beside it gives the content. */
function mergeByCue(candidates: readonly Candidate[]): Candidate[] {
  const byCue = new Map<string, Candidate[]>();
  candidates.forEach((candidate, index) => {
    const key = candidate.cueHead < 0 ? `layout ${index}` : `${candidate.sentence} ${candidate.cueHead}`;
    const list = byCue.get(key);
    if (list) list.push(candidate);
    else byCue.set(key, [candidate]);
  });
  const place = new Map<Candidate, number>();
  const merged = [...byCue.values()].map((list, index) => {
    for (const candidate of list) place.set(candidate, index);
    const best =
      list.find(({ rule }) => rule === 'relayed-clause') ??
      list.reduce((a, b) => (confidenceOf(b.evidence) > confidenceOf(a.evidence) ? b : a));
    const quoted = list.find(({ form }) => form === 'quotation');
    return {
      ...best,
      content: quoted ? quoted.content : best.content,
      mention: best.mention ?? quoted?.mention ?? null,
    };
  });
  return merged.map(({ speaksOnFrom, ...candidate }) => {
    const earlier = speaksOnFrom === undefined ? undefined : place.get(candidates[speaksOnFrom] as Candidate);
    return earlier === undefined ? candidate : { ...candidate, speaksOnFrom: earlier };
  });
}

function asCandidate(tree: Tree, sentence: number, proposal: Proposal, lexicon: CueLexicon): Candidate {
  const { head, sense, source, sourceWords, addressee, content, rule, weight } = proposal;
  const cueWords =
    proposal.cueWords ?? (rule === 'according-to' ? { first: head, last: head + 1 } : cueRange(tree, head));
  const evidence = [{ name: `grammar (${rule})`, weight }];
  if (isNegated(tree, head)) evidence.push({ name: 'negated cue', weight: -20 });
  if (source >= 0 && ['NOUN', 'PROPN', 'PRON'].includes(wordAt(tree, source).tag))
    evidence.push({ name: 'source is a noun phrase', weight: 40 });
  const circumstances = {
    ...circumstancesOf(tree, head, sense, lexicon),
    ...(addressee === undefined ? {} : { addressee: phraseOf(tree, addressee, cueWords) }),
  };
  return {
    ...{ sentence, cueHead: head, rule, evidence, kind: sense.kind, tier: 'rule' },
    form: PHRASE_RULES.has(rule) ? 'phrase' : 'clause',
    stance: sense.stance,
    cue: spanOf(tree, cueWords),
    mention: source >= 0 ? spanOf(tree, sourceWords ?? sourceRange(tree, source, cueWords, content)) : null,
    content: content.map((range) => spanOf(tree, range)),
    ...(proposal.standsInContent === true && { standsAt: spanOf(tree, content[0] as WordRange) }),
    ...spansOf(tree, circumstances),
  };
}

/** The source phrase, clear of the cue and of the content. */
function sourceRange(tree: Tree, source: number, cue: WordRange, content: Proposal['content']): WordRange {
  let { first, last } = phraseOf(tree, source, cue);
  for (const piece of content) {
    if (piece.first > source) last = Math.min(last, piece.first - 1);
    else if (piece.last < source) first = Math.max(first, piece.last + 1);
  }
  // "Neither the army nor the rebels"
  const isJoint = ({ label, lower }: Word): boolean => label === 'cc' && !/^(?:neither|either|both)$/u.test(lower);
  const isOutside = (word: Word): boolean => ['case', 'punct', 'mark'].includes(word.label) || isJoint(word);
  while (first < source && isOutside(wordAt(tree, first))) first++;
  while (last > source && (wordAt(tree, last).label === 'punct' || wordAt(tree, last).lower === "'s")) last--;
  return { first, last };
}

/**
 * What the models propose for a whole document: candidates with a calibrated confidence.
 *
 * In: the prepared document. Out: candidates in offsets, with kind, stance and circumstances from the rules where the
 * rules know the cue, from the lexicon where they do not. Not here: choosing (`select.ts`).
 */
import { overlaps, type Span } from '../span.js';
import type { Tree } from '../syntax/index.js';
import type { Candidate, Clarity, ContentForm } from './candidate.js';
import { circumstancesOf } from './circumstances.js';
import { verbSense } from './clause-rules.js';
import type { CueLexicon, CueSense } from './cue-lexicon.js';
import { confidenceFeatures } from './model/confidence-features.js';
import { featureBuffer } from './model/feature-buffer.js';
import type { RoleRun } from './model/label.js';
import { attributionModels, type AttributionModels, logitOf } from './model/models.js';
import type { Prepared } from './model/prepared.js';
import { readCandidates } from './model/read-candidates.js';
import type { SpanCandidate } from './model/span-candidate.js';
import { CHARACTER, type WordTable } from './model/word-table.js';
import { wordAt } from './phrases.js';
import { spansOf } from './quotation-rules.js';

/** What a cue is taken for that neither rules nor lexicon know. */
const UNKNOWN: CueSense = { kind: 'speech', stance: 'asserts', frames: new Set() };
const PARTS: Readonly<Record<string, string>> = { NOUN: 'noun', ADJ: 'adjective' };

/** All candidates of the models, by cue. Linear. */
export function proposeByModel(
  prepared: Prepared,
  lexicon: CueLexicon,
  { cues, labeller, confidence }: AttributionModels = attributionModels(),
): Candidate[] {
  return weighProposals(prepared, lexicon, readCandidates(prepared, cues, labeller), confidence);
}

/** The proposals of one document as candidates. */
export function weighProposals(
  prepared: Prepared,
  lexicon: CueLexicon,
  proposals: readonly SpanCandidate[],
  confidence: AttributionModels['confidence'],
): Candidate[] {
  const buffer = featureBuffer();
  return proposals.map((proposal, index) => {
    confidenceFeatures(prepared, proposals, index, buffer);
    const logit = logitOf(confidence, buffer.values, buffer.count);
    return asCandidate(prepared, proposal, logit, lexicon);
  });
}

function asCandidate(prepared: Prepared, proposal: SpanCandidate, logit: number, lexicon: CueLexicon): Candidate {
  const { table, ruleAt, document } = prepared;
  const sentence = table.sentence[proposal.head] as number;
  const head = proposal.head - (table.sentenceStart[sentence] as number);
  const tree = document.trees[sentence] as Tree;
  const rule = ruleAt.get(proposal.head);
  const evidence = [
    {
      name: rule ? `attribution model, with grammar (${rule.rule})` : 'attribution model',
      weight: Math.round(logit * 100),
    },
  ];
  const content = proposal.content.map((run) => contentSpan(table, run)).filter(({ start, end }) => start < end);
  const shared = {
    ...{ sentence, cueHead: head, content, evidence, tier: 'model' as const },
    cue: spanOfRun(table, proposal.cue),
    mention: proposal.source ? spanOfRun(table, proposal.source) : null,
    clarity: clarityOf(prepared, proposal, rule),
  };
  if (rule) {
    const { kind, stance, form, addressee, when, medium } = rule;
    return {
      ...shared,
      kind,
      stance,
      form,
      rule: rule.rule,
      ...(addressee && { addressee }),
      ...(when && { when }),
      ...(medium && { medium }),
    };
  }
  const { tag, lemma } = wordAt(tree, head);
  const sense =
    (tag === 'VERB' ? verbSense(tree, head, lexicon) : lexicon.senses.get(`${PARTS[tag] ?? 'preposition'} ${lemma}`)) ??
    UNKNOWN;
  const form = formOf(prepared, proposal);
  return {
    ...{ ...shared, kind: sense.kind, form, rule: 'learnt-cue' },
    stance: sense.stance,
    ...spansOf(tree, circumstancesOf(tree, head, sense, lexicon)),
  };
}

/** How clear the choice was: what the confidence of the record rests on, beside the logit. */
function clarityOf({ table, document }: Prepared, proposal: SpanCandidate, rule: Candidate | undefined): Clarity {
  const { logit, contentMargin, sourceMargin, rival, source } = proposal;
  const place = rival && {
    sentence: table.sentence[rival.at] as number,
    word: rival.at - (table.sentenceStart[table.sentence[rival.at] as number] as number),
    deficit: rival.deficit,
  };
  const own = source && spanOfRun(table, source);
  return {
    ...{ cueLogit: logit, contentMargin, sourceMargin },
    rival: place && wordAt(document.trees[place.sentence] as Tree, place.word).tag !== 'PUNCT' ? place : undefined,
    otherSource: rule && rule.mention && !(own && overlaps(own, rule.mention)) ? rule.mention : undefined,
  };
}

function spanOfRun({ start, end }: WordTable, { first, last }: RoleRun): Span {
  return { start: start[first] as number, end: end[last] as number };
}

/** A content run without marks at its ends, unless they belong to a quotation that ends inside it. */
function contentSpan(table: WordTable, { first, last }: RoleRun): Span {
  let from = first;
  let to = last;
  const isMark = (at: number): boolean =>
    table.character[at] !== CHARACTER.word &&
    table.character[at] !== CHARACTER.other &&
    table.character[at] !== CHARACTER.bracket;
  const number = table.quotation[from] as number;
  const wholly = number !== 0 && number === table.quotation[to];
  while (from <= to && isMark(from) && (wholly || table.character[from] !== CHARACTER.openQuote)) from++;
  // A full stop inside the marks belongs to the quotation.
  while (
    to >= from &&
    isMark(to) &&
    !(table.quotation[to] && table.character[to] === CHARACTER.stop) &&
    (wholly || table.character[to] !== CHARACTER.closeQuote)
  )
    to--;
  return from <= to
    ? { start: table.start[from] as number, end: table.end[to] as number }
    : { start: table.start[first] as number, end: table.start[first] as number };
}

/** A quotation where all stands in marks, a clause where its top word is a verb or has a subject, else a phrase. */
function formOf({ table, children }: Prepared, { content }: SpanCandidate): ContentForm {
  const isQuoted = content.every(({ first, last }) => table.quotation[first] !== 0 && table.quotation[last] !== 0);
  if (isQuoted) return 'quotation';
  const { first, last } = content[0] as RoleRun;
  for (let at = first; at <= last && at < first + 60; at++) {
    const head = table.head[at] as number;
    if (head >= first && head <= last) continue;
    return table.isVerb[at] || (children.subjectOf[at] as number) >= 0 ? 'clause' : 'phrase';
  }
  return 'phrase';
}

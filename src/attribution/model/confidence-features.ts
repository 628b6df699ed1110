/**
 * What speaks for a proposal of the models being right, end to end.
 *
 * In: the proposal, the others of its neighbourhood, the prepared document. Out: feature numbers for a logistic
 * regression, whose value is the confidence.
 */
import { pair } from '../../confidence/index.js';
import { type FeatureBuffer, push } from './feature-buffer.js';
import { firstWordFrom, type Prepared } from './prepared.js';
import type { SpanCandidate } from './span-candidate.js';
import type { WordTable } from './word-table.js';

const NONE = -1;

function step(value: number, size: number, most: number): number {
  return Math.max(-most, Math.min(most, Math.round(value / size)));
}

/** Word of a run whose head lies outside it. */
function topOf(heads: Int32Array, first: number, last: number): number {
  for (let at = first; at <= last && at < first + 60; at++) {
    const head = heads[at] as number;
    if (head < first || head > last) return at;
  }
  return first;
}

/** Sum of words two lists of runs share. */
function sharedWords(a: SpanCandidate['content'], b: SpanCandidate['content']): number {
  let sum = 0;
  for (const x of a) for (const y of b) sum += Math.max(0, Math.min(x.last, y.last) - Math.max(x.first, y.first) + 1);
  return sum;
}

/** Words of all runs. */
export function wordsIn(runs: SpanCandidate['content']): number {
  return runs.reduce((sum, { first, last }) => sum + last - first + 1, 0);
}

/** How many neighbours on each side are compared. */
const NEIGHBOURS = 12;

/** Fills `buffer` with the features of `candidates[index]`; candidates are in text order of their heads. */
export function confidenceFeatures(
  prepared: Prepared,
  candidates: readonly SpanCandidate[],
  index: number,
  buffer: FeatureBuffer,
): void {
  buffer.count = 0;
  const candidate = candidates[index] as SpanCandidate;
  const { table, view, ruleAt, children } = prepared;
  const { head, logit, source, content, meanMargin, leastMargin } = candidate;
  const lemma = table.lemma[head] as number;
  const fine = table.fine[head] as number;
  const rule = view.cueRule[head] as number;
  const certainty = step(logit, 0.5, 12);
  push(buffer, 200, 0);
  push(buffer, 201, certainty);
  push(buffer, 202, pair(certainty, fine));
  push(buffer, 203, lemma);
  push(buffer, 204, pair(lemma, step(logit, 2, 3)));
  push(buffer, 205, pair(fine, table.label[head] as number));
  push(buffer, 206, rule);
  push(buffer, 207, pair(rule, certainty));
  push(buffer, 208, view.sense[head] as number);
  const mean = step(meanMargin, 128, 16);
  const least = step(leastMargin, 96, 12);
  push(buffer, 210, mean);
  push(buffer, 211, least);
  push(buffer, 212, pair(mean, certainty));
  push(buffer, 213, pair(least, certainty));
  // Content: how quoted, how long, how it hangs together with the head.
  let quoted = 0;
  for (const { first, last } of content) for (let at = first; at <= last; at++) if (table.quotation[at]) quoted++;
  const words = wordsIn(content);
  const kind = quoted === 0 ? 0 : quoted >= words - 1 ? 2 : 1;
  const length =
    words <= 1 ? 0 : words <= 2 ? 1 : words <= 4 ? 2 : words <= 8 ? 3 : words <= 16 ? 4 : words <= 32 ? 5 : 6;
  const pieces = Math.min(4, content.length);
  push(buffer, 220, pair(kind, pair(length, pieces)));
  push(buffer, 221, pair(kind, certainty));
  push(buffer, 222, pair(pair(kind, length), fine));
  push(buffer, 223, pair(pair(kind, length), rule));
  const run = content[0] as SpanCandidate['content'][number];
  const end = content.at(-1) as SpanCandidate['content'][number];
  const top = topOf(table.head, run.first, run.last);
  const relation = pair(table.label[top] as number, table.head[top] === head ? 1 : top === head ? 2 : 0);
  push(buffer, 224, relation);
  push(buffer, 225, pair(relation, table.fine[top] as number));
  push(buffer, 226, pair(relation, lemma));
  const isSubtree = table.first[top] === run.first && Math.abs((table.last[top] as number) - run.last) <= 1 ? 1 : 0;
  push(buffer, 227, pair(isSubtree, relation));
  push(buffer, 228, pair(isSubtree, pair(kind, pieces)));
  push(buffer, 229, table.lemma[run.first] as number);
  push(buffer, 230, pair(table.fine[run.first] as number, kind));
  push(buffer, 231, table.fine[end.last] as number);
  push(buffer, 232, lemmaBeside(table, end.last, 1));
  push(buffer, 233, lemmaBeside(table, run.first, -1));
  push(buffer, 234, pair(besides(table, end.last, 1) ? (table.fine[end.last + 1] as number) : NONE, kind));
  push(buffer, 235, children.mark[top] as number);
  // Source.
  const who = source ? topOf(table.head, source.first, source.last) : NONE;
  const whoFine = who < 0 ? NONE : (table.fine[who] as number);
  push(buffer, 240, pair(whoFine, kind));
  push(buffer, 241, who < 0 ? NONE : (table.lemma[who] as number));
  push(buffer, 242, who < 0 ? NONE : pair(table.label[who] as number, table.head[who] === head ? 1 : 0));
  push(buffer, 243, pair(whoFine, lemma));
  push(buffer, 244, source ? Math.min(8, source.last - source.first) : NONE);
  push(buffer, 245, who < 0 ? NONE : pair(table.sentence[who] === table.sentence[head] ? 1 : 0, kind));
  push(
    buffer,
    246,
    source && besides(table, source.last, 1) ? pair(table.lemma[source.last + 1] as number, whoFine) : NONE,
  );
  // Agreement with the rules.
  const proposed = ruleAt.get(head);
  let agreement = 0;
  if (proposed) {
    const runs = proposed.content.map(({ start, end: stop }) => ({
      first: firstWordFrom(table, start),
      last: firstWordFrom(table, stop) - 1,
    }));
    const shared = sharedWords(runs, content) / Math.max(1, wordsIn(runs) + words - sharedWords(runs, content));
    const sameSource =
      proposed.mention && source
        ? firstWordFrom(table, proposed.mention.start) <= who && who < firstWordFrom(table, proposed.mention.end)
          ? 1
          : 2
        : proposed.mention || source
          ? 3
          : 0;
    agreement = 1 + step(shared, 0.25, 4) * 4 + sameSource;
  }
  push(buffer, 250, agreement);
  push(buffer, 251, pair(agreement, rule));
  push(buffer, 252, pair(agreement, certainty));
  // Rivals.
  let rival = -9;
  let around = -9;
  for (
    let other = Math.max(0, index - NEIGHBOURS);
    other < Math.min(candidates.length, index + NEIGHBOURS + 1);
    other++
  ) {
    if (other === index) continue;
    const beside = candidates[other] as SpanCandidate;
    const holds = beside.content.some(({ first, last }) => first <= head && head <= last);
    if (holds) around = Math.max(around, beside.logit);
    else if (sharedWords(beside.content, content) > 0) rival = Math.max(rival, beside.logit);
  }
  push(buffer, 260, step(rival, 1, 9));
  push(buffer, 261, pair(step(rival - logit, 1, 6), certainty));
  push(buffer, 262, step(around, 1, 9));
  push(buffer, 263, pair(step(around - logit, 1, 6), certainty));
  push(buffer, 264, pair(step(around, 2, 4), kind));
  const sentence = table.sentence[head] as number;
  push(buffer, 270, pair(view.headline[sentence] as number, kind));
  push(
    buffer,
    271,
    Math.min(8, ((table.sentenceStart[sentence + 1] as number) - (table.sentenceStart[sentence] as number)) >> 3),
  );
  push(buffer, 272, pair(view.insideContent[head] ? 1 : 0, certainty));
  push(buffer, 273, table.quotation[head] ? pair(1, certainty) : 0);
}

/** Does a word stand beside this one in the same paragraph? What another paragraph begins or ends with says nothing. */
function besides({ size, sentence, paragraph }: WordTable, at: number, step: 1 | -1): boolean {
  const other = at + step;
  return other >= 0 && other < size && paragraph[sentence[other] as number] === paragraph[sentence[at] as number];
}

function lemmaBeside(table: WordTable, at: number, step: 1 | -1): number {
  return besides(table, at, step) ? (table.lemma[at + step] as number) : NONE;
}

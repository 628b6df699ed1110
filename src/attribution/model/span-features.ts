/**
 * What speaks for a word being source, cue or content of a cue head.
 *
 * In: the word table, a window around the head, the roles the rules gave, and a word. Out: feature numbers. Templates
 * are numbered in the order written; changing one means training again.
 */
import { pair } from '../../confidence/index.js';
import type { ChildIndex } from './cue-features.js';
import { type FeatureBuffer, push } from './feature-buffer.js';
import type { SpanWindow } from './span-window.js';
import type { WordTable } from './word-table.js';

/** What is the same for every word of one head's window. */
export interface HeadContext {
  readonly head: number;
  readonly lemma: number;
  readonly fine: number;
  readonly label: number;
  /** Hash of the set of the head's core relations. */
  readonly core: number;
  /** Hash of the mark of its clause child; 0 where there is none. */
  readonly mark: number;
  readonly sense: number;
  /** Hash of the id of the surest rule at the head. */
  readonly rule: number;
  /** 1 where the head stands inside quotation marks. */
  readonly quoted: number;
  /** 1 source, 2 cue, 3 content under the surest rule, by slot of the window. */
  readonly roles: Uint8Array;
  /** Commas up to each slot. */
  readonly commas: Int32Array;
  /** Verbs up to each slot. */
  readonly verbs: Int32Array;
}

const NONE = -1;

function binned(distance: number): number {
  const size = Math.abs(distance);
  const bin = size <= 3 ? size : size <= 5 ? 4 : size <= 8 ? 5 : size <= 14 ? 6 : size <= 25 ? 7 : size <= 50 ? 8 : 9;
  return distance < 0 ? -bin : bin;
}

/** Fills `buffer` with the features of word `at` for the head of `context`. */
export function spanFeatures(
  table: WordTable,
  children: ChildIndex,
  window: SpanWindow,
  context: HeadContext,
  at: number,
  buffer: FeatureBuffer,
): void {
  buffer.count = 0;
  const { lemma, form, fine, label, tag, character, quotation, sentence, isCapital } = table;
  const { head, roles, commas, verbs } = context;
  const slot = at - window.from;
  const headSlot = head - window.from;
  const side = at === head ? 0 : at < head ? 1 : 2;
  const branch = window.branch[slot] as number;
  const level = window.level[slot] as number;
  const ancestor = window.isAncestor[slot] ? 1 : 0;
  const relation = branch < 0 ? NONE : (label[branch] as number);
  const place = pair(pair(relation, level), side * 2 + ancestor);
  const branchTag = branch < 0 ? NONE : (tag[branch] as number);
  const own = lemma[at] as number;
  const ownFine = fine[at] as number;
  push(buffer, 1, side);
  push(buffer, 2, place);
  push(buffer, 3, pair(place, context.lemma));
  push(buffer, 4, pair(place, context.fine));
  push(buffer, 5, pair(place, context.label));
  push(buffer, 6, pair(place, branchTag));
  push(buffer, 7, pair(place, pair(branchTag, context.lemma)));
  push(buffer, 8, pair(place, context.core));
  push(buffer, 9, pair(place, branch < 0 ? NONE : (lemma[branch] as number)));
  push(buffer, 10, pair(place, branch < 0 ? 0 : (children.mark[branch] as number)));
  push(buffer, 11, pair(place, pair(branch < 0 ? 0 : (children.mark[branch] as number), context.lemma)));
  push(buffer, 12, pair(place, context.sense));
  push(buffer, 13, pair(place, context.mark));
  push(buffer, 14, pair(place, head + 1 < table.size ? (lemma[head + 1] as number) : NONE));
  push(buffer, 15, pair(place, pair(label[at] as number, at === branch ? 1 : 0)));
  push(buffer, 16, pair(place, ownFine));
  // The word itself.
  const offset = (sentence[at] as number) - (sentence[head] as number);
  const sided = side + 3 * (offset === 0 ? 0 : offset < 0 ? 1 : 2);
  push(buffer, 20, pair(own, sided));
  push(buffer, 21, pair(ownFine, sided));
  push(buffer, 22, pair(form[at] as number, pair(sided, context.fine)));
  push(buffer, 23, pair(ownFine, pair(sided, context.lemma)));
  const earlier = at > window.from ? at - 1 : NONE;
  const later = at + 1 < window.to ? at + 1 : NONE;
  push(buffer, 24, pair(earlier < 0 ? NONE : (lemma[earlier] as number), sided));
  push(buffer, 25, pair(later < 0 ? NONE : (lemma[later] as number), sided));
  push(buffer, 26, pair(pair(earlier < 0 ? NONE : (fine[earlier] as number), ownFine), sided));
  push(buffer, 27, pair(pair(ownFine, later < 0 ? NONE : (fine[later] as number)), sided));
  push(
    buffer,
    28,
    pair(
      pair(at > window.from + 1 ? (fine[at - 2] as number) : NONE, earlier < 0 ? NONE : (fine[earlier] as number)),
      pair(ownFine, sided),
    ),
  );
  push(
    buffer,
    29,
    pair(
      pair(at + 2 < window.to ? (fine[at + 2] as number) : NONE, later < 0 ? NONE : (fine[later] as number)),
      pair(ownFine, sided),
    ),
  );
  push(buffer, 30, pair(isCapital[at] as number, pair(sided, ownFine)));
  // Distance and what stands between.
  const distance = binned(at - head);
  const between = Math.min(4, Math.abs((commas[slot] as number) - (commas[headSlot] as number)));
  const verbsBetween = Math.min(4, Math.abs((verbs[slot] as number) - (verbs[headSlot] as number)));
  push(buffer, 35, distance);
  push(buffer, 36, pair(distance, context.fine));
  push(buffer, 37, pair(distance, place));
  push(buffer, 38, pair(between, pair(side, verbsBetween)));
  push(buffer, 39, pair(between, place));
  push(buffer, 40, pair(verbsBetween, place));
  // Quotation marks.
  const inside = quotation[at] ? 1 : 0;
  const sameQuote = inside && quotation[at] === quotation[head] ? 1 : 0;
  const edge =
    (earlier >= 0 && quotation[earlier] !== quotation[at] ? 1 : 0) +
    (later >= 0 && quotation[later] !== quotation[at] ? 2 : 0);
  const quoting = pair(((inside * 2 + sameQuote) * 2 + context.quoted) * 4 + edge, sided);
  push(buffer, 45, quoting);
  push(buffer, 46, pair(quoting, context.lemma));
  push(buffer, 47, pair(quoting, character[at] as number));
  push(buffer, 48, pair(quoting, pair(place, context.core)));
  push(buffer, 49, pair(quoting, context.rule));
  push(buffer, 50, pair(quoting, distance));
  push(buffer, 51, pair(character[at] as number, sided));
  // What the rules say.
  const role = roles[slot] as number;
  const roleBefore = slot > 0 ? (roles[slot - 1] as number) : 9;
  const roleAfter = later < 0 ? 9 : (roles[slot + 1] as number);
  push(buffer, 55, pair(role, context.rule));
  push(buffer, 56, pair(pair(roleBefore, role), roleAfter));
  push(buffer, 57, pair(pair(roleBefore, role), pair(roleAfter, context.rule)));
  push(buffer, 58, pair(role, place));
  push(buffer, 59, pair(role, quoting));
  push(buffer, 60, pair(pair(roleBefore, role), pair(roleAfter, ownFine)));
  push(buffer, 61, pair(role, pair(context.lemma, context.rule)));
  push(buffer, 62, pair(pair(roleBefore, role), own));
}

/** Fills `buffer` with what speaks for a step from the word before to word `at`; scored for each pair of roles. */
export function edgeFeatures(
  table: WordTable,
  window: SpanWindow,
  context: HeadContext,
  at: number,
  buffer: FeatureBuffer,
): void {
  buffer.count = 0;
  const { lemma, fine, label, quotation, character } = table;
  const slot = at - window.from;
  const before = slot > 0 ? at - 1 : at;
  const branch = window.branch[slot] as number;
  const branchBefore = slot > 0 ? (window.branch[slot - 1] as number) : -2;
  push(buffer, 101, 0);
  push(buffer, 102, pair(fine[before] as number, fine[at] as number));
  push(
    buffer,
    103,
    pair(
      branchBefore === branch
        ? 1
        : branchBefore < 0
          ? 2
          : pair(label[branchBefore] as number, branch < 0 ? NONE : (label[branch] as number)),
      at <= context.head ? 1 : 0,
    ),
  );
  push(buffer, 104, pair(quotation[before] ? 1 : 0, pair(quotation[at] ? 1 : 0, character[before] as number)));
  push(buffer, 105, pair(lemma[before] as number, lemma[at] as number));
  push(buffer, 106, pair(lemma[before] as number, fine[at] as number));
  push(buffer, 107, pair(fine[before] as number, lemma[at] as number));
  push(
    buffer,
    108,
    pair(pair(slot > 0 ? (context.roles[slot - 1] as number) : 9, context.roles[slot] as number), context.rule),
  );
}

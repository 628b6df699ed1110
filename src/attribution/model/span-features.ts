/**
 * What speaks for a word being source, cue or content of a cue head.
 *
 * In: the word table, a window around the head, the roles the rules gave, and a word. Out: feature numbers. Every template has its
 * number; changing one means training again. They stand in parts, by what they depend on: `role-scores.ts` keeps the sums of a part
 * for as long as that stays the same.
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
}

const NONE = -1;

function binned(distance: number): number {
  const size = Math.abs(distance);
  const bin = size <= 3 ? size : size <= 5 ? 4 : size <= 8 ? 5 : size <= 14 ? 6 : size <= 25 ? 7 : size <= 50 ? 8 : 9;
  return distance < 0 ? -bin : bin;
}

/** Where a word stands, seen from a head: what its features are made of. Filled again for each word. */
export interface SpanPlace {
  at: number;
  /** 0 the head, 1 before it, 2 behind it. */
  side: number;
  /** The side, and whether it is in the head's sentence, in an earlier or a later one. */
  sided: number;
  /** Flat index of the branch it stands in; −1 outside the head's sentence. */
  branch: number;
  /** 1 where it stands above the head. */
  ancestor: number;
  /** Hash of the branch's relation, how far up it parts, side and `ancestor`. */
  place: number;
  /** Binned distance from the head; negative before it. */
  distance: number;
  /** Commas and verbs between, four at most. */
  commas: number;
  verbs: number;
  /** Hash of what it has to do with quotation marks. */
  quoting: number;
  /** Its role under the rules, and those of its neighbours; 9 outside the window. */
  role: number;
  roleBefore: number;
  roleAfter: number;
}

/** A place to be filled. */
export function spanPlace(): SpanPlace {
  return {
    ...{ at: NONE, side: 0, sided: 0, branch: NONE, ancestor: 0, place: 0, distance: 0, commas: 0, verbs: 0 },
    ...{ quoting: 0, role: 0, roleBefore: 0, roleAfter: 0 },
  };
}

/** Fills `place` for word `at` of a window. */
export function readPlace(
  { label, quotation, sentence }: WordTable,
  window: SpanWindow,
  context: HeadContext,
  at: number,
  place: SpanPlace,
): void {
  const { head } = context;
  const { commas, roles, verbs } = window;
  const slot = at - window.from;
  const headSlot = head - window.from;
  const side = at === head ? 0 : at < head ? 1 : 2;
  const branch = window.branch[slot] as number;
  const ancestor = window.isAncestor[slot] ? 1 : 0;
  const relation = branch < 0 ? NONE : (label[branch] as number);
  const offset = (sentence[at] as number) - (sentence[head] as number);
  const inside = quotation[at] ? 1 : 0;
  const sameQuote = inside && quotation[at] === quotation[head] ? 1 : 0;
  const edge =
    (at > window.from && quotation[at - 1] !== quotation[at] ? 1 : 0) +
    (at + 1 < window.to && quotation[at + 1] !== quotation[at] ? 2 : 0);
  place.at = at;
  place.side = side;
  place.sided = side + 3 * (offset === 0 ? 0 : offset < 0 ? 1 : 2);
  place.branch = branch;
  place.ancestor = ancestor;
  place.place = pair(pair(relation, window.level[slot] as number), side * 2 + ancestor);
  place.distance = binned(at - head);
  place.commas = Math.min(4, Math.abs((commas[slot] as number) - (commas[headSlot] as number)));
  place.verbs = Math.min(4, Math.abs((verbs[slot] as number) - (verbs[headSlot] as number)));
  place.quoting = pair(((inside * 2 + sameQuote) * 2 + context.quoted) * 4 + edge, place.sided);
  place.role = roles[slot] as number;
  place.roleBefore = slot > 0 ? (roles[slot - 1] as number) : 9;
  place.roleAfter = at + 1 < window.to ? (roles[slot + 1] as number) : 9;
}

/** Fills `buffer` with all features of a place for the head of `context`: the four parts below. */
export function spanFeatures(
  table: WordTable,
  children: ChildIndex,
  window: SpanWindow,
  context: HeadContext,
  place: SpanPlace,
  buffer: FeatureBuffer,
): void {
  buffer.count = 0;
  branchFeatures(table, children, context, place, buffer);
  neighbourFeatures(table, window, place, buffer);
  stretchFeatures(context, place, buffer);
  wordFeatures(table, context, place, buffer);
}

/** Adds what is the same for all words of a branch on one side of the head. */
export function branchFeatures(
  { lemma, size, tag }: WordTable,
  children: ChildIndex,
  context: HeadContext,
  { branch, place, side }: SpanPlace,
  buffer: FeatureBuffer,
): void {
  const { head } = context;
  const branchTag = branch < 0 ? NONE : (tag[branch] as number);
  const mark = branch < 0 ? 0 : (children.mark[branch] as number);
  push(buffer, 1, side);
  push(buffer, 2, place);
  push(buffer, 3, pair(place, context.lemma));
  push(buffer, 4, pair(place, context.fine));
  push(buffer, 5, pair(place, context.label));
  push(buffer, 6, pair(place, branchTag));
  push(buffer, 7, pair(place, pair(branchTag, context.lemma)));
  push(buffer, 8, pair(place, context.core));
  push(buffer, 9, pair(place, branch < 0 ? NONE : (lemma[branch] as number)));
  push(buffer, 10, pair(place, mark));
  push(buffer, 11, pair(place, pair(mark, context.lemma)));
  push(buffer, 12, pair(place, context.sense));
  push(buffer, 13, pair(place, context.mark));
  push(buffer, 14, pair(place, head + 1 < size ? (lemma[head + 1] as number) : NONE));
}

/** Is all that {@link branchFeatures} reads the same? */
export function isSameBranch(a: SpanPlace, b: SpanPlace): boolean {
  return a.branch === b.branch && a.side === b.side && a.place === b.place;
}

/** Adds what the word and its neighbours are. */
export function neighbourFeatures(
  { character, fine, isCapital, lemma }: WordTable,
  { from, to }: SpanWindow,
  { at, sided }: SpanPlace,
  buffer: FeatureBuffer,
): void {
  const ownFine = fine[at] as number;
  const fineBefore = at > from ? (fine[at - 1] as number) : NONE;
  const fineAfter = at + 1 < to ? (fine[at + 1] as number) : NONE;
  push(buffer, 20, pair(lemma[at] as number, sided));
  push(buffer, 21, pair(ownFine, sided));
  push(buffer, 24, pair(at > from ? (lemma[at - 1] as number) : NONE, sided));
  push(buffer, 25, pair(at + 1 < to ? (lemma[at + 1] as number) : NONE, sided));
  push(buffer, 26, pair(pair(fineBefore, ownFine), sided));
  push(buffer, 27, pair(pair(ownFine, fineAfter), sided));
  push(buffer, 28, pair(pair(at > from + 1 ? (fine[at - 2] as number) : NONE, fineBefore), pair(ownFine, sided)));
  push(buffer, 29, pair(pair(at + 2 < to ? (fine[at + 2] as number) : NONE, fineAfter), pair(ownFine, sided)));
  push(buffer, 30, pair(isCapital[at] as number, pair(sided, ownFine)));
  push(buffer, 51, pair(character[at] as number, sided));
}

/** Adds what is the same over a stretch of words: distance, what stands between, quotation marks, what the rules say. */
export function stretchFeatures(context: HeadContext, stretch: SpanPlace, buffer: FeatureBuffer): void {
  const { commas, distance, place, quoting, role, roleAfter, roleBefore, side, verbs } = stretch;
  push(buffer, 35, distance);
  push(buffer, 36, pair(distance, context.fine));
  push(buffer, 37, pair(distance, place));
  push(buffer, 38, pair(commas, pair(side, verbs)));
  push(buffer, 39, pair(commas, place));
  push(buffer, 40, pair(verbs, place));
  push(buffer, 45, quoting);
  push(buffer, 46, pair(quoting, context.lemma));
  push(buffer, 48, pair(quoting, pair(place, context.core)));
  push(buffer, 49, pair(quoting, context.rule));
  push(buffer, 50, pair(quoting, distance));
  push(buffer, 55, pair(role, context.rule));
  push(buffer, 56, pair(pair(roleBefore, role), roleAfter));
  push(buffer, 57, pair(pair(roleBefore, role), pair(roleAfter, context.rule)));
  push(buffer, 58, pair(role, place));
  push(buffer, 59, pair(role, quoting));
  push(buffer, 61, pair(role, pair(context.lemma, context.rule)));
}

/** Is all that {@link stretchFeatures} reads the same? */
export function isSameStretch(a: SpanPlace, b: SpanPlace): boolean {
  return (
    a.place === b.place &&
    a.side === b.side &&
    a.distance === b.distance &&
    a.commas === b.commas &&
    a.verbs === b.verbs &&
    a.quoting === b.quoting &&
    a.role === b.role &&
    a.roleBefore === b.roleBefore &&
    a.roleAfter === b.roleAfter
  );
}

/** Adds what the word is for this head. */
export function wordFeatures(
  { character, fine, form, label, lemma }: WordTable,
  context: HeadContext,
  { at, branch, place, quoting, role, roleAfter, roleBefore, sided }: SpanPlace,
  buffer: FeatureBuffer,
): void {
  const ownFine = fine[at] as number;
  push(buffer, 15, pair(place, pair(label[at] as number, at === branch ? 1 : 0)));
  push(buffer, 16, pair(place, ownFine));
  push(buffer, 22, pair(form[at] as number, pair(sided, context.fine)));
  push(buffer, 23, pair(ownFine, pair(sided, context.lemma)));
  push(buffer, 47, pair(quoting, character[at] as number));
  push(buffer, 60, pair(pair(roleBefore, role), pair(roleAfter, ownFine)));
  push(buffer, 62, pair(pair(roleBefore, role), lemma[at] as number));
}

/** Fills `buffer` with all that speaks for a step from the word before to word `at`, which is not the first; scored for each pair of roles. */
export function stepFeatures(
  table: WordTable,
  window: SpanWindow,
  context: HeadContext,
  at: number,
  buffer: FeatureBuffer,
): void {
  buffer.count = 0;
  stepWordFeatures(table, at, buffer);
  stepPlaceFeatures(stepBranches(table, window, context, at), stepRoles(window, context, at), buffer);
}

/** Adds what the two words are. */
export function stepWordFeatures(
  { character, fine, lemma, quotation }: WordTable,
  at: number,
  buffer: FeatureBuffer,
): void {
  const before = at - 1;
  push(buffer, 101, 0);
  push(buffer, 102, pair(fine[before] as number, fine[at] as number));
  push(buffer, 104, pair(quotation[before] ? 1 : 0, pair(quotation[at] ? 1 : 0, character[before] as number)));
  push(buffer, 105, pair(lemma[before] as number, lemma[at] as number));
  push(buffer, 106, pair(lemma[before] as number, fine[at] as number));
  push(buffer, 107, pair(fine[before] as number, lemma[at] as number));
}

/** Adds what the step is for this head: from which branch to which, from which role under the rules to which. */
export function stepPlaceFeatures(branches: number, roles: number, buffer: FeatureBuffer): void {
  push(buffer, 103, branches);
  push(buffer, 108, roles);
}

/** Hash of the branches that a step leads from and to. */
export function stepBranches(
  { label }: WordTable,
  { branch, from }: SpanWindow,
  { head }: HeadContext,
  at: number,
): number {
  const here = branch[at - from] as number;
  const before = branch[at - from - 1] as number;
  const relations =
    here === before ? 1 : before < 0 ? 2 : pair(label[before] as number, here < 0 ? NONE : (label[here] as number));
  return pair(relations, at <= head ? 1 : 0);
}

/** Hash of the roles that a step leads from and to under the rules. */
export function stepRoles({ from, roles }: SpanWindow, { rule }: HeadContext, at: number): number {
  return pair(pair(roles[at - from - 1] as number, roles[at - from] as number), rule);
}

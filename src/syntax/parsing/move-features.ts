/**
 * What the choice of a move looks at: the atoms of a state (words, tags, labels, distances), read before the templates run over them.
 *
 * In: columns and state. Out: feature keys, all at once or one part of the state at a time. Not here: the templates (`move-templates.ts`),
 * how they run (`feature-program.ts`), weights and which sums are kept (`move-scores.ts`).
 *
 * ```text
 *   stack               right       left              next
 *   S2, S1 and S0,      of S0       of N0             N0 N1 N2
 *   and to S0's left                                  and on
 *                    └───────── across ─────────┘
 * ```
 */
import type { Columns } from '../columns.js';
import { pair } from '../../confidence/index.js';
import { compileTemplates, type FeatureProgram, runProgram } from './feature-program.js';
import { MOVE_TEMPLATES } from './move-templates.js';
import type { ParserState } from './parser-state.js';

/** Room that {@link moveFeatures} needs. */
export const MOST_MOVE_FEATURES: number = MOVE_TEMPLATES.length;

/**
 * A part of the state, by what changes it: the top of the stack with all below and to its left, which stays as it is until it leaves; the
 * dependents to its right; the words to come; the dependents of the first of them; what holds between stack and words to come.
 */
export type StatePart = 'stack' | 'right' | 'next' | 'left' | 'across';

/** The atoms of each part in the order in which they are read. */
const ATOMS: Readonly<Record<StatePart, readonly string[]>> = {
  stack: [
    ...['s0w', 's0t', 's0wt', 's0m', 's0u', 's0k', 's0a', 's0c', 's1w', 's1t', 's1wt', 's1m', 's1k', 's1a'],
    ...['s2w', 's2t', 's2m', 's1s0', 's0lw', 's0lt', 's0ll', 's0l2w', 's0l2t', 's0l2l', 's0left', 's0LeftCount'],
    ...['s1lw', 's1lt', 's1ll', 's1left', 's1LeftCount'],
    ...['s1rw', 's1rt', 's1rl', 's1r2w', 's1r2t', 's1r2l', 's1right', 's1RightCount'],
    ...['nearBelow', 'beforeS0w', 'beforeS0t', 'afterS0w', 'afterS0t', 'afterS1t'],
    ...['commaBelow', 'verbBelow', 'quoteBelow', 'coordinatorBelow', 'height3', 'style'],
  ],
  right: ['s0rw', 's0rt', 's0rl', 's0r2w', 's0r2t', 's0r2l', 's0right', 's0RightCount'],
  next: [
    ...['n0w', 'n0t', 'n0wt', 'n0m', 'n0u', 'n0k', 'n0a', 'n0c', 'n1w', 'n1t', 'n1wt', 'n1u', 'n1k', 'n1a'],
    ...['n2w', 'n2t', 'beforeN0w', 'beforeN0t', 'insideQuote', 'k1', 'k2'],
  ],
  left: ['n0lw', 'n0lt', 'n0ll', 'n0l2w', 'n0l2t', 'n0l2l', 'n0left', 'n0LeftCount'],
  across: ['s0n0', 'nearNext', 'commaNext', 'verbNext', 'quoteNext', 'coordinatorNext'],
};

const ALL_ATOMS: readonly string[] = Object.values(ATOMS).flat();

/** Where the atoms of each part begin. */
const FIRST: Readonly<Record<StatePart, number>> = {
  stack: 0,
  right: ALL_ATOMS.indexOf('s0rw'),
  next: ALL_ATOMS.indexOf('n0w'),
  left: ALL_ATOMS.indexOf('n0lw'),
  across: ALL_ATOMS.indexOf('s0n0'),
};

/** The part that all atoms of a template belong to; a template over both sides is of `across`. */
function partOf(atoms: readonly string[]): StatePart {
  const has = (part: StatePart): boolean => atoms.some((atom) => ATOMS[part].includes(atom));
  const isStack = has('stack') || has('right');
  const isNext = has('next') || has('left');
  if (has('across') || (isStack && isNext)) return 'across';
  if (isStack) return has('right') ? 'right' : 'stack';
  return has('left') ? 'left' : 'next';
}

let whole: FeatureProgram | undefined;
let parts: Readonly<Record<StatePart, FeatureProgram>> | undefined;

/** Writes the feature keys of a state in the order of their templates; returns how many. Allocates nothing. */
export function moveFeatures(columns: Columns, state: ParserState, out: Int32Array): number {
  whole ??= compileTemplates(ALL_ATOMS, MOVE_TEMPLATES, 1, () => 'whole').get('whole') as FeatureProgram;
  readAtoms(columns, state, whole.values);
  return runProgram(whole, out);
}

/** The programs of the parts, over values that {@link readNext} and {@link readChanging} fill. */
export function movePrograms(): Readonly<Record<StatePart, FeatureProgram>> {
  return (parts ??= Object.fromEntries(compileTemplates(ALL_ATOMS, MOVE_TEMPLATES, 1, partOf)) as Record<
    StatePart,
    FeatureProgram
  >);
}

/** Writes the atoms of a state. */
function readAtoms(columns: Columns, state: ParserState, values: Int32Array): void {
  readNext(columns, state, values);
  readChanging(columns, state, values);
}

/** Writes the atoms of a state but for those of the words to come, which change with a SHIFT only. */
export function readChanging(columns: Columns, state: ParserState, values: Int32Array): void {
  readStack(columns, state, values);
  readRight(columns, state, values);
  readLeft(columns, state, values);
  readAcross(columns, state, values);
}

/** Row of a word of the stack, counted from the top. */
function fromTop({ height, length, stack }: ParserState, depth: number): number {
  return height > depth ? (stack[height - 1 - depth] as number) : length + 1;
}

/** 0 none, then 1, 2, 3, 4, 5–6, 7–10, more. */
function binned(distance: number): number {
  return distance <= 4 ? distance : distance <= 6 ? 5 : distance <= 10 ? 6 : 7;
}

function readStack(columns: Columns, state: ParserState, values: Int32Array): void {
  const { casing, lemma, second, tag, universal, wink, word } = columns;
  const { label, left1, leftCount, leftLabels } = state;
  const none = columns.length + 1;
  const s0 = fromTop(state, 0);
  const s1 = fromTop(state, 1);
  const s2 = fromTop(state, 2);
  const s1l = left1[s1] as number;
  const before = s0 === none || s0 === 0 ? none : s0 - 1;
  const after = s0 === none ? none : s0 + 1;
  const afterBelow = s1 === none ? none : s1 + 1;
  let n = FIRST.stack;
  values[n++] = word[s0] as number;
  values[n++] = tag[s0] as number;
  values[n++] = pair(word[s0] as number, tag[s0] as number);
  values[n++] = lemma[s0] as number;
  values[n++] = universal[s0] as number;
  values[n++] = wink[s0] as number;
  values[n++] = second[s0] as number;
  values[n++] = casing[s0] as number;
  values[n++] = word[s1] as number;
  values[n++] = tag[s1] as number;
  values[n++] = pair(word[s1] as number, tag[s1] as number);
  values[n++] = lemma[s1] as number;
  values[n++] = wink[s1] as number;
  values[n++] = second[s1] as number;
  values[n++] = word[s2] as number;
  values[n++] = tag[s2] as number;
  values[n++] = lemma[s2] as number;
  values[n++] = pair(tag[s1] as number, tag[s0] as number);
  n = writeLeft(columns, state, s0, values, n);
  values[n++] = word[s1l] as number;
  values[n++] = tag[s1l] as number;
  values[n++] = label[s1l] as number;
  values[n++] = leftLabels[s1] as number;
  values[n++] = Math.min(4, leftCount[s1] as number);
  n = writeRight(columns, state, s1, values, n);
  values[n++] = binned(s1 === none ? 0 : s0 - s1);
  values[n++] = word[before] as number;
  values[n++] = tag[before] as number;
  values[n++] = word[after] as number;
  values[n++] = tag[after] as number;
  values[n++] = tag[afterBelow] as number;
  values[n++] = s1 === none ? 0 : between(state.commasBefore, afterBelow, s0, 3);
  values[n++] = s1 === none ? 0 : between(state.verbsBefore, afterBelow, s0, 3);
  values[n++] = s1 === none ? 0 : between(state.quotesBefore, afterBelow, s0, 1);
  values[n++] = s1 === none ? 0 : between(state.coordinatorsBefore, afterBelow, s0, 1);
  values[n++] = Math.min(state.height, 3);
  values[n] = columns.caseStyle;
}

/** How many stand from one word up to another, `most` at most. */
function between(countBefore: Int32Array, from: number, to: number, most: number): number {
  return Math.min(most, (countBefore[to] as number) - (countBefore[from] as number));
}

/** Writes the two outermost dependents to the left of a word, the labels of all and their number, four at most; returns where the next value goes. */
function writeLeft(columns: Columns, state: ParserState, of: number, values: Int32Array, at: number): number {
  const first = state.left1[of] as number;
  const second = state.left2[of] as number;
  values[at] = columns.word[first] as number;
  values[at + 1] = columns.tag[first] as number;
  values[at + 2] = state.label[first] as number;
  values[at + 3] = columns.word[second] as number;
  values[at + 4] = columns.tag[second] as number;
  values[at + 5] = state.label[second] as number;
  values[at + 6] = state.leftLabels[of] as number;
  values[at + 7] = Math.min(4, state.leftCount[of] as number);
  return at + 8;
}

/** Writes the two outermost dependents to the right of a word, the labels of all and their number, four at most; returns where the next value goes. */
function writeRight(columns: Columns, state: ParserState, of: number, values: Int32Array, at: number): number {
  const first = state.right1[of] as number;
  const second = state.right2[of] as number;
  values[at] = columns.word[first] as number;
  values[at + 1] = columns.tag[first] as number;
  values[at + 2] = state.label[first] as number;
  values[at + 3] = columns.word[second] as number;
  values[at + 4] = columns.tag[second] as number;
  values[at + 5] = state.label[second] as number;
  values[at + 6] = state.rightLabels[of] as number;
  values[at + 7] = Math.min(4, state.rightCount[of] as number);
  return at + 8;
}

function readRight(columns: Columns, state: ParserState, values: Int32Array): void {
  writeRight(columns, state, fromTop(state, 0), values, FIRST.right);
}

/** Writes the atoms of the words to come. */
export function readNext(columns: Columns, { hinge, next: n0, quotesBefore }: ParserState, values: Int32Array): void {
  const { casing, lemma, length, second, tag, universal, wink, word } = columns;
  const none = length + 1;
  const n1 = n0 < length ? n0 + 1 : none;
  const n2 = n0 + 1 < length ? n0 + 2 : none;
  const before = n0 === 0 ? none : n0 - 1;
  const hinge1 = n1 === none ? none : (hinge[n1] as number);
  const hinge2 = hinge1 >= length ? none : (hinge[hinge1 + 1] as number);
  let n = FIRST.next;
  values[n++] = word[n0] as number;
  values[n++] = tag[n0] as number;
  values[n++] = pair(word[n0] as number, tag[n0] as number);
  values[n++] = lemma[n0] as number;
  values[n++] = universal[n0] as number;
  values[n++] = wink[n0] as number;
  values[n++] = second[n0] as number;
  values[n++] = casing[n0] as number;
  values[n++] = word[n1] as number;
  values[n++] = tag[n1] as number;
  values[n++] = pair(word[n1] as number, tag[n1] as number);
  values[n++] = universal[n1] as number;
  values[n++] = wink[n1] as number;
  values[n++] = second[n1] as number;
  values[n++] = word[n2] as number;
  values[n++] = tag[n2] as number;
  values[n++] = word[before] as number;
  values[n++] = tag[before] as number;
  values[n++] = (quotesBefore[n0] as number) & 1;
  values[n++] = tag[hinge1] as number;
  values[n] = tag[hinge2] as number;
}

function readLeft(columns: Columns, state: ParserState, values: Int32Array): void {
  writeLeft(columns, state, state.next, values, FIRST.left);
}

function readAcross({ length, tag }: Columns, state: ParserState, values: Int32Array): void {
  const { commasBefore, coordinatorsBefore, next: n0, quotesBefore, verbsBefore } = state;
  const s0 = fromTop(state, 0);
  const isAlone = s0 > length;
  let n = FIRST.across;
  values[n++] = pair(tag[s0] as number, tag[n0] as number);
  values[n++] = binned(isAlone ? 0 : n0 - s0);
  values[n++] = isAlone ? 0 : between(commasBefore, s0 + 1, n0, 3);
  values[n++] = isAlone ? 0 : between(verbsBefore, s0 + 1, n0, 3);
  values[n++] = isAlone ? 0 : between(quotesBefore, s0 + 1, n0, 1);
  values[n] = isAlone ? 0 : between(coordinatorsBefore, s0 + 1, n0, 1);
}

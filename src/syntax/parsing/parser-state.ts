/**
 * The parser's configuration: a stack, a buffer that is the rest of the sentence, and the arcs drawn so far.
 *
 * Arc-hybrid: SHIFT moves the next word onto the stack; LEFT makes the top of the stack a dependent of the next word;
 * RIGHT makes it a dependent of the word below it. ROOT stands behind the last word, so that the last LEFT draws the root.
 *
 * ```text
 *   stack             buffer
 *   … S2 S1 S0   |   N0 N1 N2 …  ROOT
 *        └◄RIGHT      LEFT►┘
 * ```
 *
 * In: moves. Out: heads, labels and what the features ask for. Everything lives in arrays that grow and are used again.
 */
import { type Columns, tagNumbers } from '../columns.js';

/** The configuration. Row numbers are those of {@link Columns}; "none" is `length + 1`. */
export interface ParserState {
  /** Number of words. */
  length: number;
  /** Next word; `length` is ROOT. */
  next: number;
  /** Height of the stack. */
  height: number;
  /** The stack, bottom first. */
  stack: Int32Array;
  /** Head of each word: `length` is ROOT, −1 not yet known. */
  head: Int32Array;
  /** Label number of each word. */
  label: Int32Array;
  /** By how much the move that attached each word beat the next best. */
  margin: Int32Array;
  /** Outermost and second outermost dependents on both sides. */
  left1: Int32Array;
  left2: Int32Array;
  right1: Int32Array;
  right2: Int32Array;
  /** How many dependents on each side. */
  leftCount: Int32Array;
  rightCount: Int32Array;
  /** Which labels they have, one bit each (numbers above 31 share). */
  leftLabels: Int32Array;
  rightLabels: Int32Array;
  /** For each word, how many commas, verbs, quotation marks and coordinators stand before it. */
  commasBefore: Int32Array;
  verbsBefore: Int32Array;
  quotesBefore: Int32Array;
  coordinatorsBefore: Int32Array;
  /** The first hinge of the sentence at or after each word; `length` where none is left. */
  hinge: Int32Array;
}

const FIELDS = [
  ...([
    'stack',
    'head',
    'label',
    'margin',
    'left1',
    'left2',
    'right1',
    'right2',
    'leftCount',
    'rightCount',
    'leftLabels',
    'rightLabels',
  ] as const),
  ...(['commasBefore', 'verbsBefore', 'quotesBefore', 'coordinatorsBefore', 'hinge'] as const),
] as const;

/** A state without room; {@link startState} makes it. */
export function makeState(): ParserState {
  const state = { length: 0, next: 0, height: 0 } as ParserState;
  for (const field of FIELDS) state[field] = new Int32Array(0);
  return state;
}

/** Words on which the shape of what follows hangs; what stands between them is mostly noun phrases. */
const HINGES = tagNumbers('VERB', 'AUX', 'ADP', 'SCONJ', 'CCONJ', 'PUNCT', 'PRON', 'PART');

/** What is counted: hashes of two marks, numbers of two universal tags. */
export interface CountedWords {
  readonly comma: number;
  readonly quote: number;
  readonly verb: number;
  readonly coordinator: number;
}

/** Goes to the start of a sentence. */
export function startState(state: ParserState, { length, word, universal }: Columns, counted: CountedWords): void {
  const rows = length + 2;
  if (state.stack.length < rows) for (const field of FIELDS) state[field] = new Int32Array(Math.ceil(rows * 1.5));
  state.length = length;
  state.next = 0;
  state.height = 0;
  const none = length + 1;
  for (let i = 0; i < rows; i++) {
    state.head[i] = -1;
    state.label[i] = 63;
    state.left1[i] = state.left2[i] = state.right1[i] = state.right2[i] = none;
    state.leftCount[i] = state.rightCount[i] = state.leftLabels[i] = state.rightLabels[i] = 0;
  }
  let commas = 0;
  let verbs = 0;
  let quotes = 0;
  let coordinators = 0;
  for (let i = 0; i < rows; i++) {
    state.commasBefore[i] = commas;
    state.verbsBefore[i] = verbs;
    state.quotesBefore[i] = quotes;
    state.coordinatorsBefore[i] = coordinators;
    if (word[i] === counted.comma) commas++;
    else if (word[i] === counted.quote) quotes++;
    else if (universal[i] === counted.verb) verbs++;
    else if (universal[i] === counted.coordinator) coordinators++;
  }
  let hinge = length;
  for (let i = rows - 1; i >= 0; i--) {
    if (i < length && HINGES.has(universal[i] as number)) hinge = i;
    state.hinge[i] = hinge;
  }
}

/** SHIFT. */
export function shift(state: ParserState): void {
  state.stack[state.height++] = state.next++;
}

/** LEFT: the top of the stack becomes a dependent of the next word. */
export function attachLeft(state: ParserState, label: number): void {
  const child = state.stack[--state.height] as number;
  const head = state.next;
  state.head[child] = head;
  state.label[child] = label;
  state.left2[head] = state.left1[head] as number;
  state.left1[head] = child;
  state.leftCount[head] = (state.leftCount[head] as number) + 1;
  state.leftLabels[head] = (state.leftLabels[head] as number) | (1 << (label & 31));
}

/** RIGHT: the top of the stack becomes a dependent of the word below. */
export function attachRight(state: ParserState, label: number): void {
  const child = state.stack[--state.height] as number;
  const head = state.stack[state.height - 1] as number;
  state.head[child] = head;
  state.label[child] = label;
  state.right2[head] = state.right1[head] as number;
  state.right1[head] = child;
  state.rightCount[head] = (state.rightCount[head] as number) + 1;
  state.rightLabels[head] = (state.rightLabels[head] as number) | (1 << (label & 31));
}

/** The word below the top of the stack becomes a dependent of the top: a mark that nothing may hang on makes room. */
export function attachBelow(state: ParserState, label: number): void {
  const head = state.stack[--state.height] as number;
  const child = state.stack[state.height - 1] as number;
  state.stack[state.height - 1] = head;
  state.head[child] = head;
  state.label[child] = label;
  state.left2[head] = state.left1[head] as number;
  state.left1[head] = child;
  state.leftCount[head] = (state.leftCount[head] as number) + 1;
  state.leftLabels[head] = (state.leftLabels[head] as number) | (1 << (label & 31));
}

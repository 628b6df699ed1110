/**
 * The parser: greedy arc-hybrid transitions scored by a sparse linear model; a second one labels each arc as it is drawn.
 *
 * In: tagged columns. Out: `head` and `label` of the state, and how sure they are. Linear, two moves a word; allocates nothing per word.
 * Scoring moves without labels, then one set of labels a word, costs a third of scoring both at once.
 * Not here: what is looked at (`move-features.ts`, `label-features.ts`), what the moves do (`parser-state.ts`), the numbers (`weights/parser.ts`).
 */
import { type Columns, tagNumber } from '../columns.js';
import { addUp, decodeModel, hashOf, type LinearModel } from '../../confidence/index.js';
import { labelFeatures, MOST_LABEL_FEATURES } from './label-features.js';
import { kindOfLabel, LABEL_KINDS } from './label-kinds.js';
import { forgetSums, makeMoveScorer, type MoveScorer, scoreMoves } from './move-scores.js';
import {
  attachBelow,
  attachLeft,
  attachRight,
  type CountedWords,
  makeState,
  type ParserState,
  shift,
  startState,
} from './parser-state.js';
import { LABEL_WEIGHTS, MOVE_WEIGHTS, PARSER_LABELS } from '../weights/parser.js';

/** A decoded parser with its scratch room. */
export interface Parser {
  /** Labels by number; 0 is `root`. */
  readonly labels: readonly string[];
  /** Scores of moves: 0 SHIFT, then LEFT with each kind of label, then RIGHT with each. */
  readonly moves: MoveScorer;
  /** Scores of labels. */
  readonly labeller: LinearModel;
  /** Numbers of the labels of each kind; `root` is in none. */
  readonly members: readonly Int32Array[];
  /** Number of the label of marks. */
  readonly punctuation: number;
  /** What the state counts. */
  readonly counted: CountedWords;
  /** The configuration. */
  readonly state: ParserState;
  /** By how much the last move beat the best of another direction, or the last label the next best. */
  margin: number;
  /** The best move of another direction than the last. */
  runnerUp: number;
  /** The moves that had rivals. */
  readonly choices: Choices;
  /** A choice that is made whatever its scores: the how manieth, and the move. */
  turned: { readonly choice: number; readonly move: number } | undefined;
  /** Scratch. */
  readonly features: Int32Array;
  /** Scratch. */
  readonly labelScores: Int32Array;
}

/** The moves of a parse that had rivals, in order. */
export interface Choices {
  count: number;
  /** By how much each beat the best of another direction. */
  margin: Int32Array;
  /** Which move that was. */
  runnerUp: Int32Array;
}

/** What the state counts. */
export function countedWords(): CountedWords {
  return {
    comma: hashOf(',', 0, 1),
    quote: hashOf('"', 0, 1),
    verb: tagNumber('VERB'),
    coordinator: tagNumber('CCONJ'),
  };
}

/** Puts a parser together. */
export function makeParser(labels: readonly string[], moves: LinearModel, labeller: LinearModel): Parser {
  return {
    ...{
      labels,
      moves: makeMoveScorer(moves),
      labeller,
      punctuation: labels.indexOf('punct'),
      members: membersOf(labels),
      counted: countedWords(),
      state: makeState(),
      margin: 0,
      runnerUp: 0,
      choices: { count: 0, margin: new Int32Array(0), runnerUp: new Int32Array(0) },
      turned: undefined,
    },
    features: new Int32Array(MOST_LABEL_FEATURES),
    labelScores: new Int32Array(labels.length),
  };
}

/** For each kind, the numbers of its labels; 0, the root, is drawn by its own move. */
export function membersOf(labels: readonly string[]): Int32Array[] {
  return Array.from({ length: LABEL_KINDS }, (_, kind) =>
    Int32Array.from(labels.flatMap((label, number) => (number > 0 && kindOfLabel(label) === kind ? [number] : []))),
  );
}

/** The shipped parser, decoded. */
export function loadParser(): Parser {
  return makeParser(PARSER_LABELS, decodeModel(MOVE_WEIGHTS), decodeModel(LABEL_WEIGHTS));
}

/** Parses a tagged sentence into `parser.state`. */
export function parseColumns(parser: Parser, columns: Columns): void {
  const { counted, moves, state } = parser;
  startState(state, columns, counted);
  forgetSums(moves);
  const { choices, turned } = parser;
  startChoices(choices, state.length);
  while (state.next < state.length || state.height > 0) {
    if (state.height === 0) {
      shift(state);
      continue;
    }
    if (isMarkInTheWay(state, columns.universal)) {
      state.margin[state.stack[state.height - 2] as number] = NO_CHOICE;
      attachBelow(state, parser.punctuation);
      continue;
    }
    let move = onlyMove(parser, columns.universal);
    if (move < 0) {
      scoreMoves(moves, columns, state);
      move = bestMove(parser, columns.universal);
      choices.margin[choices.count] = parser.margin;
      choices.runnerUp[choices.count] = parser.runnerUp;
      if (turned?.choice === choices.count) ({ move } = turned);
      choices.count++;
    }
    if (move === 0) {
      shift(state);
      continue;
    }
    const isLeft = move <= LABEL_KINDS;
    let { margin } = parser;
    let label = 0;
    if (!isLeft || state.next < state.length) {
      label = bestLabel(parser, columns, isLeft, parser.members[(move - 1) % LABEL_KINDS] as Int32Array);
      margin = Math.min(margin, parser.margin);
    }
    state.margin[state.stack[state.height - 1] as number] = margin;
    if (isLeft) attachLeft(state, label);
    else attachRight(state, label);
  }
}

/** Forgets the choices of the sentence before and makes room for those of one so long: two moves a word. */
function startChoices(choices: Choices, length: number): void {
  choices.count = 0;
  if (choices.margin.length >= length * 2) return;
  choices.margin = new Int32Array(length * 3);
  choices.runnerUp = new Int32Array(length * 3);
}

/** At the end of the sentence, does a word stand above a mark, on which it must not hang? */
function isMarkInTheWay({ height, length, next, stack }: ParserState, universal: Int32Array): boolean {
  if (next < length || height < 2) return false;
  return (
    universal[stack[height - 2] as number] === PUNCTUATION && universal[stack[height - 1] as number] !== PUNCTUATION
  );
}

const PUNCTUATION = tagNumber('PUNCT');

/** No other move was possible. */
export const NO_CHOICE = 0x3fffffff;

/** May the top of the stack hang on the next word? Nothing hangs on punctuation while there is another way. */
function mayGoLeft({ length, next }: ParserState, universal: Int32Array): boolean {
  return next < length && universal[next] !== PUNCTUATION;
}

/** May it hang on the word below? */
function mayGoRight({ height, length, next, stack }: ParserState, universal: Int32Array): boolean {
  return height > 1 && (next === length || universal[stack[height - 2] as number] !== PUNCTUATION);
}

/** The move, where only one is legal, or −1. */
function onlyMove(parser: Parser, universal: Int32Array): number {
  const { state } = parser;
  const isEnd = state.next === state.length;
  if (isEnd && state.height > 1) return -1;
  if (!isEnd && (mayGoLeft(state, universal) || mayGoRight(state, universal))) return -1;
  parser.margin = NO_CHOICE;
  return isEnd ? 1 : 0;
}

/** The best-scoring legal move, the earliest of equals; leaves in `parser.margin` by how much it beat the best of the other directions. */
function bestMove(parser: Parser, universal: Int32Array): number {
  const { moves, state } = parser;
  const { scores } = moves;
  const shiftScore = state.next === state.length ? -NO_CHOICE : (scores[0] as number);
  const left = bestOf(scores, 1);
  const right = bestOf(scores, LABEL_KINDS + 1);
  const leftScore = mayGoLeft(state, universal) ? (scores[left] as number) : -NO_CHOICE;
  const rightScore = mayGoRight(state, universal) ? (scores[right] as number) : -NO_CHOICE;
  if (shiftScore >= leftScore && shiftScore >= rightScore) {
    parser.margin = shiftScore - Math.max(leftScore, rightScore);
    parser.runnerUp = leftScore >= rightScore ? left : right;
    return 0;
  }
  if (leftScore >= rightScore) {
    parser.margin = leftScore - Math.max(shiftScore, rightScore);
    parser.runnerUp = shiftScore >= rightScore ? 0 : right;
    return left;
  }
  parser.margin = rightScore - Math.max(shiftScore, leftScore);
  parser.runnerUp = shiftScore >= leftScore ? 0 : left;
  return right;
}

/** The best of one direction. */
function bestOf(scores: Int32Array, from: number): number {
  let best = from;
  for (let at = from + 1; at < from + LABEL_KINDS; at++)
    if ((scores[at] as number) > (scores[best] as number)) best = at;
  return best;
}

/** The best-scoring label of a kind for attaching the top of the stack. Leaves its lead in `parser.margin`. */
function bestLabel(parser: Parser, columns: Columns, isLeft: boolean, among: Int32Array): number {
  const { features, labeller, labelScores, state } = parser;
  parser.margin = NO_CHOICE;
  let best = among[0] as number;
  if (among.length === 1) return best;
  addUp(labeller, features, labelFeatures(columns, state, isLeft, features), labelScores);
  let second = -NO_CHOICE;
  for (let at = 1; at < among.length; at++) {
    const label = among[at] as number;
    const score = labelScores[label] as number;
    if (score <= second) continue;
    if (score > (labelScores[best] as number)) {
      second = labelScores[best] as number;
      best = label;
    } else {
      second = score;
    }
  }
  parser.margin = (labelScores[best] as number) - second;
  return best;
}

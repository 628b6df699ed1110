/**
 * The parser: greedy arc-hybrid transitions scored by a sparse linear model. One pass, two moves a word.
 *
 * In: tagged columns. Out: `head` and `label` of the state, and how sure the moves were. Linear; allocates nothing per word.
 * Not here: what is looked at (`parser-features.ts`), what the moves do (`parser-state.ts`), the numbers (`weights/parser.ts`).
 */
import { type Columns, UNIVERSAL_TAGS } from './columns.js';
import { addUp, decodeModel, hashOf, type LinearModel } from '../confidence/index.js';
import { MOST_PARSER_FEATURES, parserFeatures } from './parser-features.js';
import {
  attachLeft,
  attachRight,
  type CountedWords,
  makeState,
  type ParserState,
  shift,
  startState,
} from './parser-state.js';
import { PARSER_LABELS, PARSER_WEIGHTS } from './weights/parser.js';

/** A decoded parser with its scratch room. */
export interface Parser {
  /** Labels by number; 0 is `root`. */
  readonly labels: readonly string[];
  /** Scores of moves: 0 SHIFT, then LEFT with each label, then RIGHT with each label. */
  readonly model: LinearModel;
  /** What the state counts. */
  readonly counted: CountedWords;
  /** The configuration. */
  readonly state: ParserState;
  /** By how much the last move beat the next best. */
  margin: number;
  /** Scratch. */
  readonly features: Int32Array;
  /** Scratch. */
  readonly scores: Int32Array;
}

/** What the state counts. */
export function countedWords(): CountedWords {
  return {
    comma: hashOf(',', 0, 1),
    quote: hashOf('"', 0, 1),
    verb: UNIVERSAL_TAGS.indexOf('VERB'),
    coordinator: UNIVERSAL_TAGS.indexOf('CCONJ'),
  };
}

/** Puts a parser together. */
export function makeParser(labels: readonly string[], model: LinearModel): Parser {
  return {
    ...{ labels, model, counted: countedWords(), state: makeState(), margin: 0 },
    ...{ features: new Int32Array(MOST_PARSER_FEATURES), scores: new Int32Array(labels.length * 2 + 1) },
  };
}

/** The shipped parser, decoded. */
export function loadParser(): Parser {
  return makeParser(PARSER_LABELS, decodeModel(PARSER_WEIGHTS));
}

/** Parses a tagged sentence into `parser.state`. */
export function parseColumns(parser: Parser, columns: Columns): void {
  const { counted, features, labels, model, scores, state } = parser;
  startState(state, columns, counted);
  const count = labels.length;
  while (state.next < state.length || state.height > 0) {
    if (state.height === 0) {
      shift(state);
      continue;
    }
    addUp(model, features, parserFeatures(columns, state, features), scores);
    const move = bestMove(parser, columns.universal, count);
    if (move !== 0) state.margin[state.stack[state.height - 1] as number] = parser.margin;
    if (move === 0) shift(state);
    else if (move <= count) attachLeft(state, move - 1);
    else attachRight(state, move - 1 - count);
  }
}

const PUNCTUATION = UNIVERSAL_TAGS.indexOf('PUNCT');

/** No other move was possible. */
export const NO_CHOICE = 0x3fffffff;

/** The best-scoring legal move, the earliest of equals; leaves in `parser.margin` by how much it beat the next best. */
function bestMove(parser: Parser, universal: Int32Array, labels: number): number {
  const { scores, state } = parser;
  const { height } = state;
  const atEnd = state.next === state.length;
  parser.margin = NO_CHOICE;
  if (atEnd && height === 1) return 1;
  let best = -1;
  let most = -NO_CHOICE;
  let second = -NO_CHOICE;
  if (!atEnd) {
    best = 0;
    most = scores[0] as number;
  }
  // Nothing hangs on punctuation while there is another way.
  const mayLeft = !atEnd && height > 0 && universal[state.next] !== PUNCTUATION;
  const mayRight = height > 1 && (atEnd || universal[state.stack[height - 2] as number] !== PUNCTUATION);
  const from = mayLeft ? 2 : labels + 2;
  const to = mayRight ? labels * 2 : labels;
  for (let move = from; move <= to; move++) {
    const score = scores[move] as number;
    if (score <= second || move === labels + 1) continue;
    if (score > most) {
      second = most;
      best = move;
      most = score;
    } else {
      second = score;
    }
  }
  parser.margin = most - second;
  return best;
}

/**
 * Scores of the moves of a state, with the sums kept that stay right from one state to the next.
 *
 * In: columns and state. Out: one score a move. Most templates look at one side only, at the stack or at the words to come. A word on the
 * stack is what it was when it comes to the top again, but for its dependents to the right; so its sums are kept for as long as it stands
 * there, those of the next word until it is shifted, and only templates over both sides are added up for every state.
 */
import { addOn, type LinearModel } from '../../confidence/index.js';
import type { Columns } from '../columns.js';
import { type FeatureProgram, runProgram } from './feature-program.js';
import { MOST_MOVE_FEATURES, movePrograms, readChanging, readNext } from './move-features.js';
import type { ParserState } from './parser-state.js';

/** Sums of one side: of what does not change while its word stands there, and with the word's dependents. */
interface SideSums {
  /** The word they are of; −1 for none. */
  word: number;
  /** How many dependents it had. */
  dependents: number;
  /** Sums of what does not change. */
  readonly fixed: Int32Array;
  /** The same with the dependents. */
  readonly all: Int32Array;
}

/** A model of moves with what it keeps. */
export interface MoveScorer {
  readonly model: LinearModel;
  /** The scores asked for last. */
  readonly scores: Int32Array;
  /** Sums of the stack, by its height; the last is for all heights beyond, and is not kept. */
  readonly stack: readonly SideSums[];
  /** Sums of the words to come. */
  readonly next: SideSums;
  /** Scratch. */
  readonly features: Int32Array;
}

/** Heights of the stack whose sums are kept. */
const KEPT_HEIGHTS = 64;

/** Gets ready to score. */
export function makeMoveScorer(model: LinearModel): MoveScorer {
  const room = (): Int32Array => new Int32Array(model.classes);
  const side = (): SideSums => ({ word: -1, dependents: 0, fixed: room(), all: room() });
  return {
    ...{ model, scores: room(), next: side(), features: new Int32Array(MOST_MOVE_FEATURES) },
    stack: Array.from({ length: KEPT_HEIGHTS + 1 }, side),
  };
}

/** Forgets the sentence before. */
export function forgetSums({ next, stack }: MoveScorer): void {
  next.word = -1;
  for (const side of stack) side.word = -1;
}

/** Sets `scorer.scores` to the scores of the moves of a state. Allocates nothing. */
export function scoreMoves(scorer: MoveScorer, columns: Columns, state: ParserState): void {
  const { model, scores } = scorer;
  const programs = movePrograms();
  const { values } = programs.across;
  if (scorer.next.word !== state.next) readNext(columns, state, values);
  readChanging(columns, state, values);
  const height = Math.min(state.height, KEPT_HEIGHTS);
  const stack = scorer.stack[height] as SideSums;
  const top = state.stack[state.height - 1] as number;
  if (height === KEPT_HEIGHTS) stack.word = -1;
  bringUpToDate(scorer, stack, top, state.rightCount[top] as number, programs.stack, programs.right);
  const dependents = state.leftCount[state.next] as number;
  bringUpToDate(scorer, scorer.next, state.next, dependents, programs.next, programs.left);
  const below = stack.all;
  const ahead = scorer.next.all;
  for (let c = 0; c < scores.length; c++) scores[c] = (below[c] as number) + (ahead[c] as number);
  addOn(model, scorer.features, runProgram(programs.across, scorer.features), scores);
}

function bringUpToDate(
  { features, model }: MoveScorer,
  side: SideSums,
  word: number,
  dependents: number,
  fixed: FeatureProgram,
  changing: FeatureProgram,
): void {
  if (side.word === word && side.dependents === dependents) return;
  if (side.word !== word) {
    side.fixed.fill(0);
    addOn(model, features, runProgram(fixed, features), side.fixed);
  }
  side.word = word;
  side.dependents = dependents;
  side.all.set(side.fixed);
  addOn(model, features, runProgram(changing, features), side.all);
}

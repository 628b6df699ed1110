/**
 * Trains the parser: an averaged perceptron with a dynamic oracle that walks into its own mistakes.
 *
 * In: examples with predicted tags. Out: labels and weights. The gold move is the best-scoring move of least cost (Goldberg
 * and Nivre, 2013); so sentences whose trees cross are learned too.
 */
import { type Columns, fillColumns, makeColumns } from '../../src/syntax/columns.js';
import { MOST_PARSER_FEATURES, parserFeatures } from '../../src/syntax/parser-features.js';
import {
  attachLeft,
  attachRight,
  makeState,
  type ParserState,
  shift,
  startState,
} from '../../src/syntax/parser-state.js';
import { countedWords } from '../../src/syntax/parser.js';
import { makeKeyCounts } from '../shared/key-counts.js';
import { makeRandom } from '../shared/random.js';
import { type AveragedWeights, makeSparsePerceptron } from '../shared/sparse-perceptron.js';

/** A sentence as the trainer needs it. */
export interface ParserExample {
  /** Fills the columns, predicted tags included. */
  readonly fill: (columns: Columns) => void;
  /** Gold heads; the root's is the number of words. */
  readonly head: Int32Array;
  /** Gold label numbers. */
  readonly label: Int32Array;
}

/** Settings of one training. */
export interface ParserSettings {
  readonly epochs: number;
  readonly minimumCount: number;
  /** How often a weight must be updated to count. */
  readonly minimumUpdates: number;
  /** How often the parser's own move is followed after the first epoch. */
  readonly exploration: number;
  readonly seed: number;
}

/** Goes on from pruned weights: the first epoch explores at once. */
export interface Refinement {
  readonly start: AveragedWeights;
}

/** Costs of SHIFT, LEFT and RIGHT before labels: how many gold arcs each makes unreachable; −1 where a move is illegal. */
interface Costs {
  shift: number;
  left: number;
  right: number;
}

/** Trains a parser; `log` is called with the average after each epoch. */
export function trainParser(
  examples: readonly ParserExample[],
  labels: number,
  settings: ParserSettings,
  log?: (epoch: number, average: () => AveragedWeights) => void,
  refinement?: Refinement,
): AveragedWeights {
  const moves = labels * 2 + 1;
  const columns = makeColumns();
  const state = makeState();
  const counted = countedWords();
  const features = new Int32Array(MOST_PARSER_FEATURES);
  const scores = new Float64Array(moves);
  const children = examples.map(({ head }) => childLists(head));
  const costs: Costs = { shift: 0, left: 0, right: 0 };
  const walk = (at: number, visit: (example: ParserExample) => number): void => {
    const example = examples[at] as ParserExample;
    example.fill(columns);
    startState(state, columns, counted);
    while (state.next < state.length || state.height > 0) {
      setCosts(state, example, children[at] as Int32Array[], costs);
      make(state, visit(example), labels);
    }
  };
  const countKeys = (): Int32Array => {
    const counts = makeKeyCounts();
    for (let at = 0; at < examples.length; at++) {
      walk(at, (example) => {
        counts.add(features, parserFeatures(columns, state, features));
        return bestOfLeastCost(state, example, costs, labels, undefined);
      });
    }
    return counts.atLeast(settings.minimumCount);
  };
  const perceptron = makeSparsePerceptron(
    refinement ? refinement.start.keys : countKeys(),
    moves,
    settings.minimumUpdates,
    refinement?.start,
  );
  const random = makeRandom(settings.seed);
  const order = Int32Array.from(examples, (_, at) => at);
  for (let epoch = 1; epoch <= settings.epochs; epoch++) {
    random.shuffle(order);
    for (const at of order) {
      walk(at, (example) => {
        const count = parserFeatures(columns, state, features);
        perceptron.score(features, count, scores);
        const best = bestLegal(costs, labels, scores);
        const right = bestOfLeastCost(state, example, costs, labels, scores);
        if (best !== right) {
          perceptron.update(features, count, right, 1);
          perceptron.update(features, count, best, -1);
        }
        perceptron.tick();
        return (epoch > 1 || refinement) && best !== right && random.next() < settings.exploration ? best : right;
      });
    }
    if (log) log(epoch, () => perceptron.average());
  }
  return perceptron.average();
}

function childLists(head: Int32Array): Int32Array[] {
  const lists: number[][] = Array.from({ length: head.length + 1 }, () => []);
  head.forEach((h, i) => lists[h]?.push(i));
  return lists.map((list) => Int32Array.from(list));
}

function setCosts(state: ParserState, { head }: ParserExample, children: readonly Int32Array[], costs: Costs): void {
  const { height, length, next, stack } = state;
  const s0 = height > 0 ? (stack[height - 1] as number) : -1;
  const s1 = height > 1 ? (stack[height - 2] as number) : -1;
  costs.shift = costs.left = costs.right = -1;
  if (next < length) {
    const h = head[next] as number;
    costs.shift = h < next && h !== s0 && state.head[h] === -1 ? 1 : 0;
    for (const child of children[next] as Int32Array) if (child < next && state.head[child] === -1) costs.shift++;
  }
  if (s0 < 0) return;
  const h = head[s0] as number;
  let lost = 0;
  for (const child of children[s0] as Int32Array) if (child >= next) lost++;
  if (next < length || height === 1) costs.left = lost + (h === s1 || h > next ? 1 : 0);
  if (s1 >= 0) costs.right = lost + (h >= next ? 1 : 0);
}

/** Cheapest moves only; a move that draws the gold arc needs the gold label. Without scores, the first of them. */
function bestOfLeastCost(
  state: ParserState,
  { head, label }: ParserExample,
  costs: Costs,
  labels: number,
  scores: Float64Array | undefined,
): number {
  const { height, length, next, stack } = state;
  const least = Math.min(...[costs.shift, costs.left, costs.right].filter((cost) => cost >= 0));
  const s0 = height > 0 ? (stack[height - 1] as number) : -1;
  let best = -1;
  const consider = (move: number): void => {
    if (best < 0 || (scores && (scores[move] as number) > (scores[best] as number))) best = move;
  };
  if (costs.left === least) {
    if (next === length) consider(1);
    else if (head[s0] === next) consider(1 + (label[s0] as number));
    else for (let move = 2; move <= labels; move++) consider(move);
  }
  if (costs.right === least) {
    if (head[s0] === stack[height - 2]) consider(1 + labels + (label[s0] as number));
    else for (let move = labels + 2; move <= labels * 2; move++) consider(move);
  }
  if (costs.shift === least) consider(0);
  return best;
}

function bestLegal(costs: Costs, labels: number, scores: Float64Array): number {
  let best = -1;
  const consider = (move: number): void => {
    if (best < 0 || (scores[move] as number) > (scores[best] as number)) best = move;
  };
  if (costs.shift >= 0) consider(0);
  if (costs.left >= 0 && costs.shift < 0) consider(1);
  else if (costs.left >= 0) for (let move = 2; move <= labels; move++) consider(move);
  if (costs.right >= 0) for (let move = labels + 2; move <= labels * 2; move++) consider(move);
  return best;
}

function make(state: ParserState, move: number, labels: number): void {
  if (move === 0) shift(state);
  else if (move <= labels) attachLeft(state, move - 1);
  else attachRight(state, move - 1 - labels);
}

/** Fills columns from tokens and given tags. */
export function filler(
  tokens: Parameters<typeof fillColumns>[1],
  tags: Int32Array,
  universal: readonly number[],
): (columns: Columns) => void {
  return (columns) => {
    fillColumns(columns, tokens);
    for (let i = 0; i < tokens.length; i++) {
      columns.tag[i] = tags[i] as number;
      columns.universal[i] = universal[tags[i] as number] as number;
    }
  };
}

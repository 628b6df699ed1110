/**
 * Trains the parser: averaged perceptrons for moves and for labels, with a dynamic oracle that walks into its own mistakes.
 *
 * In: examples with predicted tags. Out: the weights of both. The gold move is the best-scoring move of least cost (Goldberg
 * and Nivre, 2013); so sentences whose trees cross are learned too.
 */
import { type Columns, fillColumns, makeColumns } from '../../src/syntax/columns.js';
import { labelFeatures, MOST_LABEL_FEATURES } from '../../src/syntax/parsing/label-features.js';
import { kindOfLabel, LABEL_KINDS } from '../../src/syntax/parsing/label-kinds.js';
import { MOST_MOVE_FEATURES, moveFeatures } from '../../src/syntax/parsing/move-features.js';
import {
  attachLeft,
  attachRight,
  makeState,
  type ParserState,
  shift,
  startState,
} from '../../src/syntax/parsing/parser-state.js';
import { countedWords, membersOf } from '../../src/syntax/parsing/parser.js';
import { type KeyCounts, makeKeyCounts } from '../shared/key-counts.js';
import { makeRandom } from '../shared/random.js';
import { type AveragedWeights, makeSparsePerceptron } from '../shared/sparse-perceptron.js';
import type { Tagging } from './train-tagger.js';

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
  /** How often a feature must be seen on gold paths to be kept: of moves, of labels. */
  readonly minimumCount: readonly [moves: number, labels: number];
  /** How often a weight must be updated to count: of moves, of labels. */
  readonly minimumUpdates: readonly [moves: number, labels: number];
  /** How often the parser's own move is followed after the first epoch. */
  readonly exploration: number;
  readonly seed: number;
}

/** The weights of both models. */
export interface ParserWeights {
  readonly moves: AveragedWeights;
  readonly labels: AveragedWeights;
}

/** Costs of SHIFT, LEFT and RIGHT before labels: how many gold arcs each makes unreachable; −1 where a move is illegal. */
interface Costs {
  shift: number;
  left: number;
  right: number;
}

/**
 * Trains a parser; `log` is called with the averages after each epoch. With `start`, training goes on from pruned weights, adds no new ones and
 * explores from the first epoch on.
 */
export function trainParser(
  examples: readonly ParserExample[],
  labels: readonly string[],
  settings: ParserSettings,
  counts: ParserKeyCounts,
  log?: (epoch: number, average: () => ParserWeights) => void,
  start?: ParserWeights,
): ParserWeights {
  const trainer = makeTrainer(examples, labels);
  const { columns, costs, state } = trainer;
  const moveKeys = new Int32Array(MOST_MOVE_FEATURES);
  const labelKeys = new Int32Array(MOST_LABEL_FEATURES);
  const moveScores = new Float64Array(1 + 2 * LABEL_KINDS);
  const labelScores = new Float64Array(labels.length);
  const moves = makeSparsePerceptron(
    start?.moves.keys ?? counts.moves.atLeast(settings.minimumCount[0]),
    moveScores.length,
    settings.minimumUpdates[0],
    start?.moves,
  );
  const labeller = makeSparsePerceptron(
    start?.labels.keys ?? counts.labels.atLeast(settings.minimumCount[1]),
    labels.length,
    settings.minimumUpdates[1],
    start?.labels,
  );
  const average = (): ParserWeights => ({ moves: moves.average(), labels: labeller.average() });
  const random = makeRandom(settings.seed);
  const order = Int32Array.from(examples, (_, at) => at);
  for (let epoch = 1; epoch <= settings.epochs; epoch++) {
    const isFirst = epoch === 1 && !start;
    random.shuffle(order);
    for (const at of order) {
      trainer.walk(
        at,
        (example) => {
          const count = moveFeatures(columns, state, moveKeys);
          moves.score(moveKeys, count, moveScores);
          const best = bestLegal(costs, moveScores);
          const right = bestOfLeastCost(state, example, trainer.kinds, costs, moveScores);
          if (best !== right) {
            moves.update(moveKeys, count, right, 1);
            moves.update(moveKeys, count, best, -1);
          }
          moves.tick();
          return !isFirst && best !== right && random.next() < settings.exploration ? best : right;
        },
        ({ head, label }, isLeft, kind) => {
          const count = labelFeatures(columns, state, isLeft, labelKeys);
          labeller.score(labelKeys, count, labelScores);
          const among = trainer.members[kind] as Int32Array;
          let best = among[0] as number;
          for (const one of among) if ((labelScores[one] as number) > (labelScores[best] as number)) best = one;
          const child = state.stack[state.height - 1] as number;
          const right = label[child] as number;
          if (head[child] !== (isLeft ? state.next : state.stack[state.height - 2])) return best;
          if (best !== right && trainer.kinds[right] === kind) {
            labeller.update(labelKeys, count, right, 1);
            labeller.update(labelKeys, count, best, -1);
          }
          labeller.tick();
          return isFirst ? right : best;
        },
      );
    }
    if (log) log(epoch, average);
  }
  return average();
}

/** What a training walks over, with its scratch room. */
interface Trainer {
  readonly columns: Columns;
  readonly state: ParserState;
  readonly costs: Costs;
  /** Kind of each label, and the labels of each kind. */
  readonly kinds: Int32Array;
  readonly members: readonly Int32Array[];
  /** Parses an example with the moves that `choose` returns; `name` labels each arc but the root's. */
  walk(
    at: number,
    choose: (example: ParserExample) => number,
    name: (example: ParserExample, isLeft: boolean, kind: number) => number,
  ): void;
}

function makeTrainer(examples: readonly ParserExample[], labels: readonly string[]): Trainer {
  const columns = makeColumns();
  const state = makeState();
  const counted = countedWords();
  const children = examples.map(({ head }) => childLists(head));
  const costs: Costs = { shift: 0, left: 0, right: 0 };
  return {
    ...{ columns, state, costs, members: membersOf(labels) },
    kinds: Int32Array.from(labels, kindOfLabel),
    walk: (at, choose, name) => {
      const example = examples[at] as ParserExample;
      example.fill(columns);
      startState(state, columns, counted);
      while (state.next < state.length || state.height > 0) {
        setCosts(state, example, children[at] as Int32Array[], costs);
        const move = choose(example);
        const isLeft = move <= LABEL_KINDS;
        if (move === 0) shift(state);
        else if (isLeft && state.next === state.length) attachLeft(state, 0);
        else if (isLeft) attachLeft(state, name(example, true, move - 1));
        else attachRight(state, name(example, false, move - 1 - LABEL_KINDS));
      }
    },
  };
}

/** How often each feature is seen on the way to the gold trees. */
export interface ParserKeyCounts {
  readonly moves: KeyCounts;
  readonly labels: KeyCounts;
}

/** Counts the features on the way to the gold trees. */
export function countParserKeys(examples: readonly ParserExample[], names: readonly string[]): ParserKeyCounts {
  const { columns, costs, kinds, state, walk } = makeTrainer(examples, names);
  const moves = makeKeyCounts();
  const labels = makeKeyCounts();
  const keys = new Int32Array(Math.max(MOST_MOVE_FEATURES, MOST_LABEL_FEATURES));
  for (let at = 0; at < examples.length; at++) {
    walk(
      at,
      (example) => {
        moves.add(keys, moveFeatures(columns, state, keys));
        return bestOfLeastCost(state, example, kinds, costs, undefined);
      },
      ({ label }, isLeft) => {
        labels.add(keys, labelFeatures(columns, state, isLeft, keys));
        return label[state.stack[state.height - 1] as number] as number;
      },
    );
  }
  return { moves, labels };
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

/** Cheapest moves only; a move that draws the gold arc needs the kind of the gold label. Without scores, the first of them. */
function bestOfLeastCost(
  state: ParserState,
  { head, label }: ParserExample,
  kinds: Int32Array,
  costs: Costs,
  scores: Float64Array | undefined,
): number {
  const { height, length, next, stack } = state;
  const least = Math.min(...[costs.shift, costs.left, costs.right].filter((cost) => cost >= 0));
  const s0 = height > 0 ? (stack[height - 1] as number) : -1;
  const kind = kinds[label[s0] as number] as number;
  let best = -1;
  const consider = (move: number): void => {
    if (best < 0 || (scores && (scores[move] as number) > (scores[best] as number))) best = move;
  };
  if (costs.left === least) {
    if (next === length) consider(1);
    else if (head[s0] === next) consider(1 + kind);
    else for (let move = 1; move <= LABEL_KINDS; move++) consider(move);
  }
  if (costs.right === least) {
    if (head[s0] === stack[height - 2]) consider(1 + LABEL_KINDS + kind);
    else for (let move = 1; move <= LABEL_KINDS; move++) consider(LABEL_KINDS + move);
  }
  if (costs.shift === least) consider(0);
  return best;
}

function bestLegal(costs: Costs, scores: Float64Array): number {
  let best = -1;
  const consider = (move: number): void => {
    if (best < 0 || (scores[move] as number) > (scores[best] as number)) best = move;
  };
  if (costs.shift >= 0) consider(0);
  if (costs.left >= 0 && costs.shift < 0) consider(1);
  else if (costs.left >= 0) for (let move = 1; move <= LABEL_KINDS; move++) consider(move);
  if (costs.right >= 0) for (let move = 1; move <= LABEL_KINDS; move++) consider(LABEL_KINDS + move);
  return best;
}

/** Fills columns from tokens and given tags. */
export function filler(
  tokens: Parameters<typeof fillColumns>[1],
  { tag, second }: Tagging,
  universal: readonly number[],
): (columns: Columns) => void {
  return (columns) => {
    fillColumns(columns, tokens);
    for (let i = 0; i < tokens.length; i++) {
      columns.tag[i] = tag[i] as number;
      columns.second[i] = second[i] as number;
      columns.universal[i] = universal[tag[i] as number] as number;
    }
  };
}

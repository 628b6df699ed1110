/**
 * Trains the name finder: a structured perceptron with a Viterbi search.
 *
 * In: tagged examples of GUM. Out: averaged weights; precision, recall and F over whole names with their kind.
 */
import { type Columns, makeColumns } from '../../src/syntax/columns.js';
import { key } from '../../src/confidence/hashing.js';
import { decodeModel } from '../../src/confidence/decode-model.js';
import {
  makeNameFinder,
  mayBeNamed,
  mayFollow,
  NAME_CLASSES,
  nameClasses,
  type NameFinder,
  namesOf,
  prepareNames,
} from '../../src/syntax/names.js';
import { nameFeatures, TRANSITION_TEMPLATE } from '../../src/syntax/names-features.js';
import { encodeModel } from '../shared/encode-model.js';
import { makeKeyCounts } from '../shared/key-counts.js';
import { makeRandom } from '../shared/random.js';
import { type AveragedWeights, makeSparsePerceptron } from '../shared/sparse-perceptron.js';

/** A sentence as the trainer needs it. */
export interface NameExample {
  readonly fill: (columns: Columns) => void;
  readonly classes: readonly number[];
}

/** Settings of one training. */
export interface NameSettings {
  readonly epochs: number;
  readonly minimumCount: number;
  readonly minimumUpdates: number;
  readonly threshold: number;
  readonly seed: number;
}

/** Trains a name finder. */
export function trainNames(
  examples: readonly NameExample[],
  settings: NameSettings,
  log?: (epoch: number, average: () => AveragedWeights) => void,
): AveragedWeights {
  const columns = makeColumns();
  const finder = blankFinder();
  const { features } = finder;
  const counts = makeKeyCounts();
  const transitionKeys = Int32Array.from({ length: NAME_CLASSES }, (_, from) => key(TRANSITION_TEMPLATE, from));
  for (const example of examples) {
    example.fill(columns);
    prepareNames(finder, columns);
    example.classes.forEach((own, i) => {
      counts.add(transitionKeys.subarray(own, own + 1), 1);
      if (mayBeNamed(columns, i)) counts.add(features, featuresAt(finder, columns, i));
    });
  }
  const perceptron = makeSparsePerceptron(counts.atLeast(settings.minimumCount), NAME_CLASSES, settings.minimumUpdates);
  const random = makeRandom(settings.seed);
  const order = Int32Array.from(examples, (_, at) => at);
  const scores = new Float64Array(NAME_CLASSES);
  const step = new Float64Array(NAME_CLASSES);
  const guess: number[] = [];
  for (let epoch = 1; epoch <= settings.epochs; epoch++) {
    random.shuffle(order);
    for (const at of order) {
      const { classes, fill } = examples[at] as NameExample;
      fill(columns);
      prepareNames(finder, columns);
      search(
        columns,
        guess,
        (i) => {
          if (mayBeNamed(columns, i)) perceptron.score(features, featuresAt(finder, columns, i), scores);
          else scores.fill(0);
          return scores;
        },
        (from) => {
          perceptron.score(transitionKeys.subarray(from, from + 1), 1, step);
          return step;
        },
      );
      for (let i = 0; i < classes.length; i++) {
        const right = classes[i] as number;
        const wrong = guess[i] as number;
        const before = i > 0 ? [classes[i - 1] as number, guess[i - 1] as number] : [0, 0];
        if (right !== wrong && mayBeNamed(columns, i)) {
          const count = featuresAt(finder, columns, i);
          perceptron.update(features, count, right, 1);
          perceptron.update(features, count, wrong, -1);
        }
        if (right !== wrong || before[0] !== before[1]) {
          perceptron.update(transitionKeys.subarray(before[0], (before[0] as number) + 1), 1, right, 1);
          perceptron.update(transitionKeys.subarray(before[1], (before[1] as number) + 1), 1, wrong, -1);
        }
      }
      perceptron.tick();
    }
    if (log) log(epoch, () => perceptron.average());
  }
  return perceptron.average();
}

function blankFinder(): NameFinder {
  return makeNameFinder(decodeModel(encodeModel({ classes: NAME_CLASSES, keys: [0], rows: [[[0, 1]]] })));
}

function featuresAt(finder: NameFinder, columns: Columns, i: number): number {
  return nameFeatures(
    columns,
    finder.known,
    i,
    finder.runStart[i] as number,
    finder.runEnd[i] as number,
    finder.features,
  );
}

/** The best sequence under scores that are still moving. */
function search(
  columns: Columns,
  guess: number[],
  scoresAt: (i: number) => Float64Array,
  stepFrom: (from: number) => Float64Array,
): void {
  const { length } = columns;
  const steps = Array.from({ length: NAME_CLASSES }, (_, from) => Float64Array.from(stepFrom(from)));
  const back = new Uint8Array(length * NAME_CLASSES);
  let best = new Float64Array(NAME_CLASSES).fill(-Infinity);
  best[0] = 0;
  for (let i = 0; i < length; i++) {
    const asked = mayBeNamed(columns, i);
    const scores = scoresAt(i);
    const next = new Float64Array(NAME_CLASSES).fill(-Infinity);
    for (let to = 0; to < (asked ? NAME_CLASSES : 1); to++) {
      for (let from = 0; from < NAME_CLASSES; from++) {
        if (!mayFollow(from, to)) continue;
        const score = (best[from] as number) + (steps[from]?.[to] as number) + (scores[to] as number);
        if (score <= (next[to] as number)) continue;
        next[to] = score;
        back[i * NAME_CLASSES + to] = from;
      }
    }
    best = next;
  }
  let at = best.indexOf(Math.max(...best));
  for (let i = length - 1; i >= 0; i--) {
    guess[i] = at;
    at = back[i * NAME_CLASSES + at] as number;
  }
}

/** F over names with kind, F over names alone. */
export function scoreNames(
  examples: readonly NameExample[],
  finder: NameFinder,
): { readonly f: number; readonly boundaries: number } {
  const columns = makeColumns();
  const guess: number[] = [];
  const count = { gold: 0, found: 0, right: 0, placed: 0 };
  for (const { classes, fill } of examples) {
    fill(columns);
    prepareNames(finder, columns);
    nameClasses(finder, columns, guess);
    const gold = namesOf(classes, columns.length);
    const found = namesOf(guess, columns.length);
    count.gold += gold.length;
    count.found += found.length;
    for (const name of found) {
      const twin = gold.find(({ first, last }) => first === name.first && last === name.last);
      if (!twin) continue;
      count.placed++;
      if (twin.kind === name.kind) count.right++;
    }
  }
  const f = (part: number): number => Math.round((20_000 * part) / Math.max(1, count.gold + count.found)) / 100;
  return { f: f(count.right), boundaries: f(count.placed) };
}

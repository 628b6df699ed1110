/**
 * The factuality model: a sum of integer weights over named features.
 *
 * In: the features of an event. Out: its value in thousandths of a point of the scale −3 … 3. The tables become maps on first use.
 */
import type { FactualityNotion } from './factuality-notion.js';
import { FACTUALITY_BIAS, FACTUALITY_WEIGHTS, HAPPENED_BIAS, HAPPENED_WEIGHTS } from './weights/factuality.js';

let author: ReadonlyMap<string, number> | undefined;
let happened: ReadonlyMap<string, number> | undefined;

/**
 * Ridge regression draws every value towards the mean; these knots draw it out again. From the model's value to ours, in
 * thousandths: between two knots in proportion. The two in the middle were chosen by cross-validation on the training
 * parts, so that the three classes (certainly not, open, certainly) part where the annotators' do.
 */
const KNOTS: readonly (readonly [model: number, value: number])[] = [
  [-3000, -3000],
  [-200, -1000],
  [1400, 1000],
  [3000, 3000],
];

function drawnOut(value: number): number {
  if (value <= -3000) return -3000;
  for (let at = 1; at < KNOTS.length; at++) {
    const [x0, y0] = KNOTS[at - 1] as readonly [number, number];
    const [x1, y1] = KNOTS[at] as readonly [number, number];
    if (value <= x1) return y0 + ((value - x0) * (y1 - y0)) / (x1 - x0);
  }
  return 3000;
}

/** The features of an event, handed one by one to whoever asks. */
export type FeatureSource = (add: (name: string, value: number) => void) => void;

/** The value of an event with these features, in thousandths. */
export function factualityByModel(features: FeatureSource, notion: FactualityNotion): number {
  author ??= new Map(FACTUALITY_WEIGHTS);
  const value = FACTUALITY_BIAS + sumOf(features, author);
  if (notion === 'author') return drawnOut(value);
  happened ??= new Map(HAPPENED_WEIGHTS);
  return Math.max(-3000, Math.min(3000, value)) + HAPPENED_BIAS + sumOf(features, happened);
}

function sumOf(features: FeatureSource, weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  features((name, value) => {
    const weight = weights.get(name);
    if (weight !== undefined) sum += value * weight;
  });
  return sum;
}

/**
 * Fits the parts of confidence: a linear logit over signs, then a monotone curve.
 *
 * In: examples, each a list of signs with amounts and whether it was right. Out: whole-numbered weights and curve. Newton's method with an
 * L2 penalty, no randomness, no order; the curve is fitted on sums that models made without the example's group.
 */
import { calibrated, type Curve, type PartFit, type Sign } from '../../src/confidence/judge.js';

/** Something that was judged. */
export interface Example {
  /** What must not be on both sides of a fold: its document. */
  readonly group: string;
  readonly signs: readonly Sign[];
  readonly right: boolean;
}

/** How a part is fitted. */
export interface FitSettings {
  /** Pull of a weight towards zero: as if so many examples spoke against it. */
  readonly penalty: number;
  /** A sign that fewer examples have is left out. */
  readonly leastCount: number;
  /** Stretches of the curve; 0: no curve. */
  readonly bins: number;
  /** Signs that can only speak against a record: where the examples say otherwise, they are too few, and the sign is left out. */
  readonly against?: readonly string[];
  /** Signs that can only speak for it. */
  readonly infavour?: readonly string[];
}

const FOLDS = 5;
const ROUNDS = 30;

/** A fold by name: the same on every run. */
export function foldOf(group: string, folds: number = FOLDS): number {
  let hash = 7;
  for (let at = 0; at < group.length; at++) hash = (hash * 31 + group.charCodeAt(at)) % 1_000_003;
  return hash % folds;
}

/** Fits a part. */
export function fitPart(examples: readonly Example[], settings: FitSettings): PartFit {
  const { start, weights } = fitWeights(examples, settings);
  const curve = settings.bins === 0 ? [] : fitCurve(examples, sumsLeftOut(examples, settings), settings.bins);
  return { start, weights, curve };
}

/** The sum of an example's weights. */
export function sumOf(fit: Pick<PartFit, 'start' | 'weights'>, signs: readonly Sign[]): number {
  return signs.reduce(
    (sum, { sign, amount = 1 }) =>
      sum + Math.round((Object.hasOwn(fit.weights, sign) ? (fit.weights[sign] as number) : 0) * amount),
    fit.start,
  );
}

/** Probability of an example under a fit. */
export function probabilityUnder(fit: PartFit, signs: readonly Sign[]): number {
  return 1 / (1 + Math.exp(-calibrated(sumOf(fit, signs), fit.curve) / 100));
}

/** Sums by models that have not seen the example's group. */
function sumsLeftOut(examples: readonly Example[], settings: FitSettings): number[] {
  const folds = examples.map(({ group }) => foldOf(group));
  const fits = Array.from({ length: FOLDS }, (_, fold) =>
    fitWeights(
      examples.filter((_, at) => folds[at] !== fold),
      settings,
    ),
  );
  return examples.map(({ signs }, at) => sumOf(fits[folds[at] as number] as PartFit, signs));
}

function fitWeights(examples: readonly Example[], settings: FitSettings): Pick<PartFit, 'start' | 'weights'> {
  const { against = [], infavour = [] } = settings;
  const left = new Set<string>();
  for (;;) {
    const fit = fitWithout(examples, settings, left);
    const wrong = [
      ...against.filter((sign) => (fit.weights[sign] ?? 0) > 0),
      ...infavour.filter((sign) => (fit.weights[sign] ?? 0) < 0),
    ];
    if (wrong.length === 0) return fit;
    for (const sign of wrong) left.add(sign);
  }
}

function fitWithout(
  examples: readonly Example[],
  { penalty, leastCount }: FitSettings,
  left: ReadonlySet<string>,
): Pick<PartFit, 'start' | 'weights'> {
  const counts = new Map<string, number>();
  for (const { signs } of examples) for (const { sign } of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const names = [...counts].filter(([name, count]) => count >= leastCount && !left.has(name)).map(([name]) => name);
  names.sort();
  const place = new Map(names.map((name, at) => [name, at + 1]));
  const rows = examples.map(({ signs }) => {
    const row = new Float64Array(names.length + 1);
    row[0] = 1;
    for (const { sign, amount = 1 } of signs) {
      const at = place.get(sign);
      if (at !== undefined) row[at] = (row[at] as number) + amount;
    }
    return row;
  });
  const labels = examples.map(({ right }) => (right ? 1 : 0));
  const weights = newton(rows, labels, penalty);
  return {
    start: Math.round((weights[0] as number) * 100),
    weights: Object.fromEntries(
      names.flatMap((name, at): [string, number][] => {
        const weight = Math.round((weights[at + 1] as number) * 100);
        return weight === 0 ? [] : [[name, weight]];
      }),
    ),
  };
}

/** Logistic regression by Newton's method. */
function newton(rows: readonly Float64Array[], labels: readonly number[], penalty: number): Float64Array {
  const size = rows[0]?.length ?? 1;
  const weights = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight, at) => (at === 0 ? 1e-6 : penalty) * weight);
    const bend = Array.from({ length: size }, (_, at) => {
      const line = new Float64Array(size);
      line[at] = at === 0 ? 1e-6 : penalty;
      return line;
    });
    rows.forEach((row, index) => {
      let sum = 0;
      for (let at = 0; at < size; at++) sum += (row[at] as number) * (weights[at] as number);
      const probability = 1 / (1 + Math.exp(-sum));
      const error = probability - (labels[index] as number);
      const weight = Math.max(1e-6, probability * (1 - probability));
      for (let i = 0; i < size; i++) {
        const value = row[i] as number;
        if (value === 0) continue;
        slope[i] = (slope[i] as number) + error * value;
        const line = bend[i] as Float64Array;
        for (let j = 0; j < size; j++) line[j] = (line[j] as number) + weight * value * (row[j] as number);
      }
    });
    const step = solve(bend, slope);
    let most = 0;
    for (let at = 0; at < size; at++) {
      weights[at] = (weights[at] as number) - (step[at] as number);
      most = Math.max(most, Math.abs(step[at] as number));
    }
    if (most < 1e-7) break;
  }
  return weights;
}

/** Gaussian elimination with pivots; changes what it is given. */
function solve(matrix: Float64Array[], values: Float64Array): Float64Array {
  const size = values.length;
  const result = Float64Array.from(values);
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++)
      if (Math.abs(matrix[row]?.[column] as number) > Math.abs(matrix[pivot]?.[column] as number)) pivot = row;
    [matrix[column], matrix[pivot]] = [matrix[pivot] as Float64Array, matrix[column] as Float64Array];
    [result[column], result[pivot]] = [result[pivot] as number, result[column] as number];
    const top = matrix[column] as Float64Array;
    for (let row = column + 1; row < size; row++) {
      const line = matrix[row] as Float64Array;
      const factor = (line[column] as number) / (top[column] as number);
      if (factor === 0) continue;
      for (let at = column; at < size; at++) line[at] = (line[at] as number) - factor * (top[at] as number);
      result[row] = (result[row] as number) - factor * (result[column] as number);
    }
  }
  for (let row = size - 1; row >= 0; row--) {
    const line = matrix[row] as Float64Array;
    for (let at = row + 1; at < size; at++)
      result[row] = (result[row] as number) - (line[at] as number) * (result[at] as number);
    result[row] = (result[row] as number) / (line[row] as number);
  }
  return result;
}

/** Bins of equal size, pooled until their shares ascend: each a point at its mean sum. Shares are drawn a little towards what the sum says. */
function fitCurve(examples: readonly Example[], sums: readonly number[], bins: number): Curve {
  const sorted = examples.map(({ right }, at) => ({ sum: sums[at] as number, right })).sort((a, b) => a.sum - b.sum);
  const pooled: { sum: number; right: number; count: number }[] = [];
  for (let bin = 0; bin < bins; bin++) {
    const part = sorted.slice(Math.floor((bin * sorted.length) / bins), Math.floor(((bin + 1) * sorted.length) / bins));
    if (part.length === 0) continue;
    const sum = part.reduce((total, item) => total + item.sum, 0);
    // As if eight more had been seen that are right as often as their sums say.
    const expected = part.reduce((total, item) => total + 1 / (1 + Math.exp(-item.sum / 100)), 0) / part.length;
    pooled.push({
      sum: sum + (8 * sum) / part.length,
      right: part.filter(({ right }) => right).length + 8 * expected,
      count: part.length + 8,
    });
    for (let last = pooled.length - 1; last > 0; last--) {
      const [a, b] = pooled.slice(last - 1) as [(typeof pooled)[number], (typeof pooled)[number]];
      if (a.right * b.count < b.right * a.count) break;
      pooled.splice(last - 1, 2, { sum: a.sum + b.sum, right: a.right + b.right, count: a.count + b.count });
    }
  }
  const points = pooled.map(({ sum, right, count }): [number, number] => {
    const share = Math.min(0.998, Math.max(0.002, right / count));
    return [Math.round(sum / count), Math.round(100 * Math.log(share / (1 - share)))];
  });
  return points.filter(([sum], at) => at === 0 || sum > (points[at - 1] as [number, number])[0]);
}

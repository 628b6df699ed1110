/**
 * Trains the weights of check-worthiness and writes them as a table of integers.
 *
 *   npm run train -- check-worthiness
 *
 * In: `../shared/corpora/checkworthiness-claimbuster/train.jsonl` and the CLEF training parts (their unchecked sentences at low weight). Out:
 * `src/claims/weights/check-worthiness.ts`, the same bytes every time. Logistic regression with an L2 penalty; the
 * features with the largest |weight|·√count are kept and refitted. Dev parts are not read.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { checkWorthinessFeatures } from '../src/claims/check-worthiness-features.js';
import { parseDocument } from '../src/syntax/index.js';
import { readText } from '../src/text/index.js';

/**
 * One training file: where it is, and how much each of its sentences counts. What a CLEF desk checked is worth checking;
 * what it did not check says little.
 */
const FILES = [
  { path: '../shared/corpora/checkworthiness-claimbuster/train.jsonl', worthy: 1, other: 1 },
  { path: '../shared/corpora/checkworthiness-clef19/train.jsonl', worthy: 1, other: 0.1 },
  { path: '../shared/corpora/checkworthiness-clef20/train.jsonl', worthy: 1, other: 0.1 },
] as const;
const OUTPUT = 'src/claims/weights/check-worthiness.ts';

const LEAST_COUNT = 5;
const KEPT = 1500;
const PENALTY = 6;
const ROUNDS = 200;

interface Example {
  readonly features: readonly number[];
  readonly label: number;
  readonly weight: number;
}

function read(names: Map<string, number>, counts: number[]): Example[] {
  const examples: Example[] = [];
  for (const { path, worthy, other } of FILES) {
    for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
      const { text, label } = JSON.parse(line) as { text: string; label: number };
      const words = parseDocument(readText(text, 'sentence')).trees.flatMap((tree) => tree.words);
      const features = [...checkWorthinessFeatures(words)].map((name) => {
        const id = names.get(name) ?? names.size;
        names.set(name, id);
        counts[id] = (counts[id] ?? 0) + 1;
        return id;
      });
      examples.push({ features, label: label >= 0.5 ? 1 : 0, weight: label >= 0.5 ? worthy : other });
    }
  }
  return examples;
}

/** Logistic regression by gradient descent with a step of its own for each weight (Rprop): no randomness, no order. */
function fit(examples: readonly Example[], size: number, used: (feature: number) => boolean): Float64Array {
  const weights = new Float64Array(size + 1);
  const steps = new Float64Array(size + 1).fill(0.1);
  const previous = new Float64Array(size + 1);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Float64Array(size + 1);
    for (const { features, label, weight } of examples) {
      let sum = weights[size] as number;
      for (const feature of features) if (used(feature)) sum += weights[feature] as number;
      const error = weight * (1 / (1 + Math.exp(-sum)) - label);
      gradient[size] = (gradient[size] as number) + error;
      for (const feature of features) if (used(feature)) gradient[feature] = (gradient[feature] as number) + error;
    }
    for (let id = 0; id <= size; id++) {
      const slope = (gradient[id] as number) + (id < size ? PENALTY * (weights[id] as number) : 0);
      const turned = slope * (previous[id] as number);
      steps[id] = Math.min(0.5, Math.max(1e-5, (steps[id] as number) * (turned > 0 ? 1.2 : turned < 0 ? 0.5 : 1)));
      if (slope !== 0) weights[id] = (weights[id] as number) - Math.sign(slope) * (steps[id] as number);
      previous[id] = slope;
    }
  }
  return weights;
}

/** Trains the weights of check-worthiness. */
export function trainCheckWorthiness(): void {
  const missing = FILES.find(({ path }) => !existsSync(path));
  if (missing) {
    console.log(`Skipped: ${missing.path} is not there, so the check-worthiness weights stay as they are.`);
    return;
  }
  const names = new Map<string, number>();
  const counts: number[] = [];
  const examples = read(names, counts);
  const frequent = (id: number): boolean => (counts[id] ?? 0) >= LEAST_COUNT;
  const first = fit(examples, names.size, frequent);
  const rank = (id: number): number => Math.abs(first[id] as number) * Math.sqrt(counts[id] ?? 0);
  const best = [...names]
    .filter(([, id]) => frequent(id))
    .sort(([a, x], [b, y]) => rank(y) - rank(x) || (a < b ? -1 : 1));
  const kept = new Set(best.slice(0, KEPT).map(([, id]) => id));
  const weights = fit(examples, names.size, (id) => kept.has(id));
  const rows = best
    .slice(0, KEPT)
    .map(([name, id]) => [name, Math.round((weights[id] as number) * 100)] as const)
    .filter(([, weight]) => weight !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const bias = Math.round((weights[names.size] as number) * 100);
  writeFileSync(OUTPUT, tableOf(bias, rows));
  console.log(`${examples.length} sentences, ${names.size} features seen, ${rows.length} kept, written to ${OUTPUT}`);
}

function tableOf(bias: number, rows: readonly (readonly [string, number])[]): string {
  const quoted = (name: string): string => `'${name.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  return [
    '/**',
    ' * Weights of check-worthiness, in hundredths of a logit. Data only, written by `training/check-worthiness.ts`.',
    ' * What shaped them is in `docs/model-card-check-worthiness.md`.',
    ' */',
    '',
    '/** What every sentence starts with. */',
    `export const CHECK_WORTHINESS_BIAS = ${bias};`,
    '',
    '/** Name of a feature and its weight. */',
    'export const CHECK_WORTHINESS_WEIGHTS: readonly (readonly [feature: string, weight: number])[] = [',
    ...rows.map(([name, weight]) => `  [${quoted(name)}, ${weight}],`),
    '];',
    '',
  ].join('\n');
}

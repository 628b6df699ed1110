/**
 * Trains the factuality model and writes its weights as tables of integers.
 *
 *   npm run train -- factuality [--cross-validate]
 *
 * In: the training parts of the factuality corpora under `../shared/corpora`. Out: `src/hedging/weights/factuality.ts`,
 * the same bytes every time: the general weights, and the difference that turns them into UDS's notion "it happened".
 * Ridge regression by conjugate gradients; the features with the largest |weight|·√count are kept and refitted. Dev
 * parts are not read. With `--cross-validate` nothing is written: five folds by document, r for each set.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { factualityByRule } from '../src/hedging/factuality-rules.js';
import { addFactualityFeatures } from '../src/hedging/factuality-features.js';
import { findHedgeCues, findNegationCues } from '../src/hedging/index.js';
import { type Document, parseDocument } from '../src/syntax/index.js';
import { readText } from '../src/text/index.js';

const FOLDER = '../shared/corpora';
/** The sets of the general model and how much each of their events counts. */
const GENERAL = [
  { set: 'uw', weight: 1 },
  { set: 'meantime', weight: 2 },
  { set: 'mv', weight: 1 },
  { set: 'cb', weight: 2 },
  { set: 'rp', weight: 2 },
] as const;
const HAPPENED = 'uds';
const OUTPUT = 'src/hedging/weights/factuality.ts';

const PENALTY = 10;
const PENALTY_DELTA = 30;
const LEAST_COUNT = 3;
const KEPT = 3000;
const KEPT_DELTA = 3000;

/** One event: its features and what the annotators said. */
interface Example {
  readonly set: string;
  readonly document: string;
  readonly features: readonly (readonly [name: string, value: number])[];
  readonly gold: number;
  readonly weight: number;
}

/** A fitted model by name of feature. */
interface Model {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** In news nearly all events are facts: what is not counts more, or the model learns to say "fact". */
const rarityOf = (set: string, gold: number): number => (set === 'uw' && gold < PLAIN_FACT ? NOT_FACT_WEIGHT : 1);
const PLAIN_FACT = 2;
const NOT_FACT_WEIGHT = 1.5;

function readSet(set: string, weight: number): Example[] {
  const read = new Map<string, Document>();
  return readFileSync(`${FOLDER}/factuality-${set}/train.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const { id, text, event, factuality } = JSON.parse(line) as {
        id: string;
        text: string;
        event: [number, number];
        factuality: number;
      };
      const document = read.get(text) ?? parseDocument(readText(text, 'sentence'));
      read.set(text, document);
      const words = document.trees[0]?.words ?? [];
      const inside = words.filter((word) => word.start < event[1] && event[0] < word.end);
      const top = inside.find(({ head }) => !inside.some(({ index }) => index === head));
      const tree = document.trees[0];
      if (!top || !tree) return [];
      const negations = findNegationCues(document)[0] ?? [];
      const asked = { first: inside[0]?.index ?? top.index, last: inside.at(-1)?.index ?? top.index };
      const rule = factualityByRule(tree, top.index, findHedgeCues(document, [])[0] ?? [], negations, asked);
      const values = new Map<string, number>();
      const add = (name: string, value: number): void => void values.set(name, (values.get(name) ?? 0) + value);
      addFactualityFeatures(add, tree, top.index, rule, negations, asked);
      const features = [...values];
      return [
        {
          set,
          document: id.split('-').slice(0, 3).join('-'),
          features,
          gold: factuality,
          weight: weight * rarityOf(set, factuality),
        },
      ];
    });
}

/** Ridge regression of `goals` on the features of `used`; deterministic. */
function fit(
  examples: readonly Example[],
  goals: readonly number[],
  used: ReadonlyMap<string, number>,
  penalty: number,
): Model {
  const size = used.size + 1;
  const rows = examples.map(({ features }) => {
    const row: [number, number][] = [[size - 1, 1]];
    for (const [name, value] of features) {
      const id = used.get(name);
      if (id !== undefined) row.push([id, value]);
    }
    return row;
  });
  const multiply = (x: Float64Array): Float64Array => {
    const out = new Float64Array(size);
    rows.forEach((row, index) => {
      let sum = 0;
      for (const [id, value] of row) sum += value * (x[id] as number);
      sum *= examples[index]?.weight ?? 1;
      for (const [id, value] of row) out[id] = (out[id] as number) + value * sum;
    });
    for (let id = 0; id < size - 1; id++) out[id] = (out[id] as number) + penalty * (x[id] as number);
    return out;
  };
  const target = new Float64Array(size);
  rows.forEach((row, index) => {
    const goal = (goals[index] as number) * (examples[index]?.weight ?? 1);
    for (const [id, value] of row) target[id] = (target[id] as number) + value * goal;
  });
  const solution = conjugateGradients(multiply, target);
  return {
    bias: solution[size - 1] as number,
    weights: new Map([...used].map(([name, id]) => [name, solution[id] as number])),
  };
}

function conjugateGradients(multiply: (x: Float64Array) => Float64Array, target: Float64Array): Float64Array {
  const x = new Float64Array(target.length);
  const residual = Float64Array.from(target);
  let direction = Float64Array.from(target);
  let size = dot(residual, residual);
  const enough = size * 1e-10;
  for (let round = 0; round < 300 && size > enough; round++) {
    const image = multiply(direction);
    const step = size / dot(direction, image);
    for (let i = 0; i < x.length; i++) {
      x[i] = (x[i] as number) + step * (direction[i] as number);
      residual[i] = (residual[i] as number) - step * (image[i] as number);
    }
    const next = dot(residual, residual);
    direction = direction.map((value, i) => (residual[i] as number) + (next / size) * value);
    size = next;
  }
  return x;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

/** Fits on all frequent features, keeps the heaviest, fits again. */
function select(examples: readonly Example[], goals: readonly number[], kept: number, penalty: number): Model {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const [name] of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const frequent = [...counts].filter(([, count]) => count >= LEAST_COUNT).map(([name]) => name);
  const all = fit(examples, goals, new Map(frequent.map((name, id) => [name, id])), penalty);
  const rank = (name: string): number => Math.abs(all.weights.get(name) ?? 0) * Math.sqrt(counts.get(name) ?? 0);
  const best = frequent.sort((a, b) => rank(b) - rank(a) || (a < b ? -1 : 1)).slice(0, kept);
  return fit(examples, goals, new Map(best.map((name, id) => [name, id])), penalty);
}

function predict({ bias, weights }: Model, { features }: Example): number {
  let sum = bias;
  for (const [name, value] of features) sum += value * (weights.get(name) ?? 0);
  return Math.max(-3, Math.min(3, sum));
}

function correlation(x: readonly number[], y: readonly number[]): number {
  const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / list.length;
  const [mx, my] = [mean(x), mean(y)];
  let [xy, xx, yy] = [0, 0, 0];
  x.forEach((value, i) => {
    const other = y[i] as number;
    xy += (value - mx) * (other - my);
    xx += (value - mx) ** 2;
    yy += (other - my) ** 2;
  });
  return xy / Math.sqrt(xx * yy);
}

function crossValidate(general: readonly Example[], happened: readonly Example[]): void {
  const foldOf = (document: string): number =>
    [...document].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 1_000_003, 7) % 5;
  const report = (examples: readonly Example[], predictions: ReadonlyMap<Example, number>): void => {
    for (const set of new Set(examples.map((example) => example.set))) {
      const own = examples.filter((example) => example.set === set);
      const gold = own.map((example) => example.gold);
      const rule = own.map(({ features }) => features[0]?.[1] ?? 0);
      console.log(
        set,
        own.length,
        'rule r',
        correlation(gold, rule).toFixed(3),
        'model r',
        correlation(
          gold,
          own.map((example) => predictions.get(example) ?? 0),
        ).toFixed(3),
      );
    }
  };
  const predictions = new Map<Example, number>();
  for (let fold = 0; fold < 5; fold++) {
    const train = general.filter(({ document }) => foldOf(document) !== fold);
    const model = select(
      train,
      train.map(({ gold }) => gold),
      KEPT,
      PENALTY,
    );
    for (const example of general)
      if (foldOf(example.document) === fold) predictions.set(example, predict(model, example));
    const trainHappened = happened.filter(({ document }) => foldOf(document) !== fold);
    const delta = select(
      trainHappened,
      trainHappened.map((example) => example.gold - predict(model, example)),
      KEPT_DELTA,
      PENALTY_DELTA,
    );
    for (const example of happened)
      if (foldOf(example.document) === fold)
        predictions.set(example, predict(model, example) + predict(delta, example));
  }
  report(general, predictions);
  report(happened, predictions);
}

function tableOf(name: string, comment: string, { bias, weights }: Model): string[] {
  const rows = [...weights]
    .map(([feature, weight]) => [feature, Math.round(weight * 1000)] as const)
    .filter(([, weight]) => weight !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const quoted = (feature: string): string => `'${feature.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  return [
    '',
    `/** ${comment}: what every event starts with. */`,
    `export const ${name}_BIAS = ${Math.round(bias * 1000)};`,
    '',
    `/** ${comment}: name of a feature and its weight. */`,
    `export const ${name}_WEIGHTS: readonly (readonly [feature: string, weight: number])[] = [`,
    ...rows.map(([feature, weight]) => `  [${quoted(feature)}, ${weight}],`),
    '];',
  ];
}

/** Trains the factuality model, or cross-validates it. */
export function trainFactuality(): void {
  const missing = [...GENERAL.map(({ set }) => set), HAPPENED].find(
    (set) => !existsSync(`${FOLDER}/factuality-${set}/train.jsonl`),
  );
  if (missing !== undefined) {
    console.log(`Skipped: ${FOLDER}/factuality-${missing} is not there, so the factuality weights stay as they are.`);
    return;
  }
  const general = GENERAL.flatMap(({ set, weight }) => readSet(set, weight));
  const happened = readSet(HAPPENED, 1);
  if (process.argv.includes('--cross-validate')) {
    crossValidate(general, happened);
    return;
  }
  const model = select(
    general,
    general.map(({ gold }) => gold),
    KEPT,
    PENALTY,
  );
  const delta = select(
    happened,
    happened.map((example) => example.gold - predict(model, example)),
    KEPT_DELTA,
    PENALTY_DELTA,
  );
  const lines = [
    '/**',
    ' * Weights of the factuality model, in thousandths of a point of the scale −3 … 3. Data only, written by',
    ' * `training/factuality.ts`. What shaped them is in `docs/model-card-factuality.md`.',
    ' */',
    ...tableOf('FACTUALITY', 'As the author leaves it', model),
    ...tableOf('HAPPENED', 'Added for the notion "it happened"', delta),
    '',
  ];
  writeFileSync(OUTPUT, lines.join('\n'));
  console.log(
    `${general.length} + ${happened.length} events, ${model.weights.size} + ${delta.weights.size} features, written to ${OUTPUT}`,
  );
}

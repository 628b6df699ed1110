/**
 * Trains the factuality model and writes its weights.
 *
 *   npm run train -- factuality [--cross-validate]
 *
 * In: the training parts of the factuality corpora under `../shared/corpora`. Out: `src/hedging/weights/factuality.ts`,
 * the same bytes every time: weights for what the author leaves as so, and for UDS's notion "it happened".
 * Ridge regression, for UDS through a curve that levels off at both ends; the features with the largest |weight|·√count
 * are kept and refitted. UDS's sentences belong to the treebank that the parser was trained on: they are read twice, by what
 * ships and by parsers that never saw them (`syntax/unseen-trees.ts`, some minutes a fold), each at a little over half weight. Dev parts are not read. With `--cross-validate`
 * nothing is written: five folds by stretches of sentences, r for each set, macro F1 of the three classes for UW.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { bent } from '../src/hedging/factuality-curves.js';
import { FEATURE_BITS, factualityFeatures } from '../src/hedging/factuality-features.js';
import { factualityByRule, type RuleStep } from '../src/hedging/factuality-rules.js';
import { findHedgeCues, findNegationCues } from '../src/hedging/index.js';
import { type Document, parseDocument } from '../src/syntax/index.js';
import { readText } from '../src/text/index.js';
import { encodeModel, quantise, spreadOf } from './shared/encode-model.js';
import { minimise } from './shared/minimise.js';
import { readUnseen } from './syntax/unseen-trees.js';

const FOLDER = '../shared/corpora';
/**
 * The sets of the general model and how much each of their events counts. Annotators of each have their own idea of the middle: each set has a bias of
 * its own while training, and what ships is that of the first.
 */
const GENERAL = [
  { set: 'uw', weight: 1 },
  { set: 'meantime', weight: 2 },
  { set: 'mv', weight: 1 },
  { set: 'cb', weight: 2 },
  { set: 'rp', weight: 2 },
] as const;
const HAPPENED = 'uds';
const OUTPUT = 'src/hedging/weights/factuality.ts';

/** How a model is fitted; chosen by cross-validation, `kept` by what the weights may take up. */
interface Settings {
  readonly penalty: number;
  readonly kept: number;
  /** Does the value level off at both ends? */
  readonly bends: boolean;
}
const AUTHOR_SETTINGS: Settings = { penalty: 40, kept: 12_000, bends: false };
const HAPPENED_SETTINGS: Settings = { penalty: 40, kept: 12_000, bends: true };
const LEAST_COUNT = 3;
const ROUNDS = 150;

/** One event: its features and what the annotators said. */
interface Example {
  readonly set: string;
  /** Sentences of one stretch stay together in cross-validation: they may be of one article. */
  readonly stretch: number;
  readonly keys: readonly number[];
  readonly rule: number;
  readonly gold: number;
  readonly weight: number;
}

/** A fitted model: a bias for each set, the weight of the value by rule, the weights of the features. */
interface Model {
  readonly settings: Settings;
  readonly biases: readonly number[];
  readonly rule: number;
  readonly weights: ReadonlyMap<number, number>;
}

interface Line {
  readonly id: string;
  readonly text: string;
  readonly event: readonly [number, number];
  readonly factuality: number;
}

/** Sentences in one stretch. */
const STRETCH: Readonly<Record<string, number>> = { uw: 60, uds: 60, meantime: 20 };

function readSet(set: string, weight: number, read: (texts: readonly string[]) => readonly Document[]): Example[] {
  const lines = readFileSync(`${FOLDER}/factuality-${set}/train.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
  const texts = [...new Set(lines.map(({ text }) => text))];
  const documents = new Map(read(texts).map((document, at) => [texts[at] as string, document]));
  return lines.flatMap(({ id, text, event, factuality }): Example[] => {
    const document = documents.get(text) as Document;
    const tree = document.trees[0];
    const inside = (tree?.words ?? []).filter((word) => word.start < event[1] && event[0] < word.end);
    const top = inside.find(({ head }) => !inside.some(({ index }) => index === head));
    if (!top || !tree) return [];
    const negations = findNegationCues(document)[0] ?? [];
    const asked = { first: inside[0]?.index ?? top.index, last: inside.at(-1)?.index ?? top.index };
    const steps: RuleStep[] = [];
    const rule = factualityByRule(tree, top.index, findHedgeCues(document, [])[0] ?? [], negations, asked, steps);
    const keys = factualityFeatures(tree, top.index, steps, negations, asked);
    const stretch = Math.floor(Number(id.split('-')[2]) / (STRETCH[set] ?? 1));
    return [{ ...{ set, stretch, keys, rule, weight }, gold: factuality }];
  });
}

const parseAll = (texts: readonly string[]): Document[] =>
  texts.map((text) => parseDocument(readText(text, 'sentence')));

/** Derivative of {@link bent}. */
function slopeOf(value: number): number {
  const x = value / 3;
  return Math.abs(x) >= 3 ? 0 : ((x * x - 9) / (3 * x * x + 9)) ** 2;
}

/** Fits the features of `used`, place by key. */
function fit(
  examples: readonly Example[],
  used: ReadonlyMap<number, number>,
  sets: readonly string[],
  settings: Settings,
): Model {
  const count = used.size;
  const rows = examples.map(({ keys }) => Int32Array.from(keys.flatMap((key) => used.get(key) ?? [])));
  const ruleAt = count;
  const biasAt = examples.map(({ set }) => count + 1 + sets.indexOf(set));
  const solution = minimise(
    count + 1 + sets.length,
    (x, gradient) => {
      let value = 0;
      gradient.fill(0);
      for (let i = 0; i <= count; i++) {
        value += (settings.penalty * (x[i] as number) ** 2) / 2;
        gradient[i] = settings.penalty * (x[i] as number);
      }
      rows.forEach((row, at) => {
        const { gold, rule, weight } = examples[at] as Example;
        const bias = biasAt[at] as number;
        let sum = (x[bias] as number) + rule * (x[ruleAt] as number);
        for (const i of row) sum += x[i] as number;
        const error = (settings.bends ? bent(sum) : sum) - gold;
        value += (weight * error ** 2) / 2;
        const pull = weight * error * (settings.bends ? slopeOf(sum) : 1);
        gradient[bias] = (gradient[bias] as number) + pull;
        gradient[ruleAt] = (gradient[ruleAt] as number) + rule * pull;
        for (const i of row) gradient[i] = (gradient[i] as number) + pull;
      });
      return value;
    },
    ROUNDS,
  );
  return {
    settings,
    biases: [...solution.subarray(count + 1)],
    rule: solution[ruleAt] as number,
    weights: new Map([...used].map(([key, at]) => [key, solution[at] as number])),
  };
}

/** Fits on all frequent features, keeps the heaviest, fits again. */
function select(examples: readonly Example[], settings: Settings): Model {
  const sets = [...new Set(examples.map(({ set }) => set))];
  const counts = new Map<number, number>();
  for (const { keys } of examples) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const frequent = [...counts].filter(([, count]) => count >= LEAST_COUNT).map(([key]) => key);
  const places = (keys: readonly number[]): ReadonlyMap<number, number> => new Map(keys.map((key, at) => [key, at]));
  const all = fit(examples, places(frequent), sets, settings);
  const rank = (key: number): number => Math.abs(all.weights.get(key) ?? 0) * Math.sqrt(counts.get(key) ?? 0);
  const best = frequent.sort((a, b) => rank(b) - rank(a) || a - b).slice(0, settings.kept);
  return fit(examples, places(best), sets, settings);
}

function predict({ settings, biases, rule, weights }: Model, example: Example): number {
  let sum = (biases[0] as number) + rule * example.rule;
  for (const key of example.keys) sum += weights.get(key) ?? 0;
  return settings.bends ? bent(sum) : Math.max(-3, Math.min(3, sum));
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

const FOLDS = 5;

function crossValidate(examples: readonly Example[], settings: Settings): void {
  const predictions = new Map<Example, number>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = select(
      examples.filter(({ stretch }) => stretch % FOLDS !== fold),
      settings,
    );
    for (const example of examples)
      if (example.stretch % FOLDS === fold) predictions.set(example, predict(model, example));
  }
  for (const set of new Set(examples.map((example) => example.set))) {
    const own = examples.filter((example) => example.set === set);
    const gold = own.map((example) => example.gold);
    const byRule = correlation(
      gold,
      own.map(({ rule }) => rule),
    );
    const byModel = correlation(
      gold,
      own.map((example) => predictions.get(example) ?? 0),
    );
    console.log(set, own.length, 'rule r', byRule.toFixed(3), 'model r', byModel.toFixed(3));
  }
}

/** The file of the weights. */
function written(models: readonly Model[]): string {
  const keys = Int32Array.from(new Set(models.flatMap(({ weights }) => [...weights.keys()]))).sort();
  const first = [0];
  const label: number[] = [];
  const weight: number[] = [];
  for (const key of keys) {
    models.forEach(({ weights }, at) => {
      const own = weights.get(key);
      if (own === undefined) return;
      label.push(at);
      weight.push(own);
    });
    first.push(label.length);
  }
  const averaged = {
    ...{ classes: models.length, keys, first: Int32Array.from(first) },
    ...{ label: Uint8Array.from(label), weight: Float64Array.from(weight) },
  };
  const text = encodeModel(quantise(averaged, 0), FEATURE_BITS);
  const list = (values: readonly number[]): string =>
    `[${values.map((value) => String(Math.round(value * 1000))).join(', ')}]`;
  return `/**
 * Weights of the factuality model. Data only, written by \`training/factuality.ts\`. What shaped them is in
 * \`docs/model-card-factuality.md\`. Pairs: as the author leaves it, and for the notion "it happened".
 */

/** What every event starts with, in thousandths of a point of the scale −3 … 3. */
export const FACTUALITY_BIAS: readonly number[] = ${list(models.map(({ biases }) => biases[0] as number))};

/** What a point by rule counts, in thousandths. */
export const FACTUALITY_RULE: readonly number[] = ${list(models.map(({ rule }) => rule))};

/** What a weight of one is worth, in millionths of a point. */
export const FACTUALITY_UNIT = ${String(Math.round((spreadOf(averaged) / 64) * 1_000_000))};

/** Weights of hashed features. */
export const FACTUALITY_WEIGHTS: string =
  '${text}';
`;
}

/** Trains the factuality model, or cross-validates it. */
export function trainFactuality(
  readTreebank: (texts: readonly string[]) => readonly Document[] = (texts) => readUnseen(texts, console.log),
): void {
  const missing = [...GENERAL.map(({ set }) => set), HAPPENED].find(
    (set) => !existsSync(`${FOLDER}/factuality-${set}/train.jsonl`),
  );
  if (missing !== undefined) {
    console.log(`Skipped: ${FOLDER}/factuality-${missing} is not there, so the factuality weights stay as they are.`);
    return;
  }
  const general = GENERAL.flatMap(({ set, weight }) => readSet(set, weight, parseAll));
  const happened = [...readSet(HAPPENED, 0.6, readTreebank), ...readSet(HAPPENED, 0.6, parseAll)];
  if (process.argv.includes('--cross-validate')) {
    crossValidate(general, AUTHOR_SETTINGS);
    crossValidate(happened, HAPPENED_SETTINGS);
    return;
  }
  const text = written([select(general, AUTHOR_SETTINGS), select(happened, HAPPENED_SETTINGS)]);
  writeFileSync(OUTPUT, text);
  console.log(
    `${general.length} + ${happened.length} events, written to ${OUTPUT}: ${String(Math.round(gzipSync(text).length / 100) / 10)} kB gzip`,
  );
}
